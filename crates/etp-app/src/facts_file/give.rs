//! From the facts of a register to what a file says: numbers become ids, dates of birth become ages, and
//! names and words stay behind.

use super::contents::*;
use super::ids::outside;
use super::known;
use crate::reports::whereabouts;
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_domain::{Facts, PatientFact};
use etp_report::Period;
use etp_store::{FactKind, Writer};
use std::collections::HashSet;

/// The ids of everything, by number.
struct Ids {
    programmes: Vec<String>,
    places: Vec<String>,
    professionals: Vec<String>,
    patients: Vec<String>,
    caregivers: Vec<String>,
    sessions: Vec<String>,
}

impl Ids {
    fn of(desk: &Desk, writer: &Writer<'_>, facts: &Facts) -> Result<Self, Failure> {
        let programmes = facts.programmes.iter().map(|one| one.id.0);
        let places = facts.places.iter().map(|one| one.id.0);
        let professionals = facts.professionals.iter().map(|one| one.id.0);
        let patients = facts.patients.iter().map(|one| one.id.0);
        let caregivers = facts.caregivers.iter().map(|one| one.id.0);
        let sessions = facts.sessions.iter().map(|one| one.id.0);
        Ok(Self {
            programmes: outside(desk, writer, FactKind::Programme, programmes)?,
            places: outside(desk, writer, FactKind::Place, places)?,
            professionals: outside(desk, writer, FactKind::Professional, professionals)?,
            patients: outside(desk, writer, FactKind::Patient, patients)?,
            caregivers: outside(desk, writer, FactKind::Caregiver, caregivers)?,
            sessions: outside(desk, writer, FactKind::Session, sessions)?,
        })
    }
}

/// What a file says of a period, or of everything there is.
pub(super) fn contents(
    desk: &Desk,
    writer: &Writer<'_>,
    period: Option<Period>,
) -> Result<Contents, Failure> {
    let ends = period.map_or((known::FIRST, known::LAST), |one| (one.first(), one.last()));
    let mut facts = writer.facts(ends.0, ends.1, None)?;
    whereabouts::fill(writer, &mut facts)?;
    let ids = Ids::of(desk, writer, &facts)?;
    let mut contents = said(&facts, &ids);
    if period.is_none() {
        // Everything there is: from the first day something happened on to the last.
        contents.first = contents.days().min().unwrap_or(desk.today());
        contents.last = contents.days().max().unwrap_or(desk.today());
    }
    Ok(contents)
}

fn said(facts: &Facts, ids: &Ids) -> Contents {
    Contents {
        format: FORMAT.to_owned(),
        version: VERSION,
        marking: MARKING.to_owned(),
        first: facts.first,
        last: facts.last,
        country: facts.country,
        complete_from: facts.complete_from,
        programmes: programmes(facts, ids),
        places: places(facts, ids),
        professionals: professionals(facts, ids),
        patients: patients(facts, ids),
        caregivers: caregivers(facts, ids),
        enrolments: enrolments(facts, ids),
        assessments: assessments(facts, ids),
        sessions: sessions(facts, ids),
        presences: presences(facts, ids),
        caregiver_presences: caregiver_presences(facts, ids),
        letters: letters(facts, ids),
    }
}

fn programmes(facts: &Facts, ids: &Ids) -> Vec<Programme> {
    let pairs = facts.programmes.iter().zip(&ids.programmes);
    let line = |(one, id): (&etp_domain::ProgrammeFact, &String)| Programme {
        id: id.clone(),
        pathology: one.pathology,
        scheme: one.scheme,
        status: one.status,
        starts_on: one.starts_on,
        steps: one.steps.clone(),
    };
    pairs.map(line).collect()
}

fn places(facts: &Facts, ids: &Ids) -> Vec<Place> {
    let pairs = facts.places.iter().zip(&ids.places);
    let line = |(one, id): (&etp_domain::PlaceFact, &String)| Place {
        id: id.clone(),
        kind: one.kind,
        country: one.country,
    };
    pairs.map(line).collect()
}

fn professionals(facts: &Facts, ids: &Ids) -> Vec<Professional> {
    let pairs = facts.professionals.iter().zip(&ids.professionals);
    let line = |(one, id): (&etp_domain::ProfessionalFact, &String)| Professional {
        id: id.clone(),
        profession: one.profession,
        trained_on: one.trained_on,
    };
    pairs.map(line).collect()
}

fn patients(facts: &Facts, ids: &Ids) -> Vec<Patient> {
    let pairs = facts.patients.iter().zip(&ids.patients);
    let line = |(one, id): (&PatientFact, &String)| Patient {
        id: id.clone(),
        sex: one.sex,
        residence: one.residence,
        cover: one.cover,
        speaks: one.speaks,
        interpreter: one.interpreter,
        reading: one.reading,
        transport: one.transport,
        occupation: one.occupation,
        activity: one.activity,
        living: one.living,
        epices: one.epices.map(|score| score.hundredths()),
        km: one.km,
        standing: one.standing,
    };
    pairs.map(line).collect()
}

