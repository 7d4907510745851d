//! The random ids under which things travel in a file of facts: given once, so that a file that came in
//! goes out as it came.

use crate::{Reader, StoreError, Writer};
use rusqlite::named_params;
use std::collections::HashMap;
use uuid::Uuid;

/// What has an id of its own in a file of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// A patient.
    Patient,
    /// A caregiver.
    Caregiver,
    /// A programme.
    Programme,
    /// A place.
    Place,
    /// A professional.
    Professional,
    /// A session.
    Session,
}

impl FactKind {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Patient => "patient",
            Self::Caregiver => "caregiver",
            Self::Programme => "programme",
            Self::Place => "place",
            Self::Professional => "professional",
            Self::Session => "session",
        }
    }
}

impl Reader<'_> {
    /// The ids that were given to one kind of things, by their identity in this register.
    ///
    /// # Errors
    /// The disk.
    pub fn fact_ids(&self, kind: FactKind) -> Result<HashMap<Uuid, String>, StoreError> {
        let sql = include_str!("fact_ids/of_kind.sql");
        let pairs = self.all(sql, named_params! { ":kind": kind.code() }, |row| {
            Ok((row.get("inside")?, row.get("outside")?))
        })?;
        Ok(pairs.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Gives something its id.
    ///
    /// # Errors
    /// It has one, or another has this one; the disk.
    pub fn set_fact_id(
        &self,
        kind: FactKind,
        outside: &str,
        inside: Uuid,
    ) -> Result<(), StoreError> {
        let params = named_params! { ":kind": kind.code(), ":outside": outside, ":inside": inside };
        self.run(include_str!("fact_ids/set.sql"), params)?;
        Ok(())
    }
}
