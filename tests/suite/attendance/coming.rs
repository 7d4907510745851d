//! Who comes onto a list and who goes: excused beforehand, walked in, taken off. Everybody stays written.

use etp_app::forms::{AddWalkIn, ExcusePatient, PutOnList, SavePresence, TakeOffList};
use etp_app::{Failure, Mark, PatientId, Scheme, SessionId, attendance, patients};
use etp_domain::{AbsenceReason, ConsentAnswer, ConsentKind, ListEntry, PresenceDetail};
use etp_tests::{Centre, answer, day, somebody};

pub(super) fn walk_in(
    centre: &Centre,
    session: SessionId,
    patient: Option<PatientId>,
    last_name: &str,
) -> Result<PatientId, Failure> {
    let form = AddWalkIn {
        session,
        patient,
        last_name: last_name.into(),
        first_name: last_name.into(),
    };
    attendance::add_walk_in(centre.desk(), form).map(|done| done.answer)
}

pub(crate) fn take_off(
    centre: &Centre,
    session: SessionId,
    patient: PatientId,
    reason: &str,
) -> Result<(), Failure> {
    let form = TakeOffList {
        session,
        patient,
        reason: reason.into(),
    };
    attendance::take_off_list(centre.desk(), form).map(|_| ())
}

fn full(centre: &Centre, when: &str) -> (SessionId, Vec<PatientId>) {
    let people = centre.with_people(4);
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let form = etp_app::forms::SaveSession {
        capacity: 3,
        patients: people[..3].to_vec(),
        ..centre.wanted(programme, when)
    };
    (centre.save(form).expect("a session"), people)
}

#[test]
fn an_excuse_before_the_day_frees_a_place_and_can_be_taken_back() {
    let centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = full(&centre, "2026-09-10 14:00");
    assert_eq!(centre.list(session).seats_left, 0);
    let full = centre.put(session, &people[3..]).unwrap_err();
    assert_eq!(
        (full.code.as_str(), full.args["field"].as_str()),
        ("session-full", "despite")
    );
    let excuse = |told_on: &str| ExcusePatient {
        session,
        patient: people[0],
        reason: Some(AbsenceReason::Appointment),
        told_on: day(told_on),
    };
    let ahead = attendance::excuse_patient(centre.desk(), excuse("2026-09-04"));
    assert_eq!(ahead.unwrap_err().code, "day-ahead");
    attendance::excuse_patient(centre.desk(), excuse("2026-09-02")).unwrap();
    let list = centre.list(session);
    assert!(list.too_early);
    assert_eq!(list.seats_left, 1);
    let row = list
        .people
        .iter()
        .find(|row| row.patient == people[0])
        .unwrap();
    assert_eq!(row.mark, Some(Mark::Excused));
    assert_eq!(row.detail.told_on, Some(day("2026-09-02")));
    assert_eq!(row.detail.reason, Some(AbsenceReason::Appointment));

    let back = etp_app::forms::RecordAttendance {
        session,
        patient: people[0],
        mark: None,
        reason: String::new(),
    };
    attendance::record_attendance(centre.desk(), back).unwrap();
    assert_eq!(centre.list(session).seats_left, 0);
}

#[test]
fn a_known_walk_in_is_present_on_the_spot_and_an_unknown_one_gets_a_file_with_the_name() {
    let centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = full(&centre, "2026-09-03 14:00");
    assert_eq!(
        walk_in(&centre, session, Some(people[3]), "").unwrap(),
        people[3]
    );
    let new = walk_in(&centre, session, None, "Inconnu").unwrap();
    let list = centre.list(session);
    assert_eq!((list.session.listed, list.session.present), (5, 2));
    for who in [people[3], new] {
        let row = list.people.iter().find(|row| row.patient == who).unwrap();
        assert_eq!(
            (row.mark, row.entry),
            (Some(Mark::Present), ListEntry::WalkIn)
        );
    }
    let file = patients::patient_file(centre.desk(), new).unwrap();
    assert_eq!(
        (file.row.last_name.as_str(), file.sessions.len()),
        ("Inconnu", 1)
    );
    assert!(!file.row.file_number.is_empty());
    let nameless = walk_in(&centre, session, None, "  ").unwrap_err();
    assert_eq!(nameless.args["field"], "last_name");
    assert_eq!(centre.people().len(), 5, "and leaves no file behind");
}

