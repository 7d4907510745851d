//! Who is left out of tables that leave: exactly those who, by the rule of the domain, say no on the
//! day the table is made, whatever file the answer was written in.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use chrono::{Days, NaiveDate};
use common::*;
use etp_domain::*;
use etp_store::{Store, StoreError};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

const PEOPLE: u32 = 4;

/// Whose answer, to what, refused or not, on which day, withdrawn how many days later.
type Answer = (u32, bool, bool, u64, Option<u64>);

fn answers() -> impl Strategy<Value = Vec<Answer>> {
    let answer = (
        1..=PEOPLE,
        prop::bool::weighted(0.8),
        any::<bool>(),
        0..20u64,
        prop::option::of(0..20u64),
    );
    prop::collection::vec(answer, 0..16)
}

fn first_day() -> NaiveDate {
    day("2026-01-08")
}

fn consent(number: usize, (person, share, given, on, withdrawn): Answer) -> Consent {
    let on = first_day() + Days::new(on);
    Consent {
        id: ConsentId(Uuid::from_u128(number as u128)),
        patient: patient(person, "", "").id,
        kind: if share {
            ConsentKind::Share
        } else {
            ConsentKind::Join
        },
        answer: if given {
            ConsentAnswer::Given
        } else {
            ConsentAnswer::Refused
        },
        on,
        way: ConsentWay::Signed,
        witness: String::new(),
        text_version: String::new(),
        paper: String::new(),
        withdrawn_on: withdrawn.map(|days| on + Days::new(days)),
        withdrawal_note: String::new(),
    }
}

/// Everybody was there; the last two files are one person.
fn register(consents: &[Consent]) -> Store {
    let store = memory();
    let session = session(&programme(1), 1, "2026-01-08");
    store
        .write(|writer| -> Result<(), StoreError> {
            open(writer, &programme(1))?;
            writer.add_session(&session)?;
            for number in 1..=PEOPLE {
                let person = patient(number, "Exemple", "");
                writer.add_patient(&person)?;
                writer.expect(session.id, person.id)?;
                writer.record_mark(session.id, person.id, Some(Mark::Present), "", "M", noon())?;
            }
            consents
                .iter()
                .try_for_each(|consent| writer.add_consent(consent))?;
            let kept = patient(3, "Exemple", "");
            writer.merge(
                MergeId(Uuid::nil()),
                &kept,
                patient(4, "", "").id,
                "M",
                noon(),
            )
        })
        .unwrap();
    store
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn only_who_says_no_by_the_rule_of_the_domain_is_left_out(
        answers in answers(),
        on in 0..45u64,
    ) {
        let on = first_day() + Days::new(on);
        let all: Vec<_> = answers.into_iter().enumerate().map(|(n, one)| consent(n, one)).collect();
        let store = register(&all);
        let counted = store
            .read(|reader| reader.attendances_by_patient(first_day(), first_day(), on))
            .unwrap();
        let counted: BTreeSet<_> = counted.iter().map(|line| line.patient).collect();
        let files = [vec![1], vec![2], vec![3, 4]].map(|numbers| {
            numbers.into_iter().map(|number| patient(number, "", "").id).collect::<Vec<_>>()
        });
        let willing = files.iter().filter(|files| {
            let of = all.iter().filter(|consent| files.contains(&consent.patient));
            let of: Vec<_> = of.cloned().collect();
            !ConsentStanding::of(&of, ConsentKind::Share, on).is_no()
        });
        prop_assert_eq!(counted, willing.map(|files| files[0]).collect::<BTreeSet<_>>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_list_of_people_without_consent_follows_the_same_rule(
        answers in answers(),
        on in 0..45u64,
    ) {
        let on = first_day() + Days::new(on);
        let all: Vec<_> = answers.into_iter().enumerate().map(|(n, one)| consent(n, one)).collect();
        let store = register(&all);
        let list = etp_store::PatientList::WithoutConsent;
        let search = etp_store::Search::default();
        let (everybody, listed) = store
            .read(|reader| -> Result<_, StoreError> {
                let everybody = etp_store::PatientList::All;
                let everybody = reader.patients_on_list(everybody, &search, on, 9, 0)?;
                Ok((everybody, reader.patients_on_list(list, &search, on, 9, 0)?))
            })
            .unwrap();
        let without = everybody.rows.iter().filter(|row| row.join != ConsentStanding::Given);
        let without: Vec<_> = without.map(|row| row.patient.id).collect();
        prop_assert_eq!(listed.rows.iter().map(|row| row.patient.id).collect::<Vec<_>>(), without);
    }
}
