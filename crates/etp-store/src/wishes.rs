//! What people who wait for a place wish.

use crate::columns::{as_json, id, parsed_json, parsed_json_if_any, stamp};
use crate::{Reader, StoreError, Writer, enrolments};
use chrono::{DateTime, Utc};
use etp_domain::{Enrolment, EnrolmentId, PatientId, ProgrammeId, Wish};
use rusqlite::{Row, named_params};

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WishRow {
    /// Who: the person, not the file the pathway was begun in.
    pub person: PatientId,
    /// The pathway that has no group yet.
    pub enrolment: Enrolment,
    /// What the person wishes; empty when nobody asked.
    pub wish: Wish,
    /// How often a place went to somebody who had waited less.
    pub passed_over: u32,
}

impl Reader<'_> {
    /// Who waits, in one programme or in any: pathways that run and have no group, the earliest first.
    /// Somebody with several files waits once in a programme.
    ///
    /// # Errors
    /// The disk.
    pub fn waiting_wishes(
        &self,
        programme: Option<ProgrammeId>,
    ) -> Result<Vec<WishRow>, StoreError> {
        let params = named_params! { ":programme": programme.map(|programme| programme.0) };
        self.all(include_str!("wishes/waiting.sql"), params, read)
    }

    /// What was wished in a pathway; empty when nobody asked.
    ///
    /// # Errors
    /// The disk.
    pub fn wish(&self, enrolment: EnrolmentId) -> Result<Wish, StoreError> {
        let sql = include_str!("wishes/get.sql");
        let wish = self.find(sql, named_params! { ":enrolment": enrolment.0 }, |row| {
            parsed_json(row, "wish")
        })?;
        Ok(wish.unwrap_or_default())
    }
}

impl Writer<'_> {
    /// Writes what somebody wishes, over what was there.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn set_wish(
        &self,
        enrolment: EnrolmentId,
        wish: &Wish,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let params = named_params! {
            ":enrolment": enrolment.0, ":wish": as_json(wish)?, ":now": stamp(now),
        };
        found(self.run(include_str!("wishes/set.sql"), params)?)
    }

    /// Counts that a place went to somebody who had waited less than each of these.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn passed_over(&self, enrolments: &[EnrolmentId]) -> Result<(), StoreError> {
        let wish = as_json(&Wish::default())?;
        enrolments.iter().try_for_each(|enrolment| {
            let params = named_params! { ":enrolment": enrolment.0, ":wish": wish };
            found(self.run(include_str!("wishes/pass_over.sql"), params)?)
        })
    }
}

fn found(touched: usize) -> Result<(), StoreError> {
    match touched {
        0 => Err(StoreError::NotFound { what: "enrolment" }),
        _ => Ok(()),
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<WishRow> {
    Ok(WishRow {
        person: id(row, "person", PatientId)?,
        enrolment: enrolments::read(row)?,
        wish: parsed_json_if_any(row, "wish")?.unwrap_or_default(),
        passed_over: row.get("passed_over")?,
    })
}
