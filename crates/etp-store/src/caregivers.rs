//! Caregivers: people of their own, tied to patients, with a place at sessions. They never count.

mod sessions;
mod ties;

pub use ties::TieLine;

use crate::columns::{codes, id, joined};
use crate::patients::Page;
use crate::{Reader, StoreError, Writer, contact};
use etp_domain::names::{fold, fold_tight};
use etp_domain::{Caregiver, CaregiverId, HandoutLanguage, Tongue};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// One caregiver.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn caregiver(&self, caregiver: CaregiverId) -> Result<Caregiver, StoreError> {
        let sql = include_str!("caregivers/get.sql");
        self.find(sql, named_params! { ":id": caregiver.0 }, read)?
            .ok_or(StoreError::NotFound { what: "caregiver" })
    }

    /// Caregivers whose name or commune has every word looked for, by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn caregivers_matching(
        &self,
        search: &str,
        limit: u32,
        offset: u32,
    ) -> Result<Page<Caregiver>, StoreError> {
        let sql = include_str!("caregivers/matching.sql");
        let rows = self.matching_words(sql, search, read)?;
        Ok(Page::of(rows, limit, offset))
    }
}

impl Writer<'_> {
    /// Writes a new caregiver.
    ///
    /// # Errors
    /// The identity is taken; the disk.
    pub fn add_caregiver(&self, caregiver: &Caregiver) -> Result<(), StoreError> {
        self.write_caregiver(include_str!("caregivers/insert.sql"), caregiver)?;
        Ok(())
    }

    /// Writes a caregiver over what was there.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn save_caregiver(&self, caregiver: &Caregiver) -> Result<(), StoreError> {
        match self.write_caregiver(include_str!("caregivers/save.sql"), caregiver)? {
            0 => Err(StoreError::NotFound { what: "caregiver" }),
            _ => Ok(()),
        }
    }

    fn write_caregiver(&self, sql: &str, caregiver: &Caregiver) -> Result<usize, StoreError> {
        let Caregiver {
            last_name,
            first_name,
            contact,
            ..
        } = caregiver;
        let handouts = caregiver
            .languages
            .iter()
            .map(|one| HandoutLanguage::code(*one));
        let names = fold(&format!("{last_name} {first_name} {}", contact.commune));
        let search = format!(
            " {names} {} {}",
            fold_tight(last_name),
            fold_tight(first_name)
        );
        let mut values = contact::values(contact);
        values.extend([
            (":id", caregiver.id.0.into()),
            (":last_name", last_name.clone().into()),
            (":first_name", first_name.clone().into()),
            (":languages", joined(handouts).into()),
            (
                ":spoken",
                joined(caregiver.spoken.iter().map(|one| one.code())).into(),
            ),
            (":notes", caregiver.notes.clone().into()),
            (":folded_last", fold(last_name).into()),
            (":folded_first", fold(first_name).into()),
            (":search", search.into()),
        ]);
        self.run(sql, &values[..])
    }
}

/// A caregiver's row.
fn read(row: &Row<'_>) -> rusqlite::Result<Caregiver> {
    Ok(Caregiver {
        id: id(row, "id", CaregiverId)?,
        last_name: row.get("last_name")?,
        first_name: row.get("first_name")?,
        contact: contact::read(row)?,
        languages: codes(row, "languages", HandoutLanguage::from_code)?,
        spoken: codes(row, "spoken", Tongue::from_code)?,
        notes: row.get("notes")?,
    })
}
