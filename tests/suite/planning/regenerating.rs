//! A group follows another version of its programme's template: shown, done as shown, taken back.

use super::undoing::picture;
use crate::schedule::House;
use etp_app::forms::{PutOnList, RegenerateCohort, SaveSession};
use etp_app::views::RegeneratePreview;
use etp_app::{CohortId, Mark, PatientId, SessionId, attendance, planning, programmes};
use etp_domain::{CancelCause, ListEntry, SessionStatus};
use etp_tests::at;

/// The next version: meals two days later, feet no more, a talk of the group instead, a shorter walk.
pub(super) fn second_version(house: &House) -> u32 {
    house
        .centre
        .new_version(house.programme, "Retour de l’équipe", |template| {
            let mut talk = template.sessions[2].clone();
            talk.code = "talk".into();
            template.sessions[1].offset_days = 9;
            template.sessions[2] = talk;
            template.sessions[4].minutes = 90;
        })
}

fn asked(cohort: CohortId, version: u32) -> RegenerateCohort {
    RegenerateCohort {
        cohort,
        version,
        despite: String::new(),
        shown: String::new(),
    }
}

pub(super) fn shown(house: &House, cohort: CohortId, version: u32) -> RegeneratePreview {
    let form = asked(cohort, version);
    planning::preview_regenerate_cohort(house.centre.desk(), &form).expect("a table")
}

/// The form that does what its table shows, whatever stands against it.
pub(crate) fn table_of(house: &House, cohort: CohortId, version: u32) -> RegenerateCohort {
    RegenerateCohort {
        despite: "Au hasard".into(),
        shown: shown(house, cohort, version).shown,
        ..asked(cohort, version)
    }
}

/// `2026-09-14 kept held`, by day.
fn told(table: &RegeneratePreview) -> Vec<String> {
    let day =
        |slot: &Option<etp_domain::Slot>| slot.as_ref().map(|one| one.from.date().to_string());
    let line = |one: &etp_app::views::RegenerateLine| {
        let (was, to) = (
            day(&one.was).unwrap_or_default(),
            day(&one.to).unwrap_or_default(),
        );
        format!("{was} > {to} {} {}", one.outcome.code(), one.cause.code())
    };
    table.lines.iter().map(line).collect()
}

/// A group of four that began on 7 September; the first session is closed, one person missed it. The
/// nurse leads the second.
fn begun() -> (House, CohortId, Vec<PatientId>) {
    let mut house = House::on("2026-09-03");
    let people = house.centre.with_people(4);
    let cohort = house
        .centre
        .group(house.programme, "2026-09-07", &people)
        .expect("a group");
    let led = SaveSession {
        professionals: vec![house.nurse],
        ..house.centre.form_of(on(&house, "2026-09-14"))
    };
    house.centre.save(led).expect("the story goes on");
    house.centre.reopen_on("2026-09-10");
    let first = on(&house, "2026-09-07");
    for person in &people[..3] {
        house
            .centre
            .mark(first, *person, Mark::Present)
            .expect("a mark");
    }
    house
        .centre
        .close_list(first, Some(Mark::Absent))
        .expect("the story goes on");
    (house, cohort, people)
}

pub(super) fn on(house: &House, day: &str) -> SessionId {
    house.centre.days(day, day)[0].sessions[0].card.id
}

