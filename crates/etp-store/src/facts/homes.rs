//! Where people live and where sessions take place, for whoever measures the way between.

use crate::columns::{coded, id};
use crate::{Reader, StoreError};
use etp_domain::{Country, PatientId, PlaceId};

/// Where somebody or something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whereabouts<I> {
    /// Who or what.
    pub of: I,
    /// In which country.
    pub country: Country,
    /// Postal code as written there; may be empty.
    pub postal_code: String,
    /// Commune; may be empty.
    pub commune: String,
}

impl Reader<'_> {
    /// Where everybody lives, by identity; whoever was erased lives nowhere.
    ///
    /// # Errors
    /// The disk.
    pub fn homes(&self) -> Result<Vec<Whereabouts<PatientId>>, StoreError> {
        self.all(include_str!("homes.sql"), [], |row| {
            Ok(Whereabouts {
                of: id(row, "id", PatientId)?,
                country: coded(row, "residence", Country::from_code)?,
                postal_code: row.get("postal_code")?,
                commune: row.get("commune")?,
            })
        })
    }

    /// Where the places are, by identity; those no longer in use too.
    ///
    /// # Errors
    /// The disk.
    pub fn place_homes(&self) -> Result<Vec<Whereabouts<PlaceId>>, StoreError> {
        self.all(include_str!("place_homes.sql"), [], |row| {
            Ok(Whereabouts {
                of: id(row, "id", PlaceId)?,
                country: coded(row, "residence", Country::from_code)?,
                postal_code: row.get("postal_code")?,
                commune: row.get("commune")?,
            })
        })
    }
}
