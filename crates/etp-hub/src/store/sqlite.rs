//! The hub's database in one file of its data folder.

use super::engine::{Changes, Columns, Engine, Kept, Purpose, See, Statement, Value, Values};
use crate::HubProblem;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, OpenFlags, Row, ToSql, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// Released migrations are closed; the file's `user_version` says how many it has seen.
pub(super) const MIGRATIONS: [&str; 3] = [
    include_str!("../../migrations/sqlite/0001_start.sql"),
    include_str!("../../migrations/sqlite/0002_every_table.sql"),
    include_str!("../../migrations/sqlite/0003_people.sql"),
];

/// How long another process may hold the pen.
const PATIENCE: Duration = Duration::from_secs(10);

/// More statements than the hub has.
const STATEMENTS: usize = 64;

/// One connection to the file.
pub(super) struct Sqlite(Connection);

/// Opens the file as it is.
pub(super) fn open(path: &Path) -> Result<Sqlite, HubProblem> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", "on")?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(Sqlite(connection))
}

/// Opens the file, which must be of this version; an older one is copied beside itself before it
/// is brought up to date.
pub(super) fn open_and_migrate(path: &Path) -> Result<Sqlite, HubProblem> {
    let mut sqlite = open(path)?;
    let before = sqlite.version()?;
    if (1..MIGRATIONS.len()).contains(&before) {
        sqlite.copy_to(&path.with_extension(format!("before-{before}")))?;
    }
    sqlite.migrate()?;
    Ok(sqlite)
}

/// Opens a copy without changing it.
pub(super) fn open_to_read(file: &Path) -> Result<Sqlite, HubProblem> {
    let read_only = OpenFlags::SQLITE_OPEN_READ_ONLY;
    Ok(Sqlite(Connection::open_with_flags(file, read_only)?))
}

/// Opens a copy of this version; its pages and references must hold.
pub(super) fn open_whole(file: &Path) -> Result<Sqlite, HubProblem> {
    let copy = open_to_read(file)?;
    if copy.version()? != MIGRATIONS.len() {
        Err(HubProblem::Newer)
    } else if copy.is_whole()? {
        Ok(copy)
    } else {
        Err(HubProblem::Copy)
    }
}

impl Sqlite {
    /// Writes a whole copy; one that did not come to its end the last time is replaced.
    pub(super) fn copy_to(&self, file: &Path) -> Result<(), HubProblem> {
        if file.exists() {
            std::fs::remove_file(file)?;
        }
        let name = file.to_string_lossy();
        let whose = rusqlite::named_params! { ":file": name };
        self.0.execute(include_str!("sqlite/copy.sql"), whose)?;
        Ok(())
    }

    fn is_whole(&self) -> Result<bool, HubProblem> {
        let integrity = include_str!("sqlite/integrity.sql");
        let verdict: String = self.0.query_row(integrity, [], |row| row.get(0))?;
        let mut references = self.0.prepare(include_str!("sqlite/references.sql"))?;
        Ok(verdict == "ok" && !references.exists([])?)
    }

    fn version(&self) -> Result<usize, HubProblem> {
        let version: u32 = self
            .0
            .pragma_query_value(None, "user_version", |row| row.get(0))?;
        Ok(version as usize)
    }

    fn migrate(&mut self) -> Result<(), HubProblem> {
        let immediate = TransactionBehavior::Immediate;
        let transaction = self.0.transaction_with_behavior(immediate)?;
        let done: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let waiting = MIGRATIONS.get(done as usize..).ok_or(HubProblem::Newer)?;
        for migration in waiting {
            transaction.execute_batch(migration)?;
        }
        transaction.pragma_update(None, "user_version", MIGRATIONS.len() as u32)?;
        Ok(transaction.commit()?)
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Value::Text(text) => text.to_sql(),
            Value::Bytes(bytes) => bytes.to_sql(),
            Value::Number(number) => number.to_sql(),
            Value::Nothing => rusqlite::types::Null.to_sql(),
        }
    }
}

