//! What rows of people are read against: the country, the directory, the numbers the
//! centre keeps. Read once for a whole file.

use crate::centre::identifiers_kept;
use crate::{Desk, Failure};
use etp_domain::names::words;
use etp_domain::{Country, IdentifierKind, RecipientId, RecipientKind};
use etp_store::Reader;
use std::collections::HashMap;

/// What stands before a doctor's name and is no name.
const TITLES: [&str; 12] = [
    "dr",
    "docteur",
    "doctor",
    "dokter",
    "doktor",
    "prof",
    "professeur",
    "professor",
    "med",
    "mme",
    "frau",
    "herr",
];

pub(super) struct House {
    /// The centre's country, for rows that name none.
    pub(super) own: Country,
    pub(super) kept: Vec<IdentifierKind>,
    doctors: HashMap<String, Vec<RecipientId>>,
}

impl House {
    /// # Errors
    /// The disk.
    pub(super) fn of(desk: &Desk, reader: &Reader<'_>) -> Result<Self, Failure> {
        let mut doctors: HashMap<String, Vec<RecipientId>> = HashMap::new();
        for entry in reader.recipients_matching("", u32::MAX, 0)?.rows {
            let doctor = [
                RecipientKind::GeneralPractitioner,
                RecipientKind::Specialist,
            ];
            if entry.active && doctor.contains(&entry.kind) {
                doctors
                    .entry(plain_name(&entry.name))
                    .or_default()
                    .push(entry.id);
            }
        }
        Ok(Self {
            own: desk.centre().country,
            kept: identifiers_kept(reader)?,
            doctors,
        })
    }

    /// The one doctor of the directory who has that name.
    pub(super) fn doctor(&self, name: &str) -> Option<RecipientId> {
        match self.doctors.get(&plain_name(name))?.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }
}

/// The words of a name in any order, without titles.
fn plain_name(name: &str) -> String {
    let mut words = words(name);
    words.retain(|word| !TITLES.contains(&word.as_str()));
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doctor_is_known_with_and_without_title_and_in_either_order() {
        for name in [
            "Dr Sophie Lambert",
            "LAMBERT Sophie",
            "Frau Dr. med. Sophie Lambert",
        ] {
            assert_eq!(plain_name(name), "lambert sophie", "{name}");
        }
    }
}
