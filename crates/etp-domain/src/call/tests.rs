//! Sequences of marks and calls that do and do not ask for a call.

use super::*;
use crate::Mark;
use proptest::prelude::*;
use uuid::Uuid;

/// A day of March; sessions of the tables are one a day from the 1st on.
fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, number).unwrap()
}

fn session(number: u32) -> SessionId {
    SessionId(Uuid::from_u128(number.into()))
}

fn mark(sign: char) -> Option<Mark> {
    match sign {
        'A' => Some(Mark::Absent),
        'e' => Some(Mark::Excused),
        'p' => Some(Mark::Present),
        'l' => Some(Mark::Late),
        'd' => Some(Mark::LeftEarly),
        _ => None,
    }
}

/// `A` absent, `e` excused, `p` present, `l` late, `d` left early, `.` expected.
fn days(signs: &str) -> Vec<MarkedDay> {
    let sessions = (1..).zip(signs.chars()).map(|(number, sign)| MarkedDay {
        on: day(number),
        session: session(number),
        mark: mark(sign),
    });
    sessions.collect()
}

fn call(on: u32, outcome: CallOutcome, next: CallNext, next_on: Option<u32>) -> Call {
    Call {
        id: CallId(Uuid::from_u128(1)),
        patient: PatientId(Uuid::from_u128(1)),
        session: None,
        on: day(on),
        about: CallAbout::Missed,
        way: CallWay::Phone,
        outcome,
        next,
        next_on: next_on.map(day),
        note: String::new(),
        by: "Anna Thill".into(),
    }
}

fn settled(on: u32) -> Call {
    call(on, CallOutcome::Reached, CallNext::Nothing, None)
}

/// Since which day, after which session, for how many.
fn due(signs: &str, calls: &[Call], least: u32, today: u32) -> Option<(u32, u32, u32)> {
    use chrono::Datelike;
    let task = call_due(&days(signs), calls, least, day(today))?;
    let last = u32::try_from(task.last.0.as_u128()).unwrap();
    Some((task.since.day(), last, task.missed))
}

#[test]
fn two_unannounced_absences_in_a_row_ask_for_a_call() {
    for (signs, expected) in [
        ("", None),
        ("A", None),
        ("AA", Some((2, 2, 2))),
        ("AAA", Some((2, 3, 3))),
        ("pAA", Some((3, 3, 2))),
        ("ApA", None),
        ("AlA", None),
        ("AdA", None),
        ("AAp", None),
        ("AAl", None),
        ("AAd", None),
        ("AApA", None),
        ("AApAA", Some((5, 5, 2))),
        ("AeA", Some((3, 3, 2))),
        ("A.A", Some((3, 3, 2))),
        ("eAe.A.e", Some((5, 5, 2))),
        ("AAe", Some((2, 2, 2))),
        ("AA.", Some((2, 2, 2))),
        ("ee", None),
        ("..", None),
        ("eAe", None),
        ("pppAeA", Some((6, 6, 2))),
    ] {
        assert_eq!(due(signs, &[], 2, 20), expected, "{signs}");
    }
}

#[test]
fn the_programme_says_how_many_are_needed() {
    assert_eq!(due("AAAA", &[], 0, 20), None);
    assert_eq!(due("A", &[], 1, 20), Some((1, 1, 1)));
    assert_eq!(due("AA", &[], 3, 20), None);
    assert_eq!(due("AAA", &[], 3, 20), Some((3, 3, 3)));
    assert_eq!(due("AAAA", &[], u32::MAX, 20), None);
}

#[test]
fn what_is_still_to_come_has_not_been_missed() {
    assert_eq!(due("AA", &[], 2, 1), None);
    assert_eq!(due("AA", &[], 2, 2), Some((2, 2, 2)));
    assert_eq!(due("AAp", &[], 2, 2), Some((2, 2, 2)));
    assert_eq!(due("AA", &[settled(5)], 2, 4), Some((2, 2, 2)));
    assert_eq!(due("AA", &[settled(5)], 2, 5), None);
}

#[test]
fn a_call_that_came_through_settles_it_until_the_next_absence() {
    for (signs, calls, expected) in [
        ("AA", vec![settled(2)], None),
        ("AA", vec![settled(9)], None),
        ("AA", vec![settled(1)], Some((2, 2, 2))),
        ("AAe.", vec![settled(2)], None),
        ("AAA", vec![settled(2)], Some((3, 3, 3))),
        ("AAAA", vec![settled(2)], Some((3, 4, 4))),
        ("AAAA", vec![settled(1), settled(3)], Some((4, 4, 4))),
        ("AAA", vec![settled(2), settled(3)], None),
        ("AApAA", vec![settled(2)], Some((5, 5, 2))),
    ] {
        assert_eq!(due(signs, &calls, 2, 20), expected, "{signs} {calls:?}");
    }
}

