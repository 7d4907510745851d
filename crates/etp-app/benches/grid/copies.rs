//! A year's facts, once or many times over. Knows neither a store nor a figure.

use chrono::{Days, NaiveDate};
use etp_domain::Facts;
use etp_report::Period;

/// Longer than any year, so that no copy reaches into the next.
const APART: u64 = 366;

/// What happened in the year itself, without what the rules look back on.
pub(crate) fn of_its_own(facts: &Facts) -> Facts {
    let mut own = facts.clone();
    let (first, last) = (facts.first, facts.last);
    let before = number(facts.sessions.partition_point(|one| one.date < first));
    own.sessions.drain(..before as usize);
    own.presences.retain(|one| one.session >= before);
    own.presences
        .iter_mut()
        .for_each(|one| one.session -= before);
    own.caregiver_presences.retain(|one| one.session >= before);
    own.caregiver_presences
        .iter_mut()
        .for_each(|one| one.session -= before);
    own.leaders.retain(|one| one.0 >= before);
    own.leaders.iter_mut().for_each(|one| one.0 -= before);
    own.assessments
        .retain(|one| one.on >= first && one.on <= last);
    own.enrolments.retain(|one| one.enrolled_on >= first);
    own
}

/// The year so many times, one after the other, each time with people of its own; and their period.
pub(crate) fn years(own: &Facts, years: u32) -> (Facts, Period) {
    let mut all = Facts::none(own.first, shifted(own.last, years - 1), own.country);
    (all.programmes, all.places) = (own.programmes.clone(), own.places.clone());
    all.professionals = own.professionals.clone();
    (0..years).for_each(|year| add(&mut all, own, year));
    let period = Period::between(all.first, all.last).expect("forward");
    (all, period)
}

fn add(all: &mut Facts, own: &Facts, year: u32) {
    let (people, caregivers, sessions) = (
        number(all.patients.len()),
        number(all.caregivers.len()),
        number(all.sessions.len()),
    );
    all.patients.extend_from_slice(&own.patients);
    all.caregivers.extend_from_slice(&own.caregivers);
    all.ties.extend(
        own.ties
            .iter()
            .map(|one| (one.0 + caregivers, one.1 + people)),
    );
    all.leaders
        .extend(own.leaders.iter().map(|one| (one.0 + sessions, one.1)));
    each(&mut all.enrolments, &own.enrolments, |one| {
        one.patient += people;
        one.enrolled_on = shifted(one.enrolled_on, year);
        one.ending
            .iter_mut()
            .for_each(|ending| ending.1 = shifted(ending.1, year));
    });
    each(&mut all.assessments, &own.assessments, |one| {
        one.patient += people;
        one.on = shifted(one.on, year);
    });
    each(&mut all.sessions, &own.sessions, |one| {
        one.date = shifted(one.date, year)
    });
    each(&mut all.presences, &own.presences, |one| {
        (one.patient, one.session) = (one.patient + people, one.session + sessions);
    });
    each(
        &mut all.caregiver_presences,
        &own.caregiver_presences,
        |one| {
            (one.caregiver, one.session) = (one.caregiver + caregivers, one.session + sessions);
        },
    );
    each(&mut all.letters, &own.letters, |one| {
        one.patient += people;
        one.sent_on = shifted(one.sent_on, year);
    });
}

fn each<T: Clone>(all: &mut Vec<T>, own: &[T], change: impl Fn(&mut T)) {
    let from = all.len();
    all.extend_from_slice(own);
    all[from..].iter_mut().for_each(change);
}

fn shifted(day: NaiveDate, years: u32) -> NaiveDate {
    day + Days::new(u64::from(years) * APART)
}

fn number(place: usize) -> u32 {
    u32::try_from(place).expect("a number of this many")
}
