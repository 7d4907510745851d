//! Germany: the three Länder at the border.
//!
//! In GeoNames' list a place without a grade may be a commune, a quarter, or one big receiver of
//! letters with a code of its own. Quarters stand for their town, and receivers are left out.

use crate::line::Line;
use crate::postal_list::{Place, PostalList};
use std::collections::BTreeSet;

const LAENDER: &[(&str, &str)] = &[
    ("Baden-Württemberg", "BW"),
    ("Rheinland-Pfalz", "RP"),
    ("Saarland", "SL"),
];

/// A code of thirty institutions of Kaiserslautern: only the town is kept.
const INSTITUTIONS: &[&str] = &["67653"];

/// Every code with its communes.
pub(crate) fn lines(list: &PostalList) -> Vec<Line> {
    let graded: BTreeSet<String> = list
        .of("DE")
        .flat_map(|(_, places)| places)
        .filter(|place| land(place).is_some() && place.grade > 0.0)
        .map(Place::folded)
        .collect();
    list.of("DE")
        .flat_map(|(code, places)| of_code(code, places, &graded))
        .collect()
}

fn of_code(code: &str, places: &[Place], graded: &BTreeSet<String>) -> Vec<Line> {
    let here: Vec<&Place> = places
        .iter()
        .filter(|place| land(place).is_some())
        .collect();
    let sure: Vec<String> = here
        .iter()
        .filter(|place| place.grade > 0.0)
        .map(|place| place.folded())
        .collect();
    let commune = |place: &&&Place| {
        let name = place.folded();
        place.grade > 0.0
            || (sure.is_empty() && graded.contains(&name))
            || (!sure.is_empty() && !INSTITUTIONS.contains(&code) && !is_part(&name, &sure))
    };
    here.iter()
        .filter(commune)
        .map(|place| line(code, place))
        .collect()
}

/// "Ulm Jungingen" beside "Ulm".
fn is_part(name: &str, sure: &[String]) -> bool {
    sure.iter()
        .any(|town| name == town || name.starts_with(&format!("{town} ")))
}

fn land(place: &Place) -> Option<&'static str> {
    let (_, code) = LAENDER.iter().find(|(name, _)| *name == place.state)?;
    Some(code)
}

fn line(code: &str, place: &Place) -> Line {
    Line {
        country: "DE",
        region: land(place).unwrap_or_default().to_owned(),
        postal_code: code.to_owned(),
        name: place.name.clone(),
        point: Some(place.point()),
        ..Line::default()
    }
}
