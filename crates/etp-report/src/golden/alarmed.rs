//! What is told before the figures.

use super::{Asked, ask, grid};
use crate::testing::{centre, day};
use crate::{Alarm, alarms};
use etp_domain::{Mark, PlaceKind::Town, ReferralOrigin, SessionKind::Group};

fn told(asked: &Asked) -> Vec<Alarm> {
    alarms(&asked.centre(), &grid("2025"), day("2026-01-15"))
}

fn one(asked: &Asked, code: &str) -> (Vec<u32>, Vec<u32>) {
    let alarm = told(asked).into_iter().find(|one| one.code == code);
    let alarm = alarm.unwrap_or_else(|| panic!("no alarm {code}"));
    assert!(!alarm.cells.is_empty(), "{code}");
    (alarm.patients, alarm.sessions)
}

#[test]
fn an_orderly_register_raises_no_alarm() {
    let mut centre = centre();
    centre
        .patient(0)
        .enrolled("2025-01-05", ReferralOrigin::HospitalStay)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town)
        .listed("2025-02-08", Group, Town, Mark::Absent)
        .evaluated("2025-03-01");
    assert_eq!(told(&ask(&centre, "2025")), []);
}

#[test]
fn gaps_about_sessions_are_told_with_their_sessions() {
    let mut centre = centre();
    centre
        .patient(0)
        .enrolled("2025-01-05", ReferralOrigin::HospitalStay)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, None)
        .came("2025-02-08", Group, Town)
        .listed("2025-02-15", Group, Town, None)
        .listed("2025-02-22", Group, Town, None)
        .came("2025-03-01", Group, Town);
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came("2025-03-01", Group, Town);
    centre.session("2025-02-08", Group, Town).without_step();
    centre.session("2025-02-22", Group, Town).open();
    centre.session("2025-03-01", Group, Town).capacity(1);
    let asked = ask(&centre, "2025");
    assert_eq!(one(&asked, "sessions-without-place"), (vec![], vec![0]));
    assert_eq!(one(&asked, "sessions-without-step"), (vec![], vec![1]));
    assert_eq!(one(&asked, "people-unmarked"), (vec![0], vec![2]));
    assert_eq!(one(&asked, "sessions-open"), (vec![], vec![3]));
    assert_eq!(one(&asked, "sessions-over-capacity"), (vec![], vec![4]));
    // No number of places was written down for one, and nobody came to the other.
    centre.session("2025-03-01", Group, Town).capacity(0);
    let unlimited = told(&ask(&centre, "2025"));
    assert!(
        unlimited
            .iter()
            .all(|one| one.code != "sessions-over-capacity")
    );
    centre
        .session("2025-03-01", Group, Town)
        .capacity(1)
        .cancelled();
    let cancelled = told(&ask(&centre, "2025"));
    assert!(
        cancelled
            .iter()
            .all(|one| one.code != "sessions-over-capacity")
    );
    // Before its day nobody could have closed it.
    let early = alarms(&asked.centre(), &grid("2025"), day("2025-02-22"));
    assert!(early.iter().all(|one| one.code != "sessions-open"));
}

/// Today's session is over once somebody is marked at it: then its list waits to be closed.
#[test]
fn a_session_of_today_is_open_once_somebody_is_marked() {
    let mut centre = centre();
    centre
        .patient(0)
        .listed("2025-02-22", Group, Town, None)
        .listed("2025-02-23", Group, Town, Mark::Present);
    centre.session("2025-02-22", Group, Town).open();
    centre.session("2025-02-23", Group, Town).open();
    let open = |today| {
        let asked = ask(&centre, "2025");
        let all = alarms(&asked.centre(), &grid("2025"), day(today));
        let open = all.into_iter().find(|one| one.code == "sessions-open");
        open.map(|one| one.sessions)
    };
    assert_eq!(open("2025-02-21"), None);
    assert_eq!(open("2025-02-22"), None);
    assert_eq!(open("2025-02-23"), Some(vec![0, 1]));
}

#[test]
fn gaps_about_people_are_told_with_their_people() {
    let mut centre = centre();
    centre.patient(0).assessed("2025-01-10");
    centre
        .patient(1)
        .enrolled("2025-01-05", ReferralOrigin::HospitalStay)
        .in_programme(None)
        .updated("2025-02-01");
    centre
        .patient(2)
        .came("2025-02-01", Group, Town)
        .with_somebody();
    centre
        .patient(3)
        .enrolled("2025-01-05", ReferralOrigin::HospitalStay)
        .assessed("2025-01-10")
        .evaluated("2025-02-01")
        .came("2025-02-02", Group, Town);
    centre
        .patient(4)
        .enrolled("2025-01-05", ReferralOrigin::HospitalStay)
        .assessed("2025-01-10")
        .evaluated("2025-02-01")
        .came("2025-02-02", Group, Town)
        .evaluated("2025-02-03");
    let asked = ask(&centre, "2025");
    assert_eq!(one(&asked, "referral-unknown"), (vec![0], vec![]));
    assert_eq!(
        one(&asked, "assessment-without-programme"),
        (vec![1], vec![])
    );
    assert_eq!(
        one(&asked, "evaluation-without-assessment"),
        (vec![1], vec![])
    );
    // 4 was evaluated too early, and again after a session: nothing is missing.
    assert_eq!(one(&asked, "evaluation-before-session"), (vec![3], vec![]));
    assert_eq!(one(&asked, "presence-before-assessment"), (vec![2], vec![]));
    assert_eq!(one(&asked, "companions-unnamed"), (vec![2], vec![0]));
}

#[test]
fn a_register_that_begins_in_the_period_or_says_nothing_is_told() {
    let mut centre = centre();
    centre.raw().complete_from = None;
    assert_eq!(
        told(&ask(&centre, "2025"))[0].code,
        "register-start-not-said"
    );
    centre.raw().complete_from = Some(day("2025-01-02"));
    assert_eq!(
        told(&ask(&centre, "2025"))[0].code,
        "register-begins-in-period"
    );
    centre.raw().complete_from = Some(day("2025-01-01"));
    assert_eq!(told(&ask(&centre, "2025")), []);
}

#[test]
fn an_alarm_names_the_lines_it_may_change_and_a_form_without_them_hears_nothing() {
    let mut centre = centre();
    centre
        .patient(0)
        .came("2025-02-01", Group, Town)
        .with_somebody();
    let asked = ask(&centre, "2025");
    let own = told(&asked)
        .into_iter()
        .find(|one| one.code == "companions-unnamed");
    assert_eq!(own.unwrap().cells, ["2.9"]);
    let mut short = grid("2025");
    short.checks.clear();
    for group in &mut short.groups {
        group.cells.retain(|cell| cell.code != "2.9");
    }
    let heard = alarms(&asked.centre(), &short, day("2026-01-15"));
    assert!(heard.iter().all(|one| one.code != "companions-unnamed"));
}
