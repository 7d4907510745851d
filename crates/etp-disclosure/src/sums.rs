//! Contributions added up per person, then per row. Exact numbers: they never leave this crate.

use crate::table::{Split, split_rows};
use crate::{AgeBand, Contribution, Row, Step, WideAge};
use std::collections::BTreeMap;

/// One exact row: distinct patients, attendances, and those of the most present patient.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sum {
    pub(crate) patients: u64,
    pub(crate) attendances: u64,
    largest: u64,
}

impl Sum {
    pub(crate) fn of(attendances: impl IntoIterator<Item = u64>) -> Self {
        let mut sum = Self::default();
        for one in attendances.into_iter().filter(|one| *one > 0) {
            sum.patients += 1;
            sum.attendances += one;
            sum.largest = sum.largest.max(one);
        }
        sum
    }

    /// Threshold on distinct patients (rule R2), dominance on attendances (rule R3). Zero is safe.
    pub(crate) fn is_safe(&self, k: u64) -> bool {
        self.patients == 0 || (self.patients >= k && !self.is_dominated())
    }

    /// One patient makes more than half of the attendances (85 % from 20 patients on).
    fn is_dominated(&self) -> bool {
        let percent = if self.patients < 20 { 50 } else { 85 };
        self.largest * 100 > self.attendances * percent
    }
}

/// Who came how often, by number: everybody of one row, lowest number first.
pub(crate) type Tally = BTreeMap<u64, u64>;

/// The exact numbers behind one table, every row there could be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Exact {
    rows: BTreeMap<Row, Tally>,
}

static NOBODY: Tally = Tally::new();

impl Exact {
    pub(crate) fn of(contributions: &[Contribution]) -> Self {
        let mut exact = Self::default();
        for one in contributions.iter().filter(|one| one.attendances > 0) {
            for row in rows_of_one(one) {
                let tally = exact.rows.entry(row).or_default();
                *tally.entry(one.person).or_default() += u64::from(one.attendances);
            }
        }
        exact
    }

    pub(crate) fn tally(&self, row: Row) -> &Tally {
        self.rows.get(&row).unwrap_or(&NOBODY)
    }

    pub(crate) fn sum(&self, row: Row) -> Sum {
        Sum::of(self.tally(row).values().copied())
    }

    pub(crate) fn patients(&self, row: Row) -> u64 {
        self.tally(row).len() as u64
    }

    /// Whether somebody's sex is unknown: the split by sex would then give them away.
    pub(crate) fn knows_every_sex(&self) -> bool {
        let known = split_rows(Split::Sex, Step::Full)
            .into_iter()
            .map(|row| self.patients(row));
        known.sum::<u64>() == self.patients(Row::Total)
    }
}

/// The rows a contribution counts in.
fn rows_of_one(one: &Contribution) -> impl Iterator<Item = Row> {
    let always = [
        Row::Total,
        Row::Of(one.pathology),
        Row::Age(one.age),
        Row::Residence(one.residence),
        Row::Delivery(one.delivery),
    ];
    let sex = one.sex.map(Row::Sex);
    let wide = wide(one.age).map(Row::Wide);
    always.into_iter().chain(sex).chain(wide)
}

fn wide(age: AgeBand) -> Option<WideAge> {
    match age {
        AgeBand::To17 | AgeBand::To44 => Some(WideAge::To44),
        AgeBand::To64 => None,
        AgeBand::To79 | AgeBand::From80 => Some(WideAge::From65),
    }
}

/// The exact rows of one split beside their total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) total: Sum,
    rows: Vec<(Row, Sum)>,
}

impl Table {
    pub(crate) fn of(exact: &Exact, rows: &[Row]) -> Self {
        Self {
            total: exact.sum(Row::Total),
            rows: rows.iter().map(|row| (*row, exact.sum(*row))).collect(),
        }
    }

    pub(crate) fn row(&self, row: Row) -> Sum {
        let found = self.rows.iter().find(|(one, _)| *one == row);
        found.map(|(_, sum)| *sum).unwrap_or_default()
    }

    pub(crate) fn patients(&self, row: Row) -> u64 {
        self.row(row).patients
    }

    /// The rows somebody came for, in table order.
    pub(crate) fn attended(&self) -> impl Iterator<Item = Row> {
        let rows = self.rows.iter().filter(|(_, sum)| sum.patients > 0);
        rows.map(|(row, _)| *row)
    }

    /// Whether one row holds everybody (rule R4): the split would say of each what he is.
    pub(crate) fn is_homogeneous(&self) -> bool {
        self.rows
            .iter()
            .any(|(_, sum)| sum.patients > 0 && sum.patients == self.total.patients)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::came;
    use crate::{CountedPathology, CountedPathology::*};

    fn row(exact: &Exact, pathology: CountedPathology) -> (u64, u64) {
        let sum = exact.sum(Row::Of(pathology));
        (sum.patients, sum.attendances)
    }

    #[test]
    fn a_person_in_two_programmes_is_one_patient_in_the_total() {
        let exact = Exact::of(&[came(1, Dt2, 2), came(1, Obe, 1), came(1, Dt2, 1)]);
        assert_eq!(exact.patients(Row::Total), 1);
        assert_eq!(exact.sum(Row::Total).attendances, 4);
        assert_eq!((row(&exact, Dt2), row(&exact, Obe)), ((1, 3), (1, 1)));
    }

    #[test]
    fn somebody_who_never_came_counts_nowhere() {
        assert_eq!(Exact::of(&[came(1, Dt2, 0)]), Exact::of(&[]));
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
