//! Everything the pages tell, worked out together: what came, and the sums of every year.

use super::facts::Facts;
use super::year::YearOfSums;
use etp_disclosure::Period;
use std::collections::BTreeMap;

/// The region as it stands.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) facts: Facts,
    /// The years there is a table of.
    pub(crate) years: BTreeMap<Period, YearOfSums>,
}

impl Region {
    pub(crate) fn of(facts: Facts) -> Self {
        let years = facts
            .years()
            .into_iter()
            .map(|year| (year, YearOfSums::of(&facts, year)));
        Self {
            years: years.collect(),
            facts,
        }
    }
}
