//! The proof: every small register there can be is published, and publications are compared the
//! way a reader who owns this source would. Nothing here knows how rows are chosen.

use crate::*;
use std::collections::{BTreeSet, HashMap};

const K: u64 = 3;

/// The true values a reader cannot tell apart, for one row: patients, attendances.
#[derive(Default)]
struct Possible {
    patients: BTreeSet<u64>,
    attendances: BTreeSet<u64>,
}

impl Possible {
    fn is_protected(&self) -> bool {
        [&self.patients, &self.attendances]
            .into_iter()
            .all(|values| {
                let span = values
                    .last()
                    .zip(values.first())
                    .map_or(0, |(high, low)| high - low);
                values.len() as u64 >= K && span >= K
            })
    }
}

/// All that is published of a quarter.
type Publication = (Step, Vec<Option<(u64, u64)>>);

/// Every register seen, grouped by what was published of it.
struct Reader {
    /// The programmes the centre offers; the reader knows that the other rows are zero.
    programmes: usize,
    publications: HashMap<Publication, Vec<Possible>>,
    ignore_hidden_totals: bool,
    /// What was released before, which the reader has seen.
    before: Ledger,
}

impl Reader {
    fn of(programmes: usize) -> Self {
        Self {
            programmes,
            publications: HashMap::new(),
            ignore_hidden_totals: false,
            before: Ledger::default(),
        }
    }

    /// What is not shown of the total and of the programmes offered, left out or hidden.
    fn hidden(&self, counts: &AnonymousCounts) -> Vec<Row> {
        let offered = rows_of(PeriodKind::Quarter, Step::Full)
            .into_iter()
            .take(1 + self.programmes);
        let is_shown = |row: &Row| {
            counts
                .cells()
                .iter()
                .any(|cell| cell.row() == *row && !cell.is_hidden())
        };
        offered.filter(|row| !is_shown(row)).collect()
    }

    fn sees(&mut self, register: &[Contribution]) {
        let counts = published(&self.before, register).counts;
        if self.ignore_hidden_totals && counts.cells()[0].is_hidden() {
            return;
        }
        let cells = counts.cells().iter();
        let published = cells.map(|cell| cell.patients().zip(cell.attendances()));
        let published = (counts.step(), published.collect());
        let hidden = self.hidden(&counts);
        let possible = self.publications.entry(published).or_default();
        possible.resize_with(hidden.len(), Possible::default);
        for (possible, row) in possible.iter_mut().zip(hidden) {
            let (patients, attendances) = exactly(register, row);
            possible.patients.insert(patients);
            possible.attendances.insert(attendances);
        }
    }

    fn finds_nothing(&self) {
        assert!(
            self.publications.len() > 20,
            "the proof looked at something"
        );
        for (published, rows) in &self.publications {
            assert!(
                rows.iter().all(Possible::is_protected),
                "a hidden value can be found in {published:?}"
            );
        }
    }
}

pub(crate) fn quarter() -> Period {
    "2026Q1".parse().unwrap()
}

/// Somebody nobody knows anything else about.
pub(crate) fn came(person: u64, pathology: CountedPathology, attendances: u32) -> Contribution {
    Contribution {
        person,
        quarter: quarter(),
        pathology,
        age: AgeBand::To64,
        sex: None,
        residence: Residence::France,
        delivery: Delivery::Group,
        attendances,
    }
}

fn published(before: &Ledger, register: &[Contribution]) -> Release {
    let policy = Policy::for_proof(K);
    let period = register.first().map_or(quarter(), |one| one.quarter);
    release(before, register, period, policy, Occasion::First).unwrap()
}

/// The truth, counted again by other means.
fn exactly(register: &[Contribution], row: Row) -> (u64, u64) {
    let mine = register
        .iter()
        .filter(|one| row == Row::Total || row == Row::Of(one.pathology));
    let mut people: Vec<_> = mine.clone().map(|one| one.person).collect();
    people.sort_unstable();
    people.dedup();
    (
        people.len() as u64,
        mine.map(|one| u64::from(one.attendances)).sum(),
    )
}

/// Calls `see` with every vector of `rows` numbers that add up to at most `most`.
fn vectors(rows: usize, most: u32, so_far: &mut Vec<u32>, see: &mut impl FnMut(&[u32])) {
    if rows == 0 {
        return see(so_far);
    }
    for value in 0..=most {
        so_far.push(value);
        vectors(rows - 1, most - value, so_far, see);
        so_far.pop();
    }
}

