//! The directory: doctors and others the centre writes to.

use crate::columns::{coded, id};
use crate::patients::Page;
use crate::{Reader, StoreError, Writer, contact};
use etp_domain::names::fold;
use etp_domain::{Recipient, RecipientId, RecipientKind};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

impl Reader<'_> {
    /// Entries whose name, organisation, commune or number has every word looked for, by name;
    /// those no longer in use come last.
    ///
    /// # Errors
    /// The disk.
    pub fn recipients_matching(
        &self,
        search: &str,
        limit: u32,
        offset: u32,
    ) -> Result<Page<Recipient>, StoreError> {
        let sql = include_str!("recipients/matching.sql");
        let rows = self.matching_words(sql, search, read)?;
        Ok(Page::of(rows, limit, offset))
    }

    /// How many people name each entry as their treating doctor; an entry nobody names is not there.
    ///
    /// # Errors
    /// The disk.
    pub fn patients_by_doctor(&self) -> Result<HashMap<RecipientId, u32>, StoreError> {
        let sql = include_str!("recipients/patients_by_doctor.sql");
        let lines = self.all(sql, [], |row| {
            Ok((id(row, "doctor", RecipientId)?, row.get("patients")?))
        })?;
        Ok(lines.into_iter().collect())
    }

    /// One entry.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn recipient(&self, recipient: RecipientId) -> Result<Recipient, StoreError> {
        let sql = include_str!("recipients/get.sql");
        self.find(sql, named_params! { ":id": recipient.0 }, read)?
            .ok_or(StoreError::NotFound { what: "recipient" })
    }
}

impl Writer<'_> {
    /// Writes an entry, over what was there.
    ///
    /// # Errors
    /// The disk.
    pub fn save_recipient(&self, recipient: &Recipient) -> Result<(), StoreError> {
        let Recipient {
            name,
            organisation,
            contact,
            number,
            ..
        } = recipient;
        let search = format!("{name} {organisation} {} {number}", contact.commune);
        let mut values = contact::values(contact);
        values.extend([
            (":id", recipient.id.0.into()),
            (":kind", recipient.kind.code().to_owned().into()),
            (":name", name.clone().into()),
            (":organisation", organisation.clone().into()),
            (":number", number.clone().into()),
            (":active", recipient.active.into()),
            (":search", format!(" {}", fold(&search)).into()),
        ]);
        self.run(include_str!("recipients/save.sql"), &values[..])?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Recipient> {
    Ok(Recipient {
        id: id(row, "id", RecipientId)?,
        kind: coded(row, "kind", RecipientKind::from_code)?,
        name: row.get("name")?,
        organisation: row.get("organisation")?,
        contact: contact::read(row)?,
        number: row.get("number")?,
        active: row.get("active")?,
    })
}
