//! A small centre to plan in, and what every kind of conflict needs and does not need to be said.

mod days;
mod free;
mod people;
mod rooms;
mod travel;

use super::{Conflict, ConflictKind, conflicts};
use crate::{
    Booking, Ground, PatientId, PlaceId, Profession, ProfessionalId, RoomId, SessionId,
    SessionKind, Slot,
};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use std::collections::HashMap;
use uuid::Uuid;

pub(super) const NURSE: ProfessionalId = ProfessionalId(Uuid::from_u128(1));
pub(super) const DIETICIAN: ProfessionalId = ProfessionalId(Uuid::from_u128(2));
pub(super) const HALL: PlaceId = PlaceId(Uuid::from_u128(11));
pub(super) const CLINIC: PlaceId = PlaceId(Uuid::from_u128(12));
pub(super) const BIG: RoomId = RoomId(Uuid::from_u128(21));
pub(super) const SMALL: RoomId = RoomId(Uuid::from_u128(22));
pub(super) const ANNA: PatientId = PatientId(Uuid::from_u128(31));
pub(super) const BERT: PatientId = PatientId(Uuid::from_u128(32));

/// A day of November 2026; the 22nd is a Sunday.
pub(super) fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

pub(super) fn at(date: u32, hour: u32, minute: u32) -> NaiveDateTime {
    day(date).and_hms_opt(hour, minute, 0).unwrap()
}

pub(super) fn slot(from: NaiveDateTime, minutes: i64) -> Slot {
    let to = from + TimeDelta::minutes(minutes);
    Slot { from, to }
}

/// A session of two hours with nobody and nothing but its time.
pub(super) fn session(number: u128, from: NaiveDateTime) -> Booking {
    Booking {
        session: Some(SessionId(Uuid::from_u128(number))),
        theme: format!("Theme {number}"),
        slot: slot(from, 120),
        kind: SessionKind::Group,
        place: None,
        room: None,
        remote: false,
        professionals: Vec::new(),
        patients: Vec::new(),
        capacity: 8,
        professions: Vec::new(),
    }
}

/// One that the nurse leads.
pub(super) fn led(number: u128, from: NaiveDateTime) -> Booking {
    Booking {
        professionals: vec![NURSE],
        ..session(number, from)
    }
}

/// Two places half an hour apart; the hall has a big room and takes a quarter of an hour to set up.
pub(super) fn ground() -> Ground {
    Ground {
        rooms: HashMap::from([(BIG, (HALL, Some(20))), (SMALL, (CLINIC, None))]),
        travel: HashMap::from([((CLINIC, HALL), 30)]),
        setup: HashMap::from([(HALL, 15)]),
        professions: HashMap::from([
            (NURSE, Profession::Nurse),
            (DIETICIAN, Profession::Dietician),
        ]),
        ..Ground::default()
    }
}

pub(super) fn against(wanted: &Booking, around: &[Booking], ground: &Ground) -> Vec<Conflict> {
    conflicts(wanted, around, ground, day(1))
}

pub(super) fn kinds(found: &[Conflict]) -> Vec<ConflictKind> {
    found.iter().map(|conflict| conflict.kind).collect()
}

pub(super) fn args(conflict: &Conflict) -> Vec<(&str, &str)> {
    let args = conflict.args.iter();
    args.map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

#[test]
fn hard_things_come_first_and_only_four_are_merely_told() {
    let mut wanted = session(1, at(4, 14, 0));
    wanted.capacity = 25;
    wanted.room = Some(BIG);
    let mut other = session(2, at(4, 13, 0));
    other.room = Some(BIG);
    let found = conflicts(&wanted, &[other], &ground(), day(5));
    let expected = [
        ConflictKind::RoomTaken,
        ConflictKind::RoomTooSmall,
        ConflictKind::NobodyLeads,
        ConflictKind::Past,
    ];
    assert_eq!(kinds(&found), expected);
    let hard: Vec<_> = found.iter().map(|conflict| conflict.hard).collect();
    assert_eq!(hard, [true, false, false, false]);
    let told = ConflictKind::ALL.iter().filter(|kind| !kind.is_hard());
    assert_eq!(told.count(), 4);
}

#[test]
fn a_session_never_stands_in_its_own_way_and_an_unplanned_one_does() {
    let mut wanted = led(1, at(4, 14, 0));
    wanted.room = Some(BIG);
    wanted.patients = vec![ANNA];
    let mut moved = wanted.clone();
    moved.slot = slot(at(4, 15, 0), 120);
    assert_eq!(against(&moved, &[wanted.clone()], &ground()), []);
    (wanted.session, moved.session) = (None, None);
    let expected = [
        ConflictKind::RoomTaken,
        ConflictKind::ProfessionalTaken,
        ConflictKind::PatientElsewhere,
    ];
    assert_eq!(kinds(&against(&moved, &[wanted], &ground())), expected);
}
