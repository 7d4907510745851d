//! France: the communes of the ten departments at the border, and the few of a neighbour that share
//! a postal code with them. Names and codes from INSEE, points from the postal list.

use crate::line::{Line, Point, clean, middle};
use crate::postal_list::PostalList;
use crate::{Outcome, sources};
use etp_atlas::places::fold;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const DEPARTMENTS: &[&str] = &["02", "08", "51", "54", "55", "57", "59", "67", "68", "88"];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Commune {
    code: String,
    nom: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    departement: String,
    #[serde(default)]
    codes_postaux: Vec<String>,
    /// The commune of today that a former one belongs to.
    chef_lieu: Option<String>,
}

impl Commune {
    fn is_of_today(&self) -> bool {
        self.kind == "commune-actuelle"
    }
}

/// Every commune under each of its codes.
pub(crate) fn lines(inputs: &Path, list: &PostalList) -> Outcome<Vec<Line>> {
    let all: Vec<Commune> = serde_json::from_slice(&sources::FRANCE.read(inputs)?)
        .map_err(|e| format!("the communes of France: {e}"))?;
    let at_the_border = |commune: &&Commune| {
        commune.is_of_today() && DEPARTMENTS.contains(&commune.departement.as_str())
    };
    let codes: BTreeSet<&String> = all
        .iter()
        .filter(at_the_border)
        .flat_map(|commune| &commune.codes_postaux)
        .collect();
    let parts = parts(&all);
    let of_today = all.iter().filter(|commune| commune.is_of_today());
    let lines = of_today.flat_map(|commune| {
        let here = commune
            .codes_postaux
            .iter()
            .filter(|code| codes.contains(code));
        here.map(|code| line(commune, code, &parts, list))
    });
    Ok(lines.collect())
}

/// The former communes of each commune.
fn parts(all: &[Commune]) -> BTreeMap<&str, Vec<String>> {
    let mut parts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for part in all.iter().filter(|commune| !commune.is_of_today()) {
        let whole = part.chef_lieu.as_deref().unwrap_or_default();
        parts.entry(whole).or_default().push(clean(&part.nom));
    }
    parts
}

fn line(
    commune: &Commune,
    postal_code: &str,
    parts: &BTreeMap<&str, Vec<String>>,
    list: &PostalList,
) -> Line {
    let name = clean(&commune.nom);
    let mut former = parts
        .get(commune.code.as_str())
        .cloned()
        .unwrap_or_default();
    former.retain(|part| *part != name);
    former.sort();
    let point = point(&[&name], postal_code, list).or_else(|| {
        let names: Vec<&str> = former.iter().map(String::as_str).collect();
        point(&names, postal_code, list)
    });
    Line {
        country: "FR",
        region: commune.departement.clone(),
        postal_code: postal_code.to_owned(),
        code: commune.code.clone(),
        name,
        parts: former,
        point,
        ..Line::default()
    }
}

fn point(names: &[&str], postal_code: &str, list: &PostalList) -> Option<Point> {
    let names: Vec<String> = names.iter().map(|name| fold(name)).collect();
    let places = list.under("FR", postal_code).iter();
    middle(
        places
            .filter(|place| names.contains(&place.folded()))
            .map(|place| place.point()),
    )
}