#[test]
fn nobody_walks_into_a_session_that_has_not_begun() {
    let centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = full(&centre, "2026-09-10 14:00");
    let refused = walk_in(&centre, session, Some(people[3]), "").unwrap_err();
    assert_eq!(refused.code, "session-not-begun");
    let refused = walk_in(&centre, session, None, "Pressé").unwrap_err();
    assert_eq!(refused.code, "session-not-begun");
    assert_eq!(centre.people().len(), 4);
}

#[test]
fn whoever_is_taken_off_a_list_is_so_with_a_reason_and_stays_in_their_history() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = full(&centre, "2026-09-03 14:00");
    let refused = take_off(&centre, session, people[0], " ").unwrap_err();
    assert_eq!(refused.code, "take-off-reason-missing");
    centre.mark(session, people[1], Mark::Present).unwrap();
    let refused = take_off(&centre, session, people[1], "Erreur").unwrap_err();
    assert_eq!(refused.code, "take-off-marked");
    take_off(&centre, session, people[0], "Préfère le groupe du soir").unwrap();
    assert_eq!(centre.list(session).people.len(), 2);
    let file = patients::patient_file(centre.desk(), people[0]).unwrap();
    assert!(file.changes.iter().any(|line| line.act == "take-off-list"));
    let notes = centre.look_inside(|reader| reader.attendance_list(session));
    assert_eq!(notes.len(), 2);
    let copy = super::notes::copy_of(&centre, people[0]);
    assert!(copy.contains("Préfère le groupe du soir"));
}

#[test]
fn a_full_list_takes_one_more_only_when_somebody_says_why() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = full(&centre, "2026-09-10 14:00");
    let form = |despite: &str| PutOnList {
        session,
        patients: people[3..].to_vec(),
        entry: ListEntry::Planned,
        despite: despite.into(),
    };
    assert!(attendance::put_on_list(centre.desk(), form("")).is_err());
    let more = attendance::put_on_list(centre.desk(), form("Couple, une seule voiture"));
    assert_eq!(more.unwrap().answer, 1);
    let told = centre.told_of("overfill-session");
    assert_eq!(told[0]["despite"], "Couple, une seule voiture");
}

#[test]
fn whoever_refused_to_join_is_put_on_no_list_and_nobody_else_with_them() {
    let centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = full(&centre, "2026-09-10 14:00");
    take_off(&centre, session, people[0], "Place pour une autre personne").unwrap();
    take_off(&centre, session, people[1], "Place pour une autre personne").unwrap();
    let no = answer(
        people[3],
        ConsentKind::Join,
        ConsentAnswer::Refused,
        "2026-09-02",
    );
    patients::record_consent(centre.desk(), no).unwrap();
    let other = centre.patient(somebody("Autre", "Léa", "1951"));
    let refused = centre.put(session, &[other, people[3]]).unwrap_err();
    assert_eq!(refused.code, "consent-to-join-refused");
    assert_eq!(centre.list(session).people.len(), 1, "all or nobody");
}

#[test]
fn what_goes_with_a_mark_is_kept_beside_it() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let (session, people) = full(&centre, "2026-09-03 14:00");
    let detail = PresenceDetail {
        remote: true,
        companion: true,
        reason: None,
        told_on: None,
        line: "A montré son carnet".into(),
    };
    let form = SavePresence {
        session,
        patient: people[0],
        detail: detail.clone(),
        reason: String::new(),
    };
    attendance::save_presence(centre.desk(), form.clone()).unwrap();
    for mark in Mark::ALL {
        centre.mark(session, people[0], mark).unwrap();
    }
    centre.reopen_on("2026-09-04");
    let list = centre.list(session);
    let row = list
        .people
        .iter()
        .find(|row| row.patient == people[0])
        .unwrap();
    assert_eq!(row.detail, detail);
    let stranger = SavePresence {
        patient: people[3],
        ..form
    };
    let refused = attendance::save_presence(centre.desk(), stranger).unwrap_err();
    assert_eq!(refused.code, "patient-not-on-list");
}
