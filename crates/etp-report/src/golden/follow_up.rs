//! 4.2, 4.3 and 4.3bis: follow-up and reinforcement.

use super::{ask, grid};
use crate::testing::centre;
use crate::{Said, Value, figures};
use etp_domain::{PlaceKind::Town, SessionKind::Group};

const THREE: &[&str] = &["2025-02-01", "2025-02-08", "2025-02-15"];

#[test]
fn a_follow_up_begins_with_an_update_whenever_the_programme_began() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2022-01-10")
        .updated("2025-01-20")
        .came_on(THREE)
        .evaluated("2025-03-01");
    // Assessed elsewhere: no shared assessment in this register.
    centre
        .patient(1)
        .updated("2025-01-20")
        .came_on(THREE)
        .evaluated("2025-03-01");
    // Never updated; updated last year; too few; not evaluated; nothing proposed.
    centre
        .patient(2)
        .assessed("2025-01-10")
        .came_on(THREE)
        .evaluated("2025-03-01");
    centre
        .patient(3)
        .assessed("2022-01-10")
        .updated("2024-12-31")
        .came_on(THREE)
        .evaluated("2025-03-01");
    centre
        .patient(4)
        .updated("2025-01-20")
        .came_on(&THREE[1..])
        .evaluated("2025-03-01");
    centre.patient(5).updated("2025-01-20").came_on(THREE);
    centre
        .patient(6)
        .updated("2025-01-20")
        .came_on(THREE)
        .evaluated_only("2025-03-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("4.3"), 2);
    let lines = [0, 1, 2, 3, 4, 5, 6].map(|patient| asked.why("follow-up-offer", patient));
    assert_eq!(
        lines,
        [
            "follow-up-offer",
            "follow-up-offer",
            "not-updated",
            "not-updated",
            "sessions-missing",
            "not-evaluated-since-update",
            "no-proposal",
        ]
    );
}

#[test]
fn only_sessions_since_the_first_update_of_the_period_count() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came_on(THREE)
        .updated("2025-02-20")
        .came("2025-03-01", Group, Town)
        .evaluated("2025-04-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("4.3"), 0);
    assert_eq!(asked.named("follow-up-offer", 0, "count"), "1");
}

#[test]
fn an_evaluation_of_the_day_of_the_update_closes_what_came_before() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2024-01-10")
        .evaluated("2025-01-20")
        .updated("2025-01-20")
        .came_on(THREE);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("4.3"), 0);
    assert_eq!(
        asked.why("follow-up-offer", 0),
        "not-evaluated-since-update"
    );
    // Nor is what it proposed a proposal of the follow-up.
    centre.patient(0).evaluated_only("2025-03-01");
    let later = ask(&centre, "2025");
    assert_eq!(later.why("follow-up-offer", 0), "no-proposal");
}

#[test]
fn an_evaluation_in_a_group_is_enough_except_on_the_older_form() {
    let mut centre = centre();
    centre
        .patient(0)
        .updated("2025-01-20")
        .came_on(THREE)
        .evaluated("2025-03-01")
        .in_group();
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("4.3"), 1);
    assert_eq!(asked.count("follow-up-offer-individual"), 0);
    assert_eq!(
        asked.why("follow-up-offer-individual", 0),
        "evaluated-in-group"
    );
}

#[test]
fn the_bis_line_asks_for_a_second_update_after_enough_sessions() {
    let mut centre = centre();
    // 0: updated again after three. 1: after two. 2: never again. 3: twice on one day. 4: in 2026.
    centre
        .patient(0)
        .updated("2025-01-20")
        .came_on(THREE)
        .updated("2025-02-15")
        .evaluated("2025-03-01");
    centre
        .patient(1)
        .updated("2025-01-20")
        .came_on(THREE)
        .updated("2025-02-14")
        .evaluated("2025-03-01");
    centre
        .patient(2)
        .updated("2025-01-20")
        .came_on(THREE)
        .evaluated("2025-03-01");
    centre
        .patient(3)
        .updated("2025-01-20")
        .updated("2025-01-20")
        .came_on(THREE)
        .evaluated("2025-03-01");
    centre
        .patient(4)
        .updated("2025-01-20")
        .came_on(THREE)
        .evaluated("2025-03-01")
        .updated("2026-01-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["4.3", "4.3bis"]), [5, 1]);
    let lines = [0, 1, 2, 3, 4].map(|patient| asked.why("follow-up-offer-updated", patient));
    assert_eq!(
        lines,
        [
            "follow-up-offer-updated",
            "sessions-after-update",
            "updated-once",
            "updated-once",
            "updated-once",
        ]
    );
}

/// Another product knew "Réactu 1" to "Réactu 4" by name and missed the fifth and the sixth.
#[test]
fn any_number_of_updates_is_seen() {
    let mut centre = centre();
    let told = centre.patient(0).updated("2025-01-20").came_on(THREE);
    let days = [
        "2025-03-01",
        "2025-04-01",
        "2025-05-01",
        "2025-06-01",
        "2025-07-01",
    ];
    days.iter()
        .fold(told, |told, day| told.updated(*day))
        .evaluated("2025-08-01");
    assert_eq!(
        ask(&centre, "2025").cells(["4.3", "4.3bis", "3.6"]),
        [1, 1, 1]
    );
}

#[test]
fn a_new_assessment_ends_the_follow_up() {
    let mut centre = centre();
    centre
        .patient(0)
        .updated("2025-01-20")
        .came_on(&THREE[..2])
        .assessed("2025-02-10")
        .came_on(&THREE[2..])
        .evaluated("2025-03-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["4.3", "3.1"]), [0, 1]);
    assert_eq!(asked.named("follow-up-offer", 0, "count"), "2");
}

#[test]
fn after_a_new_assessment_another_follow_up_may_begin_and_be_complete() {
    let mut centre = centre();
    centre
        .patient(0)
        .updated("2025-01-05")
        .assessed("2025-01-10")
        .updated("2025-01-20")
        .came_on(THREE)
        .evaluated("2025-03-01");
    assert_eq!(ask(&centre, "2025").cell("4.3"), 1);
}

#[test]
fn sessions_of_another_programme_do_not_complete_a_follow_up() {
    let mut centre = centre();
    centre
        .patient(0)
        .updated("2025-01-20")
        .came_on(&THREE[..2])
        .in_programme(1)
        .came_on(&THREE[2..])
        .in_programme(0)
        .evaluated("2025-03-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("4.3"), 0);
    assert_eq!(asked.named("follow-up-offer", 0, "count"), "2");
}

#[test]
fn whether_a_follow_up_is_available_is_said_and_never_guessed() {
    let centre = centre();
    let asked = ask(&centre, "2025");
    let told = |said: &Said| {
        let filled = figures(&asked.centre(), &grid("2025"), said);
        filled.figure("4.2").unwrap().value.clone()
    };
    assert_eq!(told(&Said::new()), Value::NotRecorded);
    assert_eq!(
        told(&[("4.2".into(), " ".into())].into()),
        Value::NotRecorded
    );
    assert_eq!(
        told(&[("4.2".into(), "yes".into())].into()),
        Value::Yes { yes: true }
    );
    assert_eq!(
        told(&[("4.2".into(), "no".into())].into()),
        Value::Yes { yes: false }
    );
}
