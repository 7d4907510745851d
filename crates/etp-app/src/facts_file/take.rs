//! From what a file says to a register: everybody gets a code for a name, every programme the steps of its
//! sessions, and what the file does not say stays unsaid.

mod lists;
mod pathways;
mod people;
mod sessions;

use super::contents::Contents;
use super::known;
use crate::{Desk, Failure};
use etp_domain::{
    CaregiverId, Centre, EnrolmentId, HandoutLanguage, PatientId, PlaceId, ProfessionalId,
    ProgrammeId, RecipientId, SessionId,
};
use etp_store::{FactKind, Writer};
use std::collections::HashMap;
use uuid::Uuid;

/// The new identities of what a file describes, by the ids it uses.
pub(super) struct Taking<'a> {
    desk: &'a Desk,
    writer: &'a Writer<'a>,
    contents: &'a Contents,
    language: HandoutLanguage,
    programmes: HashMap<&'a str, ProgrammeId>,
    places: HashMap<&'a str, (PlaceId, String)>,
    professionals: HashMap<&'a str, ProfessionalId>,
    patients: HashMap<&'a str, PatientId>,
    caregivers: HashMap<&'a str, CaregiverId>,
    sessions: HashMap<&'a str, SessionId>,
    /// The enrolments of a person in a programme, by the day they began.
    enrolments: HashMap<(&'a str, &'a str), Vec<(chrono::NaiveDate, EnrolmentId)>>,
    /// The one general practitioner letters went to; made when the first one did.
    doctor: Option<RecipientId>,
}

/// Takes everything; the answer is the centre as it is now.
pub(super) fn take(
    desk: &Desk,
    writer: &Writer<'_>,
    contents: &Contents,
) -> Result<Centre, Failure> {
    must_be_empty(writer)?;
    let mut centre = writer.centre()?;
    if centre.country != contents.country {
        return Err(Failure::refused("facts-other-country")
            .with("given", contents.country.code())
            .with("country", centre.country.code()));
    }
    centre.complete_from = contents.complete_from;
    writer.save_centre(&centre)?;
    let mut taking = Taking {
        desk,
        writer,
        contents,
        language: crate::programmes::language_of(&centre),
        programmes: HashMap::new(),
        places: HashMap::new(),
        professionals: HashMap::new(),
        patients: HashMap::new(),
        caregivers: HashMap::new(),
        sessions: HashMap::new(),
        enrolments: HashMap::new(),
        doctor: None,
    };
    taking.lists()?;
    taking.patients()?;
    taking.caregivers()?;
    taking.enrolments()?;
    taking.assessments()?;
    taking.letters()?;
    taking.sessions()?;
    taking.presences()?;
    Ok(centre)
}

/// Nobody and nothing figures are counted from may be there, whatever became of it.
fn must_be_empty(writer: &Writer<'_>) -> Result<(), Failure> {
    let facts = writer.facts(known::FIRST, known::LAST, None)?;
    let empty = writer.patients_count()? == 0
        && facts.patients.is_empty()
        && facts.programmes.is_empty()
        && facts.places.is_empty()
        && facts.professionals.is_empty()
        && facts.sessions.is_empty();
    match empty {
        true => Ok(()),
        false => Err(Failure::refused("facts-register-not-empty")),
    }
}

impl Taking<'_> {
    fn fresh(&self) -> Uuid {
        self.desk.doors.chance.id()
    }

    /// A new identity for something, under the id it travels with.
    fn named(&self, kind: FactKind, outside: &str) -> Result<Uuid, Failure> {
        let inside = self.fresh();
        self.writer.set_fact_id(kind, outside, inside)?;
        Ok(inside)
    }
}

/// A name that says nothing: `P 000123`.
fn code_name(letter: char, number: usize) -> String {
    format!("{letter} {number:06}")
}
