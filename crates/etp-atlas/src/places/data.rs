//! The embedded table of `assets/atlas/communes.csv`, read once. Knows its format and nothing else.

use super::names::forms;
use super::{Commune, Point};
use std::sync::OnceLock;

const TABLE: &str = include_str!("../../../../assets/atlas/communes.csv");
const FIELDS: usize = 11;

/// A commune, and its names as they are compared.
pub(crate) struct Entry {
    pub(crate) commune: Commune,
    /// Of the commune, in each language.
    pub(crate) names: Vec<String>,
    /// Of its villages and former communes.
    pub(crate) parts: Vec<String>,
}

impl Entry {
    /// Whether one of these is one of its names, or of its villages'.
    pub(crate) fn is_called(&self, name: &[String]) -> bool {
        let mut all = self.names.iter().chain(&self.parts);
        all.any(|own| name.contains(own))
    }
}

/// Every commune, by country, postal code and name.
pub(crate) fn all() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| TABLE.lines().skip(1).filter_map(entry).collect())
}

/// Those of one country under one code.
pub(crate) fn under(country: &str, postal_code: &str) -> &'static [Entry] {
    range(country, |code| code.cmp(postal_code))
}

/// Those of one country under the codes that begin so.
pub(crate) fn beginning(country: &str, digits: &str) -> &'static [Entry] {
    range(country, |code| match code.starts_with(digits) {
        true => std::cmp::Ordering::Equal,
        false => code.cmp(digits),
    })
}

fn range(country: &str, compare: impl Fn(&str) -> std::cmp::Ordering) -> &'static [Entry] {
    let of = |entry: &Entry| {
        let Commune {
            country: here,
            postal_code,
            ..
        } = entry.commune;
        here.cmp(country).then_with(|| compare(postal_code))
    };
    let from = all().partition_point(|entry| of(entry).is_lt());
    let to = all().partition_point(|entry| of(entry).is_le());
    &all()[from..to]
}

fn entry(line: &'static str) -> Option<Entry> {
    let mut fields = [""; FIELDS];
    let mut words = line.split(';');
    for field in &mut fields {
        *field = words.next()?;
    }
    let [
        country,
        region,
        postal_code,
        code,
        name,
        fr,
        nl,
        de,
        parts,
        latitude,
        longitude,
    ] = fields;
    let named = [name, fr, nl, de]
        .into_iter()
        .filter(|name| !name.is_empty());
    let parts = parts.split('|').filter(|part| !part.is_empty());
    Some(Entry {
        names: named.flat_map(forms).collect(),
        parts: parts.flat_map(forms).collect(),
        commune: Commune {
            country,
            region,
            postal_code,
            code,
            name,
            elsewhere: [fr, nl, de],
            point: point(latitude, longitude),
        },
    })
}

fn point(latitude: &str, longitude: &str) -> Option<Point> {
    Some(Point {
        latitude: latitude.parse().ok()?,
        longitude: longitude.parse().ok()?,
    })
}
