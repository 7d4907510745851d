//! Caregivers: tied to people, at sessions, never counted.

mod common;

use common::house::house;
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
        let present = Some(Mark::Present);
        writer.record_caregiver_mark(session.id, lucie.id, present, "", "M", noon())?;
        let (late, why) = (Some(Mark::Late), "arrivée à 15 h");
        writer.record_caregiver_mark(session.id, lucie.id, late, why, "M", noon())
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
            let copy = reader.everything_about(kept)?;
            let (_, marks) = copy
                .iter()
                .find(|(table, _)| *table == "caregiver_presence_history")
                .expect("a mark that was put right");
            let reasons: Vec<_> = marks.iter().map(|line| &line["reason"]).collect();
            assert_eq!(reasons, ["", "arrivée à 15 h"]);
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

#[test]
fn a_session_of_caregivers_alone_waits_to_be_closed_too() {
    let house = house();
    let second = session(&house.programme, 2, "2026-01-15").id;
    let daughter = caregiver(90, "Zèle");
    house.write(|writer| {
        writer.add_caregiver(&daughter)?;
        writer.expect_caregiver(second, daughter.id).map(drop)
    });
    let open = || -> Result<(Vec<SessionId>, u32), StoreError> {
        house.store.read(|reader| {
            let open = reader.sessions_not_closed(day("2026-03-01"), 9)?;
            let ids = open.iter().map(|row| row.session.id).collect();
            Ok((
                ids,
                reader.sessions_not_closed_count(None, day("2026-03-01"))?,
            ))
        })
    };
    assert_eq!(open().unwrap(), (vec![second], 1));
    house.write(|writer| writer.set_status(second, SessionStatus::Held));
    assert_eq!(open().unwrap(), (vec![], 0));
}
