//! What is printed of a pathway: the plan for the person, and the questions of an assessment on
//! paper. Who printed what stands in the file's readings.

mod form;
mod numbered;
mod plan;
mod summary;

use crate::forms::{PrintAssessmentForm, PrintPlan, PrintSummary};
use crate::paper;
use crate::views::HandoutMade;
use crate::{Desk, Failure};
use etp_domain::{EnrolmentId, HandoutLanguage, Pathway, Patient, ProgrammeId};
use etp_handout::{Record, RecordPart, RecordSection, print_record};
use etp_store::{ReadWhat, Reader};

/// Prints the latest plan for the person, in their own words, in one language or in two.
///
/// # Errors
/// No language, more than two, or twice the same; no plan yet; no such pathway; the disk.
pub fn print_plan(desk: &Desk, form: &PrintPlan) -> Result<HandoutMade, Failure> {
    check(&form.languages)?;
    let (patient, record) = desk.read(|reader| {
        let (patient, pathway) = read(reader, form.enrolment)?;
        let record = plan::record(desk, reader, &patient, &pathway, &form.languages)?;
        Ok((patient, record))
    })?;
    let codes: Vec<&str> = form.languages.iter().map(|one| one.code()).collect();
    let number = patient.file_number;
    let name = format!("plan-{number}-{}-{}", desk.today(), codes.join("-"));
    let made = paper::keep(desk, &name, &print_record(&record)?, form.languages.clone())?;
    note(desk, "print-plan", &patient, &form.languages)?;
    Ok(made)
}

/// Prints the questions of an assessment with room for the answers, in one language or in two beside
/// each other: there is one place only to write an answer. Its foot has the code by which it is typed
/// back.
///
/// # Errors
/// No language, more than two, or twice the same; no such pathway; the disk.
pub fn print_assessment_form(
    desk: &Desk,
    form: &PrintAssessmentForm,
) -> Result<HandoutMade, Failure> {
    check(&form.languages)?;
    let asked = super::assessment_form(desk, form.enrolment, form.kind)?;
    let (patient, record) = desk.read(|reader| {
        let (patient, pathway) = read(reader, form.enrolment)?;
        let programme = reader.programme(pathway.enrolment.programme)?.programme;
        let record = form::record(desk, form, &asked, (&patient, &programme.title));
        Ok((patient, record))
    })?;
    let codes: Vec<&str> = form.languages.iter().map(|one| one.code()).collect();
    let (kind, number) = (form.kind.code(), patient.file_number);
    let name = format!("form-{kind}-{number}-{}", codes.join("-"));
    let pdf = print_record(&record)?;
    let made = paper::keep(desk, &name, &pdf, form.languages.clone())?;
    note(desk, "print-assessment-form", &patient, &form.languages)?;
    Ok(made)
}

/// Prints what was found and agreed, for the person, in one language or in two.
///
/// # Errors
/// No language, more than two, or twice the same; neither an assessment nor a plan yet; no such pathway;
/// the disk.
pub fn print_summary(desk: &Desk, form: &PrintSummary) -> Result<HandoutMade, Failure> {
    check(&form.languages)?;
    let (patient, record) = desk.read(|reader| {
        let (patient, pathway) = read(reader, form.enrolment)?;
        let record = summary::record(desk, &patient, &pathway, &form.languages)?;
        Ok((patient, record))
    })?;
    let codes: Vec<&str> = form.languages.iter().map(|one| one.code()).collect();
    let number = patient.file_number;
    let name = format!("summary-{number}-{}-{}", desk.today(), codes.join("-"));
    let made = paper::keep(desk, &name, &print_record(&record)?, form.languages.clone())?;
    note(desk, "print-summary", &patient, &form.languages)?;
    Ok(made)
}

/// One or two different languages in which letters are written.
fn check(languages: &[HandoutLanguage]) -> Result<(), Failure> {
    match languages {
        [one] if one.is_full() => Ok(()),
        [first, second] if first != second && first.is_full() && second.is_full() => Ok(()),
        _ => Err(Failure::refused("handout-languages-impossible")),
    }
}

/// The blank shared assessment of a programme, for nobody in particular; `None` when its template asks
/// nothing.
pub(crate) fn blank_form(
    desk: &Desk,
    reader: &Reader<'_>,
    programme: ProgrammeId,
    language: HandoutLanguage,
) -> Result<Option<Record>, Failure> {
    let row = reader.programme(programme)?;
    if row.version == 0 {
        return Ok(None);
    }
    let questions = reader.version(programme, row.version)?.template.questions;
    let record = || form::blank(desk, language, &row, &questions);
    Ok((!questions.is_empty()).then(record))
}

fn read(reader: &Reader<'_>, enrolment: EnrolmentId) -> Result<(Patient, Pathway), Failure> {
    let pathway = reader.pathway(enrolment)?;
    let patient = reader.patient(reader.root_of(pathway.enrolment.patient)?)?;
    Ok((patient, pathway))
}

fn section(heading: String, parts: Vec<RecordPart>) -> RecordSection {
    RecordSection { heading, parts }
}

fn note(
    desk: &Desk,
    act: &str,
    patient: &Patient,
    languages: &[HandoutLanguage],
) -> Result<(), Failure> {
    let codes: Vec<&str> = languages.iter().map(|one| one.code()).collect();
    let detail = serde_json::json!({ "languages": codes });
    desk.write(|writer| {
        let (by, now) = (desk.professional(), desk.now());
        writer.log_read(patient.id, ReadWhat::Print, by, now)?;
        Ok(writer.note(act, &patient.id.to_string(), &detail, by, now)?)
    })
}
