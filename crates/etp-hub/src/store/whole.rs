//! The database as one thing: its version, its size, a copy of it in a file, and a copy taken
//! back into an empty one, whichever engine each of them has.

use super::engine::{Statement, Value};
use super::source::Source;
use super::{Ledger, Reading, Store, sqlite};
use crate::{Database, HubProblem};
use std::path::Path;

const VERSION: Statement = Statement::of_each(
    include_str!("sqlite/version.sql"),
    include_str!("postgres/version.sql"),
);
const BYTES: Statement = Statement::of_each(
    include_str!("sqlite/bytes.sql"),
    include_str!("postgres/bytes.sql"),
);
const HAS_ROWS: Statement = Statement::shared(include_str!("whole/has_rows.sql"));

/// How a table is read and written; what refers to another table comes after it.
struct Table {
    read: Statement,
    write: Statement,
}

macro_rules! table {
    ($name:literal) => {
        Table {
            read: Statement::shared(include_str!(concat!("whole/read_", $name, ".sql"))),
            write: Statement::shared(include_str!(concat!("whole/write_", $name, ".sql"))),
        }
    };
}

const TABLES: [Table; 10] = [
    table!("device"),
    table!("invite"),
    table!("batch"),
    table!("table_state"),
    table!("cell"),
    table!("cell_history"),
    table!("hub_log"),
    table!("centre_zone"),
    table!("setting"),
    table!("person"),
];

impl Reading<'_> {
    /// How large the database is.
    pub(crate) fn bytes(&mut self) -> Result<u64, HubProblem> {
        let bytes = self.one(BYTES, &[], |row| row.number("bytes"))?;
        Ok(bytes.map_or(0, i64::unsigned_abs))
    }

    fn is_of_this_version(&mut self) -> Result<bool, HubProblem> {
        let version = self.one(VERSION, &[], |row| row.number("version"))?;
        Ok(version == Some(sqlite::MIGRATIONS.len() as i64))
    }

    fn is_empty(&mut self) -> Result<bool, HubProblem> {
        Ok(self.one(HAS_ROWS, &[], |_| Ok(()))?.is_none())
    }
}

impl Store {
    /// Whether it can be written and is of this version.
    pub(crate) fn is_ready(&self) -> Result<(), HubProblem> {
        if self.ledger()?.is_of_this_version()? {
            Ok(())
        } else {
            Err(HubProblem::Newer)
        }
    }

    /// Writes a whole copy to a file, always SQLite's: it can be verified anywhere.
    pub(crate) fn copy_to(&self, file: &Path) -> Result<(), HubProblem> {
        match &self.source {
            Source::File(path) | Source::Copy(path) => sqlite::open(path)?.copy_to(file),
            Source::Server(_) => self.copy_by_rows(file),
        }
    }

    /// By way of a file that is filled and then copied in one piece.
    fn copy_by_rows(&self, file: &Path) -> Result<(), HubProblem> {
        let filling = file.with_extension("filling");
        if filling.exists() {
            std::fs::remove_file(&filling)?;
        }
        Self::open(&Database::File(filling.clone()))?.fill_from(self)?;
        sqlite::open(&filling)?.copy_to(file)?;
        Ok(std::fs::remove_file(&filling)?)
    }

    /// Takes over everything another store has; only an empty one may.
    pub(crate) fn fill_from(&self, other: &Self) -> Result<(), HubProblem> {
        let mut from = other.reading()?;
        self.write(|to| {
            if !to.is_empty()? {
                return Err(HubProblem::NotEmpty);
            }
            TABLES
                .iter()
                .try_for_each(|table| table.copy(&mut from, to))
        })
    }
}

impl Table {
    fn copy(&self, from: &mut Reading<'_>, to: &mut Ledger<'_>) -> Result<(), HubProblem> {
        from.each(self.read, &mut |row| {
            let columns = row.all()?;
            let values: Vec<(&str, Value<'_>)> = columns
                .iter()
                .map(|(name, value)| (name.as_str(), value.lent()))
                .collect();
            to.change(self.write, &values).map(|_| ())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY_TABLE: Statement =
        Statement::shared("SELECT name FROM sqlite_master WHERE type = 'table'");

    /// Who is signed in stays behind: they sign in again.
    const LEFT: &str = "session";

    #[test]
    fn every_table_is_copied() -> Result<(), HubProblem> {
        let folder = tempfile::TempDir::new()?;
        let store = Store::open(&Database::of_folder(folder.path()))?;
        let tables = store
            .reading()?
            .all(EVERY_TABLE, &[], |row| row.text("name"))?;
        let is_copied = |table: &str| {
            let into = format!("INSERT INTO {table} (");
            TABLES.iter().any(|one| one.write.sqlite.starts_with(&into))
        };
        for table in tables.iter().filter(|table| *table != LEFT) {
            assert!(is_copied(table), "{table}");
        }
        Ok(())
    }
}
