//! When professionals are away, in whole days.

use crate::columns::id;
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{LeaveId, ProfessionalId};
use rusqlite::{Row, named_params};

/// Somebody is away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leave {
    /// Which leave.
    pub id: LeaveId,
    /// Who.
    pub professional: ProfessionalId,
    /// The first day.
    pub first: NaiveDate,
    /// The last day, included.
    pub last: NaiveDate,
    /// More about it; may be empty.
    pub words: String,
}

impl Reader<'_> {
    /// The leaves that have a day between two days, both included, by their first day.
    ///
    /// # Errors
    /// The disk.
    pub fn leaves(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Leave>, StoreError> {
        let days = named_params! { ":from": from, ":to": to };
        self.all(include_str!("leaves/between.sql"), days, read)
    }
}

impl Writer<'_> {
    /// Writes a leave.
    ///
    /// # Errors
    /// The identity is taken; no such professional; it ends before it begins; the disk.
    pub fn add_leave(&self, leave: &Leave) -> Result<(), StoreError> {
        self.run(
            include_str!("leaves/insert.sql"),
            named_params! {
                ":id": leave.id.0,
                ":professional": leave.professional.0,
                ":first": leave.first,
                ":last": leave.last,
                ":words": leave.words,
            },
        )?;
        Ok(())
    }

    /// Takes a leave out.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn drop_leave(&self, leave: LeaveId) -> Result<(), StoreError> {
        match self.run(
            include_str!("leaves/drop.sql"),
            named_params! { ":id": leave.0 },
        )? {
            0 => Err(StoreError::NotFound { what: "leave" }),
            _ => Ok(()),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Leave> {
    Ok(Leave {
        id: id(row, "id", LeaveId)?,
        professional: id(row, "professional", ProfessionalId)?,
        first: row.get("first")?,
        last: row.get("last")?,
        words: row.get("words")?,
    })
}