fn named<'a>(values: &'a Values<'a>) -> Vec<(&'a str, &'a dyn ToSql)> {
    let one = |(name, value): &'a (&'a str, Value<'_>)| (*name, value as &dyn ToSql);
    values.iter().map(one).collect()
}

/// The values a statement has a name for.
fn used<'a>(
    statement: &CachedStatement<'_>,
    values: &'a Values<'a>,
) -> Result<Vec<(&'a str, &'a dyn ToSql)>, HubProblem> {
    let mut used = vec![];
    for (name, value) in values {
        if statement.parameter_index(name)?.is_some() {
            used.push((*name, value as &dyn ToSql));
        }
    }
    Ok(used)
}

impl Engine for Sqlite {
    fn each(
        &mut self,
        statement: Statement,
        values: &Values<'_>,
        see: &mut See<'_>,
    ) -> Result<(), HubProblem> {
        let mut prepared = self.0.prepare_cached(statement.sqlite)?;
        let mut rows = prepared.query(named(values).as_slice())?;
        while let Some(row) = rows.next()? {
            see(row)?;
        }
        Ok(())
    }

    fn change(&mut self, statement: Statement, values: &Values<'_>) -> Result<usize, HubProblem> {
        let mut prepared = self.0.prepare_cached(statement.sqlite)?;
        Ok(prepared.execute(named(values).as_slice())?)
    }

    fn change_together(&mut self, changes: Changes, values: &Values<'_>) -> Result<(), HubProblem> {
        for text in changes.sqlite {
            let mut prepared = self.0.prepare_cached(text)?;
            let used = used(&prepared, values)?;
            prepared.execute(used.as_slice())?;
        }
        Ok(())
    }

    fn begin(&mut self, purpose: Purpose) -> Result<(), HubProblem> {
        Ok(self.0.execute_batch(match purpose {
            Purpose::Reading => include_str!("sqlite/begin_reading.sql"),
            Purpose::Writing => include_str!("sqlite/begin_writing.sql"),
        })?)
    }

    fn commit(&mut self) -> Result<(), HubProblem> {
        Ok(self.0.execute_batch(include_str!("sqlite/commit.sql"))?)
    }

    fn roll_back(&mut self) {
        // SQLite rolls back by itself after some problems, and then says so here.
        let _ = self.0.execute_batch(include_str!("sqlite/roll_back.sql"));
    }

    fn is_lost(&self) -> bool {
        false
    }
}

impl Columns for Row<'_> {
    fn text(&self, name: &str) -> Result<String, HubProblem> {
        Ok(self.get(name)?)
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, HubProblem> {
        Ok(self.get(name)?)
    }

    fn number(&self, name: &str) -> Result<i64, HubProblem> {
        Ok(self.get(name)?)
    }

    fn number_or_none(&self, name: &str) -> Result<Option<i64>, HubProblem> {
        Ok(self.get(name)?)
    }

    fn bytes_or_none(&self, name: &str) -> Result<Option<Vec<u8>>, HubProblem> {
        Ok(self.get(name)?)
    }

    fn all(&self) -> Result<Vec<(String, Kept)>, HubProblem> {
        let names = self.as_ref().column_names();
        let column = |name: &str| Ok((format!(":{name}"), kept(self.get_ref(name)?)?));
        names.into_iter().map(column).collect()
    }
}

/// The hub stores no number that is not whole, and nothing else than texts, bytes and numbers.
fn kept(value: ValueRef<'_>) -> Result<Kept, HubProblem> {
    Ok(match value {
        ValueRef::Null => Kept::Number(None),
        ValueRef::Integer(number) => Kept::Number(Some(number)),
        ValueRef::Text(_) => Kept::Text(value.as_str().map_err(|_| HubProblem::Copy)?.to_owned()),
        ValueRef::Blob(bytes) => Kept::Bytes(bytes.to_vec()),
        ValueRef::Real(_) => return Err(HubProblem::Number),
    })
}
