//! Small choices of this laptop, by name: the language of the screen and the like.

use crate::{Reader, StoreError, Writer};
use rusqlite::named_params;

impl Reader<'_> {
    /// What was chosen under a name, if anything was.
    ///
    /// # Errors
    /// The disk.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.find(
            include_str!("settings/get.sql"),
            named_params! { ":name": name },
            |row| row.get("value"),
        )
    }
}

impl Writer<'_> {
    /// Writes a choice, over what was there.
    ///
    /// # Errors
    /// The disk.
    pub fn save_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.run(
            include_str!("settings/save.sql"),
            named_params! { ":name": name, ":value": value },
        )?;
        Ok(())
    }
}
