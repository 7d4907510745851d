//! Lists people gave a name: a list and what is looked for in it.

use crate::{Reader, StoreError, Writer};
use rusqlite::named_params;

/// A list somebody saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedList {
    /// What people call it.
    pub name: String,
    /// The code of the list it narrows.
    pub list: String,
    /// What is looked for in it.
    pub search: String,
}

impl Reader<'_> {
    /// Every saved list, by name.
    ///
    /// # Errors
    /// The disk.
    pub fn saved_lists(&self) -> Result<Vec<SavedList>, StoreError> {
        self.all(include_str!("lists/all.sql"), [], |row| {
            Ok(SavedList {
                name: row.get("name")?,
                list: row.get("list")?,
                search: row.get("search")?,
            })
        })
    }
}

impl Writer<'_> {
    /// Saves a list, over the one of that name.
    ///
    /// # Errors
    /// The disk.
    pub fn save_list(&self, list: &SavedList) -> Result<(), StoreError> {
        self.run(
            include_str!("lists/save.sql"),
            named_params! { ":name": list.name, ":list": list.list, ":search": list.search },
        )?;
        Ok(())
    }

    /// Forgets a saved list. The answer is whether there was one.
    ///
    /// # Errors
    /// The disk.
    pub fn drop_list(&self, name: &str) -> Result<bool, StoreError> {
        let sql = include_str!("lists/drop.sql");
        Ok(self.run(sql, named_params! { ":name": name })? > 0)
    }
}