fn caregivers(facts: &Facts, ids: &Ids) -> Vec<Caregiver> {
    let pairs = facts.caregivers.iter().zip(&ids.caregivers);
    let mut lines: Vec<_> = pairs
        .map(|(one, id)| Caregiver {
            id: id.clone(),
            residence: one.residence,
            patients: Vec::new(),
        })
        .collect();
    for (caregiver, patient) in &facts.ties {
        let patient = ids.patients[*patient as usize].clone();
        lines[*caregiver as usize].patients.push(patient);
    }
    lines
        .iter_mut()
        .for_each(|one| one.patients.sort_unstable());
    lines
}

/// The age on a day of somebody whose date of birth is known to the day.
fn age(facts: &Facts, patient: u32, on: NaiveDate) -> Option<u32> {
    let born = facts.patients[patient as usize].born;
    born.exact().and_then(|_| born.age_on(on))
}

fn enrolments(facts: &Facts, ids: &Ids) -> Vec<Enrolment> {
    let line = |one: &etp_domain::EnrolmentFact| Enrolment {
        patient: ids.patients[one.patient as usize].clone(),
        enrolled_on: one.enrolled_on,
        programme: ids.programmes[one.programme as usize].clone(),
        offer: one.offer,
        referred_on: one.referred_on,
        origin: one.origin,
        ending: one
            .ending
            .map(|(kind, on, reason)| Ending { kind, on, reason }),
        age: age(facts, one.patient, one.enrolled_on),
    };
    facts.enrolments.iter().map(line).collect()
}

/// Who is enrolled in what in the file.
fn enrolled(facts: &Facts) -> HashSet<(u32, u32)> {
    let enrolments = facts.enrolments.iter();
    enrolments.map(|one| (one.patient, one.programme)).collect()
}

/// A programme is named only where the person's enrolment in it is in the file.
fn assessments(facts: &Facts, ids: &Ids) -> Vec<Assessment> {
    let enrolled = facts
        .enrolments
        .iter()
        .map(|one| (one.patient, one.programme));
    let enrolled: HashSet<_> = enrolled.collect();
    let line = |one: &etp_domain::AssessmentFact| Assessment {
        patient: ids.patients[one.patient as usize].clone(),
        on: one.on,
        kind: one.kind,
        programme: one
            .programme
            .filter(|programme| enrolled.contains(&(one.patient, *programme)))
            .map(|programme| ids.programmes[programme as usize].clone()),
        remote: one.remote,
        individual: one.individual,
        decision: one.decision,
        proposal: one.proposal,
        age: age(facts, one.patient, one.on),
    };
    facts.assessments.iter().map(line).collect()
}

fn sessions(facts: &Facts, ids: &Ids) -> Vec<Session> {
    let pairs = facts.sessions.iter().zip(&ids.sessions);
    let mut lines: Vec<_> = pairs
        .map(|(one, id)| Session {
            id: id.clone(),
            programme: ids.programmes[one.programme as usize].clone(),
            step: one.step.clone(),
            date: one.date,
            starts: one.starts,
            minutes: one.minutes,
            kind: one.kind,
            capacity: one.capacity,
            status: one.status,
            cancelled: one.cancelled,
            remote: one.remote,
            place: one.place.map(|place| ids.places[place as usize].clone()),
            partner: one.partner,
            leaders: Vec::new(),
        })
        .collect();
    for (session, leader) in &facts.leaders {
        let leader = ids.professionals[*leader as usize].clone();
        lines[*session as usize].leaders.push(leader);
    }
    lines.iter_mut().for_each(|one| one.leaders.sort_unstable());
    lines
}

fn presences(facts: &Facts, ids: &Ids) -> Vec<Presence> {
    let line = |one: &etp_domain::PresenceFact| Presence {
        session: ids.sessions[one.session as usize].clone(),
        patient: ids.patients[one.patient as usize].clone(),
        mark: one.mark,
        remote: one.remote,
        companion: one.companion,
        reason: one.reason,
        entry: one.entry,
    };
    facts.presences.iter().map(line).collect()
}

fn caregiver_presences(facts: &Facts, ids: &Ids) -> Vec<CaregiverPresence> {
    let line = |one: &etp_domain::CaregiverPresenceFact| CaregiverPresence {
        session: ids.sessions[one.session as usize].clone(),
        caregiver: ids.caregivers[one.caregiver as usize].clone(),
        mark: one.mark,
    };
    facts.caregiver_presences.iter().map(line).collect()
}

/// A letter about a pathway that begins after the last day waits for a later file.
fn letters(facts: &Facts, ids: &Ids) -> Vec<Letter> {
    let enrolled = enrolled(facts);
    let line = |one: &etp_domain::LetterFact| Letter {
        patient: ids.patients[one.patient as usize].clone(),
        sent_on: one.sent_on,
        programme: ids.programmes[one.programme as usize].clone(),
        kind: one.kind,
        addressee: one.addressee,
        to_doctor: one.to_doctor,
        way: one.way,
    };
    let sent = facts.letters.iter();
    sent.filter(|one| enrolled.contains(&(one.patient, one.programme)))
        .map(line)
        .collect()
}
