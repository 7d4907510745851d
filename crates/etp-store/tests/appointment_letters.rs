//! Letters about appointments: printed, sent, dropped, handed out and erased with the person.

mod common;

use common::house::*;
use common::*;
use etp_domain::*;
use etp_store::{Erasure, JsonRow};

fn caregiver(number: u128) -> Caregiver {
    Caregiver {
        id: CaregiverId(id(number)),
        last_name: "Wëlter".into(),
        first_name: "Lucie".into(),
        contact: Contact::in_country(Country::Luxembourg),
        languages: vec![HandoutLanguage::De],
        spoken: vec![],
        notes: String::new(),
    }
}

fn tie(caregiver: CaregiverId, patient: PatientId) -> Tie {
    Tie {
        caregiver,
        patient,
        relation: Relation::Child,
        first_contact: true,
    }
}

fn told(house: &House, number: u32) -> AppointmentTold {
    let session = session(&house.programme, number, "2026-01-08");
    AppointmentTold {
        session: session.id,
        news: AppointmentNews::Invitation,
        at: session.begins(),
    }
}

fn printed(number: u128, to: WrittenTo, told: AppointmentTold) -> AppointmentLetter {
    AppointmentLetter {
        id: AppointmentLetterId(id(number)),
        to,
        told: vec![told],
        recipient_lines: vec!["Colette Exemple".into(), "Rue fictive 4".into()],
        languages: vec![HandoutLanguage::Fr, HandoutLanguage::De],
        printed_at: noon(),
        printed_by: "M. Exemple".into(),
        sent_on: None,
        way: None,
    }
}

fn of(house: &House, patient: PatientId) -> Vec<AppointmentLetter> {
    house
        .store
        .read(|reader| reader.appointment_letters_of(patient))
        .expect("letters")
}

#[test]
fn a_letter_is_to_the_file_that_stands_for_the_person_and_stays_once_it_left() {
    let house = house();
    let letter = printed(80, WrittenTo::Patient(house.gone), told(&house, 1));
    house.write(|writer| writer.add_appointment_letter(&letter));
    let kept = AppointmentLetter {
        to: WrittenTo::Patient(house.kept),
        ..letter.clone()
    };
    assert_eq!(of(&house, house.kept), std::slice::from_ref(&kept));
    let on = day("2026-01-09");
    house.write(|writer| writer.send_appointment_letter(letter.id, on, AppointmentWay::ReadOut));
    let sent = AppointmentLetter {
        sent_on: Some(on),
        way: Some(AppointmentWay::ReadOut),
        ..kept
    };
    assert_eq!(of(&house, house.gone), [sent]);
    let again = house
        .store
        .write(|writer| writer.send_appointment_letter(letter.id, on, AppointmentWay::Post));
    let dropped = house
        .store
        .write(|writer| writer.drop_appointment_letter(letter.id));
    for refused in [again, dropped] {
        assert_eq!(refused.unwrap_err().code(), "record-not-found");
    }
}

#[test]
fn printed_anew_it_takes_the_place_of_one_that_did_not_leave_and_told_the_same() {
    let house = house();
    let [one, two] = [1, 2].map(|number| told(&house, number));
    let to = |patient| WrittenTo::Patient(patient);
    house.write(|writer| {
        writer.add_appointment_letter(&printed(80, to(house.kept), one))?;
        writer.add_appointment_letter(&printed(81, to(house.kept), two))?;
        writer.add_appointment_letter(&printed(82, to(house.other), one))?;
        writer.add_appointment_letter(&printed(83, to(house.gone), one))?;
        writer.send_appointment_letter(
            AppointmentLetterId(id(83)),
            day("2026-01-09"),
            AppointmentWay::Post,
        )?;
        writer.add_appointment_letter(&printed(84, to(house.kept), one))
    });
    let ids = |patient| -> Vec<_> { of(&house, patient).iter().map(|one| one.id.0).collect() };
    assert_eq!(ids(house.kept), [84, 83, 81].map(id));
    assert_eq!(ids(house.other), [id(82)]);
    let waiting = |first, last| -> Vec<_> {
        let letters = house
            .store
            .read(|reader| reader.appointment_letters_between(day(first), day(last)));
        letters.unwrap().iter().map(|one| one.id.0).collect()
    };
    assert_eq!(waiting("2025-01-01", "2025-12-31"), [84, 82, 81].map(id));
    assert_eq!(
        waiting("2026-01-01", "2026-12-31"),
        [84, 82, 81, 83].map(id)
    );
}

