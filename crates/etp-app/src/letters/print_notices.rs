//! Letters to everybody who must be told that a session does not take place or is at another time: one
//! for each person, in one file, in the order in which they leave home.

use super::notice::{Greeted, News, paragraphs, subject};
use super::notice_people::{Addressee, addressees};
use super::print::place_and_day;
use super::voice::Voice;
use super::{address, appointments, to_person};
use crate::handouts::OF_MANY;
use crate::programmes::language_of;
use crate::views::{HandoutMade, ToTell};
use crate::{Desk, Done, Failure, Topic, paper};
use etp_domain::{AppointmentTold, HandoutLanguage, PatientId, PlanningId, Sex, WrittenTo};
use etp_handout::{LetterSheet, Logo, Pack, PackPart, print_pack};
use etp_i18n::letters as says;
use etp_store::{ReadWhat, Reader, StoreError};

/// Prints the letters of an act of planning among the register's papers, each with a line among the
/// letters about appointments. Each person gets one, whatever
/// number of sessions it tells of; whoever may not be contacted gets none, nor anybody whose address is
/// not known as an envelope needs it. Every file that was read stands in the reading log.
///
/// # Errors
/// The act is no longer kept, or was undone; nobody is left to write to; a letter cannot be set; the disk.
pub fn print_notices(desk: &Desk, planning: PlanningId) -> Result<Done<HandoutMade>, Failure> {
    let letters = desk.read(|reader| {
        still_stands(reader, planning)?;
        letters(desk, reader, planning)
    })?;
    if letters.is_empty() {
        return Err(Failure::refused("letters-nobody-to-tell"));
    }
    let language = language_of(&desk.centre());
    let parts = letters
        .iter()
        .map(|one| PackPart::Letter(one.sheet.clone()));
    let pack = Pack {
        title: says::subject_my_change(Voice::of(language).speaks),
        two_sided: true,
        parts: parts.collect(),
    };
    let name = format!("{OF_MANY}notices-{}-{}", desk.today(), short(planning));
    let made = paper::keep(desk, &name, &print_pack(&pack)?, languages(&letters))?;
    note(desk, planning, &letters)?;
    Ok(Done::new(made, [Topic::Patients, Topic::Sessions]))
}

/// An act that was undone tells nobody anything; of one that is no longer kept nobody knows whom.
fn still_stands(reader: &Reader<'_>, planning: PlanningId) -> Result<(), Failure> {
    match reader.planning(planning) {
        Ok(act) if act.undone => Err(Failure::refused("letters-act-undone")),
        Ok(_) => Ok(()),
        Err(StoreError::NotFound { .. }) => Err(Failure::refused("letters-act-not-kept")),
        Err(other) => Err(other.into()),
    }
}

/// A letter, to whom, and what it tells.
struct Made {
    to: WrittenTo,
    told: Vec<AppointmentTold>,
    sheet: LetterSheet,
}

impl Made {
    /// Whose file it was made from; `None` for a caregiver's.
    fn patient(&self) -> Option<PatientId> {
        match self.to {
            WrittenTo::Patient(patient) => Some(patient),
            WrittenTo::Caregiver(_) => None,
        }
    }
}

fn letters(desk: &Desk, reader: &Reader<'_>, planning: PlanningId) -> Result<Vec<Made>, Failure> {
    let (people, logo) = (addressees(reader, planning)?, paper::logo(reader)?);
    people
        .iter()
        .map(|person| letter(desk, reader, person, logo.clone()))
        .collect()
}

/// What a letter needs of somebody's file or entry.
struct Person {
    to: WrittenTo,
    lines: Vec<String>,
    greeted: Greeted,
    voice: Voice,
    large_print: bool,
}

fn letter(
    desk: &Desk,
    reader: &Reader<'_>,
    person: &Addressee,
    logo: Option<Logo>,
) -> Result<Made, Failure> {
    let who = of_person(desk, reader, &person.one)?;
    let (centre, voice) = (desk.centre(), who.voice);
    Ok(Made {
        to: who.to,
        told: person.news.iter().flat_map(News::told).collect(),
        sheet: LetterSheet {
            language: voice.language,
            large_print: who.large_print,
            marks: paper::marks(desk, String::new()),
            logo,
            window: address::window(&centre),
            address: who.lines,
            place_and_day: place_and_day(reader, desk.today(), voice)?,
            subject: subject(&person.news, voice),
            paragraphs: paragraphs(&who.greeted, &person.news, &centre.phone, voice),
            table: None,
            to_fill_in: None,
            signed_by: vec![desk.professional().to_owned(), centre.name.clone()],
        },
    })
}

fn of_person(desk: &Desk, reader: &Reader<'_>, one: &ToTell) -> Result<Person, Failure> {
    let centre = desk.centre();
    let voice = |reads: &[HandoutLanguage]| {
        Voice::of(HandoutLanguage::of_letters(reads, language_of(&centre)))
    };
    if let Some(patient) = one.patient {
        let patient = reader.patient(patient)?;
        let voice = voice(&patient.languages);
        return Ok(Person {
            to: WrittenTo::Patient(patient.id),
            lines: address::of_patient(&patient, &centre, voice),
            greeted: Greeted {
                name: to_person::salutation_name(&patient),
                sex: patient.sex.code(),
                has_phone: !one.phone.trim().is_empty(),
            },
            voice,
            large_print: patient.needs.large_print,
        });
    }
    let missing = StoreError::NotFound { what: "caregiver" };
    let caregiver = reader.caregiver(one.caregiver.ok_or(missing)?)?;
    let voice = voice(&caregiver.languages);
    Ok(Person {
        to: WrittenTo::Caregiver(caregiver.id),
        lines: address::of_caregiver(&caregiver, &centre, voice),
        greeted: Greeted {
            name: one.name.clone(),
            sex: Sex::Unknown.code(),
            has_phone: !one.phone.trim().is_empty(),
        },
        voice,
        large_print: false,
    })
}

/// Each language once, in the order of the letters.
fn languages(letters: &[Made]) -> Vec<HandoutLanguage> {
    let mut all = Vec::new();
    for one in letters {
        if !all.contains(&one.sheet.language) {
            all.push(one.sheet.language);
        }
    }
    all
}

/// The end of an identity keeps the letters of two acts of a day apart.
fn short(planning: PlanningId) -> String {
    let id = planning.to_string();
    id.rsplit('-').next().unwrap_or_default().to_owned()
}

fn note(desk: &Desk, planning: PlanningId, letters: &[Made]) -> Result<(), Failure> {
    let detail = serde_json::json!({ "letters": letters.len() });
    desk.write(|writer| {
        let (by, now) = (desk.professional(), desk.now());
        for one in letters {
            if let Some(patient) = one.patient() {
                writer.log_read(patient, ReadWhat::Print, by, now)?;
            }
            let sheets = std::slice::from_ref(&one.sheet);
            appointments::printed(desk, writer, one.to, &one.told, sheets)?;
        }
        desk.log(writer, "print-notices", &planning.to_string(), &detail)
    })
}
