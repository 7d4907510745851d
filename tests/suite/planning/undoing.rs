//! An act of planning is taken back whole, or not at all.

use super::weekly;
use crate::schedule::House;
use etp_app::forms::{
    CancelHalfDay, CancelSession, ErasePerson, ErasureReason, ExcusePatient, PlanCycle, SaveSeries,
    SaveSession,
};
use etp_app::{HandoutLanguage, PatientId, PlanningId, attendance, patients, planning, rights};
use etp_domain::CancelCause;
use etp_tests::{at, day};

pub(super) const YEAR: (&str, &str) = ("2026-01-01", "2026-12-31");

pub(super) fn picture(house: &House) -> String {
    house.centre.picture(house.programme, YEAR.0, YEAR.1)
}

fn last(house: &House) -> Option<PlanningId> {
    let view = house.centre.schedule(YEAR.0, YEAR.1);
    view.undo.map(|act| act.planning)
}

/// A house in which a group runs, a series is planned, and somebody excused herself.
pub(super) fn busy_house() -> (House, Vec<PatientId>) {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(8);
    house
        .centre
        .group(house.programme, "2026-09-07", &people[..4])
        .expect("the story goes on");
    let sessions = weekly(&house, "2026-09-10 10:00", 4, &people[..3]);
    let told = ExcusePatient {
        session: sessions[2],
        patient: people[1],
        reason: Some(etp_domain::AbsenceReason::Work),
        told_on: day("2026-09-02"),
    };
    attendance::excuse_patient(house.centre.desk(), told).expect("the story goes on");
    (house, people)
}

/// Does an act, takes it back, and compares.
fn there_and_back(house: &House, act: impl FnOnce()) {
    let before = picture(house);
    act();
    assert_ne!(picture(house), before, "the act did something");
    let act = last(house).expect("an act");
    planning::undo_planning(house.centre.desk(), act).expect("the story goes on");
    assert_eq!(picture(house), before);
    assert_eq!(last(house), None);
    let twice = planning::undo_planning(house.centre.desk(), act);
    assert!(
        twice.is_err(),
        "what was taken back is not taken back again"
    );
    assert_eq!(picture(house), before);
}

#[test]
fn moving_cancelling_bad_days_series_groups_and_cycles_are_taken_back_exactly() {
    let (house, people) = busy_house();
    let desk = house.centre.desk();
    let third = house.centre.days("2026-09-24", "2026-09-24")[0].sessions[0]
        .card
        .id;
    let first = house.centre.days("2026-09-07", "2026-09-07")[0].sessions[0]
        .card
        .id;
    there_and_back(&house, || {
        house
            .centre
            .shift(third, "2026-09-25 09:00", false)
            .unwrap();
    });
    there_and_back(&house, || {
        house.centre.shift(first, "2026-09-08 09:00", true).unwrap();
    });
    for following in [false, true] {
        there_and_back(&house, || {
            let form = CancelSession {
                session: first,
                following,
                cause: CancelCause::Strike,
                note: "Grève".into(),
            };
            planning::cancel_session(desk, form).unwrap();
        });
    }
    there_and_back(&house, || {
        let form = CancelHalfDay {
            date: day("2026-09-24"),
            part: None,
            place: None,
            professional: None,
            cause: CancelCause::Weather,
            note: String::new(),
            new_times: vec![],
            despite: String::new(),
        };
        planning::cancel_half_day(desk, form).unwrap();
    });
    there_and_back(&house, || {
        let first = SaveSession {
            patients: people[5..].to_vec(),
            professionals: vec![house.dietician],
            ..house.wanted("2026-09-09 14:00")
        };
        let form = SaveSeries {
            first,
            rule: "FREQ=WEEKLY;INTERVAL=2;COUNT=4".into(),
            left_out: vec![day("2026-09-23")],
            avoid_school_holidays: false,
        };
        planning::add_series(desk, form).unwrap();
    });
    there_and_back(&house, || {
        house
            .centre
            .group(house.programme, "2026-10-05", &people[4..])
            .unwrap();
    });
    there_and_back(&house, || open_a_cycle(&house, &people[4..]));
}

