//! Marks by person and day: whoever misses in a row, and a programme's month on paper.

use super::list::best;
use crate::columns::{coded_if_any, id, ids_as_json};
use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{Mark, MarkedDay, PatientId, ProgrammeId, SessionId};
use rusqlite::{Params, Row, named_params};
use std::collections::HashMap;

/// A person's days: which session, when, with which mark.
pub type Days = Vec<(SessionId, NaiveDate, Option<Mark>)>;

impl Reader<'_> {
    /// People who still take part and missed so many sessions in a row or more, with what was marked
    /// since their last presence, that one included; earliest first.
    ///
    /// # Errors
    /// The disk.
    pub fn marked_days_of_missing(
        &self,
        least: u32,
    ) -> Result<HashMap<PatientId, Vec<MarkedDay>>, StoreError> {
        let sql = include_str!("missing.sql");
        Ok(marked(self.days(sql, named_params! { ":least": least })?))
    }

    /// The same people alone, without their days.
    ///
    /// # Errors
    /// The disk.
    pub fn who_is_missing(&self, least: u32) -> Result<Vec<PatientId>, StoreError> {
        let sql = include_str!("missing_people.sql");
        self.all(sql, named_params! { ":least": least }, |row| {
            id(row, "person", PatientId)
        })
    }

    /// The days of some people, whatever they missed.
    ///
    /// # Errors
    /// The disk.
    pub fn marked_days_of(
        &self,
        people: &[PatientId],
    ) -> Result<HashMap<PatientId, Vec<MarkedDay>>, StoreError> {
        let sql = include_str!("missing_of.sql");
        let people = ids_as_json(people.iter().map(|one| one.0));
        Ok(marked(self.days(sql, named_params! { ":people": people })?))
    }

    /// Who was on the lists of a programme from one day to another, both included, by family name,
    /// with each session and mark, earliest first; cancelled sessions are left out.
    ///
    /// # Errors
    /// The disk.
    pub fn attendance_month(
        &self,
        programme: ProgrammeId,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<(PatientId, Days)>, StoreError> {
        let params = named_params! { ":programme": programme.0, ":from": from, ":to": to };
        self.days(include_str!("month.sql"), params)
    }

    /// Rows of a person and then of a session stand one after another: several files are one person.
    fn days(&self, sql: &str, params: impl Params) -> Result<Vec<(PatientId, Days)>, StoreError> {
        let mut people: Vec<(PatientId, Days)> = vec![];
        self.each(sql, params, |row| {
            let (person, day) = read(row)?;
            match people.last_mut().filter(|(last, _)| *last == person) {
                Some((_, days)) => add(days, day),
                None => people.push((person, vec![day])),
            }
            Ok(())
        })?;
        Ok(people)
    }
}

type Day = (SessionId, NaiveDate, Option<Mark>);

fn add(days: &mut Days, day: Day) {
    match days.last_mut().filter(|last| last.0 == day.0) {
        Some(last) => last.2 = best(last.2, day.2),
        None => days.push(day),
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<(PatientId, Day)> {
    let mark = coded_if_any(row, "mark", Mark::from_code)?;
    let day = (id(row, "session", SessionId)?, row.get("date")?, mark);
    Ok((id(row, "person", PatientId)?, day))
}

fn marked(people: Vec<(PatientId, Days)>) -> HashMap<PatientId, Vec<MarkedDay>> {
    let day = |(session, on, mark)| MarkedDay { on, session, mark };
    let of = |(person, days): (PatientId, Days)| (person, days.into_iter().map(day).collect());
    people.into_iter().map(of).collect()
}
