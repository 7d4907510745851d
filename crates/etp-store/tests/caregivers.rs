//! Caregivers: tied to people, at sessions, never counted.

mod common;

use common::*;
use etp_domain::*;
use etp_store::StoreError;

fn caregiver(number: u128, last_name: &str) -> Caregiver {
    Caregiver {
        id: CaregiverId(id(number)),
        last_name: last_name.into(),
        first_name: "Lucie".into(),
        contact: Contact::in_country(Country::Luxembourg),
        languages: vec![HandoutLanguage::De],
        spoken: vec![Tongue::Luxembourgish, Tongue::French],
        notes: String::new(),
    }
}

#[test]
fn a_caregiver_is_tied_comes_alone_and_is_not_counted() {
    let (store, kept, gone) = merged();
    let (lucie, rose) = (caregiver(20, "Wëlter"), caregiver(21, "Rose-Marie"));
    let (programme, session) = (programme(1), session(&programme(1), 1, "2026-01-08"));
    let tie = |who: &Caregiver, patient, first_contact| Tie {
        caregiver: who.id,
        patient,
        relation: Relation::Child,
        first_contact,
    };
    write(&store, |writer| {
        writer.add_caregiver(&lucie)?;
        writer.add_caregiver(&rose)?;
        writer.tie(&tie(&lucie, gone, true))?;
        writer.tie(&tie(&rose, kept, true))?;
        open(writer, &programme)?;
        writer.add_session(&session)?;
        writer.expect(session.id, kept)?;
        Ok(())
    });
    let near = || {
        store
            .read(|reader| reader.caregivers_near(session.id))
            .unwrap()
    };
    assert_eq!(near(), [rose.clone(), lucie.clone()]);
    write(&store, |writer| {
        assert!(writer.expect_caregiver(session.id, rose.id)?);
        assert!(!writer.expect_caregiver(session.id, rose.id)?);
        writer.record_caregiver_mark(session.id, lucie.id, Some(Mark::Late), "M", noon())
    });
    assert_eq!(near(), []);
    store
        .read(|reader| -> Result<(), StoreError> {
            let list = reader.caregivers_of_session(session.id)?;
            assert_eq!(
                list,
                [(rose.clone(), None), (lucie.clone(), Some(Mark::Late))]
            );
            assert_eq!(reader.session(session.id)?.tally.listed, 1);
            let ties = reader.ties_of(gone)?;
            let shown = ties
                .iter()
                .map(|line| (line.caregiver.id, line.tie.first_contact));
            assert_eq!(
                shown.collect::<Vec<_>>(),
                [(rose.id, true), (lucie.id, false)]
            );
            assert_eq!(ties[1].present, 1);
            let cared_for = reader.ties_of_caregiver(lucie.id)?;
            assert_eq!(cared_for[0].1.id, kept);
            assert_eq!(reader.caregivers_matching("welt", 9, 0)?.rows[0], lucie);
            assert_eq!(reader.caregivers_matching("rosemarie", 9, 0)?.matching, 1);
            Ok(())
        })
        .unwrap();
    write(&store, |writer| {
        assert!(writer.untie(lucie.id, kept)?);
        assert!(!writer.untie(lucie.id, kept)?);
        Ok(())
    });
}
