//! The short lists of the facts: programmes, places, professionals.

use super::Ids;
use super::people::number;
use crate::columns::{coded, id};
use crate::{Reader, StoreError};
use etp_domain::{
    Country, Pathology, PlaceFact, PlaceId, PlaceKind, Profession, ProfessionalFact,
    ProfessionalId, ProgrammeFact, ProgrammeId, ProgrammeStatus, Scheme,
};
use std::collections::HashMap;

impl Reader<'_> {
    /// Every programme, whether it is asked for or not.
    pub(super) fn programme_facts(&self) -> Result<Vec<ProgrammeFact>, StoreError> {
        let mut steps: HashMap<ProgrammeId, Vec<String>> = HashMap::new();
        self.each(include_str!("steps.sql"), [], |row| {
            let of_programme = steps.entry(id(row, "programme", ProgrammeId)?);
            of_programme.or_default().push(row.get("code")?);
            Ok(())
        })?;
        let mut programmes = self.all(include_str!("programmes.sql"), [], |row| {
            Ok(ProgrammeFact {
                id: id(row, "id", ProgrammeId)?,
                title: row.get("title")?,
                scheme: coded(row, "scheme", Scheme::from_code)?,
                pathology: coded(row, "pathology", Pathology::from_code)?,
                status: coded(row, "status", ProgrammeStatus::from_code)?,
                starts_on: row.get("starts_on")?,
                steps: Vec::new(),
            })
        })?;
        for programme in &mut programmes {
            programme.steps = steps.remove(&programme.id).unwrap_or_default();
        }
        Ok(programmes)
    }

    pub(super) fn place_facts(&self) -> Result<Vec<PlaceFact>, StoreError> {
        self.all(include_str!("places.sql"), [], |row| {
            Ok(PlaceFact {
                id: id(row, "id", PlaceId)?,
                name: row.get("name")?,
                kind: coded(row, "kind", PlaceKind::from_code)?,
                country: coded(row, "residence", Country::from_code)?,
            })
        })
    }

    pub(super) fn professional_facts(&self) -> Result<Vec<ProfessionalFact>, StoreError> {
        self.all(include_str!("professionals.sql"), [], |row| {
            Ok(ProfessionalFact {
                id: id(row, "id", ProfessionalId)?,
                profession: coded(row, "profession", Profession::from_code)?,
                trained_on: row.get("completed_on")?,
            })
        })
    }
}

/// Identities as numbers: their places in a list.
pub(super) fn numbered(ids: impl Iterator<Item = uuid::Uuid>) -> Ids {
    let pairs = ids.enumerate();
    pairs
        .map(|(place, id)| (id.as_u128(), number(place)))
        .collect()
}