#[test]
fn of_a_session_only_letters_that_tell_of_it_to_those_on_its_list() {
    let house = house();
    let caregiver = caregiver(90);
    let [one, two] = [1, 2].map(|number| told(&house, number));
    house.write(|writer| {
        writer.expect(one.session, house.kept)?;
        writer.add_caregiver(&caregiver)?;
        writer.expect_caregiver(one.session, caregiver.id)?;
        writer.add_appointment_letter(&printed(80, WrittenTo::Patient(house.gone), one))?;
        writer.add_appointment_letter(&printed(81, WrittenTo::Patient(house.kept), two))?;
        writer.add_appointment_letter(&printed(82, WrittenTo::Patient(house.other), one))?;
        writer.add_appointment_letter(&printed(83, WrittenTo::Caregiver(caregiver.id), one))
    });
    let about = house
        .store
        .read(|reader| reader.appointment_letters_about(one.session))
        .unwrap();
    let to: Vec<_> = about.iter().map(|one| (one.id.0, one.to)).collect();
    assert_eq!(
        to,
        [
            (id(83), WrittenTo::Caregiver(caregiver.id)),
            (id(80), WrittenTo::Patient(house.kept)),
        ]
    );
}

/// The rows of one table of a person's copy.
fn copied(house: &House, patient: PatientId) -> Vec<JsonRow> {
    let all = house.store.read(|reader| reader.everything_about(patient));
    let mut all = all.expect("a copy").into_iter();
    let found = all.find(|(table, _)| *table == "appointment_letter");
    found.map(|(_, rows)| rows).unwrap_or_default()
}

#[test]
fn the_copy_holds_the_letters_and_of_a_caregivers_only_that_they_left() {
    let house = house();
    let caregiver = caregiver(90);
    let [one, two] = [1, 2].map(|number| told(&house, number));
    house.write(|writer| {
        writer.expect(one.session, house.kept)?;
        writer.add_caregiver(&caregiver)?;
        writer.tie(&tie(caregiver.id, house.kept))?;
        writer.add_appointment_letter(&printed(80, WrittenTo::Patient(house.gone), one))?;
        writer.add_appointment_letter(&printed(81, WrittenTo::Caregiver(caregiver.id), one))?;
        writer.add_appointment_letter(&printed(82, WrittenTo::Caregiver(caregiver.id), two))
    });
    let rows = copied(&house, house.kept);
    let ids: Vec<_> = rows.iter().map(|row| row["id"].clone()).collect();
    assert_eq!(ids, [id(80).to_string(), id(81).to_string()]);
    assert!(rows[0]["recipient_lines"].to_string().contains("Colette"));
    assert!(
        !rows[1].contains_key("recipient_lines"),
        "the caregiver's address"
    );
    assert!(
        !rows[1].contains_key("told"),
        "perhaps of somebody else's sessions"
    );
}

#[test]
fn erasing_takes_letters_that_left_too_and_those_of_a_caregiver_left_with_nobody() {
    let house = house();
    let caregiver = caregiver(90);
    let one = told(&house, 1);
    house.write(|writer| {
        writer.add_caregiver(&caregiver)?;
        writer.tie(&tie(caregiver.id, house.kept))?;
        for (number, to) in [
            (80, WrittenTo::Patient(house.gone)),
            (81, WrittenTo::Caregiver(caregiver.id)),
            (82, WrittenTo::Patient(house.other)),
        ] {
            writer.add_appointment_letter(&printed(number, to, one))?;
            let letter = AppointmentLetterId(id(number));
            writer.send_appointment_letter(letter, day("2026-01-09"), AppointmentWay::Post)?;
        }
        Ok(())
    });
    let erasure = Erasure {
        id: id(95),
        at: noon(),
        by: "M. Exemple".into(),
        reason: "asked".into(),
        certificate: "E-1".into(),
    };
    house.write(|writer| {
        let nameless = PatientId(id(96));
        writer.erase_person(house.kept, nameless, &erasure, day("2026-02-01"))
    });
    let left = house
        .store
        .read(|reader| reader.appointment_letters_between(day("2026-01-01"), day("2026-12-31")));
    let left: Vec<_> = left.unwrap().iter().map(|one| one.id.0).collect();
    assert_eq!(left, [id(82)]);
}
