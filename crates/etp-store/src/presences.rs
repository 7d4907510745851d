//! Who is expected at a session and what was marked. Unmarked is not absent.

use crate::columns::{coded, coded_if_any, id, instant_if_any, stamp};
use crate::patients;
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::{Mark, Pathology, Patient, PatientId, Refusal, SessionId};
use rusqlite::named_params;

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
    /// cancelled sessions do not count.
    ///
    /// # Errors
    /// The disk.
    pub fn attendances_by_patient(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Attendances>, StoreError> {
        let sql = include_str!("presences/by_patient.sql");
        self.all(sql, named_params! { ":from": from, ":to": to }, |row| {
            Ok(Attendances {
                patient: id(row, "patient", PatientId)?,
                pathology: coded(row, "pathology", Pathology::from_code)?,
                sessions: row.get("sessions")?,
            })
        })
    }

    /// `None` when the person is not on the list.
    fn mark(
        &self,
        session: SessionId,
        patient: PatientId,
    ) -> Result<Option<Option<Mark>>, StoreError> {
        self.find(
            include_str!("presences/mark.sql"),
            named_params! { ":session": session.0, ":patient": patient.0 },
            |row| coded_if_any(row, "mark", Mark::from_code),
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
        let added = self.run(
            include_str!("presences/expect.sql"),
            named_params! { ":session": session.0, ":patient": patient.0 },
        )?;
        Ok(added > 0)
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
        let old = self.mark(session, patient)?;
        let old = old.ok_or(Refusal::PatientNotOnList)?;
        if old == mark {
            return Ok(());
        }
        self.run(
            include_str!("presences/set_mark.sql"),
            named_params! {
                ":session": session.0,
                ":patient": patient.0,
                ":mark": mark.map(Mark::code),
                ":at": stamp(now),
            },
        )?;
        self.run(
            include_str!("presences/keep.sql"),
            named_params! {
                ":session": session.0,
                ":patient": patient.0,
                ":old": old.map(Mark::code),
                ":new": mark.map(Mark::code),
                ":by": by,
                ":at": stamp(now),
            },
        )?;
        Ok(())
    }
}
