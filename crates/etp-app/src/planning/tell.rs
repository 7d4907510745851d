//! The people to tell about a session that moves or does not take place, who leaves home first at the
//! top. Caregivers of the list are told too; whoever may not be contacted is only counted.

use crate::Failure;
use crate::rows::{number, session_card};
use crate::schedule::{minutes_between, point_of_place};
use crate::views::ToTell;
use chrono::Duration;
use etp_atlas::places::Point;
use etp_domain::{Caregiver, Contact, EndReason, Patient, PatientId, Standing, Tongue};
use etp_store::{Reader, SessionRow};
use std::collections::HashSet;

/// Whom an act of planning concerns.
#[derive(Default)]
pub(crate) struct Telling {
    /// Everybody who may be contacted, once for each session.
    pub(crate) people: Vec<ToTell>,
    /// People who are expected and may not be contacted.
    pub(crate) not_to_tell: u32,
}

impl Telling {
    /// How many letters there would be, one for each person, and who has no address for one.
    pub(crate) fn by_letter(&self) -> (u32, Vec<String>) {
        let mut seen = HashSet::new();
        let people = self.people.iter();
        let once = people.filter(|one| seen.insert((one.patient, one.caregiver)));
        let (postal, without): (Vec<_>, Vec<_>) = once.partition(|one| one.postal);
        let without = without.into_iter().map(|one| one.name.clone());
        (number(postal.len()), without.collect())
    }
}

/// Everybody expected at these sessions.
pub(crate) fn to_tell(reader: &Reader<'_>, rows: &[SessionRow]) -> Result<Telling, Failure> {
    let places = reader.places()?;
    let mut named = Vec::new();
    let mut hindered: HashSet<PatientId> = HashSet::new();
    for row in rows {
        let mut places = places.iter().map(|(place, _)| place);
        let place = places.find(|place| Some(place.id) == row.session.place_id);
        let there = place.and_then(|place| point_of_place(&place.contact));
        for (patient, _) in reader.attendance_list(row.session.id)? {
            if may_be_told(reader, &patient)? {
                named.push(of_patient(patient, row, there));
            } else {
                hindered.insert(patient.id);
            }
        }
        let caregivers = reader.caregivers_of_session(row.session.id)?.into_iter();
        named.extend(caregivers.map(|(one, _)| of_caregiver(one, row, there)));
    }
    named.sort_by(|(a, one), (b, other)| (when(one), a).cmp(&(when(other), b)));
    Ok(Telling {
        people: named.into_iter().map(|(_, one)| one).collect(),
        not_to_tell: number(hindered.len()),
    })
}

/// Nobody is told who died, moved away or asked for rest, whether the file says so or a pathway that ended.
fn may_be_told(reader: &Reader<'_>, patient: &Patient) -> Result<bool, Failure> {
    if patient.standing != Standing::Active {
        return Ok(false);
    }
    let enrolments = reader.enrolments_of(patient.id)?.into_iter();
    let mut endings = enrolments.filter_map(|one| one.ending);
    Ok(!endings.any(|ending| ending.reason == EndReason::Died))
}

/// A line with the names it is sorted by.
type Named = ([String; 2], ToTell);

fn of_patient(patient: Patient, row: &SessionRow, there: Option<Point>) -> Named {
    let way = patient.needs.travel_minutes;
    let way = way.or_else(|| estimated(&patient.contact, there));
    let names = [patient.last_name, patient.first_name];
    let one = ToTell {
        patient: Some(patient.id),
        ..line(&names, patient.contact, patient.spoken, row, way)
    };
    (names, one)
}

fn of_caregiver(caregiver: Caregiver, row: &SessionRow, there: Option<Point>) -> Named {
    let way = estimated(&caregiver.contact, there);
    let names = [caregiver.last_name, caregiver.first_name];
    let one = ToTell {
        caregiver: Some(caregiver.id),
        ..line(&names, caregiver.contact, caregiver.spoken, row, way)
    };
    (names, one)
}

fn line(
    [last_name, first_name]: &[String; 2],
    contact: Contact,
    speaks: Vec<Tongue>,
    row: &SessionRow,
    way: Option<u32>,
) -> ToTell {
    let begins = row.session.begins();
    ToTell {
        name: format!("{first_name} {last_name}").trim().to_owned(),
        patient: None,
        caregiver: None,
        postal: is_postal(&contact),
        phone: contact.phone,
        speaks,
        session: session_card(row.clone()),
        again: None,
        leaves_at: way.map(|minutes| begins - Duration::minutes(minutes.into())),
    }
}

/// Street, postal code and commune: without one of them a letter comes back.
fn is_postal(contact: &Contact) -> bool {
    let lines = [&contact.address, &contact.postal_code, &contact.commune];
    lines.into_iter().all(|line| !line.trim().is_empty())
}

fn estimated(home: &Contact, there: Option<Point>) -> Option<u32> {
    Some(minutes_between(point_of_place(home)?, there?))
}

/// When somebody leaves home; of whom nobody knows it, when the session begins.
fn when(one: &ToTell) -> chrono::NaiveDateTime {
    let begins = one.session.date.and_time(one.session.starts);
    one.leaves_at.unwrap_or(begins)
}
