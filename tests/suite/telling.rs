//! Whom one may write to, tell and let in: caregivers are told, and nobody is reached who may not be.

use crate::schedule::House;
use etp_app::forms::{
    AddWalkIn, AskMessage, CancelSession, SavePresence, SaveSession, SetStanding,
};
use etp_app::{
    Country, Failure, HandoutLanguage, Mark, PatientId, SessionId, attendance, calls, patients,
    planning,
};
use etp_domain::{
    CallAbout, CancelCause, ConsentAnswer, ConsentKind, Contact, PresenceDetail, SessionKind,
    Standing,
};
use etp_tests::{answer, day};

fn restrict(house: &House, patient: PatientId) {
    let form = SetStanding {
        patient,
        standing: Standing::Restricted,
        since: day("2026-09-02"),
        reason: "À sa demande".into(),
    };
    patients::set_standing(house.centre.desk(), form).expect("a standing");
}

fn lotte(house: &House, session: SessionId) {
    let contact = Contact {
        phone: "03 24 00 00 77".into(),
        ..Contact::in_country(Country::France)
    };
    house
        .centre
        .expects_relative(session, "Peeters", HandoutLanguage::Nl, contact);
}

#[test]
fn caregivers_are_told_too_and_who_may_not_be_contacted_is_counted() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(3);
    let form = SaveSession {
        patients: people.clone(),
        ..house.wanted("2026-09-10 14:00")
    };
    let session = house.centre.save(form).unwrap();
    lotte(&house, session);
    // Whoever has a mark stays on the list, whatever becomes of them.
    house
        .centre
        .mark(session, people[0], Mark::Excused)
        .unwrap();
    restrict(&house, people[0]);
    let form = CancelSession {
        session,
        following: false,
        cause: CancelCause::Weather,
        note: String::new(),
    };
    let done = planning::cancel_session(house.centre.desk(), form).unwrap();
    let told = done.answer.to_tell;
    let mut who: Vec<_> = told.iter().filter_map(|one| one.patient).collect();
    who.sort();
    assert_eq!((who, done.answer.not_to_tell), (people[1..].to_vec(), 1));
    let caregiver = told.iter().find(|one| one.patient.is_none()).unwrap();
    assert_eq!(
        (caregiver.name.as_str(), caregiver.phone.as_str()),
        ("Lotte Peeters", "03 24 00 00 77")
    );
}

fn asked(patient: PatientId, session: SessionId, before: Option<&str>) -> AskMessage {
    AskMessage {
        patient,
        session,
        about: CallAbout::Moved,
        before: before.map(day),
    }
}

#[test]
fn no_message_is_prepared_for_whoever_may_not_be_contacted() {
    let mut house = House::on("2026-09-03");
    let people = house.centre.with_people(2);
    let session = house
        .centre
        .planned(house.programme, "2026-09-17 14:00", &people);
    let desk = house.centre.desk();
    let said = calls::message(desk, &asked(people[1], session, Some("2026-09-10"))).unwrap();
    for day in ["10", "17"] {
        assert!(said.text.contains(day), "{day} is not in {}", said.text);
    }
    restrict(&house, people[0]);
    let desk = house.centre.desk();
    let refused = calls::message(desk, &asked(people[0], session, None)).unwrap_err();
    assert_eq!(refused.code, "message-not-to-contact");
    let read = |house: &mut House, who| house.centre.look_inside(|reader| reader.reads_of(who));
    assert_eq!(read(&mut house, people[1]).len(), 1, "it was looked at");
    assert_eq!(read(&mut house, people[0]).len(), 0);
}

fn walks_in(house: &House, session: SessionId, patient: PatientId) -> Result<PatientId, Failure> {
    let form = AddWalkIn {
        session,
        patient: Some(patient),
        last_name: String::new(),
        first_name: String::new(),
    };
    attendance::add_walk_in(house.centre.desk(), form).map(|done| done.answer)
}

#[test]
fn nobody_walks_in_who_may_not_be_put_on_lists_nor_where_only_caregivers_come() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(3);
    let session = house.planned("2026-09-03 09:00");
    restrict(&house, people[0]);
    let no = answer(
        people[1],
        ConsentKind::Join,
        ConsentAnswer::Refused,
        "2026-09-02",
    );
    patients::record_consent(house.centre.desk(), no).unwrap();
    let code = |who| walks_in(&house, session, who).unwrap_err().code;
    assert_eq!(code(people[0]), "standing-not-active");
    assert_eq!(code(people[1]), "consent-to-join-refused");
    let theirs = SaveSession {
        kind: SessionKind::Caregivers,
        ..house.wanted("2026-09-03 14:00")
    };
    let theirs = house.centre.save(theirs).unwrap();
    let refused = walks_in(&house, theirs, people[2]).unwrap_err();
    assert_eq!(refused.code, "session-caregivers-only");
    assert_eq!(walks_in(&house, session, people[2]).unwrap(), people[2]);
}

#[test]
fn what_goes_with_a_mark_of_a_closed_list_is_corrected_with_a_reason_that_is_kept() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(1);
    let session = house
        .centre
        .planned(house.programme, "2026-09-03 09:00", &people);
    house
        .centre
        .close_list(session, Some(Mark::Present))
        .unwrap();
    let form = SavePresence {
        session,
        patient: people[0],
        detail: PresenceDetail {
            remote: true,
            ..PresenceDetail::default()
        },
        reason: String::new(),
    };
    let desk = house.centre.desk();
    let refused = attendance::save_presence(desk, form.clone()).unwrap_err();
    assert_eq!(refused.code, "correction-reason-missing");
    assert!(!house.centre.list(session).people[0].detail.remote);
    let form = SavePresence {
        reason: "Par téléphone".into(),
        ..form
    };
    attendance::save_presence(desk, form).unwrap();
    assert!(house.centre.list(session).people[0].detail.remote);
    let file = serde_json::to_string(&patients::patient_file(desk, people[0]).unwrap()).unwrap();
    assert!(file.contains("correct-presence") && file.contains("Par téléphone"));
}
