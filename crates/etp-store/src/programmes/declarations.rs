//! What was declared of a programme, and when: lines are only added.

use crate::columns::{as_json, coded, parsed_json, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::{DeclarationKind, DeclaredFacts, ProgrammeId};
use rusqlite::{Row, named_params};

/// A declaration that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclarationRow {
    /// The first, or a change.
    pub kind: DeclarationKind,
    /// The day.
    pub declared_on: NaiveDate,
    /// The number the authority gave it; may be empty.
    pub number: String,
    /// What was true on the day.
    pub facts: DeclaredFacts,
    /// Who wrote it down.
    pub noted_by: String,
}

impl Reader<'_> {
    /// What was declared of a programme, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn declarations(&self, programme: ProgrammeId) -> Result<Vec<DeclarationRow>, StoreError> {
        let sql = include_str!("declarations.sql");
        self.all(sql, named_params! { ":programme": programme.0 }, read)
    }
}

impl Writer<'_> {
    /// Writes down a declaration.
    ///
    /// # Errors
    /// No such programme; the disk.
    pub fn add_declaration(
        &self,
        programme: ProgrammeId,
        declaration: &DeclarationRow,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("add_declaration.sql"),
            named_params! {
                ":programme": programme.0,
                ":kind": declaration.kind.code(),
                ":declared_on": declaration.declared_on,
                ":number": declaration.number,
                ":facts": as_json(&declaration.facts)?,
                ":at": stamp(now),
                ":by": declaration.noted_by,
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<DeclarationRow> {
    Ok(DeclarationRow {
        kind: coded(row, "kind", DeclarationKind::from_code)?,
        declared_on: row.get("declared_on")?,
        number: row.get("number")?,
        facts: parsed_json(row, "facts")?,
        noted_by: row.get("noted_by")?,
    })
}
