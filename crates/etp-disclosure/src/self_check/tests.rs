//! The golden cases hold for the rules as they are, and for no others.

use super::*;
use crate::{AnonymousCounts, Row};

/// Whether the cases of `k11-v1` tell that these rules are not its own.
fn is_found(mutated: &Rules) -> bool {
    !passes(Policy::K11_V1, mutated)
}

/// The release with other cells, as a broken rule would make it.
fn with_cells(release: Release, change: impl Fn(&Cell) -> Option<(u64, u64)>) -> Release {
    let (line, counts) = (release.line, release.counts);
    let kind = counts.period().kind();
    let cells = counts.cells().iter();
    let cells = cells.map(|cell| Cell::of(kind, cell.row(), change(cell)));
    let (period, policy, step) = (counts.period(), counts.policy(), counts.step());
    let counts = AnonymousCounts::of(period, policy, step, cells.collect());
    Release { counts, line }
}

fn as_it_is(cell: &Cell) -> Option<(u64, u64)> {
    Some((cell.patients().unwrap_or_default(), cell.attendances()?))
}

#[test]
fn the_rules_pass_the_cases_of_every_policy() {
    for policy in [Policy::K11_V1, Policy::K5_V1] {
        let told = told(policy.golden_cases(), policy, &answer).unwrap();
        assert_eq!(told, policy.golden_cases(), "{}", policy.id());
        assert!(holds(policy));
    }
}

#[test]
fn a_threshold_that_is_one_too_low_is_found() {
    assert!(is_found(&|ledger, register, question| {
        let lower = Policy::for_proof(10);
        match question {
            Question::Release(period, _, occasion) => {
                decide(ledger, register, period, lower, occasion)
            }
            other => answer(ledger, register, other),
        }
    }));
}

#[test]
fn a_row_that_is_shown_beside_the_one_it_protects_is_found() {
    assert!(is_found(&|ledger, register, question| {
        let release = answer(ledger, register, question)?;
        Ok(with_cells(release, |cell| {
            let protects = cell.row() == Row::Of(CountedPathology::Irc);
            as_it_is(cell).or(protects.then_some((12, 30)))
        }))
    }));
}

#[test]
fn a_number_that_is_off_by_one_is_found() {
    assert!(is_found(&|ledger, register, question| {
        let release = answer(ledger, register, question)?;
        Ok(with_cells(release, |cell| {
            as_it_is(cell).map(|(patients, attendances)| (patients, attendances + 1))
        }))
    }));
}

#[test]
fn a_change_of_a_few_persons_that_is_released_is_found() {
    assert!(is_found(&|ledger, register, question| {
        match answer(ledger, register, question) {
            Err(Withheld::Frozen { .. }) => {
                answer(&Ledger::default(), register, as_the_first(question))
            }
            answer => answer,
        }
    }));
}

fn as_the_first(question: Question) -> Question {
    match question {
        Question::Release(period, policy, _) => Question::Release(period, policy, Occasion::First),
        other => other,
    }
}

#[test]
fn a_year_that_is_withheld_is_found() {
    assert!(is_found(&|ledger, register, question| match question {
        Question::Release(period, ..) if period.kind() == PeriodKind::Year => {
            Err(Withheld::NotYet)
        }
        other => answer(ledger, register, other),
    }));
}

#[test]
fn a_case_that_cannot_be_read_is_not_passed() {
    assert_eq!(told("came yesterday\n", Policy::K11_V1, &answer), None);
    assert_eq!(told("release 2026Q9\n", Policy::K11_V1, &answer), None);
}
