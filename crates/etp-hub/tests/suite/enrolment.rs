//! One-time codes: one use, seven days, one hub.

use crate::common::{CENTRE, device, enrolled, house};
use chrono::{DateTime, Utc};
use etp_hub::{Denied, HubProblem, RegionalHub};
use etp_wire::{EnrolRequest, Enrolment, HubRefusal, InviteCode};

fn refusal(hub: &RegionalHub, request: &[u8]) -> HubRefusal {
    match hub.enrol(request) {
        Err(Denied::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_code_is_traded_once_and_the_lost_answer_can_be_asked_for_again() {
    let house = house();
    let hub_key = house.hub.greeting().key;
    let code = house.hub.invite(CENTRE).unwrap();
    let request = EnrolRequest::write(&code, &device(1), &hub_key);
    let answer = house.hub.enrol(&request).unwrap();
    let enrolment = Enrolment::verify(&answer, &hub_key, &device(1)).unwrap();
    assert_eq!(
        (enrolment.centre.as_str(), enrolment.hub),
        (CENTRE, hub_key)
    );
    assert_eq!(house.hub.enrol(&request).unwrap(), answer);
    assert_eq!(
        refusal(
            &house.hub,
            &EnrolRequest::write(&code, &device(2), &hub_key)
        ),
        HubRefusal::InviteUsed
    );
}

#[test]
fn a_code_nobody_gave_out_is_unknown() {
    let house = house();
    let code = InviteCode::from_random([3; 10]);
    let request = EnrolRequest::write(&code, &device(1), &house.hub.greeting().key);
    assert_eq!(refusal(&house.hub, &request), HubRefusal::InviteUnknown);
}

#[test]
fn a_code_holds_for_seven_days() {
    fn a_week_and_a_second_later() -> DateTime<Utc> {
        crate::common::spring() + chrono::Duration::days(7) + chrono::Duration::seconds(1)
    }
    let house = house();
    let code = house.hub.invite(CENTRE).unwrap();
    let later = crate::common::hub_on(house.folder.path(), a_week_and_a_second_later).unwrap();
    let request = EnrolRequest::write(&code, &device(1), &later.greeting().key);
    assert_eq!(refusal(&later, &request), HubRefusal::InviteExpired);
}

#[test]
fn a_request_meant_for_another_hub_is_refused() {
    let (house, other) = (house(), house());
    let code = house.hub.invite(CENTRE).unwrap();
    let request = EnrolRequest::write(&code, &device(1), &other.hub.greeting().key);
    assert_eq!(refusal(&house.hub, &request), HubRefusal::BadProof);
    assert_eq!(refusal(&house.hub, b"hello"), HubRefusal::BadProof);
}

#[test]
fn an_answer_of_another_hub_or_to_another_laptop_is_not_believed() {
    let (house, other) = (house(), house());
    let hub_key = house.hub.greeting().key;
    let code = house.hub.invite(CENTRE).unwrap();
    let answer = house
        .hub
        .enrol(&EnrolRequest::write(&code, &device(1), &hub_key))
        .unwrap();
    assert_eq!(
        Enrolment::verify(&answer, &other.hub.greeting().key, &device(1)),
        None
    );
    assert_eq!(Enrolment::verify(&answer, &hub_key, &device(2)), None);
}

#[test]
fn a_laptop_speaks_for_one_centre_and_a_revoked_one_for_none() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let hub_key = house.hub.greeting().key;
    let elsewhere = house.hub.invite("BE-ARLON-01").unwrap();
    assert_eq!(
        refusal(&house.hub, &EnrolRequest::write(&elsewhere, &key, &hub_key)),
        HubRefusal::WrongCentre
    );
    house.hub.revoke(key.device_id()).unwrap();
    let again = house.hub.invite(CENTRE).unwrap();
    assert_eq!(
        refusal(&house.hub, &EnrolRequest::write(&again, &key, &hub_key)),
        HubRefusal::Revoked
    );
}

#[test]
fn an_invitation_needs_a_centre_code() {
    assert!(matches!(
        house().hub.invite("givet"),
        Err(HubProblem::CentreCode)
    ));
}
