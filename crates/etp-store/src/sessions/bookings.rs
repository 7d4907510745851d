//! The calendar as conflicts are looked for in it: which sessions take whom, in a few statements
//! whatever their number.

use super::row::read_session;
use crate::columns::id;
use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{PatientId, ProfessionalId, Session, SessionId};
use rusqlite::{Params, named_params};
use std::collections::HashMap;
use uuid::Uuid;

/// A session that takes place, and whom it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookedSession {
    /// The session.
    pub session: Session,
    /// Who leads it: whoever declined is free.
    pub professionals: Vec<ProfessionalId>,
    /// Who is on its list: people, not files.
    pub patients: Vec<PatientId>,
}

impl Reader<'_> {
    /// The sessions from one day to another, both included, that are not cancelled, by day and hour.
    ///
    /// # Errors
    /// The disk.
    pub fn bookings_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<BookedSession>, StoreError> {
        let days = named_params! { ":from": from, ":to": to };
        let sessions = self.all(include_str!("booked.sql"), days, read_session)?;
        let sql = include_str!("booked_professionals.sql");
        let mut professionals = self.by_session(sql, days, "professional", ProfessionalId)?;
        let sql = include_str!("booked_patients.sql");
        let mut patients = self.by_session(sql, days, "person", PatientId)?;
        let booked = sessions.into_iter().map(|session| BookedSession {
            professionals: professionals.remove(&session.id).unwrap_or_default(),
            patients: patients.remove(&session.id).unwrap_or_default(),
            session,
        });
        Ok(booked.collect())
    }

    fn by_session<T>(
        &self,
        sql: &str,
        params: impl Params,
        column: &str,
        wrap: fn(Uuid) -> T,
    ) -> Result<HashMap<SessionId, Vec<T>>, StoreError> {
        let mut found: HashMap<_, Vec<_>> = HashMap::new();
        self.each(sql, params, |row| {
            let session = id(row, "session", SessionId)?;
            found
                .entry(session)
                .or_default()
                .push(id(row, column, wrap)?);
            Ok(())
        })?;
        Ok(found)
    }
}