#[test]
fn a_call_that_reached_nobody_settles_nothing() {
    for outcome in [
        CallOutcome::NoAnswer,
        CallOutcome::WrongNumber,
        CallOutcome::LeftWord,
    ] {
        for next in CallNext::ALL {
            let tried = call(3, outcome, *next, Some(18));
            assert_eq!(due("AA", &[tried], 2, 4), Some((2, 2, 2)), "{next:?}");
        }
        let tried = call(6, outcome, CallNext::CallAgain, None);
        assert_eq!(due("AA", &[settled(5), tried], 2, 20), None);
    }
}

#[test]
fn a_letter_that_was_sent_settles_it_as_a_conversation_does() {
    let sent = call(4, CallOutcome::Sent, CallNext::Nothing, None);
    assert_eq!(due("AA", &[sent], 2, 20), None);
}

#[test]
fn only_calls_about_the_absence_count() {
    for about in CallAbout::ALL {
        let other = Call {
            about: *about,
            ..settled(4)
        };
        let expected = (*about != CallAbout::Missed).then_some((2, 2, 2));
        assert_eq!(due("AA", &[other], 2, 20), expected, "{about:?}");
    }
}

#[test]
fn a_step_still_to_be_done_brings_the_task_back_on_its_day() {
    use CallNext::{Accepted, CallAgain, Declined, Letter, Nothing, OtherDate, Stops, Visit};
    let reached = |next, on| [call(4, CallOutcome::Reached, next, on)];
    for next in [CallAgain, Letter, Visit] {
        assert_eq!(due("AA", &reached(next, Some(10)), 2, 9), None);
        let back = Some((10, 2, 2));
        assert_eq!(due("AA", &reached(next, Some(10)), 2, 10), back);
        assert_eq!(due("AA", &reached(next, Some(10)), 2, 15), back);
        assert_eq!(due("AA", &reached(next, None), 2, 4), Some((4, 2, 2)));
    }
    for next in [Nothing, OtherDate, Accepted, Declined, Stops] {
        assert_eq!(due("AA", &reached(next, Some(10)), 2, 15), None);
        assert_eq!(due("AA", &reached(next, None), 2, 15), None);
    }
}

#[test]
fn the_latest_word_is_the_one_that_holds() {
    let again = call(4, CallOutcome::Reached, CallNext::CallAgain, Some(10));
    let sent = call(10, CallOutcome::Sent, CallNext::Nothing, None);
    assert_eq!(due("AA", &[sent.clone(), again.clone()], 2, 12), None);
    assert_eq!(due("AA", &[again.clone(), settled(4)], 2, 12), None);
    assert_eq!(due("AA", &[settled(4), again], 2, 12), Some((10, 2, 2)));
    assert_eq!(due("AAA", &[sent], 2, 12), None);
}

#[test]
fn several_sessions_of_a_day_and_of_two_programmes_stand_in_one_row() {
    let at = |on, number, sign| MarkedDay {
        on: day(on),
        session: session(number),
        mark: mark(sign),
    };
    let told = |days: &[MarkedDay]| call_due(days, &[], 2, day(20)).map(|task| task.last);
    assert_eq!(told(&[at(1, 1, 'A'), at(1, 2, 'A')]), Some(session(2)));
    assert_eq!(told(&[at(1, 1, 'A'), at(1, 2, 'p'), at(1, 3, 'A')]), None);
    assert_eq!(
        told(&[at(1, 1, 'p'), at(1, 2, 'A'), at(3, 3, 'A')]),
        Some(session(3))
    );
    let mixed = [at(5, 5, 'A'), at(2, 2, 'p'), at(3, 3, 'A'), at(1, 1, 'A')];
    assert_eq!(told(&mixed), Some(session(5)));
    let one_programme_then_the_other = [at(1, 1, 'A'), at(5, 2, 'A'), at(3, 3, 'p')];
    assert_eq!(told(&one_programme_then_the_other), None);
}

proptest! {
    #[test]
    fn excused_and_expected_sessions_change_nothing(
        signs in "[Aepld.]{0,12}",
        least in 0..4_u32,
    ) {
        let all = days(&signs);
        let counted: Vec<MarkedDay> = all
            .iter()
            .filter(|day| !matches!(day.mark, None | Some(Mark::Excused)))
            .copied()
            .collect();
        let today = day(20);
        prop_assert_eq!(
            call_due(&all, &[], least, today),
            call_due(&counted, &[], least, today)
        );
    }

    #[test]
    fn the_order_of_days_on_paper_changes_nothing(
        (straight, mixed) in "[Aepld.]{0,12}".prop_flat_map(|signs| {
            let straight = days(&signs);
            (Just(straight.clone()), Just(straight).prop_shuffle())
        }),
    ) {
        prop_assert_eq!(
            call_due(&straight, &[], 2, day(20)),
            call_due(&mixed, &[], 2, day(20))
        );
    }
}
