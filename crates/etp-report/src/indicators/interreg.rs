//! Interreg: participations and distinct persons, by where people live and where sessions are, and the
//! joint sessions of two countries' teams. One person at three sessions is three participations.

use super::{Counting, Indicator, Unit, absence, educators, pilot};
use crate::centre::{Centre, Held, Person};
use crate::verdict::{Verdict, Why};
use etp_domain::{Country, PresenceFact};

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::new(
        "participations",
        Unit::Participations,
        Counting::Sum(participations),
    ),
    Indicator::sessions("joint-sessions", joint_session),
    Indicator::new(
        "joint-participations",
        Unit::Participations,
        Counting::Sum(joint_participations),
    ),
    Indicator::presences("joint-attendances", joint_attendance),
    Indicator::people("joint-people", joint_person),
    Indicator::presences("abroad-attendances", abroad_attendance),
    Indicator::people("abroad-people", abroad_person),
    Indicator::presences("country-unknown-attendances", country_unknown),
];

/// A team of another country led it with ours.
fn is_joint(centre: &Centre<'_>, held: &Held<'_>) -> bool {
    let partner = held.session.partner;
    partner.is_some_and(|country| country != centre.facts.country)
}

/// The country of the place; `None` when the session names no place.
fn country(centre: &Centre<'_>, held: &Held<'_>) -> Option<Country> {
    let place = held.session.place?;
    Some(centre.facts.places[place as usize].country)
}

/// Everybody on the list who was there: patients and named caregivers, as they signed.
fn participations(centre: &Centre<'_>, held: &Held<'_>) -> Option<u32> {
    let there = held.came().count() + held.caregivers_came().count();
    let took_place = educators::took_place(centre, held).counts();
    u32::try_from(there).ok().filter(|_| took_place)
}

fn joint_participations(centre: &Centre<'_>, held: &Held<'_>) -> Option<u32> {
    participations(centre, held).filter(|_| is_joint(centre, held))
}

fn joint_session(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    match (educators::took_place(centre, held), is_joint(centre, held)) {
        (Verdict::Counted(_), true) => Verdict::counted("joint-two-countries"),
        (Verdict::Counted(_), false) => Verdict::not(2, "joint-one-country"),
        (Verdict::Not(_, why), true) => Verdict::Not(1, why),
        _ => Verdict::Outside,
    }
}

fn joint_attendance(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    match is_joint(centre, held) {
        true => absence::attendance(centre, held, one),
        false => Verdict::Outside,
    }
}

/// Came to a session in another country than the home.
fn abroad_attendance(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    let home = centre.person(one.patient).fact.residence;
    let came = absence::attendance(centre, held, one);
    match (came.counts(), country(centre, held)) {
        (false, _) => Verdict::Outside,
        (true, None) => Verdict::not(1, "session-country-unknown"),
        (true, Some(there)) if there == home => Verdict::not(2, "session-at-home-country"),
        (true, Some(_)) => Verdict::counted("session-abroad"),
    }
}

fn country_unknown(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    let came = absence::attendance(centre, held, one);
    match (came.counts(), country(centre, held)) {
        (false, _) => Verdict::Outside,
        (true, None) => Verdict::counted("session-country-unknown"),
        (true, Some(_)) => Verdict::not(1, "session-country-known"),
    }
}

fn joint_person(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    came_to(centre, person, "joint-came", |held| is_joint(centre, held))
}

fn abroad_person(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let home = person.fact.residence;
    came_to(centre, person, "abroad-came", |held| {
        country(centre, held).is_some_and(|there| there != home)
    })
}

fn came_to(
    centre: &Centre<'_>,
    person: &Person<'_>,
    code: &'static str,
    wanted: impl Fn(&Held<'_>) -> bool,
) -> Verdict {
    let inside = pilot::attended(centre, person).filter(|held| {
        centre.period.has(held.session.date) && held.session.date <= centre.facts.last
    });
    match inside.filter(|held| wanted(held)).count() {
        0 => Verdict::Outside,
        count => Verdict::Counted(Why::plain(code).with("count", count)),
    }
}
