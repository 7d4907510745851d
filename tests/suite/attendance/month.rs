//! People and days of a month in one table.

use etp_app::forms::AskMonth;
use etp_app::{Mark, Scheme, attendance};
use etp_tests::{Centre, day};

#[test]
fn a_month_has_a_cell_for_each_person_and_session_and_empty_ones_say_not_listed() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(3);
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let first = centre.planned(programme, "2026-09-03 14:00", &people[..2]);
    let second = centre.planned(programme, "2026-09-30 14:00", &people[1..]);
    centre.planned(programme, "2026-10-01 14:00", &people);
    let other = centre.programme("copd", Scheme::FrDeclared);
    centre.planned(other, "2026-09-10 14:00", &people);
    centre.mark(first, people[0], Mark::Late).unwrap();
    centre.reopen_on("2026-10-05");
    centre.mark(second, people[2], Mark::Absent).unwrap();
    let asked = AskMonth {
        programme,
        day: day("2026-09-17"),
    };
    let view = attendance::attendance_month(centre.desk(), &asked).unwrap();
    assert_eq!(view.month, day("2026-09-01"));
    let sessions: Vec<_> = view.sessions.iter().map(|card| card.id).collect();
    assert_eq!(sessions, [first, second]);
    let row = |who| {
        let row = view.people.iter().find(|row| row.patient == who).unwrap();
        let cells = row.cells.iter().map(|cell| (cell.listed, cell.mark));
        cells.collect::<Vec<_>>()
    };
    assert_eq!(row(people[0]), [(true, Some(Mark::Late)), (false, None)]);
    assert_eq!(row(people[1]), [(true, None), (true, None)]);
    assert_eq!(row(people[2]), [(false, None), (true, Some(Mark::Absent))]);
}
