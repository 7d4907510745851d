//! Kilometres from a person's home to where they come, as somebody said them: of use where the commune is
//! not known.

use crate::{Reader, StoreError, Writer};
use etp_domain::PatientId;
use rusqlite::named_params;

impl Reader<'_> {
    /// The kilometres said of a person; of several files those of the one that stands for them, else
    /// the fewest.
    ///
    /// # Errors
    /// The disk.
    pub fn stated_distance(&self, patient: PatientId) -> Result<Option<u32>, StoreError> {
        let sql = include_str!("stated_distances/of_person.sql");
        self.find(sql, named_params! { ":patient": patient.0 }, |row| {
            row.get("km")
        })
    }
}

impl Writer<'_> {
    /// Writes the kilometres over what was said before; `None` takes them back.
    ///
    /// # Errors
    /// No such patient; the disk.
    pub fn state_distance(&self, patient: PatientId, km: Option<u32>) -> Result<(), StoreError> {
        match km {
            Some(km) => self.run(
                include_str!("stated_distances/state.sql"),
                named_params! { ":patient": patient.0, ":km": km },
            ),
            None => self.run(
                include_str!("stated_distances/drop.sql"),
                named_params! { ":patient": patient.0 },
            ),
        }?;
        Ok(())
    }
}
