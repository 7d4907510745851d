//! Belgium: every municipality under each of its postal codes, with the villages of that code.

use crate::line::{Line, clean, middle};
use crate::postal_list::PostalList;
use crate::{Outcome, sources};
use etp_atlas::places::fold;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The provinces of Flanders, whose communes go by their Dutch name.
const FLANDERS: &[&str] = &["10000", "20001", "30000", "40000", "70000"];

/// The nine communes of the German-speaking Community, which go by their German name. The source
/// gives it as the Dutch one.
const GERMAN_SPEAKING: &[&str] = &[
    "63001", "63012", "63013", "63023", "63040", "63048", "63061", "63067", "63087",
];

#[derive(Deserialize)]
struct Municipality {
    id: String,
    name: Names,
    province: String,
}

#[derive(Deserialize)]
struct Names {
    fr: String,
    nl: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PostalCode {
    postal_code: String,
    municipality: String,
}

/// Every municipality under each of its codes.
pub(crate) fn lines(inputs: &Path, list: &PostalList) -> Outcome<Vec<Line>> {
    let broken = |e| format!("the municipalities of Belgium: {e}");
    let all: Vec<Municipality> =
        serde_json::from_slice(&sources::BELGIUM.read(inputs)?).map_err(broken)?;
    let codes: Vec<PostalCode> =
        serde_json::from_slice(&sources::BELGIUM_CODES.read(inputs)?).map_err(broken)?;
    let by_id: BTreeMap<&str, &Municipality> =
        all.iter().map(|one| (one.id.as_str(), one)).collect();
    let lines = codes.iter().filter_map(|code| {
        let municipality = by_id.get(code.municipality.as_str())?;
        let others = |other: &&PostalCode| other.postal_code == code.postal_code;
        let alone = codes.iter().filter(others).count() == 1;
        Some(line(municipality, &code.postal_code, alone, list))
    });
    Ok(lines.collect())
}

/// `alone` when no other municipality has this code: then every place under it is its own.
fn line(municipality: &Municipality, code: &str, alone: bool, list: &PostalList) -> Line {
    let [fr, nl] = [&municipality.name.fr, &municipality.name.nl].map(|name| clean(name));
    let (name, elsewhere) = names(municipality, fr.clone(), nl.clone());
    let places = list.under("BE", code);
    let is_its_name = |place: &str| [&fr, &nl].iter().any(|name| fold(name) == fold(place));
    let named = places.iter().filter(|place| is_its_name(&place.name));
    let point = middle(named.map(|place| place.point()))
        .or_else(|| middle(places.iter().map(|place| place.point())));
    let villages = places
        .iter()
        .filter(|place| alone && !is_its_name(&place.name));
    let mut parts: Vec<String> = villages.map(|place| place.name.clone()).collect();
    parts.dedup();
    Line {
        country: "BE",
        region: municipality.province.clone(),
        postal_code: code.to_owned(),
        code: municipality.id.clone(),
        name,
        elsewhere,
        parts,
        point,
    }
}

/// The name where it stands, and the others.
fn names(municipality: &Municipality, fr: String, nl: String) -> (String, [String; 3]) {
    let other = |name: &str, own: &str| {
        if name == own {
            String::new()
        } else {
            name.to_owned()
        }
    };
    let german = GERMAN_SPEAKING.contains(&municipality.id.as_str());
    let dutch = FLANDERS.contains(&municipality.province.as_str());
    let own = if german || dutch {
        nl.clone()
    } else {
        fr.clone()
    };
    let elsewhere = [other(&fr, &own), other(&nl, &own), String::new()];
    (own, elsewhere)
}