fn open_a_cycle(house: &House, people: &[PatientId]) {
    let form = PlanCycle {
        programme: house.programme,
        starts_on: day("2026-10-05"),
        until: day("2026-12-18"),
        groups: 1,
        weekdays: vec![1, 2, 3, 4, 5],
        hours: vec![at("2026-10-05 14:00").time()],
        rooms: house.rooms.to_vec(),
        educators: vec![house.nurse, house.dietician],
        leaders: 1,
        patients: people.to_vec(),
        plan: String::new(),
    };
    let shown = planning::plan_cycle(house.centre.desk(), &form).expect("the story goes on");
    let form = PlanCycle {
        plan: shown.plan,
        ..form
    };
    planning::open_planned_cycle(house.centre.desk(), form).expect("the story goes on");
}

#[test]
fn somebody_who_waited_waits_again_when_their_group_is_taken_back() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(2);
    let enrolment = house
        .centre
        .refer(people[0], house.programme, None, "2026-09-01")
        .unwrap();
    let before = house.centre.pathway_of(enrolment);
    there_and_back(&house, || {
        house
            .centre
            .group(house.programme, "2026-10-05", &people)
            .unwrap();
    });
    assert_eq!(house.centre.pathway_of(enrolment), before);
}

#[test]
fn what_was_changed_since_is_not_taken_back_and_nothing_is_touched() {
    let (house, people) = busy_house();
    let third = house.centre.days("2026-09-24", "2026-09-24")[0].sessions[0]
        .card
        .id;
    let act = house
        .centre
        .shift(third, "2026-09-25 09:00", false)
        .unwrap()
        .planning;
    house.centre.put(third, &people[6..7]).unwrap();
    let before = picture(&house);
    let refused = planning::undo_planning(house.centre.desk(), act).unwrap_err();
    assert_eq!(refused.code, "planning-changed-since");
    assert_eq!(picture(&house), before);
}

#[test]
fn an_act_is_taken_back_after_the_register_was_closed_and_none_that_does_not_exist() {
    let (mut house, _) = busy_house();
    let before = picture(&house);
    let third = house.centre.days("2026-09-24", "2026-09-24")[0].sessions[0]
        .card
        .id;
    house
        .centre
        .shift(third, "2026-09-25 09:00", false)
        .unwrap();
    house.centre.reopen_on("2026-09-03");
    let view = house.centre.schedule(YEAR.0, YEAR.1);
    let act = view.undo.unwrap();
    assert_eq!(
        (act.kind.as_str(), act.by.as_str()),
        ("move-sessions", "C. Noël")
    );
    planning::undo_planning(house.centre.desk(), act.planning).unwrap();
    assert_eq!(picture(&house), before);
    let unknown = PlanningId(uuid::Uuid::from_u128(7));
    let refused = planning::undo_planning(house.centre.desk(), unknown).unwrap_err();
    assert_eq!(
        refused.kind,
        etp_app::FailureKind::Refused,
        "{}",
        refused.code
    );
}

#[test]
fn erasing_somebody_forgets_the_acts_that_would_bring_them_back() {
    let (house, people) = busy_house();
    let act = last(&house).unwrap();
    let file = patients::patient_file(house.centre.desk(), people[7]).unwrap();
    let erase = ErasePerson {
        patient: people[7],
        reason: ErasureReason::Asked,
        file_number: file.row.file_number,
        language: HandoutLanguage::Fr,
        certificate: house.centre.folder().display().to_string(),
    };
    rights::erase_person(house.centre.desk(), &erase).unwrap();
    assert_eq!(last(&house), None);
    let refused = planning::undo_planning(house.centre.desk(), act).unwrap_err();
    assert_eq!(refused.kind, etp_app::FailureKind::Refused);
}

#[test]
fn nothing_comes_back_into_a_room_that_was_taken_since() {
    let house = House::on("2026-09-03");
    let session = house.planned("2026-09-10 14:00");
    let act = house
        .centre
        .shift(session, "2026-09-11 14:00", false)
        .unwrap();
    house.planned("2026-09-10 15:00");
    let before = picture(&house);
    let refused = planning::undo_planning(house.centre.desk(), act.planning).unwrap_err();
    assert_eq!(refused.code, "undo-taken-since");
    assert_eq!(refused.args["count"], "2", "the room and the nurse");
    assert_eq!(picture(&house), before);
}
