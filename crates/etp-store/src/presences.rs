//! Who is expected at a session and what was marked. Unmarked is not absent. Lists hold people: of
//! somebody with several files every file's presence is marked, and the person counts once.

mod person;

pub use person::PresenceLine;

use crate::columns::{coded, coded_if_any, id, instant_if_any, stamp};
use crate::consents;
use crate::patients;
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::{
    Consent, ConsentKind, ConsentStanding, Mark, Pathology, Patient, PatientId, Refusal, SessionId,
};
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

    /// The marks of a person's files on a list; none when the person is not on it.
    fn marks(
        &self,
        session: SessionId,
        patient: PatientId,
    ) -> Result<Vec<(PatientId, Option<Mark>)>, StoreError> {
        self.all(
            include_str!("presences/marks.sql"),
            named_params! { ":session": session.0, ":patient": patient.0 },
            |row| {
                let mark = coded_if_any(row, "mark", Mark::from_code)?;
                Ok((id(row, "patient", PatientId)?, mark))
            },
        )
    }
}

impl Writer<'_> {
    /// Puts a person on a session's list, without a mark. Whoever is on it stays as they are; the
    /// answer is whether the person is new.
    ///
    /// # Errors
    /// No such session or patient; the disk.
    pub fn expect(&self, session: SessionId, patient: PatientId) -> Result<bool, StoreError> {
        if !self.marks(session, patient)?.is_empty() {
            return Ok(false);
        }
        self.run(
            include_str!("presences/expect.sql"),
            named_params! { ":session": session.0, ":patient": patient.0 },
        )?;
        self.course_anew(patient)?;
        Ok(true)
    }

    /// Takes a person off the list of a session still in the calendar, unless they have a mark
    /// there; that they were on it is kept. The answer is whether they were taken off.
    ///
    /// # Errors
    /// The disk.
    pub fn take_off(
        &self,
        session: SessionId,
        patient: PatientId,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let marks = self.marks(session, patient)?;
        if marks.iter().any(|(_, mark)| mark.is_some()) {
            return Ok(false);
        }
        let mut taken = false;
        for (file, _) in marks {
            let params = named_params! { ":session": session.0, ":patient": file.0 };
            if self.run(include_str!("presences/take_off.sql"), params)? > 0 {
                self.keep(session, file, "taken-off", (None, None), by, now)?;
                taken = true;
            }
        }
        self.course_anew(patient)?;
        Ok(taken)
    }

    /// Writes a mark, or takes it back with `None`, and keeps what stood there. The mark that
    /// stands already changes nothing.
    ///
    /// # Errors
    /// [`Refusal::PatientNotOnList`]; the disk.
    pub fn record_mark(
        &self,
        session: SessionId,
        patient: PatientId,
        mark: Option<Mark>,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let marks = self.marks(session, patient)?;
        if marks.is_empty() {
            return Err(Refusal::PatientNotOnList.into());
        }
        for (file, old) in marks.into_iter().filter(|(_, old)| *old != mark) {
            self.run(
                include_str!("presences/set_mark.sql"),
                named_params! {
                    ":session": session.0,
                    ":patient": file.0,
                    ":mark": mark.map(Mark::code),
                    ":at": stamp(now),
                },
            )?;
            self.keep(session, file, "marked", (old, mark), by, now)?;
        }
        self.course_anew(patient)
    }

    fn keep(
        &self,
        session: SessionId,
        file: PatientId,
        act: &str,
        (old, new): (Option<Mark>, Option<Mark>),
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("presences/keep.sql"),
            named_params! {
                ":session": session.0,
                ":patient": file.0,
                ":act": act,
                ":old": old.map(Mark::code),
                ":new": new.map(Mark::code),
                ":by": by,
                ":at": stamp(now),
            },
        )?;
        Ok(())
    }
}
