//! Moving a session, alone or with those that follow it.

use super::weekly;
use crate::schedule::House;
use etp_app::forms::{ExcusePatient, MoveSession, SaveSession};
use etp_app::{Mark, attendance, planning};
use etp_tests::{at, day};

fn to(session: etp_app::SessionId, when: &str, following: bool) -> MoveSession {
    MoveSession {
        session,
        date: at(when).date(),
        starts: at(when).time(),
        following,
        despite: String::new(),
    }
}

fn begins(house: &House, session: etp_app::SessionId) -> chrono::NaiveDateTime {
    let form = house.centre.form_of(session);
    form.date.and_time(form.starts)
}

#[test]
fn one_session_moves_with_its_list_and_the_others_stay() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(3);
    let sessions = weekly(&house, "2026-09-10 14:00", 3, &people);
    let done = house.centre.shift(sessions[1], "2026-09-18 09:00", false);
    let done = done.unwrap();
    assert_eq!((done.sessions, done.to_tell.len()), (1, 3));
    assert_eq!(begins(&house, sessions[0]), at("2026-09-10 14:00"));
    assert_eq!(begins(&house, sessions[1]), at("2026-09-18 09:00"));
    assert_eq!(begins(&house, sessions[2]), at("2026-09-24 14:00"));
    assert_eq!(house.centre.list(sessions[1]).people.len(), 3);
}

#[test]
fn this_and_following_move_by_as_many_days_and_never_into_each_others_way() {
    let house = House::on("2026-09-03");
    let sessions = weekly(&house, "2026-09-10 14:00", 4, &[]);
    let form = to(sessions[1], "2026-09-24 15:00", true);
    let preview = planning::preview_move(house.centre.desk(), &form).unwrap();
    let stops: Vec<_> = preview.moves.iter().map(|one| one.to.from).collect();
    let wanted = ["2026-09-24 15:00", "2026-10-01 15:00", "2026-10-08 15:00"];
    assert_eq!(stops, wanted.map(at));
    assert!(preview.moves.iter().all(|one| one.conflicts.is_empty()));
    planning::move_session(house.centre.desk(), form).unwrap();
    assert_eq!(begins(&house, sessions[0]), at("2026-09-10 14:00"));
    assert_eq!(begins(&house, sessions[3]), at("2026-10-08 15:00"));
}

#[test]
fn a_session_with_marks_does_not_move_and_is_named_among_those_that_stay() {
    let mut house = House::on("2026-09-03");
    let people = house.centre.with_people(2);
    let sessions = weekly(&house, "2026-09-10 14:00", 3, &people);
    house.centre.reopen_on("2026-09-17");
    house
        .centre
        .mark(sessions[1], people[0], Mark::Present)
        .unwrap();
    let refused = house.centre.shift(sessions[1], "2026-09-21 14:00", false);
    assert_eq!(refused.unwrap_err().code, "session-has-marks");
    let moved = SaveSession {
        date: day("2026-09-21"),
        ..house.centre.form_of(sessions[1])
    };
    let refused = house.centre.save(moved).unwrap_err();
    assert_eq!(refused.code, "session-moved-by-change");

    let form = to(sessions[0], "2026-09-18 14:00", true);
    let preview = planning::preview_move(house.centre.desk(), &form).unwrap();
    let kept: Vec<_> = preview.kept.iter().map(|card| card.id).collect();
    assert_eq!(kept, [sessions[1]]);
    planning::move_session(house.centre.desk(), form).unwrap();
    assert_eq!(begins(&house, sessions[1]), at("2026-09-17 14:00"));
    assert_eq!(begins(&house, sessions[2]), at("2026-10-02 14:00"));
}

#[test]
fn an_excuse_told_beforehand_moves_with_the_session_and_other_fields_of_a_marked_one_change() {
    let house = House::on("2026-09-10");
    let people = house.centre.with_people(2);
    let sessions = weekly(&house, "2026-09-10 14:00", 2, &people);
    let told = ExcusePatient {
        session: sessions[1],
        patient: people[0],
        reason: None,
        told_on: day("2026-09-10"),
    };
    attendance::excuse_patient(house.centre.desk(), told).unwrap();
    house
        .centre
        .shift(sessions[1], "2026-09-18 14:00", false)
        .unwrap();
    let list = house.centre.list(sessions[1]);
    assert_eq!(list.people[0].mark, Some(Mark::Excused));

    house
        .centre
        .mark(sessions[0], people[0], Mark::Present)
        .unwrap();
    let longer = SaveSession {
        minutes: 150,
        despite: "Discussion prolongée".into(),
        ..house.centre.form_of(sessions[0])
    };
    house.centre.save(longer).unwrap();
    let list = house.centre.list(sessions[0]);
    assert_eq!(list.session.marked, 1, "a changed session keeps its marks");
}

#[test]
fn a_conflict_holds_a_move_back_and_why_it_was_done_all_the_same_is_kept() {
    let mut house = House::on("2026-09-03");
    let session = house.planned("2026-09-10 14:00");
    house.planned("2026-09-11 14:00");
    let form = to(session, "2026-09-11 15:00", false);
    let preview = planning::preview_move(house.centre.desk(), &form).unwrap();
    let line = &preview.moves[0];
    assert_eq!(line.conflicts.len(), 2, "the room and the nurse");
    assert!(!line.free.is_empty());
    let refused = planning::move_session(house.centre.desk(), form.clone()).unwrap_err();
    assert_eq!(refused.code, "session-conflicts");
    assert_eq!(begins(&house, session), at("2026-09-10 14:00"));
    let form = MoveSession {
        despite: "Séance commune".into(),
        ..form
    };
    planning::move_session(house.centre.desk(), form).unwrap();
    let told = house.centre.told_of("move-sessions");
    assert_eq!(told[0]["despite"], "Séance commune");
}

#[test]
fn a_free_time_proposed_for_a_move_takes_the_session() {
    let house = House::on("2026-09-03");
    let session = house.planned("2026-09-10 14:00");
    house.planned("2026-09-11 14:00");
    let form = to(session, "2026-09-11 15:00", false);
    let preview = planning::preview_move(house.centre.desk(), &form).unwrap();
    for slot in &preview.moves[0].free {
        let there = MoveSession {
            date: slot.from.date(),
            starts: slot.from.time(),
            ..form.clone()
        };
        let moved = planning::move_session(house.centre.desk(), there);
        assert!(moved.is_ok(), "{}", slot.from);
    }
}
