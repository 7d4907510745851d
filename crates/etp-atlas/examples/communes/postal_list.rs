//! GeoNames' list of postal codes and places, cut to the four countries.

use crate::line::{Point, clean};
use crate::{Outcome, sources};
use etp_atlas::places::fold;
use flate2::read::GzDecoder;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// A place under a postal code.
#[derive(Clone, Deserialize)]
pub(crate) struct Place {
    country_code: String,
    postal_code: String,
    #[serde(rename = "city")]
    pub(crate) name: String,
    pub(crate) state: String,
    latitude: f64,
    longitude: f64,
    /// GeoNames' grade of the point; 0 where nobody gave one.
    #[serde(rename = "accuracy")]
    pub(crate) grade: f64,
}

impl Place {
    pub(crate) fn point(&self) -> Point {
        (self.latitude, self.longitude)
    }

    pub(crate) fn folded(&self) -> String {
        fold(&self.name)
    }
}

/// The places of each country under each of their codes, in a fixed order.
pub(crate) struct PostalList(BTreeMap<(String, String), Vec<Place>>);

/// Reads the list.
pub(crate) fn read(inputs: &Path) -> Outcome<PostalList> {
    let bytes = sources::POSTAL_LIST.read(inputs)?;
    let mut list = PostalList(BTreeMap::new());
    for line in BufReader::new(GzDecoder::new(&bytes[..])).lines() {
        let line = line.map_err(|e| format!("the postal list: {e}"))?;
        let place = serde_json::from_str(&line).map_err(|e| format!("the postal list: {e}"))?;
        list.add(place);
    }
    for places in list.0.values_mut() {
        places.sort_by(|a, b| a.name.cmp(&b.name).then(a.latitude.total_cmp(&b.latitude)));
    }
    Ok(list)
}

impl PostalList {
    fn add(&mut self, mut place: Place) {
        if !["BE", "DE", "FR", "LU"].contains(&place.country_code.as_str()) {
            return;
        }
        place.name = clean(&place.name);
        let code = place.postal_code.trim_start_matches("L-").to_owned();
        let key = (place.country_code.clone(), code);
        self.0.entry(key).or_default().push(place);
    }

    /// The places under one code.
    pub(crate) fn under(&self, country: &str, postal_code: &str) -> &[Place] {
        let key = (country.to_owned(), postal_code.to_owned());
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }

    /// The codes of a country with their places.
    pub(crate) fn of<'a>(
        &'a self,
        country: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a [Place])> {
        let here = self.0.iter().filter(move |((code, _), _)| code == country);
        here.map(|((_, code), places)| (code.as_str(), places.as_slice()))
    }
}
