//! EPICES questionnaires and educational assessments.

use crate::{Desk, Done, Failure, Topic, forms::RecordAssessment, forms::RecordEpices};
use chrono::NaiveDate;
use etp_domain::{Assessment, AssessmentId, EpicesAnswers, EpicesId, PatientId, Refusal};
use etp_store::{Epices, Writer};

/// Keeps the eleven answers of a day; one without all of them is kept, and has no score.
///
/// # Errors
/// Not eleven answers; a day ahead; no such file; the disk.
pub fn record_epices(desk: &Desk, form: &RecordEpices) -> Result<Done<()>, Failure> {
    not_ahead(desk, form.on)?;
    let answers: [Option<bool>; 11] = form
        .answers
        .clone()
        .try_into()
        .map_err(|_| Refusal::EpicesAnswersUnreadable)?;
    desk.write(|writer| {
        writer.patient(form.patient)?;
        writer.add_epices(&Epices {
            id: EpicesId(desk.doors.chance.id()),
            patient: form.patient,
            on: form.on,
            answers: EpicesAnswers(answers),
        })?;
        happened(
            desk,
            writer,
            "record-epices",
            form.patient,
            "epices",
            form.on,
        )
    })
}

/// Writes down that an assessment took place.
///
/// # Errors
/// A day ahead; no such file; the disk.
pub fn record_assessment(desk: &Desk, form: &RecordAssessment) -> Result<Done<()>, Failure> {
    not_ahead(desk, form.on)?;
    desk.write(|writer| {
        writer.patient(form.patient)?;
        let id = AssessmentId(desk.doors.chance.id());
        writer.add_assessment(&Assessment::on_a_day(
            id,
            form.patient,
            form.kind,
            form.on,
            form.remote,
        ))?;
        happened(
            desk,
            writer,
            "record-assessment",
            form.patient,
            "assessment",
            form.on,
        )
    })
}

fn not_ahead(desk: &Desk, on: NaiveDate) -> Result<(), Failure> {
    if on > desk.today() {
        return Err(Failure::refused("day-ahead").with("field", "on"));
    }
    Ok(())
}

fn happened(
    desk: &Desk,
    writer: &Writer<'_>,
    act: &str,
    patient: PatientId,
    field: &'static str,
    on: NaiveDate,
) -> Result<Done<()>, Failure> {
    desk.note_new(writer, act, patient, field, &on.to_string())?;
    Ok(Done::new((), [Topic::Patients]))
}
