//! The proof for the year's splits: every small register there can be becomes a year of three age
//! bands, and years that look the same are compared, as in `proof.rs`. The ladder is left out: it
//! only ever shows less.

use crate::bounds::Deadline;
use crate::draft::{Draft, Hidden};
use crate::knowledge::Told;
use crate::proof::{all_people, quarter, registers};
use crate::repair::long_period;
use crate::sums::Exact;
use crate::*;
use std::collections::{BTreeMap, BTreeSet};

const K: u64 = 3;
const AGES: [Row; 3] = [
    Row::Age(AgeBand::To17),
    Row::Age(AgeBand::To44),
    Row::Age(AgeBand::To64),
];

/// The proof's registers name programmes; here they stand for ages, and everybody has one illness.
fn by_age(register: &[Contribution]) -> Vec<Contribution> {
    let age = |one: &Contribution| AgeBand::ALL[one.pathology as usize];
    register
        .iter()
        .map(|one| Contribution {
            age: age(one),
            pathology: CountedPathology::Dt2,
            ..*one
        })
        .collect()
}

fn quarters(register: &[Contribution]) -> Vec<LedgerLine> {
    let mut ledger = Ledger::default();
    for period in quarter().whole_year().quarters() {
        let policy = Policy::for_proof(K);
        let said = release(&ledger, register, period, policy, Occasion::First).unwrap();
        ledger.push(said.line);
    }
    ledger.lines().to_vec()
}

fn hidden_of(register: &[Contribution], exact: &Exact) -> Hidden {
    let lines = quarters(register);
    let exacts: Vec<_> = lines
        .iter()
        .map(|line| Exact::of(&line.basis.contributions))
        .collect();
    let told: Vec<_> = lines
        .iter()
        .zip(&exacts)
        .map(|(line, exact)| Told { line, exact })
        .collect();
    let basis = Basis {
        contributions: register.to_vec(),
        built_on: lines
            .iter()
            .map(|line| (line.period, line.revision))
            .collect(),
    };
    let draft = Draft {
        period: quarter().whole_year(),
        revision: 1,
        policy: Policy::for_proof(K),
        basis: &basis,
        exact,
        told: &told,
        kept: vec![],
        deadline: Deadline::start(),
    };
    long_period(&draft, Step::Full).unwrap().unwrap()
}

#[test]
fn nobody_is_found_by_age_among_people_who_came_often() {
    const MOST: u32 = 9;
    let one_age = |one: &[u32]| one.iter().filter(|n| **n > 0).count() == 1;
    let mut publications = BTreeMap::<Vec<Option<u64>>, Vec<BTreeSet<u64>>>::new();
    let people = all_people(3, MOST, one_age);
    registers(&people, MOST, &mut vec![], 0, &mut |register| {
        let register = by_age(register);
        let exact = Exact::of(&register);
        let hidden = hidden_of(&register, &exact);
        let value = |row| exact.sum(row).attendances;
        let published = AGES.iter().chain([&Row::Total]);
        let published = published
            .map(|row| (!hidden.contains(row)).then(|| value(*row)))
            .collect();
        let possible = publications
            .entry(published)
            .or_insert_with(|| vec![BTreeSet::new(); 3]);
        for (values, row) in possible.iter_mut().zip(AGES) {
            values.insert(value(row));
        }
    });
    let mut splits = 0;
    for (published, possible) in &publications {
        for (age, values) in possible
            .iter()
            .enumerate()
            .filter(|(age, _)| published[*age].is_none())
        {
            let span = values.last().unwrap() - values.first().unwrap();
            assert!(
                values.len() as u64 >= K && span >= K,
                "{published:?} {age} {values:?}"
            );
            splits += usize::from(
                published
                    .iter()
                    .any(|value| value.is_some_and(|value| value > 0)),
            );
        }
    }
    assert!(splits > 20, "the proof looked at something");
}
