//! The hub this register reports to: one row, once it is linked.

use crate::columns::{coded, instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::CentreCode;
use rusqlite::{Row, named_params};

/// What was agreed when this register was related to a hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubLink {
    /// Where it answers.
    pub url: String,
    /// Its name.
    pub name: String,
    /// The Ed25519 key its receipts are signed with.
    pub public_key: [u8; 32],
    /// The code this centre reports under there.
    pub centre_code: CentreCode,
    /// When it was linked.
    pub linked_at: DateTime<Utc>,
}

impl Reader<'_> {
    /// The hub, once linked.
    ///
    /// # Errors
    /// The disk.
    pub fn hub(&self) -> Result<Option<HubLink>, StoreError> {
        self.find(include_str!("hub/get.sql"), [], read)
    }
}

impl Writer<'_> {
    /// Writes the hub, over what was there.
    ///
    /// # Errors
    /// The disk.
    pub fn save_hub(&self, hub: &HubLink) -> Result<(), StoreError> {
        self.run(
            include_str!("hub/save.sql"),
            named_params! {
                ":url": hub.url,
                ":name": hub.name,
                ":public_key": hub.public_key,
                ":centre_code": hub.centre_code.as_str(),
                ":linked_at": stamp(hub.linked_at),
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<HubLink> {
    Ok(HubLink {
        url: row.get("url")?,
        name: row.get("name")?,
        public_key: row.get("public_key")?,
        centre_code: coded(row, "centre_code", |code| CentreCode::parse(code).ok())?,
        linked_at: instant(row, "linked_at")?,
    })
}
