//! Whatever stands against a session is said before it is saved.

use super::House;
use super::kinds::one_of_each;
use etp_app::forms::SaveSession;
use etp_app::{patients, schedule};
use etp_domain::{Arrangement, ConflictKind, ConsentAnswer, ConsentKind};
use etp_tests::{answer, at, day};

#[test]
fn every_kind_is_said_before_saving_and_what_is_hard_is_refused_until_somebody_says_why() {
    let mut house = House::on("2026-09-03");
    let each = one_of_each(&house);
    for kind in ConflictKind::ALL {
        assert!(each.iter().any(|(one, _)| one == kind), "{}", kind.code());
    }
    let count = each.len();
    for (kind, form) in each {
        let told = house.centre.against(&form);
        assert_eq!(told, [kind], "on {}", form.date);
        if kind.is_hard() {
            let refused = house.centre.save(form.clone()).unwrap_err();
            assert_eq!(refused.code, "session-conflicts", "{}", kind.code());
            assert_eq!(refused.args["count"], "1");
            assert_eq!(refused.args["field"], "despite");
        }
        let despite = format!("Convenu pour {}", kind.code());
        let saved = house.centre.save(SaveSession { despite, ..form });
        assert!(saved.is_ok(), "{}", kind.code());
    }
    let lines = house.centre.told_of("save-session");
    for (line, kind) in lines.iter().take(count).rev().zip([
        ConflictKind::RoomTaken,
        ConflictKind::ProfessionalTaken,
        ConflictKind::PatientElsewhere,
    ]) {
        assert_eq!(line["conflicts"], serde_json::json!([kind.code()]));
        assert_eq!(line["despite"], format!("Convenu pour {}", kind.code()));
    }
}

#[test]
fn a_conflict_names_people_rooms_and_hours_not_identities() {
    let house = House::on("2026-09-03");
    let first = house.planned("2026-09-10 14:00");
    let check = schedule::check_session(house.centre.desk(), &house.wanted("2026-09-10 15:30"));
    let conflicts = check.unwrap().conflicts;
    let of = |kind| conflicts.iter().find(|one| one.kind == kind).unwrap();
    let said = |kind, name: &str| {
        let args = &of(kind).args;
        let found = args.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    assert_eq!(of(ConflictKind::RoomTaken).with, Some(first));
    assert_eq!(said(ConflictKind::RoomTaken, "room"), "Grande salle");
    assert_eq!(
        said(ConflictKind::RoomTaken, "theme"),
        "Marcher à son rythme"
    );
    assert_eq!(said(ConflictKind::RoomTaken, "from"), "14:00");
    assert_eq!(said(ConflictKind::RoomTaken, "to"), "16:00");
    assert_eq!(
        said(ConflictKind::ProfessionalTaken, "professional"),
        "Claire Lambert"
    );
}

#[test]
fn free_times_that_are_proposed_are_really_free() {
    let house = House::on("2026-10-12");
    for hour in ["09:00", "11:00", "14:00", "16:00"] {
        house.planned(&format!("2026-10-13 {hour}"));
    }
    house.planned("2026-10-14 10:00");
    let form = house.wanted("2026-10-13 14:30");
    let check = schedule::check_session(house.centre.desk(), &form).unwrap();
    assert_eq!(check.free.len(), 5);
    for slot in &check.free {
        let there = SaveSession {
            date: slot.from.date(),
            starts: slot.from.time(),
            ..form.clone()
        };
        assert_eq!(house.centre.against(&there), [], "{}", slot.from);
    }
    let first = check.free[0];
    assert_eq!(first.from, at("2026-10-14 13:00"));
    let there = SaveSession {
        date: first.from.date(),
        starts: first.from.time(),
        ..form
    };
    house.centre.save(there.clone()).unwrap();
    let again = schedule::check_session(house.centre.desk(), &there).unwrap();
    assert!(!again.free.contains(&first), "it is taken now");
}

#[test]
fn whoever_told_they_will_not_come_leaves_a_place_and_is_in_nobodys_way() {
    let house = House::on("2026-09-03");
    let centre = &house.centre;
    let people = centre.with_people(3);
    let form = SaveSession {
        capacity: 2,
        patients: people[..2].to_vec(),
        ..house.wanted("2026-09-10 14:00")
    };
    let session = centre.save(form).unwrap();
    assert_eq!(
        centre.put(session, &people[2..]).unwrap_err().code,
        "session-full"
    );
    let freed = etp_app::forms::ExcusePatient {
        session,
        patient: people[0],
        reason: Some(etp_domain::AbsenceReason::Hospital),
        told_on: day("2026-09-03"),
    };
    let freed = etp_app::attendance::excuse_patient(centre.desk(), freed).unwrap();
    assert_eq!(freed.answer.seats_left, 1);
    assert_eq!(centre.put(session, &people[2..]).unwrap(), 1);
    let sheet = schedule::session_sheet(centre.desk(), session).unwrap();
    assert_eq!(sheet.conflicts, []);
    assert_eq!(sheet.line.conflicts, 0);
    let other = SaveSession {
        professionals: vec![house.dietician],
        arranged: Arrangement::default(),
        patients: people[..1].to_vec(),
        ..house.wanted("2026-09-10 14:00")
    };
    assert_eq!(centre.against(&other), [], "is free at that hour");
    centre.save(centre.form_of(session)).unwrap();
}

#[test]
fn a_new_session_expects_nobody_who_refused_to_join_chosen_by_hand_or_with_the_group() {
    let house = House::on("2026-09-03");
    let centre = &house.centre;
    let people = centre.with_people(3);
    let group = centre.group(house.programme, "2026-09-07", &people[..2]);
    let group = group.unwrap();
    for who in [people[0], people[2]] {
        let no = answer(who, ConsentKind::Join, ConsentAnswer::Refused, "2026-09-03");
        patients::record_consent(centre.desk(), no).unwrap();
    }
    let chosen = SaveSession {
        patients: vec![people[1], people[2]],
        ..house.wanted("2026-09-10 14:00")
    };
    let refused = centre.save(chosen).unwrap_err();
    assert_eq!(refused.code, "consent-to-join-refused");
    let one_more = SaveSession {
        cohort: Some(group),
        ..house.wanted("2026-09-10 14:00")
    };
    let session = centre.save(one_more).unwrap();
    let listed = centre.list(session).people.into_iter();
    let listed: Vec<_> = listed.map(|row| row.patient).collect();
    assert_eq!(listed, [people[1]]);
}
