//! The keys of a person, a pathway and a caregiver.

use super::{Dimension, Key, came, day_key, of_session, or_unknown};
use crate::centre::{Centre, Person};
use chrono::NaiveDate;
use etp_domain::{EnrolmentFact, Sex, Tongue};

pub(super) fn keys(centre: &Centre<'_>, dimension: Dimension, person: &Person<'_>) -> Vec<Key> {
    match of_fact(centre, dimension, person) {
        Some(key) => vec![key],
        None if matches!(
            dimension,
            Dimension::Origin | Dimension::Offer | Dimension::EndReason
        ) =>
        {
            let own = person.enrolments.iter();
            or_unknown(own.flat_map(|one| pathway_only(centre, dimension, one)))
        }
        None => {
            let held = came(centre, person);
            or_unknown(held.flat_map(|held| of_session::keys(centre, dimension, held, None)))
        }
    }
}

/// What holds for the person, wherever they came.
fn of_fact(centre: &Centre<'_>, dimension: Dimension, person: &Person<'_>) -> Option<Key> {
    let fact = person.fact;
    let options = centre.options;
    let first = centre.period.first();
    Some(match dimension {
        Dimension::Residence => Key::code(fact.residence.code()),
        Dimension::Age => band(fact.born.age_on(first), &options.age_bands),
        Dimension::Sex if fact.sex == Sex::Unknown => Key::Unknown,
        Dimension::Sex => Key::code(fact.sex.code()),
        Dimension::Distance => band(fact.km, &options.distance_bands),
        Dimension::Epices => {
            let precarious = fact.epices.map(|one| one.deprived(fact.born.age_on(first)));
            precarious.map_or(Key::Unknown, Key::yes)
        }
        Dimension::Language => fact.speaks.map_or(Key::Unknown, tongue),
        Dimension::Transport => Key::code(fact.transport.code()),
        Dimension::Reading => Key::code(fact.reading.code()),
        Dimension::Occupation => Key::code(fact.occupation.code()),
        Dimension::Activity => Key::code(fact.activity.code()),
        Dimension::Living => Key::code(fact.living.code()),
        Dimension::NearestAbroad => fact.nearest_abroad.map_or(Key::Unknown, Key::yes),
        Dimension::Patient => Key::Patient(person.number),
        _ => return None,
    })
}

fn tongue(tongue: Tongue) -> Key {
    Key::code(tongue.code())
}

/// Of a pathway: its own keys, those of the day it is counted for, else its person's. It has none of
/// what its sessions are: it would stand under every place, month or theme the person ever came to.
pub(super) fn pathway(
    centre: &Centre<'_>,
    dimension: Dimension,
    one: &EnrolmentFact,
    day: Option<NaiveDate>,
) -> Vec<Key> {
    let own = pathway_only(centre, dimension, one);
    let of_day = || day.and_then(|day| day_key(dimension, day));
    let of_person = || of_fact(centre, dimension, centre.person(one.patient));
    let key = own.or_else(of_day).or_else(of_person);
    key.into_iter().collect()
}

fn pathway_only(centre: &Centre<'_>, dimension: Dimension, one: &EnrolmentFact) -> Option<Key> {
    let programme = &centre.facts.programmes[one.programme as usize];
    Some(match dimension {
        Dimension::Programme => Key::Programme(one.programme),
        Dimension::Scheme => Key::code(programme.scheme.code()),
        Dimension::Pathology => Key::code(programme.pathology.code()),
        Dimension::Origin => Key::code(one.origin.code()),
        Dimension::Offer => Key::code(one.offer.code()),
        Dimension::EndReason => {
            let ending = one.ending.as_ref();
            ending.map_or(Key::Unknown, |(_, _, reason)| Key::code(reason.code()))
        }
        _ => return None,
    })
}

/// Of a named caregiver: only where they live is known.
pub(super) fn caregiver(centre: &Centre<'_>, dimension: Dimension, number: u32) -> Vec<Key> {
    let fact = &centre.facts.caregivers[number as usize];
    match dimension {
        Dimension::Residence => vec![Key::code(fact.residence.code())],
        _ => vec![Key::Unknown],
    }
}

/// The band a number falls in: each end belongs to the band above it.
fn band(value: Option<u32>, ends: &[u32]) -> Key {
    value.map_or(Key::Unknown, |value| {
        let below = ends.iter().copied().filter(|end| *end <= value);
        let above = ends.iter().copied().find(|end| *end > value);
        Key::Band(below.max().unwrap_or(0), above)
    })
}