fn once_each(rows: &[u32]) -> Vec<Contribution> {
    let people = rows
        .iter()
        .zip(CountedPathology::ALL)
        .flat_map(|(n, row)| std::iter::repeat_n(row, *n as usize));
    (0..)
        .zip(people)
        .map(|(person, pathology)| came(person, pathology, 1))
        .collect()
}

#[test]
fn nobody_is_found_among_people_who_each_came_once_to_one_programme() {
    // The reader knows they did. A hidden total then says "1 or 2 people": see the crate's header.
    for (rows, most) in [(2, 40), (3, 30), (4, 24), (5, 17), (6, 14)] {
        let mut reader = Reader {
            ignore_hidden_totals: true,
            ..Reader::of(rows)
        };
        vectors(rows, most, &mut vec![], &mut |table| {
            reader.sees(&once_each(table))
        });
        reader.finds_nothing();
    }
}

/// Every way to be one register: a list of people, each with attendances per row, in falling order.
pub(crate) fn registers(
    people: &[Vec<u32>],
    left: u32,
    so_far: &mut Vec<Contribution>,
    person: u64,
    see: &mut impl FnMut(&[Contribution]),
) {
    see(so_far);
    for (place, one) in people.iter().enumerate() {
        let came: u32 = one.iter().sum();
        if came <= left {
            let before = so_far.len();
            so_far.extend(contributions_of(person, one));
            registers(&people[place..], left - came, so_far, person + 1, see);
            so_far.truncate(before);
        }
    }
}

fn contributions_of(person: u64, attendances: &[u32]) -> impl Iterator<Item = Contribution> {
    let rows = CountedPathology::ALL.into_iter().zip(attendances);
    rows.filter(|(_, n)| **n > 0)
        .map(move |(pathology, n)| came(person, pathology, *n))
}

/// All people who came at least once and at most `most` times, to the programmes `allowed`.
pub(crate) fn all_people(rows: usize, most: u32, allowed: fn(&[u32]) -> bool) -> Vec<Vec<u32>> {
    let mut people = vec![];
    vectors(rows, most, &mut vec![], &mut |one| {
        if one.iter().sum::<u32>() > 0 && allowed(one) {
            people.push(one.to_vec());
        }
    });
    people
}

#[test]
fn nobody_is_found_among_people_who_came_often_to_one_programme() {
    let one_programme = |one: &[u32]| one.iter().filter(|n| **n > 0).count() == 1;
    for (rows, most) in [(2, 15), (3, 12), (4, 10)] {
        let mut reader = Reader::of(rows);
        registers(
            &all_people(rows, most, one_programme),
            most,
            &mut vec![],
            0,
            &mut |register| reader.sees(register),
        );
        reader.finds_nothing();
    }
}

#[test]
fn nobody_is_found_among_people_who_came_often_to_several_programmes() {
    for (rows, most) in [(2, 10), (3, 9)] {
        let mut reader = Reader::of(rows);
        registers(
            &all_people(rows, most, |_| true),
            most,
            &mut vec![],
            0,
            &mut |register| reader.sees(register),
        );
        reader.finds_nothing();
    }
}

#[test]
fn nobody_is_found_when_a_few_people_are_in_two_programmes() {
    let one_or_both_once =
        |one: &[u32]| one.iter().filter(|n| **n > 0).count() == 1 || one.iter().sum::<u32>() == 2;
    let mut reader = Reader::of(3);
    registers(
        &all_people(3, 16, one_or_both_once),
        16,
        &mut vec![],
        0,
        &mut |register| reader.sees(register),
    );
    reader.finds_nothing();
}

#[test]
fn nobody_is_found_by_who_knows_what_the_quarter_before_hid() {
    for rows in [
        [1, 4, 9, 9, 9],
        [4, 4, 1, 1, 9],
        [9, 2, 9, 5, 9],
        [1, 0, 0, 0, 0],
        [4, 4, 4, 4, 4],
    ] {
        let mut earlier = once_each(&rows);
        for one in &mut earlier {
            one.quarter = "2025Q4".parse().unwrap();
        }
        let line = published(&Ledger::default(), &earlier).line;
        let mut reader = Reader {
            ignore_hidden_totals: true,
            before: Ledger::of_lines(vec![line]),
            ..Reader::of(5)
        };
        vectors(5, 16, &mut vec![], &mut |table| {
            reader.sees(&once_each(table))
        });
        reader.finds_nothing();
    }
}
