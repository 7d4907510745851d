//! How a scheme reads what its form leaves open. Every option has a value that ships, and says in a
//! sentence (`reports-option-<name>`) what it changes.

use super::SchemeProblem;
use serde::{Deserialize, Serialize};

/// The care mode a presence belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CareMode {
    /// During a stay in hospital.
    Hospital,
    /// Outpatient care of an establishment.
    External,
    /// Town care: health house, association, network.
    Town,
}

/// How relatives nobody named are counted as persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Companions {
    /// Named caregivers, and one person for each patient who came with somebody nobody named and with
    /// no named caregiver.
    NamedAndOneEach,
    /// Named caregivers only.
    NamedOnly,
}

/// The options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// The sessions a complete offer needs (4.1, 4.3); older forms said 2.
    pub least_sessions: u32,
    /// The care mode of a presence by telephone or video.
    pub remote: CareMode,
    /// The care mode of a session at the patient's home.
    pub home: CareMode,
    /// How relatives nobody named are counted.
    pub companions: Companions,
    /// Whether 2.10 also counts the sessions held for caregivers only.
    pub caregivers_only_in_all: bool,
    /// How many people must meet the funding rule before anything is paid; `None` when nobody said.
    pub funding_floor: Option<u32>,
    /// A rate over fewer than this many is not written.
    pub rates_from: u32,
    /// Upper ends of the distance bands, in kilometres, rising.
    pub distance_bands: Vec<u32>,
    /// Lower ends of the age bands after the first, rising.
    pub age_bands: Vec<u32>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            least_sessions: 3,
            remote: CareMode::External,
            home: CareMode::Town,
            companions: Companions::NamedAndOneEach,
            caregivers_only_in_all: true,
            funding_floor: None,
            rates_from: 5,
            distance_bands: vec![5, 15, 30],
            age_bands: vec![18, 45, 65, 80],
        }
    }
}

impl Options {
    /// That the ends of bands rise; a band from nought to nought holds nobody.
    pub(super) fn hold(&self) -> Result<(), SchemeProblem> {
        let both = [
            ("distance_bands", &self.distance_bands),
            ("age_bands", &self.age_bands),
        ];
        let rises = |ends: &[u32]| ends.first() != Some(&0) && ends.is_sorted_by(|a, b| a < b);
        match both.into_iter().find(|(_, ends)| !rises(ends)) {
            None => Ok(()),
            Some((name, _)) => Err(SchemeProblem::BandsUnsorted(name.to_owned())),
        }
    }
}
