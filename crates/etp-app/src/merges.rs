//! Two files of one person made one, and made two again.
//!
//! Why: a merge moves nothing. The gone file points to the kept one and every list, count and tab
//! reads both, so that taking the merge back restores exactly what was, also after years, and what
//! was written since stays where it was written.

use crate::forms::{MergePatients, UndoMerge};
use crate::patients::{give_places_back, row_of, twins_of};
use crate::rows::number;
use crate::views::{ComparedField, ComparedHolding, Comparison, LeftAsIs, Undone};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{FieldDifference, MergeId, Patient, PatientId};
use etp_store::{ReadWhat, Reader};

/// What a merge makes stale.
const TOPICS: [Topic; 3] = [Topic::Patients, Topic::Programmes, Topic::Sessions];

/// Two files side by side: every field that is filled on a side, and how much else each holds.
/// Both readings are written down.
///
/// # Errors
/// The same file twice; no such file; the disk.
pub fn compare_patients(
    desk: &Desk,
    left: PatientId,
    right: PatientId,
) -> Result<Comparison, Failure> {
    desk.write(|writer| {
        let (one, other) = two_files(writer, left, right)?;
        for patient in [one.id, other.id] {
            writer.log_read(patient, ReadWhat::File, desk.professional(), desk.now())?;
        }
        let twins = twins_of(desk, writer, &one)?;
        let reason = twins.into_iter().find(|twin| twin.patient.id == other.id);
        Ok(Comparison {
            left: row_of(desk, writer, one.id)?,
            right: row_of(desk, writer, other.id)?,
            reason: reason.map(|twin| twin.reason).unwrap_or_default(),
            fields: compared(writer, &one, &other)?,
            holdings: holdings(writer, one.id, other.id)?,
        })
    })
}

/// Makes one file of two. The kept file takes the values chosen from the gone one; the gone one is
/// found under the kept one's name from now on.
///
/// # Errors
/// The same file twice; no such file or field; the disk.
pub fn merge_patients(desk: &Desk, form: &MergePatients) -> Result<Done<MergeId>, Failure> {
    let now = desk.now();
    desk.write(|writer| {
        let (kept, gone) = two_files(writer, form.kept, form.gone)?;
        let mut chosen = kept.clone();
        for field in &form.take {
            if !chosen.take_field(field, &gone) {
                return Err(Failure::refused("field-unknown").with("given", field));
            }
        }
        let id = MergeId(desk.doors.chance.id());
        writer.merge(id, &chosen, gone.id, desk.professional(), now)?;
        give_places_back(desk, writer, kept.id)?;
        let mut changes = kept.differences(&chosen);
        changes.push(merged("", &gone.file_number.to_string()));
        writer.note_change(
            "merge-patients",
            kept.id,
            &changes,
            desk.professional(),
            now,
        )?;
        Ok(Done::new(id, TOPICS))
    })
}

/// Makes two files of one again. Fields the merge wrote become what they were, unless somebody
/// changed them since: those stay, and are listed.
///
/// # Errors
/// No such merge, or it was taken back already; the disk.
pub fn undo_merge(desk: &Desk, form: &UndoMerge) -> Result<Done<Undone>, Failure> {
    let now = desk.now();
    desk.write(|writer| {
        let unmerged = writer.undo_merge(form.merge, desk.professional(), now)?;
        let gone = writer.patient(unmerged.gone)?.file_number.to_string();
        let mut changes = unmerged.restored.clone();
        changes.push(merged(&gone, ""));
        let (by, kept) = (desk.professional(), unmerged.kept);
        writer.note_change("undo-merge", kept, &changes, by, now)?;
        writer.note_change("undo-merge", unmerged.gone, &[], by, now)?;
        let row = row_of(desk, writer, kept)?;
        let left = unmerged.left.into_iter().map(|field| LeftAsIs {
            patient: row.clone(),
            code: "field-changed-since".to_owned(),
            field,
        });
        let undone = Undone {
            restored: number(unmerged.restored.len()),
            left: left.collect(),
        };
        Ok(Done::new(undone, TOPICS))
    })
}

fn two_files(
    reader: &Reader<'_>,
    left: PatientId,
    right: PatientId,
) -> Result<(Patient, Patient), Failure> {
    let (left, right) = (reader.root_of(left)?, reader.root_of(right)?);
    let (one, other) = (reader.patient(left)?, reader.patient(right)?);
    if left == right {
        return Err(Failure::refused("same-file-twice"));
    }
    Ok((one, other))
}

fn compared(
    reader: &Reader<'_>,
    left: &Patient,
    right: &Patient,
) -> Result<Vec<ComparedField>, Failure> {
    let doctor = |patient: &Patient| -> Result<String, Failure> {
        let named = patient.doctor.map(|id| reader.recipient(id)).transpose()?;
        Ok(named.map(|doctor| doctor.name).unwrap_or_default())
    };
    let (left_doctor, right_doctor) = (doctor(left)?, doctor(right)?);
    let fields = left.fields().into_iter().zip(right.fields());
    Ok(fields
        .map(|((field, left), (_, right))| ComparedField {
            differs: left != right,
            field: field.to_owned(),
            left: if field == "doctor" {
                left_doctor.clone()
            } else {
                left
            },
            right: if field == "doctor" {
                right_doctor.clone()
            } else {
                right
            },
        })
        .filter(|field| !(field.left.is_empty() && field.right.is_empty()))
        .collect())
}

fn holdings(
    reader: &Reader<'_>,
    left: PatientId,
    right: PatientId,
) -> Result<Vec<ComparedHolding>, Failure> {
    type Count = fn(&Reader<'_>, PatientId) -> Result<usize, Failure>;
    let counts: [(&str, Count); 7] = [
        ("presences", |r, p| Ok(r.presences_of(p)?.len())),
        ("enrolments", |r, p| Ok(r.enrolments_of(p)?.len())),
        ("consents", |r, p| Ok(r.consents_of(p)?.len())),
        ("caregivers", |r, p| Ok(r.ties_of(p)?.len())),
        ("papers", |r, p| Ok(r.attachments_of(p)?.len())),
        ("assessments", |r, p| Ok(r.assessments_of(p)?.len())),
        ("epices", |r, p| Ok(r.epices_of(p)?.len())),
    ];
    counts
        .into_iter()
        .map(|(what, count)| {
            Ok(ComparedHolding {
                what: what.to_owned(),
                left: number(count(reader, left)?),
                right: number(count(reader, right)?),
            })
        })
        .collect()
}

fn merged(old: &str, new: &str) -> FieldDifference {
    FieldDifference {
        field: "merge",
        old: old.to_owned(),
        new: new.to_owned(),
    }
}
