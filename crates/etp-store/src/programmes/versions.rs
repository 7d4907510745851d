//! The versions of a programme's pathway template. None ever changes: the register itself says no.

use crate::columns::{as_json, id, parsed_json};
use crate::{Reader, StoreError, Writer};
use etp_domain::{PathwayVersion, ProgrammeId};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// One version of a programme's template.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn version(
        &self,
        programme: ProgrammeId,
        number: u32,
    ) -> Result<PathwayVersion, StoreError> {
        let params = named_params! { ":programme": programme.0, ":number": number };
        self.find(include_str!("version.sql"), params, read)?
            .ok_or(StoreError::NotFound { what: "version" })
    }

    /// Every version of a programme's template, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn versions(&self, programme: ProgrammeId) -> Result<Vec<PathwayVersion>, StoreError> {
        let sql = include_str!("versions.sql");
        self.all(sql, named_params! { ":programme": programme.0 }, read)
    }
}

impl Writer<'_> {
    /// Keeps a new version of a programme's template, whatever number it carries; the answer is the
    /// number it got, counted from 1.
    ///
    /// # Errors
    /// No such programme; the disk.
    pub fn add_version(&self, version: &PathwayVersion) -> Result<u32, StoreError> {
        let number = self.one(
            include_str!("next_version.sql"),
            named_params! { ":programme": version.programme.0 },
            |row| row.get("number"),
        )?;
        self.run(
            include_str!("add_version.sql"),
            named_params! {
                ":programme": version.programme.0,
                ":number": number,
                ":saved_on": version.saved_on,
                ":saved_by": version.saved_by,
                ":note": version.note,
                ":content": as_json(&version.template)?,
            },
        )?;
        Ok(number)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<PathwayVersion> {
    Ok(PathwayVersion {
        programme: id(row, "programme", ProgrammeId)?,
        number: row.get("number")?,
        saved_on: row.get("saved_on")?,
        saved_by: row.get("saved_by")?,
        note: row.get("note")?,
        template: parsed_json(row, "content")?,
    })
}
