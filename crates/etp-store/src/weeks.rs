//! Weeks the centre keeps free of sessions.

use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use rusqlite::named_params;

impl Reader<'_> {
    /// The Mondays of the weeks that are kept free, with why, earliest first.
    ///
    /// # Errors
    /// The disk.
    pub fn forbidden_weeks(&self) -> Result<Vec<(NaiveDate, String)>, StoreError> {
        self.all(include_str!("weeks/all.sql"), [], |row| {
            Ok((row.get("monday")?, row.get("words")?))
        })
    }
}

impl Writer<'_> {
    /// Keeps a week free, or says otherwise why.
    ///
    /// # Errors
    /// The day is no Monday; the disk.
    pub fn keep_week_free(&self, monday: NaiveDate, words: &str) -> Result<(), StoreError> {
        let params = named_params! { ":monday": monday, ":words": words };
        self.run(include_str!("weeks/keep_free.sql"), params)?;
        Ok(())
    }

    /// Gives a week back to the calendar.
    ///
    /// # Errors
    /// The disk.
    pub fn give_week_back(&self, monday: NaiveDate) -> Result<(), StoreError> {
        self.run(
            include_str!("weeks/give_back.sql"),
            named_params! { ":monday": monday },
        )?;
        Ok(())
    }
}
