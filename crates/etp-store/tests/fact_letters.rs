//! Which letters reached the doctor, while the register knows to whom they went and once it does not.

mod common;

use common::house::*;
use common::*;
use etp_domain::*;

fn facts(house: &House, first: &str, last: &str) -> Facts {
    let read = house
        .store
        .read(|reader| reader.facts(day(first), day(last), None));
    read.expect("facts")
}

fn sent(number: u128, of: &Enrolment, to: Option<RecipientId>) -> Letter {
    Letter {
        recipient: to,
        sent_on: Some(day("2026-03-02")),
        way: Some(LetterWay::Post),
        ..letter(number, of)
    }
}

fn recipient(number: u128, kind: RecipientKind) -> Recipient {
    Recipient {
        id: RecipientId(id(number)),
        kind,
        name: "Dr Exemple".into(),
        organisation: String::new(),
        contact: Contact::in_country(Country::France),
        number: String::new(),
        active: true,
    }
}

#[test]
fn a_letter_reaches_the_doctor_when_it_goes_to_a_general_practitioner_or_the_treating_one_also_once_erased()
 {
    let house = house();
    let practitioner = recipient(90, RecipientKind::GeneralPractitioner);
    let (treating, other) = (
        recipient(91, RecipientKind::Specialist),
        recipient(92, RecipientKind::Specialist),
    );
    let of = enrolment(&house.programme, house.other, "2026-01-06");
    let mut patient = patient(3, "de la Forêt", "Jean-Pierre");
    patient.doctor = Some(treating.id);
    house.write(|writer| {
        for one in [&practitioner, &treating, &other] {
            writer.save_recipient(one)?;
        }
        writer.save_patient(&patient)?;
        let to = [
            Some(practitioner.id),
            Some(treating.id),
            Some(other.id),
            None,
        ];
        for (number, to) in (80..).zip(to) {
            writer.add_letter(&sent(number, &of, to))?;
        }
        writer.add_letter(&letter(89, &of))
    });
    let reached = |house: &House| -> Vec<bool> {
        let letters = facts(house, "2026-01-01", "2026-12-31").letters;
        letters.iter().map(|one| one.to_doctor).collect()
    };
    assert_eq!(
        reached(&house),
        [false, false, true, true],
        "drafts are not there"
    );
    let erasure = etp_store::Erasure {
        id: id(99),
        at: noon(),
        by: "M".into(),
        reason: "asked".into(),
        certificate: "1".into(),
    };
    house.mark(1, house.other, Some(Mark::Present));
    let counts = |facts: Facts| {
        (
            facts.presences.len(),
            facts.enrolments.len(),
            facts.letters.len(),
            facts.patients.len(),
        )
    };
    let before = counts(facts(&house, "2026-01-01", "2026-12-31"));
    house.write(|writer| {
        writer.erase_person(house.other, PatientId(id(77)), &erasure, day("2026-04-02"))
    });
    assert_eq!(reached(&house), [false, false, true, true]);
    let after = facts(&house, "2026-01-01", "2026-12-31");
    assert!(
        after
            .patients
            .iter()
            .any(|one| one.erased && one.id == PatientId(id(77)))
    );
    assert_eq!(counts(after), before);
}
