//! Dated sessions, each with how its list stands.

mod bookings;
mod care;
mod leaders;
mod lists;
mod row;
mod write;

pub use bookings::BookedSession;
pub use leaders::Leader;

use crate::{Reader, StoreError};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::{CohortId, Pathology, ProgrammeId, Session, SessionId, Tally};
use row::read;
use rusqlite::{Params, named_params};

/// A session, what its programme is, and how its list stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// The session.
    pub session: Session,
    /// What people call its programme.
    pub programme_title: String,
    /// What its programme teaches about.
    pub pathology: Pathology,
    /// What people call its room; empty when it has none in the list.
    pub room_name: String,
    /// How its list stands.
    pub tally: Tally,
    /// People who told that they would not come.
    pub excused: u32,
    /// How often it was changed since it was planned; its note does not count.
    pub sequence: u32,
    /// When anything was written over it last; `None` before the first time.
    pub changed_at: Option<DateTime<Utc>>,
}

impl SessionRow {
    /// Places left: whoever told they will not come leaves one.
    pub fn seats_left(&self) -> u32 {
        let coming = self.tally.listed.saturating_sub(self.excused);
        self.session.capacity.saturating_sub(coming)
    }
}

impl Reader<'_> {
    /// One session.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn session(&self, session: SessionId) -> Result<SessionRow, StoreError> {
        let sql = include_str!("sessions/get.sql");
        self.find(sql, named_params! { ":id": session.0 }, read)?
            .ok_or(StoreError::NotFound { what: "session" })
    }

    /// Sessions from one day to another, both included, by day and hour; cancelled ones too.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let days = named_params! { ":from": from, ":to": to };
        self.sessions(include_str!("sessions/between.sql"), days)
    }

    /// A programme's sessions, of every group, by day and hour; cancelled ones too.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_of_programme(
        &self,
        programme: ProgrammeId,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":programme": programme.0 };
        self.sessions(include_str!("sessions/of_programme.sql"), params)
    }

    /// A group's sessions, in its order; cancelled ones too.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_of_cohort(&self, cohort: CohortId) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":cohort": cohort.0 };
        self.sessions(include_str!("sessions/of_cohort.sql"), params)
    }

    /// The next sessions after a day that are not cancelled, soonest first.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_after(
        &self,
        day: NaiveDate,
        limit: u32,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":day": day, ":limit": limit };
        self.sessions(include_str!("sessions/after.sql"), params)
    }

    fn sessions(&self, sql: &str, params: impl Params) -> Result<Vec<SessionRow>, StoreError> {
        self.all(sql, params, read)
    }
}

#[cfg(test)]
mod plan_tests;
