//! Names for numbers: who and what is behind a figure. Inside the centre only.

use crate::Failure;
use crate::letters::voice::Voice;
use crate::views::{ExplainedLine, ReportPerson, ReportSession};
use chrono::{Datelike, NaiveDate};
use etp_domain::{CaregiverId, Facts, PatientId};
use etp_i18n::{dates, report as says};
use etp_report::{Dimension, Key, Unit};
use etp_store::{Reader, StoreError};

/// The names of one report.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) reader: &'a Reader<'a>,
    pub(super) facts: &'a Facts,
    pub(super) voice: Voice,
}

impl Names<'_> {
    /// A patient, by number.
    pub(super) fn person(self, number: u32) -> Result<ReportPerson, Failure> {
        let fact = &self.facts.patients[number as usize];
        if !fact.erased {
            return self.file(fact.id);
        }
        Ok(ReportPerson {
            id: fact.id,
            name: says::erased(self.voice.speaks),
        })
    }

    /// A patient, by the identity of a file that is in the register.
    pub(super) fn file(self, patient: PatientId) -> Result<ReportPerson, Failure> {
        let person = self.reader.patient(patient)?;
        let name = format!(
            "{} {} · {}",
            person.first_name, person.last_name, person.file_number
        );
        Ok(ReportPerson { id: patient, name })
    }

    /// The first of several patients.
    pub(super) fn people(self, numbers: &[u32], most: usize) -> Result<Vec<ReportPerson>, Failure> {
        numbers
            .iter()
            .take(most)
            .map(|number| self.person(*number))
            .collect()
    }

    /// A session, by number.
    pub(super) fn session(self, number: u32) -> ReportSession {
        let session = &self.facts.sessions[number as usize];
        let place = session
            .place
            .map(|place| self.facts.places[place as usize].name.clone());
        ReportSession {
            id: session.id,
            title: self.session_said(session.date, &session.theme, place),
        }
    }

    /// What a session is called: its theme, its day, its place when that is known.
    pub(super) fn session_said(
        self,
        date: NaiveDate,
        theme: &str,
        place: Option<String>,
    ) -> String {
        let speaks = self.voice.speaks;
        let (day, weekday) = (self.voice.day(date), dates::weekday(speaks, date.weekday()));
        match place.filter(|place| !place.is_empty()) {
            Some(place) => says::session_place(speaks, day, place, theme, weekday),
            None => says::session(speaks, day, theme, weekday),
        }
    }

    /// One of the things an indicator counts, with the sentence that decided.
    pub(super) fn line(
        self,
        unit: Unit,
        number: u32,
        why: String,
    ) -> Result<ExplainedLine, Failure> {
        let place = number as usize;
        let facts = self.facts;
        let (person, session, words) = match unit {
            Unit::Patients => (Some(self.person(number)?), None, String::new()),
            Unit::Sessions | Unit::Minutes | Unit::Places | Unit::Participations => {
                (None, Some(self.session(number)), String::new())
            }
            Unit::Presences | Unit::Units => {
                let presence = &facts.presences[place];
                (
                    Some(self.person(presence.patient)?),
                    Some(self.session(presence.session)),
                    String::new(),
                )
            }
            Unit::Pathways | Unit::Days => {
                let one = &facts.enrolments[place];
                let programme = facts.programmes[one.programme as usize].title.clone();
                (Some(self.person(one.patient)?), None, programme)
            }
            Unit::Caregivers => self.caregiver(number)?,
            Unit::Ratio | Unit::Said => (None, None, String::new()),
        };
        Ok(ExplainedLine {
            person,
            session,
            words,
            why,
        })
    }

    fn caregiver(
        self,
        number: u32,
    ) -> Result<(Option<ReportPerson>, Option<ReportSession>, String), Failure> {
        let named = self.facts.caregivers.len();
        let words = match (number as usize).checked_sub(named) {
            None => self.caregiver_name(self.facts.caregivers[number as usize].id)?,
            Some(patient) => {
                let person = self.person(crate::rows::number(patient))?;
                says::companion(self.voice.speaks, person.name)
            }
        };
        Ok((None, None, words))
    }

    /// A named caregiver; empty when an erasure took the name along.
    pub(super) fn caregiver_name(self, caregiver: CaregiverId) -> Result<String, Failure> {
        match self.reader.caregiver(caregiver) {
            Ok(who) => Ok(says::caregiver(
                self.voice.speaks,
                format!("{} {}", who.first_name, who.last_name),
            )),
            Err(StoreError::NotFound { .. }) => Ok(String::new()),
            Err(error) => Err(error.into()),
        }
    }

    /// What a row or a column is called.
    pub(super) fn key(self, dimension: Dimension, key: &Key) -> Result<String, Failure> {
        Ok(match key {
            Key::Programme(number) => self.facts.programmes[*number as usize].title.clone(),
            Key::Place(number) => self.facts.places[*number as usize].name.clone(),
            Key::Session(number) => self.session(*number).title,
            Key::Patient(number) => self.person(*number)?.name,
            Key::Professional(number) => {
                let who = self
                    .reader
                    .professional(self.facts.professionals[*number as usize].id)?;
                format!("{} {}", who.first_name, who.last_name)
            }
            _ => super::words::key(dimension, key, self.voice),
        })
    }
}
