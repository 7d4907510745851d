//! A new key for a laptop: both hold for thirty days, then only the new one.

use crate::common::{CENTRE, batch, counts, device, enrolled, house, receive, spring};
use chrono::{DateTime, Duration, Utc};
use etp_hub::{Denied, RegionalHub};
use etp_wire::{DeviceKey, EnrolRequest, HubRefusal, RotateRequest, Rotation};

fn asked(hub: &RegionalHub, old: &DeviceKey, new: &DeviceKey) -> Result<Vec<u8>, HubRefusal> {
    let request = RotateRequest::write(old, new, &hub.greeting().key);
    match hub.rotate(old.device_id(), &request) {
        Ok(answer) => Ok(answer),
        Err(Denied::Refused(refusal)) => Err(refusal),
        Err(broken) => panic!("{broken}"),
    }
}

fn refusal(hub: &RegionalHub, key: &DeviceKey, sequence: u64) -> Option<HubRefusal> {
    let counts = counts("2026Q1", 40, 20);
    match receive(hub, &batch(key, CENTRE, &counts, 1, sequence)) {
        Ok(_) => None,
        Err(Denied::Refused(refusal)) => Some(refusal),
        Err(broken) => panic!("{broken}"),
    }
}

fn thirty_days_and_a_second_later() -> DateTime<Utc> {
    spring() + Duration::days(30) + Duration::seconds(1)
}

fn thirty_days_later() -> DateTime<Utc> {
    spring() + Duration::days(30)
}

#[test]
fn both_keys_hold_for_thirty_days() {
    let house = house();
    let (old, new) = (enrolled(&house.hub, 1, CENTRE), device(2));
    assert_eq!(
        refusal(&house.hub, &new, 1),
        Some(HubRefusal::UnknownDevice)
    );
    let answer = asked(&house.hub, &old, &new).unwrap();
    let key = house.hub.greeting().key;
    let granted = Rotation::verify(&answer, &key, old.device_id(), new.device_id()).unwrap();
    assert_eq!(granted.centre, CENTRE);
    assert_eq!(granted.old_until, "2026-05-02T08:15:03Z");
    assert_eq!(refusal(&house.hub, &new, 1), None);
    assert_eq!(refusal(&house.hub, &old, 1), None);

    let open = |clock| crate::common::hub_on(house.folder.path(), clock).expect("a hub");
    assert_eq!(refusal(&open(thirty_days_later), &old, 2), None);
    let later = open(thirty_days_and_a_second_later);
    assert_eq!(refusal(&later, &old, 3), Some(HubRefusal::KeyReplaced));
    assert_eq!(refusal(&later, &new, 2), None);
    assert_eq!(refusal(&later, &old, 1), None, "its receipt is still given");
}

#[test]
fn a_lost_answer_can_be_asked_for_again_and_another_key_cannot() {
    let house = house();
    let (old, new) = (enrolled(&house.hub, 1, CENTRE), device(2));
    let answer = asked(&house.hub, &old, &new).unwrap();
    assert_eq!(asked(&house.hub, &old, &new), Ok(answer));
    assert_eq!(
        asked(&house.hub, &old, &device(3)),
        Err(HubRefusal::KeyReplaced)
    );
}

#[test]
fn strangers_and_keys_in_use_are_refused() {
    let house = house();
    let (one, two) = (
        enrolled(&house.hub, 1, CENTRE),
        enrolled(&house.hub, 2, CENTRE),
    );
    assert_eq!(
        asked(&house.hub, &device(8), &device(9)),
        Err(HubRefusal::UnknownDevice)
    );
    assert_eq!(asked(&house.hub, &one, &two), Err(HubRefusal::BadProof));
    let forged = RotateRequest::write(&device(8), &device(9), &house.hub.greeting().key);
    assert!(matches!(
        house.hub.rotate(one.device_id(), &forged),
        Err(Denied::Refused(HubRefusal::BadProof))
    ));
}

#[test]
fn with_a_stolen_laptop_goes_every_key_it_made() {
    let house = house();
    let (old, new, newest) = (enrolled(&house.hub, 1, CENTRE), device(2), device(3));
    asked(&house.hub, &old, &new).unwrap();
    asked(&house.hub, &new, &newest).unwrap();
    assert!(house.hub.revoke(old.device_id()).unwrap());
    for key in [&old, &new, &newest] {
        assert_eq!(refusal(&house.hub, key, 1), Some(HubRefusal::Revoked));
    }
    assert_eq!(
        asked(&house.hub, &newest, &device(4)),
        Err(HubRefusal::Revoked)
    );
}

#[test]
fn a_replaced_key_is_not_enrolled_again() {
    let house = house();
    let (old, new) = (enrolled(&house.hub, 1, CENTRE), device(2));
    asked(&house.hub, &old, &new).unwrap();
    let code = house.hub.invite(CENTRE).unwrap();
    let request = EnrolRequest::write(&code, &old, &house.hub.greeting().key);
    assert!(matches!(
        house.hub.enrol(&request),
        Err(Denied::Refused(HubRefusal::KeyReplaced))
    ));
}
