//! From the store's rows to the lines of a file's tabs.

use super::identifiers::{holder, verdict};
use crate::Failure;
use crate::views::{
    AssessmentLine, CaregiverLine, ChangeLine, ConsentLine, EnrolmentLine, EpicesLine, FieldChange,
    IdentifierLine, MergeLine, PaperLine, ReadingLine, SessionLine, SessionNoteLine,
};
use etp_domain::{Consent, EpicesScore, Identifier, Patient, PatientId};
use etp_store::Reader;

pub(super) fn consent(consent: Consent) -> ConsentLine {
    ConsentLine {
        id: consent.id,
        kind: consent.kind,
        answer: consent.answer,
        on: consent.on,
        way: consent.way,
        witness: consent.witness,
        text_version: consent.text_version,
        paper: consent.paper,
        withdrawn_on: consent.withdrawn_on,
        withdrawal_note: consent.withdrawal_note,
    }
}

/// A number was checked when it was kept; its cautions are told anew, for the file may have changed.
pub(super) fn identifiers(
    reader: &Reader<'_>,
    patient: &Patient,
) -> Result<Vec<IdentifierLine>, Failure> {
    let line = |kept: Identifier| IdentifierLine {
        kind: kept.kind(),
        masked: kept.masked(),
        cautions: Identifier::read(kept.kind(), kept.text(), &holder(patient))
            .map(|checked| verdict(&checked).cautions)
            .unwrap_or_default(),
    };
    Ok(reader
        .identifiers_of(patient.id)?
        .into_iter()
        .map(line)
        .collect())
}

pub(super) fn caregivers(
    reader: &Reader<'_>,
    patient: PatientId,
) -> Result<Vec<CaregiverLine>, Failure> {
    let line = |tied: etp_store::TieLine| CaregiverLine {
        caregiver: tied.caregiver.id,
        last_name: tied.caregiver.last_name,
        first_name: tied.caregiver.first_name,
        relation: tied.tie.relation,
        first_contact: tied.tie.first_contact,
        phone: tied.caregiver.contact.phone,
        present: tied.present,
    };
    Ok(reader.ties_of(patient)?.into_iter().map(line).collect())
}

pub(super) fn enrolments(
    reader: &Reader<'_>,
    patient: PatientId,
) -> Result<Vec<EnrolmentLine>, Failure> {
    let mut enrolments = reader.enrolments_of(patient)?;
    enrolments.reverse();
    let mut seen = std::collections::HashSet::new();
    enrolments.retain(|one| seen.insert(one.programme));
    let line = |kept: etp_domain::Enrolment| {
        let programme = reader.programme(kept.programme)?.programme;
        Ok(EnrolmentLine {
            programme: kept.programme,
            title: programme.title,
            pathology: programme.pathology,
            enrolled_on: kept.enrolled_on,
        })
    };
    enrolments.into_iter().map(line).collect()
}

pub(super) fn sessions(
    reader: &Reader<'_>,
    patient: PatientId,
) -> Result<Vec<SessionLine>, Failure> {
    let line = |kept: etp_store::PresenceLine| SessionLine {
        session: kept.session,
        programme_title: kept.programme_title,
        date: kept.date,
        starts: kept.starts,
        theme: kept.theme,
        kind: kept.kind,
        status: kept.status,
        mark: kept.mark,
    };
    Ok(reader
        .presences_of(patient)?
        .into_iter()
        .map(line)
        .collect())
}

pub(super) fn assessments(
    reader: &Reader<'_>,
    patient: PatientId,
) -> Result<Vec<AssessmentLine>, Failure> {
    let line = |assessment: etp_domain::Assessment| AssessmentLine {
        kind: assessment.kind,
        on: assessment.on,
        remote: assessment.remote,
    };
    Ok(reader
        .assessments_of(patient)?
        .into_iter()
        .map(line)
        .collect())
}

pub(super) fn epices(reader: &Reader<'_>, patient: &Patient) -> Result<Vec<EpicesLine>, Failure> {
    let line = |kept: etp_store::Epices| {
        let age = patient.age_on(kept.on);
        let score = kept.answers.score();
        EpicesLine {
            on: kept.on,
            answers: kept.answers.0.to_vec(),
            score: score.map(EpicesScore::hundredths),
            threshold: EpicesScore::threshold(age).hundredths(),
            reached: score.is_some_and(|score| score.deprived(age)),
            indicative: EpicesScore::indicative(patient.contact.residence),
        }
    };
    Ok(reader
        .epices_of(patient.id)?
        .into_iter()
        .map(line)
        .collect())
}

pub(super) fn papers(reader: &Reader<'_>, patient: PatientId) -> Result<Vec<PaperLine>, Failure> {
    let line = |kept: etp_store::AttachmentLine| PaperLine {
        id: kept.attachment.id,
        kind: kept.attachment.kind,
        title: kept.attachment.title,
        media_type: kept.attachment.media_type,
        size: u32::try_from(kept.attachment.size).unwrap_or(u32::MAX),
        added_at: kept.added_at.to_rfc3339(),
        added_by: kept.added_by,
    };
    Ok(reader
        .attachments_of(patient)?
        .into_iter()
        .map(line)
        .collect())
}

pub(super) fn merges(reader: &Reader<'_>, patient: PatientId) -> Result<Vec<MergeLine>, Failure> {
    let line = |merge: etp_store::MergeLine| MergeLine {
        id: merge.id,
        gone: merge.gone_number.to_string(),
        at: merge.at.to_rfc3339(),
        by: merge.by,
    };
    Ok(reader.merges_of(patient)?.into_iter().map(line).collect())
}

pub(super) fn changes(reader: &Reader<'_>, patient: PatientId) -> Result<Vec<ChangeLine>, Failure> {
    let field = |change: etp_store::FieldChange| {
        let told = |value: String| match change.field.as_str() {
            "doctor" => doctor_named(reader, &value),
            _ => value,
        };
        FieldChange {
            old: told(change.old),
            new: told(change.new),
            field: change.field,
        }
    };
    let line = |change: etp_store::ChangeLine| ChangeLine {
        at: change.at.to_rfc3339(),
        by: change.by,
        act: change.act,
        fields: change.fields.into_iter().map(field).collect(),
    };
    Ok(reader.changes_of(patient)?.into_iter().map(line).collect())
}

pub(super) fn readings(
    reader: &Reader<'_>,
    patient: PatientId,
) -> Result<Vec<ReadingLine>, Failure> {
    let line = |reading: etp_store::ReadingLine| ReadingLine {
        at: reading.at.to_rfc3339(),
        by: reading.by,
        what: reading.what.code().to_owned(),
    };
    Ok(reader.reads_of(patient)?.into_iter().map(line).collect())
}

/// The name of the doctor whose identity a change kept; empty for none.
fn doctor_named(reader: &Reader<'_>, id: &str) -> String {
    let doctor = id.parse().ok().map(|id| reader.recipient(id));
    doctor
        .and_then(Result::ok)
        .map(|doctor| doctor.name)
        .unwrap_or_default()
}

pub(super) fn session_notes(
    reader: &Reader<'_>,
    patient: PatientId,
) -> Result<Vec<SessionNoteLine>, Failure> {
    let mut notes = reader.notes_of(patient)?;
    notes.sort_by_key(|one| std::cmp::Reverse(one.date));
    let line = |one: etp_store::SessionNote| SessionNoteLine {
        session: one.session,
        date: one.date,
        theme: one.theme,
        note: one.note,
        line: one.line,
    };
    Ok(notes.into_iter().map(line).collect())
}
