//! The hub's memory: the only room of this crate that knows SQL. It decides nothing.
//!
//! Two engines stand behind one door: SQLite in a file of the data folder, or PostgreSQL. A
//! statement is a file below `store/`; where the engines need different words there are two.

mod arrivals;
pub(crate) mod batches;
pub(crate) mod devices;
mod engine;
pub(crate) mod filing;
pub(crate) mod invites;
pub(crate) mod log;
mod people;
mod postgres;
mod readers;
pub(crate) mod settings;
mod source;
mod sqlite;
pub(crate) mod tables;
mod turn;
mod whole;

pub(crate) use turn::{Ledger, Reading};

use crate::{Database, HubProblem};
use engine::{Engine, Purpose};
use readers::Readers;
use source::Source;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The database: one connection that writes, a few that read.
pub(crate) struct Store {
    source: Source,
    pen: Mutex<Box<dyn Engine>>,
    readers: Readers,
}

impl Store {
    /// Opens the database, made or brought up to date if need be.
    pub(crate) fn open(database: &Database) -> Result<Self, HubProblem> {
        Self::of(Source::of(database)?)
    }

    /// Opens a copy without changing it; its pages and references must hold.
    pub(crate) fn open_copy(file: &Path) -> Result<Self, HubProblem> {
        Self::of(Source::Copy(file.to_owned()))
    }

    fn of(source: Source) -> Result<Self, HubProblem> {
        Ok(Self {
            pen: Mutex::new(source.open_first()?),
            readers: Readers::open(&source)?,
            source,
        })
    }

    /// The right to write: everything or nothing, and nobody else meanwhile.
    pub(crate) fn ledger(&self) -> Result<Ledger<'_>, HubProblem> {
        // A panic elsewhere rolled its transaction back; the connection is as sound as before.
        let pen = self.pen.lock().unwrap_or_else(PoisonError::into_inner);
        self.begun(pen, Purpose::Writing).map(Ledger::holding)
    }

    /// One state of everything, whatever is written meanwhile.
    pub(crate) fn reading(&self) -> Result<Reading<'_>, HubProblem> {
        let line = self.readers.one();
        self.begun(line, Purpose::Reading).map(Reading::holding)
    }

    /// What one statement says, which is a state of its own; no transaction around it. On a line
    /// that was cut it is asked once more.
    pub(crate) fn glance<T>(
        &self,
        look: impl Fn(&mut Reading<'_>) -> Result<T, HubProblem>,
    ) -> Result<T, HubProblem> {
        let mut reading = Reading::at_a_glance(self.readers.one());
        match look(&mut reading) {
            Err(_) if reading.is_lost() => {
                reading.go_on_with(self.source.open()?);
                look(&mut reading)
            }
            seen => seen,
        }
    }

    /// A line that was cut since it was last used is replaced; nothing was said on it yet.
    fn begun<'a>(
        &self,
        mut line: MutexGuard<'a, Box<dyn Engine>>,
        purpose: Purpose,
    ) -> Result<MutexGuard<'a, Box<dyn Engine>>, HubProblem> {
        match line.begin(purpose) {
            Err(_) if line.is_lost() => {
                *line = self.source.open()?;
                line.begin(purpose)?;
            }
            begun => begun?,
        }
        Ok(line)
    }

    /// Does something with the right to write, and keeps it if it went well.
    pub(crate) fn write<T>(
        &self,
        act: impl FnOnce(&mut Ledger<'_>) -> Result<T, HubProblem>,
    ) -> Result<T, HubProblem> {
        let mut ledger = self.ledger()?;
        let done = act(&mut ledger)?;
        ledger.commit()?;
        Ok(done)
    }
}
