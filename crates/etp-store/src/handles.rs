//! The two ways to hold an open register: one can only look, the other can also write.

use crate::StoreError;
use rusqlite::{Connection, OptionalExtension, Params, Row};
use std::ops::Deref;

/// Looks at one moment of the register.
pub struct Reader<'a> {
    connection: &'a Connection,
}

/// Writes inside one transaction, and reads what it wrote.
pub struct Writer<'a> {
    reader: Reader<'a>,
}

/// How a row becomes a value.
pub(crate) type Read<T> = fn(&Row<'_>) -> rusqlite::Result<T>;

impl<'a> Reader<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        Self { connection }
    }

    /// The row a statement finds, if it finds one.
    pub(crate) fn find<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: Read<T>,
    ) -> Result<Option<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row(params, read).optional()?)
    }

    /// The one row a statement always gives.
    pub(crate) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: Read<T>,
    ) -> Result<T, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row(params, read)?)
    }

    /// Every row a statement finds.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: Read<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(params, read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Sees every row a statement finds, without keeping them.
    pub(crate) fn each(
        &self,
        sql: &str,
        params: impl Params,
        mut see: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            see(row)?;
        }
        Ok(())
    }
}

impl<'a> Writer<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        Self {
            reader: Reader::new(connection),
        }
    }

    /// Does one statement; the answer is how many rows it touched.
    pub(crate) fn run(&self, sql: &str, params: impl Params) -> Result<usize, StoreError> {
        let mut statement = self.reader.connection.prepare_cached(sql)?;
        Ok(statement.execute(params)?)
    }
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}
