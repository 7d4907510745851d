//! One sum of published cells, who is in it, and whether rule R13 lets it be shown.

use super::kind::{Nothing, Word};
use std::collections::BTreeMap;

/// Fewer centres with something in a sum, and one that subtracts its own knows another's.
const FEWEST_CENTRES: usize = 3;
/// A centre with a larger share of a sum, in percent, is as good as named by it.
const LARGEST_SHARE: u64 = 70;
/// The policy's threshold on distinct patients.
const FEWEST_PATIENTS: u64 = 11;

/// Published cells of several centres, added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sum {
    /// What each centre adds, those that add nothing left out, by place among the centres.
    pub(crate) parts: BTreeMap<usize, u64>,
    /// Centres that published the cell, 0 included.
    pub(crate) centres: usize,
    /// How many have no number, by kind.
    nothing: BTreeMap<Nothing, usize>,
}

impl Sum {
    pub(crate) fn add(&mut self, centre: usize, word: Word) {
        match word {
            Word::Published(value) => {
                self.centres += 1;
                if value > 0 {
                    self.parts.insert(centre, value);
                }
            }
            Word::Not(nothing) => *self.nothing.entry(nothing).or_default() += 1,
        }
    }

    /// The sum of the cells that were published.
    pub(crate) fn value(&self) -> u64 {
        self.parts
            .values()
            .fold(0, |sum, one| sum.saturating_add(*one))
    }

    /// How many centres have no number for this reason.
    pub(crate) fn lacking(&self, nothing: Nothing) -> usize {
        self.nothing.get(&nothing).copied().unwrap_or_default()
    }

    /// Rule R13 for one sum. Nothing in it is nobody's.
    pub(crate) fn may_be_shown(&self) -> bool {
        let value = self.value();
        let largest = self.parts.values().copied().max().unwrap_or_default();
        let is_dominated =
            u128::from(largest) * 100 > u128::from(value) * u128::from(LARGEST_SHARE);
        value == 0 || (self.parts.len() >= FEWEST_CENTRES && !is_dominated)
    }

    /// Whether a sum of patients is one of enough. Those of two centres may be the same person.
    pub(crate) fn are_enough_patients(&self) -> bool {
        let value = self.value();
        value == 0 || value >= FEWEST_PATIENTS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(values: &[u64]) -> Sum {
        let mut sum = Sum::default();
        for (centre, value) in values.iter().enumerate() {
            sum.add(centre, Word::Published(*value));
        }
        sum
    }

    #[test]
    fn three_centres_and_none_above_seventy_percent() {
        assert!(sum(&[70, 20, 10]).may_be_shown());
        assert!(!sum(&[71, 19, 10]).may_be_shown());
        assert!(!sum(&[50, 50]).may_be_shown());
    }

    #[test]
    fn a_centre_that_says_zero_is_no_company() {
        assert!(!sum(&[50, 50, 0]).may_be_shown());
        assert!(sum(&[0, 0, 0]).may_be_shown());
        assert_eq!(sum(&[50, 50, 0]).centres, 3);
    }

    #[test]
    fn who_has_no_number_is_counted_by_kind() {
        let mut one = sum(&[20, 20, 20]);
        one.add(3, Word::Not(Nothing::Masked));
        one.add(4, Word::Not(Nothing::Silent));
        one.add(5, Word::Not(Nothing::Silent));
        assert_eq!((one.value(), one.centres), (60, 3));
        let lacking = Nothing::ALL.map(|kind| one.lacking(kind));
        assert_eq!(lacking, [1, 0, 0, 0, 2]);
    }

    #[test]
    fn ten_patients_are_too_few() {
        assert!(!sum(&[4, 3, 3]).are_enough_patients());
        assert!(sum(&[4, 4, 3]).are_enough_patients());
    }
}
