//! Finding a commune by the beginning of its name, in any language, or of its postal code.

use super::Commune;
use super::data::{self, Entry};
use super::names;
use super::postal_code;
use std::collections::HashSet;

/// How well a name answers what was typed; the first is the best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    WholeName,
    NameBegins,
    PartBegins,
}

/// At most `limit` communes whose name, or one of whose villages' names, or whose postal code begins
/// so; the best first. Everywhere when no country is given.
///
/// A name only begun is given once, under its first code; a name written whole, under each of its
/// codes.
pub fn find(country: Option<&str>, beginning: &str, limit: usize) -> Vec<&'static Commune> {
    match postal_code::beginning(beginning) {
        Some((written, digits)) => by_code(country, written, &digits, limit),
        None => by_name(country, beginning, limit),
    }
}

fn by_code(
    country: Option<&str>,
    written: Option<&str>,
    digits: &str,
    limit: usize,
) -> Vec<&'static Commune> {
    let countries = ["BE", "DE", "FR", "LU"].into_iter();
    let asked = countries.filter(|code| is_in(country, code) && is_in(written, code));
    asked
        .flat_map(|country| data::beginning(country, digits))
        .map(|entry| &entry.commune)
        .take(limit)
        .collect()
}

fn by_name(country: Option<&str>, beginning: &str, limit: usize) -> Vec<&'static Commune> {
    let typed = names::forms(beginning);
    if typed.iter().all(String::is_empty) {
        return Vec::new();
    }
    let here = data::all()
        .iter()
        .filter(|entry| is_in(country, entry.commune.country));
    let mut found: Vec<(Match, &Entry)> = here
        .filter_map(|entry| Some((entry.answers(&typed)?, entry)))
        .collect();
    // A stable sort: countries and codes stay in the order of the table.
    found.sort_by(|(a, one), (b, other)| (a, &one.names).cmp(&(b, &other.names)));
    let mut given = HashSet::new();
    let found = found.into_iter().filter(|(how, Entry { commune, .. })| {
        *how == Match::WholeName || given.insert((commune.country, commune.code, commune.name))
    });
    let communes = found.map(|(_, entry)| &entry.commune);
    communes.take(limit).collect()
}

impl Entry {
    fn answers(&self, typed: &[String]) -> Option<Match> {
        let begins = |name: &String| typed.iter().any(|typed| name.starts_with(typed));
        if self.names.iter().any(|name| typed.contains(name)) {
            Some(Match::WholeName)
        } else if self.names.iter().any(begins) {
            Some(Match::NameBegins)
        } else {
            self.parts.iter().any(begins).then_some(Match::PartBegins)
        }
    }
}

fn is_in(asked: Option<&str>, country: &str) -> bool {
    asked.is_none_or(|asked| asked.trim().eq_ignore_ascii_case(country))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(country: Option<&str>, beginning: &str) -> Vec<(&'static str, &'static str)> {
        find(country, beginning, 5)
            .iter()
            .map(|commune| (commune.postal_code, commune.name))
            .collect()
    }

    #[test]
    fn a_name_is_found_by_its_beginning_without_accents() {
        assert_eq!(found(Some("FR"), "GIVE")[0], ("08600", "Givet"));
        assert_eq!(found(Some("DE"), "volkl")[0], ("66333", "Völklingen"));
        assert_eq!(found(None, "st avo")[0], ("57500", "Saint-Avold"));
    }

    #[test]
    fn a_name_is_found_in_the_neighbours_language() {
        assert_eq!(found(Some("BE"), "Aarlen")[0], ("6700", "Arlon"));
        assert_eq!(found(Some("BE"), "La Calamine")[0].1, "Kelmis");
        assert_eq!(
            found(Some("BE"), "Sankt Vith")[0].1,
            found(Some("BE"), "Saint-Vith")[0].1
        );
    }

    #[test]
    fn a_village_leads_to_its_commune_after_the_communes_themselves() {
        assert_eq!(found(Some("BE"), "Anseremme"), [("5500", "Dinant")]);
    }

    #[test]
    fn a_postal_code_is_found_by_its_beginning() {
        assert_eq!(found(Some("BE"), "670")[0], ("6700", "Arlon"));
        let in_luxembourg = |commune: &&Commune| commune.country == "LU";
        assert!(find(None, "L-40", 50).iter().all(in_luxembourg));
        assert_eq!(found(Some("BE"), "L-40"), []);
    }

    #[test]
    fn a_town_of_many_codes_does_not_fill_the_list_until_its_name_is_whole() {
        let luxembourg = |found: Vec<(&str, &str)>| {
            found
                .iter()
                .filter(|(_, name)| *name == "Luxembourg")
                .count()
        };
        assert_eq!(luxembourg(found(Some("LU"), "Luxem")), 1);
        assert_eq!(luxembourg(found(Some("LU"), "Luxembourg")), 5);
    }

    #[test]
    fn nothing_typed_finds_nothing() {
        assert_eq!(found(None, "  "), []);
        assert_eq!(found(None, "-"), []);
        assert_eq!(find(None, "a", 0), Vec::<&Commune>::new());
    }
}
