//! How far people come, and whether another country's programme would be nearer. The register knows
//! communes; the atlas knows where they lie. Computed only for schemes that ask.

use crate::Failure;
use etp_atlas::places::{Point, point_of, whole_km};
use etp_domain::{Country, Facts, Pathology, PatientId, PlaceId, SessionStatus};
use etp_report::{Dimension, Scheme};
use etp_store::{Reader, Whereabouts};
use std::collections::{BTreeMap, HashMap};

/// Whether a scheme asks how far people come.
pub(super) fn wanted(scheme: &Scheme) -> bool {
    let far = |one: Dimension| matches!(one, Dimension::Distance | Dimension::NearestAbroad);
    let tables = scheme
        .tables()
        .any(|one| far(one.rows) || one.columns.is_some_and(far));
    tables
        || scheme
            .cells()
            .any(|one| one.indicator.contains("nearest") || one.indicator.contains("distance"))
}

/// Writes it into the facts, where both ends are known; what an import stated stays.
pub(crate) fn fill(reader: &Reader<'_>, facts: &mut Facts) -> Result<(), Failure> {
    let places: HashMap<PlaceId, Point> = points(reader.place_homes()?);
    let homes: HashMap<PatientId, Point> = points(reader.homes()?);
    let stands: Vec<Option<Point>> = facts
        .places
        .iter()
        .map(|one| places.get(&one.id).copied())
        .collect();
    let usual = usual_places(facts);
    let teaching = teaching(facts);
    let ill = illnesses(facts);
    for (number, person) in (0u32..).zip(&mut facts.patients) {
        let Some(home) = homes.get(&person.id).copied() else {
            continue;
        };
        let km = |place: u32| stands[place as usize].map(|stand| whole_km(home, stand));
        let near: Vec<(u32, Country)> = ill
            .get(&number)
            .into_iter()
            .flatten()
            .filter_map(|illness| teaching.get(illness))
            .flatten()
            .filter_map(|(place, country)| Some((km(*place)?, *country)))
            .collect();
        let nearest = near.iter().min_by_key(|(km, _)| *km);
        let usual = usual.get(&number).and_then(|place| km(*place));
        person.km = person.km.or(usual).or(nearest.map(|(km, _)| *km));
        person.nearest_abroad = across(&near, person.residence);
    }
    Ok(())
}

/// Whether the nearest place lies across the person's border; told only where places on both sides of it
/// teach about the illness, for a register that knows one side only repeats where people live.
fn across(near: &[(u32, Country)], home: Country) -> Option<bool> {
    let nearest = |abroad: bool| {
        let side = near
            .iter()
            .filter(|(_, country)| (*country != home) == abroad);
        side.map(|(km, _)| *km).min()
    };
    Some(nearest(true)? < nearest(false)?)
}

fn points<I: std::hash::Hash + Eq>(whereabouts: Vec<Whereabouts<I>>) -> HashMap<I, Point> {
    let known = whereabouts
        .into_iter()
        .filter(|one| one.country != Country::Other);
    known
        .filter_map(|one| {
            Some((
                one.of,
                point_of(one.country.code(), &one.postal_code, &one.commune)?,
            ))
        })
        .collect()
}

/// Where each person was most often; the lowest number of several.
fn usual_places(facts: &Facts) -> BTreeMap<u32, u32> {
    let mut often: BTreeMap<u32, BTreeMap<u32, u32>> = BTreeMap::new();
    for one in facts
        .presences
        .iter()
        .filter(|one| one.mark.is_some_and(etp_domain::Mark::counts_as_present))
    {
        if let Some(place) = facts.sessions[one.session as usize].place {
            *often
                .entry(one.patient)
                .or_default()
                .entry(place)
                .or_default() += 1;
        }
    }
    let most = |places: BTreeMap<u32, u32>| {
        places
            .into_iter()
            .max_by_key(|(place, times)| (*times, u32::MAX - place))
    };
    often
        .into_iter()
        .filter_map(|(person, places)| Some((person, most(places)?.0)))
        .collect()
}

/// The places that teach about an illness, and their countries.
fn teaching(facts: &Facts) -> BTreeMap<Pathology, Vec<(u32, Country)>> {
    let mut all: BTreeMap<Pathology, Vec<(u32, Country)>> = BTreeMap::new();
    let planned = |one: &&etp_domain::SessionFact| one.status != SessionStatus::Cancelled;
    for session in facts.sessions.iter().filter(planned) {
        let illness = facts.programmes[session.programme as usize].pathology;
        let places = all.entry(illness).or_default();
        if let Some(place) = session
            .place
            .filter(|place| !places.iter().any(|(one, _)| one == place))
        {
            places.push((place, facts.places[place as usize].country));
        }
    }
    all
}

/// What each person is taught about.
fn illnesses(facts: &Facts) -> BTreeMap<u32, Vec<Pathology>> {
    let mut all: BTreeMap<u32, Vec<Pathology>> = BTreeMap::new();
    for one in &facts.enrolments {
        let illness = facts.programmes[one.programme as usize].pathology;
        let own = all.entry(one.patient).or_default();
        if !own.contains(&illness) {
            own.push(illness);
        }
    }
    all
}
