//! One turn at the database, from its beginning to its end: reading, or reading and writing.

use super::engine::{Changes, Columns, Engine, See, Statement, Values};
use super::log::End;
use crate::HubProblem;
use std::ops::{Deref, DerefMut};
use std::sync::MutexGuard;

/// One state of the database; nothing can be changed through it.
pub(crate) struct Reading<'a> {
    engine: MutexGuard<'a, Box<dyn Engine>>,
    is_open: bool,
}

/// The only writer; dropped without a commit, nothing happened.
pub(crate) struct Ledger<'a> {
    reading: Reading<'a>,
    /// Where the chain ends, once it was asked for: nobody else can lengthen it meanwhile.
    pub(super) end: Option<End>,
}

impl<'a> Reading<'a> {
    /// A connection on which a transaction has begun.
    pub(super) fn holding(engine: MutexGuard<'a, Box<dyn Engine>>) -> Self {
        Self {
            engine,
            is_open: true,
        }
    }

    /// A connection without a transaction: each statement has a state of its own.
    pub(super) fn at_a_glance(engine: MutexGuard<'a, Box<dyn Engine>>) -> Self {
        Self {
            engine,
            is_open: false,
        }
    }

    pub(super) fn is_lost(&self) -> bool {
        self.engine.is_lost()
    }

    /// Another line in the place of one that was cut.
    pub(super) fn go_on_with(&mut self, line: Box<dyn Engine>) {
        *self.engine = line;
    }

    /// Shows every row.
    pub(super) fn each(
        &mut self,
        statement: Statement,
        see: &mut See<'_>,
    ) -> Result<(), HubProblem> {
        self.engine.each(statement, &[], see)
    }

    /// Every row, read.
    pub(super) fn all<T>(
        &mut self,
        statement: Statement,
        values: &Values<'_>,
        mut read: impl FnMut(&dyn Columns) -> Result<T, HubProblem>,
    ) -> Result<Vec<T>, HubProblem> {
        let mut found = vec![];
        self.engine.each(statement, values, &mut |row| {
            found.push(read(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// The only row there can be, if it is there.
    pub(super) fn one<T>(
        &mut self,
        statement: Statement,
        values: &Values<'_>,
        read: impl FnMut(&dyn Columns) -> Result<T, HubProblem>,
    ) -> Result<Option<T>, HubProblem> {
        Ok(self.all(statement, values, read)?.pop())
    }
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        if self.is_open {
            self.engine.roll_back();
        }
    }
}

impl<'a> Ledger<'a> {
    /// The writing connection, on which a transaction has begun.
    pub(super) fn holding(engine: MutexGuard<'a, Box<dyn Engine>>) -> Self {
        Self {
            reading: Reading::holding(engine),
            end: None,
        }
    }

    /// Changes rows; how many.
    pub(super) fn change(
        &mut self,
        statement: Statement,
        values: &Values<'_>,
    ) -> Result<usize, HubProblem> {
        self.reading.engine.change(statement, values)
    }

    /// Makes changes that belong together.
    pub(super) fn change_together(
        &mut self,
        changes: Changes,
        values: &Values<'_>,
    ) -> Result<(), HubProblem> {
        self.reading.engine.change_together(changes, values)
    }

    /// On the disk when this comes back well.
    pub(crate) fn commit(mut self) -> Result<(), HubProblem> {
        self.reading.engine.commit()?;
        self.reading.is_open = false;
        Ok(())
    }
}

impl<'a> Deref for Ledger<'a> {
    type Target = Reading<'a>;

    fn deref(&self) -> &Self::Target {
        &self.reading
    }
}

impl DerefMut for Ledger<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.reading
    }
}
