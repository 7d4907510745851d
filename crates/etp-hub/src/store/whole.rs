//! The database as one thing: copied for a backup, opened again to see whether the copy is sound.

use super::{MIGRATIONS, Store, version};
use crate::HubProblem;
use rusqlite::{Connection, OpenFlags, named_params};
use std::path::Path;

/// Writes a whole copy to a file that does not exist yet.
pub(super) fn copy(connection: &Connection, file: &Path) -> Result<(), HubProblem> {
    // A copy of an earlier try that did not come to its end.
    if file.exists() {
        std::fs::remove_file(file)?;
    }
    let name = file.to_string_lossy();
    connection.execute(
        include_str!("whole/copy.sql"),
        named_params! { ":file": name },
    )?;
    Ok(())
}

impl Store {
    pub(crate) fn copy_to(&self, file: &Path) -> Result<(), HubProblem> {
        copy(&self.connection, file)
    }

    /// Opens a copy without changing it; its pages and references must hold.
    pub(crate) fn open_copy(file: &Path) -> Result<Self, HubProblem> {
        let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        if version(&connection)? != MIGRATIONS.len() {
            return Err(HubProblem::Newer);
        }
        let verdict: String =
            connection.query_row(include_str!("whole/integrity.sql"), [], |row| row.get(0))?;
        let dangling = connection
            .prepare(include_str!("whole/references.sql"))?
            .exists([])?;
        if verdict == "ok" && !dangling {
            Ok(Self { connection })
        } else {
            Err(HubProblem::Copy)
        }
    }
}
