//! Handouts that came with another centre's programme, kept as their files read. Those the centre
//! writes are in `versions` and `drafts`; who was given one, in `given`.

mod drafts;
mod given;
mod versions;

pub use drafts::HandoutDraftRow;
pub use given::HandoutGivenRow;

use crate::columns::{instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::named_params;

/// A handout that came with a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoutLine {
    /// Its name, as sessions name it.
    pub name: String,
    /// Which centre it came from.
    pub from_centre: String,
    /// When.
    pub added_at: DateTime<Utc>,
}

impl Reader<'_> {
    /// Every handout that came with a programme, by name.
    ///
    /// # Errors
    /// The disk.
    pub fn handouts(&self) -> Result<Vec<HandoutLine>, StoreError> {
        self.all(include_str!("handouts/all.sql"), [], |row| {
            Ok(HandoutLine {
                name: row.get("name")?,
                from_centre: row.get("from_centre")?,
                added_at: instant(row, "added_at")?,
            })
        })
    }

    /// What the file of a handout says; `None` when none of this name came.
    ///
    /// # Errors
    /// The disk.
    pub fn handout_source(&self, name: &str) -> Result<Option<String>, StoreError> {
        let params = named_params! { ":name": name };
        self.find(include_str!("handouts/source.sql"), params, |row| {
            row.get("source")
        })
    }
}

impl Writer<'_> {
    /// Keeps a handout, over the one of its name.
    ///
    /// # Errors
    /// The disk.
    pub fn save_handout(
        &self,
        name: &str,
        source: &str,
        from_centre: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("handouts/save.sql"),
            named_params! {
                ":name": name,
                ":source": source,
                ":from_centre": from_centre,
                ":at": stamp(now),
            },
        )?;
        Ok(())
    }
}
