//! Sessions asked for by what is left to do with them: marks, closing, making up, a series.

use super::SessionRow;
use crate::columns::coded;
use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{ProgrammeId, Quarter, SeriesId};
use rusqlite::named_params;

impl Reader<'_> {
    /// The last day before one on which a session takes place.
    ///
    /// # Errors
    /// The disk.
    pub fn session_day_before(&self, day: NaiveDate) -> Result<Option<NaiveDate>, StoreError> {
        let sql = include_str!("day_before.sql");
        self.one(sql, named_params! { ":day": day }, |row| row.get("date"))
    }

    /// Sessions before a day, still in the calendar, where somebody on the list has no mark;
    /// latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn unmarked_sessions_before(
        &self,
        day: NaiveDate,
        limit: u32,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":day": day, ":limit": limit };
        self.sessions(include_str!("unmarked_before.sql"), params)
    }

    /// Sessions before a day, still in the calendar, with a patient or a caregiver on the list;
    /// latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_not_closed(
        &self,
        before: NaiveDate,
        limit: u32,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":before": before, ":limit": limit };
        self.sessions(include_str!("not_closed.sql"), params)
    }

    /// How many sessions [`Reader::sessions_not_closed`] would find, those before `from` left out.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_not_closed_count(
        &self,
        from: Option<NaiveDate>,
        before: NaiveDate,
    ) -> Result<u32, StoreError> {
        let params = named_params! { ":from": from, ":before": before };
        self.one(include_str!("count_not_closed.sql"), params, |row| {
            row.get("sessions")
        })
    }

    /// Sessions in the calendar, from a day on, that came from one session of the template, whatever
    /// the group; soonest first.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_of_step(
        &self,
        programme: ProgrammeId,
        step: &str,
        from: NaiveDate,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":programme": programme.0, ":step": step, ":from": from };
        self.sessions(include_str!("of_step.sql"), params)
    }

    /// The sessions of a series, by day and hour; cancelled ones too.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_of_series(&self, series: SeriesId) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":series": series.0 };
        self.sessions(include_str!("of_series.sql"), params)
    }

    /// The quarters in which somebody was there, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn quarters_with_attendance(&self) -> Result<Vec<Quarter>, StoreError> {
        let sql = include_str!("quarters_with_attendance.sql");
        self.all(sql, [], |row| {
            coded(row, "quarter", |text| Quarter::parse(text).ok())
        })
    }
}
