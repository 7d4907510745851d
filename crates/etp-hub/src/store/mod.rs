//! The hub's memory: the only room of this crate that knows SQL. It decides nothing.

pub(crate) mod batches;
pub(crate) mod devices;
pub(crate) mod invites;
pub(crate) mod log;
pub(crate) mod settings;
pub(crate) mod tables;
pub(crate) mod whole;

use crate::HubProblem;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;

const MIGRATIONS: [&str; 2] = [
    include_str!("../../migrations/0001_start.sql"),
    include_str!("../../migrations/0002_every_table.sql"),
];

/// The database.
pub(crate) struct Store {
    connection: Connection,
}

/// The database inside one transaction; dropped without a commit, nothing happened.
pub(crate) struct Ledger<'a> {
    transaction: Transaction<'a>,
}

impl Store {
    /// Opens it; an older one is copied beside itself before it is brought up to date.
    pub(crate) fn open(path: &Path) -> Result<Self, HubProblem> {
        let mut connection = Connection::open(path)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
        connection.pragma_update(None, "foreign_keys", "on")?;
        connection.busy_timeout(std::time::Duration::from_secs(10))?;
        let before = version(&connection)?;
        if (1..MIGRATIONS.len()).contains(&before) {
            whole::copy(
                &connection,
                &path.with_extension(format!("before-{before}")),
            )?;
        }
        migrate(&mut connection)?;
        Ok(Self { connection })
    }

    pub(crate) fn ledger(&mut self) -> Result<Ledger<'_>, HubProblem> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        Ok(Ledger { transaction })
    }

    /// Whether it can be written and is of this version.
    pub(crate) fn is_ready(&mut self) -> Result<(), HubProblem> {
        drop(self.ledger()?);
        if version(&self.connection)? == MIGRATIONS.len() {
            Ok(())
        } else {
            Err(HubProblem::Newer)
        }
    }
}

impl Ledger<'_> {
    pub(crate) fn commit(self) -> Result<(), HubProblem> {
        Ok(self.transaction.commit()?)
    }
}

fn version(connection: &Connection) -> Result<usize, HubProblem> {
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(version as usize)
}

fn migrate(connection: &mut Connection) -> Result<(), HubProblem> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = version(&transaction)?;
    if done > MIGRATIONS.len() {
        return Err(HubProblem::Newer);
    }
    for migration in &MIGRATIONS[done..] {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", MIGRATIONS.len() as u32)?;
    Ok(transaction.commit()?)
}
