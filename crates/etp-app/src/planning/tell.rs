//! The people to tell about a session that moves or does not take place, who leaves home first at the
//! top. Caregivers of the list are told too; whoever may not be contacted is only counted.

use crate::Failure;
use crate::rows::{number, session_card};
use crate::schedule::{minutes_between, point_of_place};
use crate::views::ToTell;
use chrono::Duration;
use etp_atlas::places::Point;
use etp_domain::{Caregiver, Contact, Patient, PatientId, Standing};
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
            if patient.standing == Standing::Active {
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

/// A line with the names it is sorted by.
type Named = ([String; 2], ToTell);

fn of_patient(patient: Patient, row: &SessionRow, there: Option<Point>) -> Named {
    let way = patient.needs.travel_minutes;
    let way = way.or_else(|| estimated(&patient.contact, there));
    let one = ToTell {
        patient: Some(patient.id),
        ..line(&patient.first_name, &patient.last_name, row, way)
    };
    let (phone, speaks) = (patient.contact.phone, patient.spoken);
    let one = ToTell {
        phone,
        speaks,
        ..one
    };
    ([patient.last_name, patient.first_name], one)
}

fn of_caregiver(caregiver: Caregiver, row: &SessionRow, there: Option<Point>) -> Named {
    let way = estimated(&caregiver.contact, there);
    let one = line(&caregiver.first_name, &caregiver.last_name, row, way);
    let (phone, speaks) = (caregiver.contact.phone, caregiver.spoken);
    let one = ToTell {
        phone,
        speaks,
        ..one
    };
    ([caregiver.last_name, caregiver.first_name], one)
}

fn line(first_name: &str, last_name: &str, row: &SessionRow, way: Option<u32>) -> ToTell {
    let begins = row.session.begins();
    ToTell {
        name: format!("{first_name} {last_name}").trim().to_owned(),
        patient: None,
        phone: String::new(),
        speaks: Vec::new(),
        session: session_card(row.clone()),
        leaves_at: way.map(|minutes| begins - Duration::minutes(minutes.into())),
    }
}

fn estimated(home: &Contact, there: Option<Point>) -> Option<u32> {
    Some(minutes_between(point_of_place(home)?, there?))
}

/// When somebody leaves home; of whom nobody knows it, when the session begins.
fn when(one: &ToTell) -> chrono::NaiveDateTime {
    let begins = one.session.date.and_time(one.session.starts);
    one.leaves_at.unwrap_or(begins)
}
