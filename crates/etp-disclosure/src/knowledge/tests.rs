//! What distinct counts say of one another (rule R9): a reader's bounds on the patients of a hidden
//! row, in quarters small enough to work out by hand.

use super::*;
use crate::bounds::{Deadline, End, Reader, extreme};
use crate::draft::{Draft, Hidden};
use crate::ladder::climb_down;
use crate::proof::{came, quarter};
use crate::{Basis, Contribution, CountedPathology::*, Policy};
use std::time::Duration;

/// Forty for obesity, six for diabetes, seven for heart failure, one of whom in both of these.
fn register(attendances: u32, both: u64) -> Vec<Contribution> {
    let obese = (100..140).map(|person| came(person, Obe, 1));
    let diabetic = (0..6).map(|person| came(person, Dt2, attendances));
    let hearts = (6 - both..13 - both).map(|person| came(person, Ic, attendances));
    obese.chain(diabetic).chain(hearts).collect()
}

fn draft<'a>(
    (basis, exact): (&'a Basis, &'a Exact),
    told: &'a [Told<'a>],
    deadline: Deadline,
) -> Draft<'a> {
    Draft {
        period: quarter(),
        revision: 1,
        policy: Policy::K11_V1,
        basis,
        exact,
        told,
        kept: vec![],
        deadline,
    }
}

/// The least and the most patients with diabetes, when these rows are hidden.
fn ends(register: Vec<Contribution>, hidden: &[Row]) -> (f64, f64) {
    let exact = Exact::of(&register);
    let basis = Basis {
        contributions: register,
        built_on: vec![],
    };
    let hidden: Hidden = hidden.iter().copied().collect();
    let line = draft((&basis, &exact), &[], Deadline::start()).line(Step::Full, &hidden);
    let told = Told {
        line: &line,
        exact: &exact,
    };
    let system = knowledge(&[told], 11).unwrap();
    let mut guards = system.guards.iter();
    let patients = guards
        .rfind(|guard| guard.what.row == Row::Of(Dt2))
        .unwrap();
    let end = |end| {
        let deadline = Deadline::start();
        let point = extreme(&system, &patients.value, Reader::OfRules, end, deadline);
        patients.value.near(&point.unwrap().unwrap())
    };
    (end(End::Low), end(End::High))
}

const TWO: [Row; 2] = [Row::Of(Dt2), Row::Of(Ic)];
const ONE: [Row; 1] = [Row::Of(Dt2)];

#[test]
fn a_row_has_at_most_as_many_patients_as_attendances() {
    // Thirteen attendances in two hidden rows: twelve in one leave one for the other.
    assert_eq!(ends(register(1, 1), &TWO), (1.0, 12.0));
}

#[test]
fn a_row_has_at_most_as_many_patients_as_the_total() {
    assert_eq!(ends(register(10, 1), &TWO), (1.0, 52.0));
}

#[test]
fn all_rows_together_have_at_least_as_many_patients_as_the_total() {
    // 52 less the 47 shown.
    assert_eq!(ends(register(1, 1), &ONE), (5.0, 6.0));
}

#[test]
fn when_nobody_is_in_two_programmes_patients_add_up() {
    assert_eq!(ends(register(10, 0), &ONE), (6.0, 6.0));
    assert_eq!(ends(register(10, 0), &TWO), (1.0, 12.0));
}

#[test]
fn a_total_too_small_for_two_hidden_rows_is_found_narrow() {
    let narrow = |people: u64| {
        let hearts = (5..people).map(|person| came(person, Ic, 10));
        let register: Vec<_> = (0..7)
            .map(|person| came(person, Dt2, 10))
            .chain(hearts)
            .collect();
        let exact = Exact::of(&register);
        let basis = Basis {
            contributions: register,
            built_on: vec![],
        };
        let draft = draft((&basis, &exact), &[], Deadline::start());
        draft.leak(Step::Full, &Hidden::from(TWO)).unwrap()
    };
    assert_eq!(narrow(10).map(|place| place.row), Some(Row::Of(Dt2)));
    assert_eq!(narrow(11), None);
}

#[test]
fn a_table_that_cannot_be_checked_in_time_does_not_leave_at_any_step() {
    let register = register(10, 1);
    let exact = Exact::of(&register);
    let basis = Basis {
        contributions: register,
        built_on: vec![],
    };
    let said = draft((&basis, &exact), &[], Deadline::start()).line(Step::Full, &TWO.into());
    let told = [Told {
        line: &said,
        exact: &exact,
    }];
    let climb = |deadline| {
        let again = Draft {
            revision: 2,
            kept: TWO.to_vec(),
            ..draft((&basis, &exact), &told, deadline)
        };
        climb_down(&again, Step::Full)
    };
    assert!(climb(Deadline::start()).is_ok());
    assert_eq!(climb(Deadline::after(Duration::ZERO)), Err(Unsafe::Slow));
}
