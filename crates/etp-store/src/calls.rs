//! Calls and messages, as they were logged. Read back they are of people: the file that stands for the
//! person is named, whichever file the call was written in.

use crate::columns::{coded, id, id_if_any, ids_as_json, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::{Call, CallAbout, CallId, CallNext, CallOutcome, CallWay, PatientId, SessionId};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

impl Reader<'_> {
    /// The calls of a person, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn calls_of(&self, patient: PatientId) -> Result<Vec<Call>, StoreError> {
        let sql = include_str!("calls/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }

    /// The calls of some people, latest first, by the file that stands for each; whoever was never
    /// called is not there.
    ///
    /// # Errors
    /// The disk.
    pub fn calls_of_all(
        &self,
        patients: &[PatientId],
    ) -> Result<HashMap<PatientId, Vec<Call>>, StoreError> {
        let asked = ids_as_json(patients.iter().map(|patient| patient.0));
        let sql = include_str!("calls/of_all.sql");
        let mut of: HashMap<_, Vec<_>> = HashMap::new();
        for call in self.all(sql, named_params! { ":patients": asked }, read)? {
            of.entry(call.patient).or_default().push(call);
        }
        Ok(of)
    }

    /// The calls about a session, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn calls_about(&self, session: SessionId) -> Result<Vec<Call>, StoreError> {
        let sql = include_str!("calls/about.sql");
        self.all(sql, named_params! { ":session": session.0 }, read)
    }

    /// The calls from one day to another, both included, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn calls_between(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Call>, StoreError> {
        let days = named_params! { ":from": from, ":to": to };
        self.all(include_str!("calls/between.sql"), days, read)
    }

    /// The latest call of each person about each session, or about none, whose next step falls on a
    /// day or before it; the most overdue first.
    ///
    /// # Errors
    /// The disk.
    pub fn calls_with_next(&self, until: NaiveDate) -> Result<Vec<Call>, StoreError> {
        let sql = include_str!("calls/with_next.sql");
        self.all(sql, named_params! { ":until": until }, read)
    }
}

impl Writer<'_> {
    /// Logs a call.
    ///
    /// # Errors
    /// The identity is taken; no such patient or session; the disk.
    pub fn add_call(&self, call: &Call, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.run(
            include_str!("calls/insert.sql"),
            named_params! {
                ":id": call.id.0,
                ":patient": call.patient.0,
                ":session": call.session.map(|session| session.0),
                ":on": call.on,
                ":about": call.about.code(),
                ":way": call.way.code(),
                ":outcome": call.outcome.code(),
                ":next": call.next.code(),
                ":next_on": call.next_on,
                ":note": call.note,
                ":by": call.by,
                ":at": stamp(at),
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Call> {
    Ok(Call {
        id: id(row, "id", CallId)?,
        patient: id(row, "person", PatientId)?,
        session: id_if_any(row, "session", SessionId)?,
        on: row.get("called_on")?,
        about: coded(row, "about", CallAbout::from_code)?,
        way: coded(row, "way", CallWay::from_code)?,
        outcome: coded(row, "outcome", CallOutcome::from_code)?,
        next: coded(row, "next", CallNext::from_code)?,
        next_on: row.get("next_on")?,
        note: row.get("note")?,
        by: row.get("by_name")?,
    })
}