#[test]
fn a_nurse_sees_what_a_version_changes_does_it_and_takes_it_back() {
    let (house, cohort, people) = begun();
    let version = second_version(&house);
    let before = picture(&house);
    let table = shown(&house, cohort, version);
    assert_eq!(
        told(&table),
        [
            "2026-09-07 > 2026-09-07 kept held",
            "2026-09-14 > 2026-09-16 moved other-day",
            " > 2026-09-21 new added",
            "2026-09-21 >  removed dropped",
            "2026-09-28 > 2026-09-28 kept same",
            "2026-10-05 > 2026-10-05 kept changed",
            "2026-10-12 > 2026-10-12 kept same",
            "2026-10-19 > 2026-10-19 kept same",
        ]
    );
    assert_eq!((table.from, table.to, table.changing), (1, 2, 4));
    assert_eq!(table.lines[2].expected, 4, "the whole group");
    assert_eq!((table.following, table.staying.len()), (1, 3));
    assert_eq!(table.to_tell.len(), 3 * 4, "moved, gone, shorter");
    assert_eq!(picture(&house), before, "a look writes nothing");

    let form = RegenerateCohort {
        shown: table.shown.clone(),
        ..asked(cohort, version)
    };
    let done = planning::regenerate_cohort(house.centre.desk(), form).expect("it is done");
    assert_eq!(done.answer.to_tell.len(), 4 * 4, "and those of the new one");
    let letters = done.answer.letters as usize + done.answer.no_address.len();
    assert_eq!(letters, 4, "each once, for what moved and what goes");
    let after = programmes::programme(house.centre.desk(), house.programme).unwrap();
    assert_eq!(after.cohorts[0].version, 2);
    let follows = |who: PatientId| {
        let mut all = after.people.iter();
        all.find(|one| one.row.id == who).unwrap().version
    };
    assert_eq!([follows(people[0]), follows(people[3])], [1, 2]);
    assert_eq!(
        house.centre.form_of(on(&house, "2026-09-16")).starts,
        at("2026-09-16 14:00").time()
    );
    let gone = after
        .sessions
        .iter()
        .find(|one| one.status == SessionStatus::Cancelled);
    assert_eq!(gone.unwrap().cancelled, Some(CancelCause::Other));
    assert_eq!(gone.unwrap().listed, 4, "nobody is dropped from its list");
    let mut coming = after.sessions.iter();
    let new = coming.find(|one| one.number == 3).expect("the talk");
    assert_eq!(
        (new.listed, new.date.to_string()),
        (4, "2026-09-21".to_owned())
    );
    assert_eq!(house.centre.form_of(new.id).professionals, [house.nurse]);

    let again = shown(&house, cohort, version);
    assert_eq!(again.changing, 0);
    let twice = planning::regenerate_cohort(house.centre.desk(), table_of(&house, cohort, version));
    assert_eq!(twice.unwrap_err().code, "regenerate-nothing");

    planning::undo_planning(house.centre.desk(), done.answer.planning).expect("it is undone");
    assert_eq!(picture(&house), before);
    assert_eq!(shown(&house, cohort, version), table);
}

#[test]
fn a_table_that_came_out_otherwise_is_not_done() {
    let (house, cohort, _) = begun();
    let version = second_version(&house);
    let table = table_of(&house, cohort, version);
    let late = house.centre.with_people(6);
    let stranger = PutOnList {
        session: on(&house, "2026-09-14"),
        patients: late[4..5].to_vec(),
        entry: ListEntry::Planned,
        despite: String::new(),
    };
    attendance::put_on_list(house.centre.desk(), stranger).expect("one more");
    let before = picture(&house);
    let refused = planning::regenerate_cohort(house.centre.desk(), table).unwrap_err();
    assert_eq!(refused.code, "regenerate-changed");
    assert_eq!(picture(&house), before);
}

#[test]
fn what_stands_against_a_new_day_is_said_and_asks_for_a_reason() {
    let (house, cohort, _) = begun();
    let version = second_version(&house);
    house.planned("2026-09-16 15:00");
    let table = shown(&house, cohort, version);
    let moved = &table.lines[1].conflicts;
    assert!(moved.iter().any(|one| one.hard), "the nurse leads another");
    let form = RegenerateCohort {
        shown: table.shown,
        ..asked(cohort, version)
    };
    let refused = planning::regenerate_cohort(house.centre.desk(), form.clone()).unwrap_err();
    assert_eq!(refused.code, "session-conflicts");
    let despite = "La collègue vient".into();
    planning::regenerate_cohort(house.centre.desk(), RegenerateCohort { despite, ..form })
        .expect("with a reason");
}

#[test]
fn a_dropped_session_says_in_the_books_what_the_version_was_for() {
    let (house, cohort, _) = begun();
    let version = second_version(&house);
    let gone = on(&house, "2026-09-21");
    let form = table_of(&house, cohort, version);
    planning::regenerate_cohort(house.centre.desk(), form).expect("it is done");
    let sheet = etp_app::schedule::session_sheet(house.centre.desk(), gone).unwrap();
    let why = sheet.cancelled.expect("why");
    assert_eq!(why.note, "Retour de l’équipe");
    let day = house.centre.days("2026-09-21", "2026-09-21");
    assert_eq!(
        day[0].sessions.len(),
        2,
        "it stands beside the one that came"
    );
}
