//! Who leads a session: what they answered, whether it takes them, and when they are asked again.

mod common;

use common::house::{furnished, professional};
use common::*;
use etp_domain::*;
use etp_store::StoreError;

#[test]
fn whoever_goes_on_leading_keeps_what_they_answered() {
    let (house, _, [zele, aubert], _) = furnished();
    let which = session(&house.programme, 1, "2026-01-08").id;
    house.write(|writer| {
        writer.set_session_leaders(which, &[zele])?;
        writer.answer_session(which, zele, LeaderAnswer::Accepted)?;
        writer.set_session_leaders(which, &[aubert, zele, zele])
    });
    let led_by = house.store.read(|reader| reader.led_by(&[which])).unwrap();
    let answers = led_by[&which]
        .iter()
        .map(|leader| (&leader.last_name[..], leader.answer));
    assert_eq!(
        answers.collect::<Vec<_>>(),
        [
            ("Aubert", LeaderAnswer::NotAsked),
            ("Zèle", LeaderAnswer::Accepted)
        ]
    );
    house.write(|writer| writer.set_session_leaders(which, &[aubert]));
    let gone = house
        .store
        .write(|writer| writer.answer_session(which, zele, LeaderAnswer::Declined));
    assert_eq!(gone.unwrap_err().code(), "record-not-found");
}

#[test]
fn whoever_declined_is_not_taken() {
    let (house, _, [zele, aubert], _) = furnished();
    let which = session(&house.programme, 1, "2026-01-08");
    house.write(|writer| {
        writer.set_session_leaders(which.id, &[zele, aubert])?;
        writer.answer_session(which.id, zele, LeaderAnswer::Declined)
    });
    house
        .store
        .read(|reader| -> Result<(), StoreError> {
            let [only] = &reader.bookings_between(which.date, which.date)?[..] else {
                panic!()
            };
            assert_eq!(only.professionals, [aubert]);
            let led_by = reader.led_by(&[which.id])?;
            let taken = led_by[&which.id].iter().map(|one| one.is_taken());
            assert_eq!(taken.collect::<Vec<_>>(), [true, false], "Aubert, Zèle");
            Ok(())
        })
        .unwrap();
}

#[test]
fn whoever_agreed_is_asked_again_once_the_day_or_hour_is_another() {
    use LeaderAnswer::{Accepted, Asked, Declined, NotAsked, Tentative};
    let answers = [Accepted, Tentative, Declined, NotAsked];
    let (house, ..) = furnished();
    let which = session(&house.programme, 1, "2026-01-08");
    let team: Vec<_> = (0..4)
        .map(|n| professional(80 + n, &n.to_string()))
        .collect();
    let ids: Vec<_> = team.iter().map(|one| one.id).collect();
    let after = |changed: &Session| -> Vec<LeaderAnswer> {
        house.write(|writer| {
            for (who, answer) in ids.iter().zip(answers) {
                writer.answer_session(which.id, *who, answer)?;
            }
            writer.change_session(changed, noon())
        });
        let led_by = house.store.read(|reader| reader.led_by(&[which.id]));
        led_by.unwrap()[&which.id]
            .iter()
            .map(|one| one.answer)
            .collect()
    };
    house.write(|writer| {
        team.iter()
            .try_for_each(|one| writer.save_professional(one))?;
        writer.set_session_leaders(which.id, &ids)
    });
    let mut changed = which.clone();
    changed.theme = "Marcher".into();
    assert_eq!(after(&changed), answers, "at the same hour");
    changed.starts = "16:00:00".parse().unwrap();
    assert_eq!(after(&changed), [Asked, Asked, Declined, NotAsked]);
    changed.date = day("2026-01-09");
    assert_eq!(after(&changed), [Asked, Asked, Declined, NotAsked]);
}
