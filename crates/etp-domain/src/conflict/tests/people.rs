//! People: in two places, away, busy, too many, missing.

use super::*;
use crate::{Resource, Taken};

#[test]
fn one_of_several_educators_who_leads_another_session_is_named() {
    let mut wanted = led(1, at(4, 14, 0));
    wanted.professionals = vec![DIETICIAN, NURSE];
    for (from, taken) in [
        (at(4, 12, 0), false),
        (at(4, 12, 1), true),
        (at(4, 15, 59), true),
        (at(4, 16, 0), false),
    ] {
        let found = against(&wanted, &[led(2, from)], &ground());
        assert_eq!(found.len(), usize::from(taken), "{from}");
        for conflict in &found {
            assert_eq!(conflict.kind, ConflictKind::ProfessionalTaken);
            assert_eq!(args(conflict)[0], ("professional", &*NURSE.to_string()));
            assert_eq!(args(conflict)[1], ("theme", "Theme 2"));
        }
    }
}

#[test]
fn an_educator_is_taken_by_telephone_too() {
    let mut remote = led(1, at(4, 14, 0));
    remote.remote = true;
    let found = against(&remote, &[led(2, at(4, 14, 0))], &ground());
    assert_eq!(kinds(&found), [ConflictKind::ProfessionalTaken]);
}

#[test]
fn a_patient_expected_elsewhere_is_named_and_the_others_are_not() {
    let mut wanted = led(1, at(4, 14, 0));
    wanted.patients = vec![ANNA, BERT];
    let mut other = session(2, at(4, 15, 59));
    other.patients = vec![BERT];
    let found = against(&wanted, &[other.clone()], &ground());
    assert_eq!(kinds(&found), [ConflictKind::PatientElsewhere]);
    assert_eq!(args(&found[0])[0], ("patient", &*BERT.to_string()));
    other.slot = slot(at(4, 16, 0), 60);
    assert_eq!(against(&wanted, &[other], &ground()), []);
}

#[test]
fn one_person_more_than_fit_is_too_many() {
    for (capacity, listed, over) in [(2, 2, false), (1, 2, true), (0, 0, false), (0, 1, true)] {
        let mut wanted = led(1, at(4, 14, 0));
        wanted.capacity = capacity;
        wanted.patients = [ANNA, BERT][..listed].to_vec();
        let found = against(&wanted, &[], &ground());
        assert_eq!(found.len(), usize::from(over), "{listed} of {capacity}");
        for conflict in &found {
            let (listed, capacity) = (listed.to_string(), capacity.to_string());
            let said = [("listed", listed.as_str()), ("capacity", &capacity)];
            assert_eq!(args(conflict), said);
        }
    }
}

#[test]
fn four_hundred_people_are_compared_without_trouble() {
    let crowd = |from: u128| (from..from + 400).map(|one| PatientId(Uuid::from_u128(one)));
    let mut wanted = led(1, at(4, 14, 0));
    wanted.capacity = 400;
    wanted.patients = crowd(1000).collect();
    let mut other = session(2, at(4, 14, 0));
    other.patients = crowd(1399).collect();
    let found = against(&wanted, &[other], &ground());
    assert_eq!(kinds(&found), [ConflictKind::PatientElsewhere]);
}

#[test]
fn a_leave_is_said_once_and_every_busy_time() {
    let taken = |leave, from, minutes| Taken {
        whom: Resource::Professional(NURSE),
        slot: slot(from, minutes),
        leave,
    };
    let ground = Ground {
        taken: vec![
            taken(true, at(4, 0, 0), 1440),
            taken(true, at(3, 0, 0), 4320),
            taken(false, at(4, 14, 0), 30),
            taken(false, at(4, 15, 0), 30),
            taken(false, at(4, 16, 0), 30),
        ],
        ..ground()
    };
    let expected = [
        ConflictKind::ProfessionalBusy,
        ConflictKind::ProfessionalBusy,
        ConflictKind::ProfessionalAway,
    ];
    let found = against(&led(1, at(4, 14, 0)), &[], &ground);
    assert_eq!(kinds(&found), expected);
    assert_eq!(args(&found[2]), [("professional", &*NURSE.to_string())]);
    let mut by_another = session(1, at(4, 14, 0));
    by_another.professionals = vec![DIETICIAN];
    assert_eq!(against(&by_another, &[], &ground), []);
}

#[test]
fn a_leave_ends_with_its_last_minute() {
    let leave = Taken {
        whom: Resource::Professional(NURSE),
        slot: slot(at(3, 0, 0), 1440),
        leave: true,
    };
    let ground = Ground {
        taken: vec![leave],
        ..ground()
    };
    assert_eq!(against(&led(1, at(4, 0, 0)), &[], &ground), []);
    let over_midnight = against(&led(1, at(3, 23, 59)), &[], &ground);
    assert_eq!(kinds(&over_midnight), [ConflictKind::ProfessionalAway]);
}

#[test]
fn one_of_the_professions_must_lead() {
    let asked = vec![Profession::Dietician, Profession::Psychologist];
    for (leading, missing) in [
        (vec![NURSE], true),
        (vec![NURSE, DIETICIAN], false),
        (vec![ProfessionalId(Uuid::from_u128(77))], true),
    ] {
        let mut wanted = led(1, at(4, 14, 0));
        wanted.professionals = leading;
        assert_eq!(against(&wanted, &[], &ground()), []);
        wanted.professions = asked.clone();
        let found = against(&wanted, &[], &ground());
        assert_eq!(found.len(), usize::from(missing));
        for conflict in &found {
            let said = [("professions", "dietician,psychologist")];
            assert_eq!(conflict.kind, ConflictKind::ProfessionMissing);
            assert_eq!(args(conflict), said);
        }
    }
}

#[test]
fn nobody_who_leads_is_told_whatever_the_professions() {
    let mut wanted = session(1, at(4, 14, 0));
    wanted.professions = vec![Profession::Nurse];
    let found = against(&wanted, &[], &ground());
    assert_eq!(kinds(&found), [ConflictKind::NobodyLeads]);
    assert!(!found[0].hard);
}
