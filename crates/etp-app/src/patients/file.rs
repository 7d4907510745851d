//! A patient's file, read whole; the reading is written down with who read.

use super::lines;
use super::list::row_of;
use super::twins::twins_of;
use crate::views::PatientFile;
use crate::{Desk, Failure, centre};
use etp_domain::{ConsentKind, ConsentStanding, PatientId};
use etp_store::{ReadWhat, Reader};

/// Everything about a person. Opening it is an act: who read it, and when, stands in the file.
///
/// # Errors
/// No such file; the disk.
pub fn patient_file(desk: &Desk, patient: PatientId) -> Result<PatientFile, Failure> {
    desk.write(|writer| {
        let root = writer.root_of(patient)?;
        writer.log_read(root, ReadWhat::File, desk.professional(), desk.now())?;
        whole_file(desk, writer, root)
    })
}

/// Everything about a person, without writing the reading down: whoever calls does.
///
/// # Errors
/// No such file; the disk.
pub(crate) fn whole_file(
    desk: &Desk,
    reader: &Reader<'_>,
    id: PatientId,
) -> Result<PatientFile, Failure> {
    let patient = reader.patient(id)?;
    let consents = reader.consents_of(id)?;
    let doctor = patient
        .doctor
        .map(|doctor| reader.recipient(doctor))
        .transpose()?;
    Ok(PatientFile {
        row: row_of(desk, reader, id)?,
        consent_to_share: ConsentStanding::of(&consents, ConsentKind::Share, desk.today()),
        consents: consents.into_iter().map(lines::consent).collect(),
        identifiers: lines::identifiers(reader, &patient)?,
        identifiers_kept: centre::identifiers_kept(reader)?,
        caregivers: lines::caregivers(reader, id)?,
        enrolments: lines::enrolments(reader, id)?,
        sessions: lines::sessions(reader, id)?,
        car_share: reader.car_shares(&[id])?.remove(&id),
        session_notes: lines::session_notes(reader, id)?,
        assessments: lines::assessments(reader, id)?,
        epices: lines::epices(reader, &patient)?,
        papers: lines::papers(reader, id)?,
        twins: twins_of(desk, reader, &patient)?,
        merges: lines::merges(reader, id)?,
        changes: lines::changes(reader, id)?,
        readings: lines::readings(reader, id)?,
        doctor: patient.doctor,
        doctor_name: doctor.map(|doctor| doctor.name).unwrap_or_default(),
        contact: patient.contact,
        spoken: patient.spoken,
        reads: patient.reads,
        needs: patient.needs,
        cover: patient.cover,
        situation: patient.situation,
        notes: patient.notes,
        standing_since: patient.standing_since,
        standing_reason: patient.standing_reason,
    })
}
