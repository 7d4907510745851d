//! A reader who has nothing but the published tables of a centre's year, and linear programs of
//! his own: he shares no code with the engine, and bounds every hidden value he can name.

mod common;

use common::*;
use etp_disclosure::*;
use good_lp::{
    Expression, ProblemVariables, ResolutionError, Solution, SolverModel, Variable, constraint,
    microlp, variable,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What adds up to what, by name.
struct Reader {
    names: BTreeMap<String, usize>,
    sums: Vec<(Vec<usize>, Vec<usize>)>,
    known: BTreeMap<usize, u64>,
    hidden: Vec<usize>,
}

impl Reader {
    fn of(ledger: &Ledger) -> Self {
        let mut reader = Self {
            names: BTreeMap::new(),
            sums: vec![],
            known: BTreeMap::new(),
            hidden: vec![],
        };
        for line in ledger.lines() {
            for cell in line.cells() {
                let index = reader.index(line.period(), cell.row());
                match cell.attendances() {
                    Some(value) => {
                        reader.known.insert(index, value);
                    }
                    None => reader.hidden.push(index),
                }
            }
        }
        reader.add_up(ledger);
        reader
    }

    fn index(&mut self, period: Period, row: Row) -> usize {
        let next = self.names.len();
        *self
            .names
            .entry(format!("{period} {}", row.code()))
            .or_insert(next)
    }

    fn add_up(&mut self, ledger: &Ledger) {
        let year = period("2026");
        let parts: Vec<Row> = CountedPathology::ALL.map(Row::Of).to_vec();
        for quarter in year.quarters() {
            self.sum(quarter, &parts);
        }
        for row in parts.iter().chain([&Row::Total]) {
            let whole = vec![self.index(year, *row)];
            let quarters = year.quarters().map(|one| self.index(one, *row)).collect();
            self.sums.push((whole, quarters));
        }
        for line in ledger
            .lines()
            .iter()
            .filter(|line| line.period().kind() == PeriodKind::HalfYear)
        {
            for row in &parts {
                let whole = vec![self.index(line.period(), *row)];
                let quarters = line
                    .period()
                    .quarters()
                    .map(|one| self.index(one, *row))
                    .collect();
                self.sums.push((whole, quarters));
            }
        }
        let Some(line) = ledger.latest(year) else {
            return;
        };
        let rows: Vec<Row> = line.cells().iter().map(|cell| cell.row()).collect();
        let splits: [fn(&Row) -> bool; 4] = [
            |row| matches!(row, Row::Age(_) | Row::Wide(_)),
            |row| matches!(row, Row::Residence(_)),
            |row| matches!(row, Row::Delivery(_)),
            |row| matches!(row, Row::Sex(_)),
        ];
        for split in splits {
            let mut parts: Vec<Row> = rows.iter().copied().filter(split).collect();
            if parts.iter().any(splits[1]) {
                parts.push(Row::Residence(Residence::Elsewhere));
            }
            if !parts.is_empty() {
                self.sum(year, &parts);
            }
        }
    }

    fn sum(&mut self, period: Period, parts: &[Row]) {
        let total = vec![self.index(period, Row::Total)];
        let parts = parts.iter().map(|row| self.index(period, *row)).collect();
        self.sums.push((total, parts));
    }

    /// A sum of quarters, whether a table names it or not.
    fn name(&mut self, quarters: &[Period], row: Row) -> usize {
        let parts: Vec<_> = quarters.iter().map(|one| self.index(*one, row)).collect();
        let all = self.names.len();
        let whole = *self
            .names
            .entry(format!("{quarters:?} {}", row.code()))
            .or_insert(all);
        self.sums.push((vec![whole], parts));
        whole
    }

    /// How far apart the ends of a hidden value are.
    fn width(&self, hidden: usize) -> f64 {
        let end = |sign: f64| {
            let mut problem = ProblemVariables::new();
            let all: Vec<Variable> = (0..self.names.len())
                .map(|_| problem.add(variable().min(0)))
                .collect();
            let mut model = problem.maximise(sign * all[hidden]).using(microlp);
            let total = |parts: &[usize]| parts.iter().map(|one| all[*one]).sum::<Expression>();
            for (whole, parts) in &self.sums {
                model = model.with(constraint!(total(whole) == total(parts)));
            }
            for (index, value) in &self.known {
                model = model.with(constraint!(all[*index] == *value as f64));
            }
            match model.solve() {
                Ok(solution) => solution.value(all[hidden]),
                Err(ResolutionError::Unbounded) => f64::INFINITY,
                Err(why) => panic!("the published tables contradict each other: {why}"),
            }
        };
        (end(1.0) + 1e-6).floor() - (end(-1.0) - 1e-6).ceil()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_hidden_value_of_a_year_is_found_within_eleven(size in 1..70u64, seed in 1..10_000u64) {
        let register = centre(size, seed);
        let ledger = whole_year(&register);
        let reader = Reader::of(&ledger);
        for hidden in &reader.hidden {
            let truth = truth(&reader, &register, *hidden);
            let width = reader.width(*hidden);
            prop_assert!(truth == 0 || width >= 11.0, "{hidden} {width} {:?}", ledger.lines());
        }
    }

    #[test]
    fn no_sum_of_quarters_with_fewer_than_eleven_people_is_found(size in 1..70u64, seed in 1..10_000u64) {
        let register = centre(size, seed);
        let ledger = whole_year(&register);
        let mut reader = Reader::of(&ledger);
        let few: Vec<_> = sums_of_quarters().filter(|(quarters, row)| {
            (1..11).contains(&people_in(&register, quarters, *row))
        }).collect();
        let few: Vec<_> = few.iter().map(|(quarters, row)| reader.name(quarters, *row)).collect();
        for unnamed in few {
            let width = reader.width(unnamed);
            prop_assert!(width >= 11.0, "{unnamed} {width} {:?}", ledger.lines());
        }
    }

    #[test]
    fn nothing_of_fewer_than_eleven_people_is_shown(size in 1..70u64, seed in 1..10_000u64) {
        let register = centre(size, seed);
        for line in whole_year(&register).lines() {
            for cell in line.cells() {
                let people = people(&register, line.period(), cell.row());
                prop_assert!(cell.is_hidden() || people == 0 || people >= 11, "{} {cell:?}", line.period());
            }
        }
    }

    #[test]
    fn the_order_of_people_changes_nothing_in_a_year(size in 1..70u64, seed in 1..10_000u64, by in 1..100_000u64) {
        let register = centre(size, seed);
        let mut other: Vec<_> = register.iter().map(|one| Contribution { person: one.person ^ by, ..*one }).collect();
        other.reverse();
        let cells = |ledger: Ledger| ledger.lines().iter().map(|line| (line.step(), line.cells().to_vec())).collect::<Vec<_>>();
        prop_assert_eq!(cells(whole_year(&register)), cells(whole_year(&other)));
    }
}

fn counts_in(one: &Contribution, of: Period, row: Row) -> bool {
    let is_wide = |wide| match wide {
        WideAge::To44 => one.age <= AgeBand::To44,
        WideAge::From65 => one.age >= AgeBand::To79,
    };
    of.quarters().any(|quarter| quarter == one.quarter)
        && match row {
            Row::Total => true,
            Row::Of(pathology) => pathology == one.pathology,
            Row::Age(age) => age == one.age,
            Row::Wide(wide) => is_wide(wide),
            Row::Residence(residence) => residence == one.residence,
            Row::Delivery(delivery) => delivery == one.delivery,
            Row::Sex(sex) => Some(sex) == one.sex,
        }
}

/// Every pathology, and everybody, in one quarter or several together, half-years among them.
fn sums_of_quarters() -> impl Iterator<Item = (Vec<Period>, Row)> {
    let rows = rows_of(PeriodKind::Quarter, Step::Full);
    (1..16usize).flat_map(move |which| {
        let quarters = period("2026").quarters().enumerate();
        let quarters = quarters.filter(|(number, _)| which >> number & 1 == 1);
        let quarters: Vec<_> = quarters.map(|(_, quarter)| quarter).collect();
        rows.clone()
            .into_iter()
            .map(move |row| (quarters.clone(), row))
    })
}

fn people(register: &[Contribution], of: Period, row: Row) -> usize {
    people_in(register, &of.quarters().collect::<Vec<_>>(), row)
}

fn people_in(register: &[Contribution], quarters: &[Period], row: Row) -> usize {
    let is_in = |one: &&Contribution| quarters.iter().any(|of| counts_in(one, *of, row));
    let mine = register.iter().filter(is_in);
    let mut people: Vec<_> = mine.map(|one| one.person).collect();
    people.sort_unstable();
    people.dedup();
    people.len()
}

fn truth(reader: &Reader, register: &[Contribution], index: usize) -> u64 {
    let name = reader.names.iter().find(|(_, one)| **one == index);
    let (of, row) = name
        .and_then(|(name, _)| name.split_once(' '))
        .expect("a name");
    let row = Row::of_code(row).expect("a row");
    let mine = register
        .iter()
        .filter(|one| counts_in(one, period(of), row));
    mine.map(|one| u64::from(one.attendances)).sum()
}

#[test]
fn centres_of_every_size_are_attacked() {
    let steps: std::collections::BTreeSet<Step> = [4, 8, 15, 30, 60, 120]
        .into_iter()
        .flat_map(|size| (1..12).map(move |seed| whole_year(&centre(size, seed))))
        .map(|ledger| ledger.step(2026))
        .collect();
    assert!(steps.len() >= 3, "{steps:?}");
}
