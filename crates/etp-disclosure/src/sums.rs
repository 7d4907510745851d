//! Contributions added up per person, then per row. Exact numbers: they never leave this crate.

use crate::{Contribution, CountedPathology};
use std::collections::BTreeMap;

/// One exact row: distinct patients, attendances, and those of the most present patient.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sum {
    pub(crate) patients: u64,
    pub(crate) attendances: u64,
    largest: u64,
}

impl Sum {
    fn add(&mut self, attendances: u64) {
        if attendances > 0 {
            self.patients += 1;
            self.attendances += attendances;
            self.largest = self.largest.max(attendances);
        }
    }

    /// Threshold on distinct patients, dominance on attendances. Zero is safe.
    pub(crate) fn is_safe(&self, k: u64) -> bool {
        self.patients == 0 || (self.patients >= k && !self.is_dominated())
    }

    /// One patient makes more than half of the attendances (85 % from 20 patients on).
    fn is_dominated(&self) -> bool {
        let percent = if self.patients < 20 { 50 } else { 85 };
        self.largest * 100 > self.attendances * percent
    }
}

/// The exact table of a quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) total: Sum,
    rows: [Sum; 6],
}

impl Table {
    pub(crate) fn of(contributions: &[Contribution]) -> Self {
        let mut table = Self {
            total: Sum::default(),
            rows: [Sum::default(); 6],
        };
        for person in per_person(contributions).values() {
            table.total.add(person.iter().sum());
            table
                .rows
                .iter_mut()
                .zip(person)
                .for_each(|(row, attendances)| row.add(*attendances));
        }
        table
    }

    pub(crate) fn row(&self, pathology: CountedPathology) -> &Sum {
        &self.rows[pathology.index()]
    }

    pub(crate) fn patients(&self, pathology: CountedPathology) -> u64 {
        self.row(pathology).patients
    }

    /// The pathologies somebody came for, in table order.
    pub(crate) fn attended(&self) -> impl Iterator<Item = CountedPathology> {
        CountedPathology::ALL
            .into_iter()
            .filter(|pathology| self.patients(*pathology) > 0)
    }
}

fn per_person(contributions: &[Contribution]) -> BTreeMap<u32, [u64; 6]> {
    let mut people = BTreeMap::<u32, [u64; 6]>::new();
    for one in contributions {
        people.entry(one.person).or_default()[one.pathology.index()] += u64::from(one.attendances);
    }
    people
}

#[cfg(test)]
mod tests {
    use super::*;
    use CountedPathology::{Dt2, Obe};

    fn came(person: u32, pathology: CountedPathology, attendances: u32) -> Contribution {
        Contribution {
            person,
            pathology,
            attendances,
        }
    }

    #[test]
    fn a_person_in_two_programmes_is_one_patient_in_the_total() {
        let table = Table::of(&[came(1, Dt2, 2), came(1, Obe, 1), came(1, Dt2, 1)]);
        assert_eq!((table.total.patients, table.total.attendances), (1, 4));
        assert_eq!(
            (table.row(Dt2).patients, table.row(Dt2).attendances),
            (1, 3)
        );
    }

    #[test]
    fn somebody_who_never_came_counts_nowhere() {
        assert_eq!(Table::of(&[came(1, Dt2, 0)]), Table::of(&[]));
    }

    #[test]
    fn more_than_half_dominates_a_small_row_and_85_percent_a_large_one() {
        let sum = |patients, attendances, largest| Sum {
            patients,
            attendances,
            largest,
        };
        assert!(sum(19, 40, 20).is_safe(11));
        assert!(!sum(19, 40, 21).is_safe(11));
        assert!(sum(20, 200, 170).is_safe(11));
        assert!(!sum(20, 200, 171).is_safe(11));
        assert!(!sum(10, 10, 1).is_safe(11));
        assert!(sum(0, 0, 0).is_safe(11));
    }
}
