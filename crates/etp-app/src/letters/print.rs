//! A letter as a PDF, ready for its envelope; who printed it stands in the file's readings.

use super::facts::Facts;
use super::voice::Voice;
use super::{address, goals, neutral, sort};
use crate::paper;
use crate::views::HandoutMade;
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_domain::{Addressee, Letter, LetterId, Patient};
use etp_handout::{LetterSheet, print_letter as print};
use etp_i18n::letters as says;
use etp_store::{ReadWhat, Reader};

/// Makes the PDF among the register's papers.
///
/// # Errors
/// No such letter; a draft about somebody who died, is not to be contacted or refused to share, or whose
/// subject or address tells of an illness or a programme; it cannot be set; the disk.
pub fn print_letter(desk: &Desk, letter: LetterId) -> Result<HandoutMade, Failure> {
    let (letter, patient, sheet) = desk.read(|reader| {
        let letter = reader.letter(letter)?;
        if letter.sent_on.is_none() {
            let facts = Facts::read(desk, reader, reader.pathway(letter.enrolment)?)?;
            sort::may_reach(desk, reader, &facts, letter.addressee)?;
            neutral::may_be_seen(reader, &letter)?;
        }
        let patient = reader.patient(reader.root_of(letter.patient)?)?;
        let sheet = sheet(desk, reader, &letter, &patient)?;
        Ok((letter, patient, sheet))
    })?;
    let pdf = print(&sheet)?;
    let name = file_name(&letter, &patient);
    let made = paper::keep(desk, &name, &pdf, vec![letter.language])?;
    note(desk, &letter, &patient)?;
    Ok(made)
}

fn sheet(
    desk: &Desk,
    reader: &Reader<'_>,
    letter: &Letter,
    patient: &Patient,
) -> Result<LetterSheet, Failure> {
    let voice = Voice::of(letter.language);
    let for_patient = letter.addressee == Addressee::Patient;
    // The day it left; today for a draft.
    let day = letter.sent_on.unwrap_or_else(|| desk.today());
    Ok(LetterSheet {
        language: letter.language,
        large_print: for_patient && patient.needs.large_print,
        marks: paper::marks(desk, String::new()),
        logo: paper::logo(reader)?,
        window: address::window(&desk.centre()),
        address: letter.recipient_lines.clone(),
        place_and_day: place_and_day(reader, day, voice)?,
        subject: letter.content.subject.clone(),
        paragraphs: letter.content.paragraphs.clone(),
        to_fill_in: None,
        table: goals::table(&letter.content.goals, letter.addressee, voice),
        signed_by: vec![letter.drafted_by.clone(), desk.centre().name.clone()],
    })
}

/// A day in words; where, when a place of the centre says its commune.
pub(super) fn place_and_day(
    reader: &Reader<'_>,
    day: NaiveDate,
    voice: Voice,
) -> Result<String, Failure> {
    let day = voice.day(day);
    let places = reader.places()?.into_iter().map(|(place, _)| place);
    let mut communes = places
        .filter(|place| place.active)
        .map(|place| place.contact.commune);
    Ok(match communes.find(|commune| !commune.is_empty()) {
        Some(place) => says::place_and_day(voice.speaks, day, place),
        None => says::only_day(voice.speaks, day),
    })
}

fn file_name(letter: &Letter, patient: &Patient) -> String {
    let (kind, to) = (letter.kind.code(), letter.addressee.code());
    let day = letter.drafted_at.date_naive();
    let language = letter.language.code();
    format!(
        "letter-{kind}-{to}-{}-{day}-{language}",
        patient.file_number
    )
}

fn note(desk: &Desk, letter: &Letter, patient: &Patient) -> Result<(), Failure> {
    let detail = serde_json::json!({
        "kind": letter.kind.code(),
        "addressee": letter.addressee.code(),
        "language": letter.language.code(),
    });
    desk.write(|writer| {
        let (by, now) = (desk.professional(), desk.now());
        writer.log_read(patient.id, ReadWhat::Print, by, now)?;
        Ok(writer.note("print-letter", &patient.id.to_string(), &detail, by, now)?)
    })
}
