//! From a template to sessions in the calendar.

use etp_app::forms::OpenProgramme;
use etp_app::views::SessionCard;
use etp_app::{Mark, pathways, programmes};
use etp_domain::SessionKind;
use etp_tests::{Centre, day};

/// Sessions that list a whole group; others are arranged with each person, or list no patient.
fn groups(cards: &[SessionCard]) -> impl Iterator<Item = &SessionCard> {
    cards.iter().filter(|card| card.kind == SessionKind::Group)
}

#[test]
fn weekly_sessions_step_over_a_public_holiday() {
    let centre = Centre::in_givet_on("2026-05-07");
    let preview =
        programmes::preview_programme(centre.desk(), &centre.form("diabetes2", &[])).unwrap();
    let dates: Vec<_> = preview
        .sessions
        .iter()
        .map(|session| session.date.to_string())
        .collect();
    assert_eq!(
        dates,
        [
            "2026-05-07",
            "2026-05-21",
            "2026-05-28",
            "2026-06-04",
            "2026-06-11",
            "2026-06-18",
            "2026-06-25"
        ]
    );
    assert_eq!(preview.skipped[0].holiday, "holidays-ascension");
}

#[test]
fn a_thirteenth_person_is_refused_and_nobody_is_half_enrolled() {
    let centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(13);
    let failure = centre.open("diabetes2", &people).unwrap_err();
    assert_eq!(failure.code, "session-full");
    assert!(programmes::programmes(centre.desk()).unwrap().is_empty());

    let programme = centre.open("diabetes2", &people[..12]).unwrap();
    let one_more = centre.joining(programme, &people[12..]);
    assert_eq!(
        pathways::enrol_patients(centre.desk(), one_more)
            .unwrap_err()
            .code,
        "session-full"
    );
    assert_eq!(
        programmes::programme(centre.desk(), programme)
            .unwrap()
            .people
            .len(),
        12
    );
}

#[test]
fn a_programme_that_began_before_it_was_written_down_lists_its_people_from_its_first_day() {
    let centre = Centre::in_givet_on("2026-09-17");
    let people = centre.with_people(2);
    let form = OpenProgramme {
        starts_on: day("2026-09-03"),
        ..centre.form("diabetes2", &people)
    };
    let programme = programmes::open_programme(centre.desk(), form)
        .unwrap()
        .answer;
    let cards = centre.sessions(programme);
    assert!(groups(&cards).all(|card| card.listed == 2), "{cards:?}");
    centre
        .mark(cards[0].id, people[0], Mark::Present)
        .expect("a mark on a past list");
}

#[test]
fn a_late_joiner_is_expected_from_now_on_only() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(2);
    let programme = centre.open("diabetes2", &people[..1]).unwrap();
    centre.reopen_on("2026-09-11");
    let joins = centre.joining(programme, &people);
    assert_eq!(
        pathways::enrol_patients(centre.desk(), joins)
            .unwrap()
            .answer,
        1
    );
    let cards = centre.sessions(programme);
    let listed: Vec<_> = groups(&cards).map(|card| card.listed).collect();
    assert_eq!(listed, [1, 1, 2, 2, 2]);
}
