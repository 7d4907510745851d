//! Who is expected at a session and what was marked. Unmarked is not absent. Lists hold people: of
//! somebody with several files every file's presence is marked, and the person counts once.

mod days;
mod history;
mod list;
mod notes;
mod person;
mod write;

pub use days::Days;
pub use list::ListLine;
pub use notes::SessionNote;
pub use person::PresenceLine;

use crate::columns::{coded, coded_if_any, id, instant_if_any};
use crate::consents;
use crate::patients;
use crate::{Reader, StoreError};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::{
    Consent, ConsentKind, ConsentStanding, Mark, Pathology, Patient, PatientId, SessionId,
};
use history::FileOnList;
use rusqlite::named_params;
use std::collections::{HashMap, HashSet};

/// How often one person was there, for one health problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendances {
    /// Who.
    pub patient: PatientId,
    /// What the programme teaches about.
    pub pathology: Pathology,
    /// How many sessions the person was there.
    pub sessions: u32,
}

impl Reader<'_> {
    /// The people on a session's list with their marks, by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn attendance_list(
        &self,
        session: SessionId,
    ) -> Result<Vec<(Patient, Option<Mark>)>, StoreError> {
        let sql = include_str!("presences/list.sql");
        self.all(sql, named_params! { ":session": session.0 }, |row| {
            let mark = coded_if_any(row, "mark", Mark::from_code)?;
            Ok((patients::read(row)?, mark))
        })
    }

    /// When a mark of a session was last changed; `None` before the first.
    ///
    /// # Errors
    /// The disk.
    pub fn recorded_at(&self, session: SessionId) -> Result<Option<DateTime<Utc>>, StoreError> {
        let sql = include_str!("presences/recorded_at.sql");
        self.one(sql, named_params! { ":session": session.0 }, |row| {
            instant_if_any(row, "recorded_at")
        })
    }

    /// How often each person was there from one day to another, both included, by health problem;
    /// cancelled sessions do not count, nor do people who, on the day the table is made, refuse
    /// that data about them are shared.
    ///
    /// # Errors
    /// The disk.
    pub fn attendances_by_patient(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        on: NaiveDate,
    ) -> Result<Vec<Attendances>, StoreError> {
        let sql = include_str!("presences/by_patient.sql");
        let mut all = self.all(sql, named_params! { ":from": from, ":to": to }, |row| {
            Ok(Attendances {
                patient: id(row, "person", PatientId)?,
                pathology: coded(row, "pathology", Pathology::from_code)?,
                sessions: row.get("sessions")?,
            })
        })?;
        let unwilling = self.unwilling_to_share(on)?;
        all.retain(|line| !unwilling.contains(&line.patient));
        Ok(all)
    }

    /// Who says no to sharing on a day. The rule is [`ConsentStanding::of`]'s; only people who ever
    /// said no are asked about.
    pub(crate) fn unwilling_to_share(
        &self,
        on: NaiveDate,
    ) -> Result<HashSet<PatientId>, StoreError> {
        let sql = include_str!("presences/ever_unwilling.sql");
        let answers = self.all(sql, [], |row| {
            Ok((id(row, "root", PatientId)?, consents::read(row)?))
        })?;
        let mut of: HashMap<PatientId, Vec<Consent>> = HashMap::new();
        for (person, consent) in answers {
            of.entry(person).or_default().push(consent);
        }
        of.retain(|_, answers| ConsentStanding::of(answers, ConsentKind::Share, on).is_no());
        Ok(of.into_keys().collect())
    }

    /// How a person's files stand on a list; none when the person is not on it.
    fn on_list(
        &self,
        session: SessionId,
        patient: PatientId,
    ) -> Result<Vec<FileOnList>, StoreError> {
        self.all(
            include_str!("presences/on_list.sql"),
            named_params! { ":session": session.0, ":patient": patient.0 },
            |row| {
                Ok(FileOnList {
                    file: id(row, "patient", PatientId)?,
                    mark: coded_if_any(row, "mark", Mark::from_code)?,
                    detail: list::detail(row)?,
                })
            },
        )
    }
}
