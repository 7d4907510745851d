//! Twelve people, one list: marks, what goes with them, and the ritual of closing.

mod closing;
mod coming;
mod kill;
mod month;
mod notes;
mod open;

pub(crate) use coming::take_off;
pub(crate) use notes::copy_of;

use etp_app::forms::RecordAttendance;
use etp_app::{Mark, attendance, today};
use etp_tests::Centre;

#[test]
fn twelve_marks_are_there_after_the_register_was_closed() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(12);
    let programme = centre.open("diabetes2", &people).unwrap();
    let first = centre.sessions(programme)[0].id;
    for (person, mark) in people.iter().zip(Mark::ALL.into_iter().cycle()) {
        centre.mark(first, *person, mark).unwrap();
    }
    centre.close_list(first, None).unwrap();
    centre.reopen_on("2026-09-04");
    let view = attendance::attendance(centre.desk(), first).unwrap();
    assert_eq!(
        (
            view.session.listed,
            view.session.marked,
            view.session.present
        ),
        (12, 12, 8)
    );
}

#[test]
fn unmarked_is_not_absent_and_a_list_with_blanks_cannot_be_closed() {
    let centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(3);
    let programme = centre.open("diabetes2", &people).unwrap();
    let first = centre.sessions(programme)[0].id;
    centre.mark(first, people[0], Mark::Absent).unwrap();
    let refusal = centre.close_list(first, None).unwrap_err();
    assert_eq!(
        (refusal.code.as_str(), refusal.args["missing"].as_str()),
        ("session-list-unfinished", "2")
    );
    attendance::mark_the_rest(centre.desk(), first, Mark::Present).unwrap();
    let view = attendance::attendance(centre.desk(), first).unwrap();
    let marks: Vec<_> = view.people.iter().map(|row| row.mark).collect();
    assert_eq!(
        marks
            .iter()
            .filter(|mark| **mark == Some(Mark::Absent))
            .count(),
        1
    );
    assert_eq!(view.session.present, 2);
}

#[test]
fn a_mark_can_be_taken_back_and_a_stranger_or_tomorrow_cannot_be_marked() {
    let centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(2);
    let programme = centre.open("diabetes2", &people[..1]).unwrap();
    let cards = centre.sessions(programme);
    centre.mark(cards[0].id, people[0], Mark::Late).unwrap();
    let back = RecordAttendance {
        session: cards[0].id,
        patient: people[0],
        mark: None,
        reason: String::new(),
    };
    assert_eq!(
        attendance::record_attendance(centre.desk(), back)
            .unwrap()
            .answer
            .marked,
        0
    );
    assert_eq!(
        centre
            .mark(cards[0].id, people[1], Mark::Present)
            .unwrap_err()
            .code,
        "patient-not-on-list"
    );
    assert_eq!(
        centre
            .mark(cards[1].id, people[0], Mark::Present)
            .unwrap_err()
            .code,
        "session-not-begun"
    );
}

#[test]
fn a_closed_list_that_loses_a_mark_is_to_finish_again() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(2);
    let first = centre.attended("diabetes2", &people);
    centre.close_list(first, None).unwrap();
    centre.reopen_on("2026-09-04");
    assert!(today::today(centre.desk()).unwrap().open.is_empty());
    let back = RecordAttendance {
        session: first,
        patient: people[0],
        mark: None,
        reason: "Erreur de ligne".into(),
    };
    attendance::record_attendance(centre.desk(), back).unwrap();
    assert_eq!(today::today(centre.desk()).unwrap().open[0].id, first);
}

#[test]
fn yesterdays_unfinished_list_is_shown_today() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(2);
    let programme = centre.open("diabetes2", &people).unwrap();
    centre.reopen_on("2026-09-04");
    let today = today::today(centre.desk()).unwrap();
    assert!(today.sessions.is_empty());
    assert_eq!(today.open.len(), 1);
    assert_eq!(today.coming[0].id, centre.sessions(programme)[1].id);
}
