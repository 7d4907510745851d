//! The fingerprint of facts: two registers that would be counted alike have the same one. Knows what can
//! move a figure, and nothing that no figure reads: not who else is in the register, not in which order.

mod used;

use etp_domain::Facts;
use etp_report::Said;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use used::Used;

/// The SHA-256 of everything that can move a figure, in hexadecimal.
pub(super) fn of(facts: &Facts, said: &Said) -> String {
    let used = Used::of(facts);
    let about = [json!([
        "facts",
        facts.first,
        facts.last,
        facts.country,
        facts.complete_from
    ])];
    let said = said
        .iter()
        .map(|(cell, words)| json!(["said", cell, words]));
    let mut lines: Vec<String> = (about.into_iter())
        .chain(said)
        .chain(people(facts, &used))
        .chain(settings(facts, &used))
        .chain(courses(facts))
        .chain(sessions(facts))
        .chain(lists(facts))
        .map(|line| line.to_string())
        .collect();
    lines.sort_unstable();
    hex::encode(Sha256::digest(lines.join("\n")))
}

fn people<'a>(facts: &'a Facts, used: &'a Used) -> impl Iterator<Item = Value> + 'a {
    let patients = (0..).zip(&facts.patients);
    let patients = patients.filter(|(number, _)| used.patients.contains(number));
    let patients = patients.map(|(_, one)| {
        json!([
            "patient",
            one.id,
            [one.born.to_string(), one.sex.code().to_owned()],
            [one.residence.code(), one.cover.map_or("", |one| one.code())],
            one.speaks,
            one.interpreter,
            one.reading,
            one.transport,
            [
                json!(one.occupation),
                json!(one.activity),
                json!(one.living)
            ],
            one.epices.map(|score| format!("{score:?}")),
            one.km,
            one.nearest_abroad,
            one.standing,
            one.erased,
        ])
    });
    let caregivers = (0..).zip(&facts.caregivers);
    let caregivers = caregivers.filter(|(number, _)| used.caregivers.contains(number));
    let caregivers = caregivers.map(|(_, one)| json!(["caregiver", one.id, one.residence]));
    let ties = facts.ties.iter();
    let ties = ties.filter(|(caregiver, _)| used.caregivers.contains(caregiver));
    let ties = ties.map(|(caregiver, patient)| {
        json!([
            "tie",
            facts.caregivers[*caregiver as usize].id,
            facts.patients[*patient as usize].id
        ])
    });
    patients.chain(caregivers).chain(ties)
}

/// Programmes, places and professionals that something happened in, at or under.
fn settings<'a>(facts: &'a Facts, used: &'a Used) -> impl Iterator<Item = Value> + 'a {
    let programmes = (0..).zip(&facts.programmes);
    let programmes = programmes.filter(|(number, _)| used.programmes.contains(number));
    let programmes = programmes.map(|(_, one)| {
        json!([
            "programme",
            one.id,
            one.scheme,
            one.pathology,
            one.status,
            one.starts_on,
            one.steps
        ])
    });
    let places = (0..).zip(&facts.places);
    let places = places.filter(|(number, _)| used.places.contains(number));
    let places = places.map(|(_, one)| json!(["place", one.id, one.kind, one.country]));
    let staff = (0..).zip(&facts.professionals);
    let staff = staff.filter(|(number, _)| used.professionals.contains(number));
    let staff = staff.map(|(_, one)| json!(["staff", one.id, one.profession, one.trained_on]));
    programmes.chain(places).chain(staff)
}

fn courses(facts: &Facts) -> impl Iterator<Item = Value> + '_ {
    let who = |number: u32| facts.patients[number as usize].id;
    let programme = |number: u32| facts.programmes[number as usize].id;
    let enrolments = facts.enrolments.iter().map(move |one| {
        json!([
            "enrolment",
            who(one.patient),
            programme(one.programme),
            one.enrolled_on,
            one.offer,
            one.referred_on,
            one.origin,
            one.ending
        ])
    });
    let assessments = facts.assessments.iter().map(move |one| {
        json!([
            "assessment",
            who(one.patient),
            one.programme.map(programme),
            one.kind,
            one.on,
            one.remote,
            one.individual,
            one.decision,
            one.proposal
        ])
    });
    let letters = facts.letters.iter().map(move |one| {
        json!([
            "letter",
            who(one.patient),
            programme(one.programme),
            one.kind,
            one.addressee,
            one.to_doctor,
            one.sent_on,
            one.way
        ])
    });
    enrolments.chain(assessments).chain(letters)
}

fn sessions(facts: &Facts) -> impl Iterator<Item = Value> + '_ {
    let sessions = facts.sessions.iter().map(|one| {
        json!([
            "session",
            one.id,
            facts.programmes[one.programme as usize].id,
            [&one.step, &one.theme],
            one.date,
            one.starts,
            [one.minutes, one.capacity],
            one.kind,
            one.status,
            one.cancelled,
            one.remote,
            one.place.map(|place| facts.places[place as usize].id),
            one.partner,
        ])
    });
    let leaders = facts.leaders.iter().map(|(session, leader)| {
        json!([
            "leader",
            facts.sessions[*session as usize].id,
            facts.professionals[*leader as usize].id
        ])
    });
    sessions.chain(leaders)
}

fn lists(facts: &Facts) -> impl Iterator<Item = Value> + '_ {
    let session = |number: u32| facts.sessions[number as usize].id;
    let presences = facts.presences.iter().map(move |one| {
        json!([
            "presence",
            session(one.session),
            facts.patients[one.patient as usize].id,
            one.mark,
            one.remote,
            one.companion,
            one.reason,
            one.entry
        ])
    });
    let caregivers = facts.caregiver_presences.iter().map(move |one| {
        json!([
            "caregiver-presence",
            session(one.session),
            facts.caregivers[one.caregiver as usize].id,
            one.mark
        ])
    });
    presences.chain(caregivers)
}

#[cfg(test)]
mod tests;
