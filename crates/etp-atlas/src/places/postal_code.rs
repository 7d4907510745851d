//! What can be said of a postal code by itself: whether a country could have it, and whether it
//! lies where the atlas looks.

use super::data;

/// What the atlas makes of a postal code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostalCode {
    /// It is in the atlas.
    Known,
    /// It lies in the covered area, and no commune there has it: a slip, a code of a big receiver
    /// of letters (CEDEX), or a code newer than the atlas.
    Unlisted,
    /// It may well exist, in a region or a country that the atlas does not cover.
    OutsideAtlas,
    /// This country has no such codes: 5 digits in France and Germany, 4 in Belgium and Luxembourg.
    Impossible,
}

const COUNTRIES: &[(&str, usize, &[&str])] = &[
    ("BE", 4, &["b", "be"]),
    ("DE", 5, &["d", "de"]),
    ("FR", 5, &["f", "fr"]),
    ("LU", 4, &["l", "lu", "lux"]),
];

/// The first two digits of the covered departments.
const DEPARTMENTS: &[&str] = &["02", "08", "51", "54", "55", "57", "59", "67", "68", "88"];

/// What the atlas makes of a postal code, written with or without the letter of its country.
///
/// A German code does not tell its Land, so an unlisted one counts as outside.
pub fn knows(country: &str, postal_code: &str) -> PostalCode {
    if known_country(country).is_none() && !postal_code.trim().is_empty() {
        return PostalCode::OutsideAtlas;
    }
    let Some((country, code)) = written_at_home(country, postal_code) else {
        return PostalCode::Impossible;
    };
    if !data::under(country, &code).is_empty() {
        return PostalCode::Known;
    }
    if is_covered(country, &code) {
        PostalCode::Unlisted
    } else {
        PostalCode::OutsideAtlas
    }
}

fn is_covered(country: &str, code: &str) -> bool {
    match country {
        "FR" => DEPARTMENTS
            .iter()
            .any(|department| code.starts_with(department)),
        country => matches!(country, "BE" | "LU"),
    }
}

fn known_country(country: &str) -> Option<&'static str> {
    let mut countries = COUNTRIES.iter().map(|(code, _, _)| *code);
    countries.find(|code| code.eq_ignore_ascii_case(country.trim()))
}

/// The country's code and the digits of the postal code, if that country has such codes.
pub(crate) fn written_at_home(country: &str, text: &str) -> Option<(&'static str, String)> {
    let country = known_country(country)?;
    let (written, digits) = beginning(text)?;
    let (_, length, _) = COUNTRIES.iter().find(|(code, _, _)| *code == country)?;
    (written.is_none_or(|written| written == country) && digits.len() == *length)
        .then_some((country, digits))
}

/// The country a text names and the digits it goes on with, if it can be the beginning of a postal
/// code.
pub(crate) fn beginning(text: &str) -> Option<(Option<&'static str>, String)> {
    let text = text.trim().to_lowercase();
    let digits_at = text.find(|sign: char| sign.is_ascii_digit())?;
    let (letters, rest) = text.split_at(digits_at);
    let digits: String = rest.chars().filter(|sign| !sign.is_whitespace()).collect();
    if !digits.chars().all(|sign| sign.is_ascii_digit()) {
        return None;
    }
    let letters = letters.trim_end_matches(|sign: char| sign.is_whitespace() || sign == '-');
    if letters.is_empty() {
        return Some((None, digits));
    }
    let named = COUNTRIES
        .iter()
        .find(|(_, _, ways)| ways.contains(&letters));
    named.map(|(country, _, _)| (Some(*country), digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use PostalCode::{Impossible, Known, OutsideAtlas, Unlisted};

    #[test]
    fn a_code_of_the_border_is_known() {
        for (country, code) in [
            ("FR", "08600"),
            ("BE", "6700"),
            ("LU", "L-4040"),
            ("DE", "66111"),
        ] {
            assert_eq!(knows(country, code), Known, "{country} {code}");
        }
    }

    #[test]
    fn a_code_of_the_covered_area_that_no_commune_has_is_unlisted() {
        for (country, code) in [("BE", "0860"), ("FR", "08999"), ("LU", "0001")] {
            assert_eq!(knows(country, code), Unlisted, "{country} {code}");
        }
    }

    #[test]
    fn a_code_elsewhere_is_not_wrong() {
        for (country, code) in [
            ("FR", "75001"),
            ("DE", "10115"),
            ("NL", "6211 AB"),
            ("nl", "1"),
        ] {
            assert_eq!(knows(country, code), OutsideAtlas, "{country} {code}");
        }
    }

    #[test]
    fn a_code_that_its_country_cannot_have_is_impossible() {
        let wrong = [
            ("FR", "0860"),
            ("FR", "086000"),
            ("BE", "67O0"),
            ("BE", "F-6700"),
            ("LU", ""),
            ("DE", "6611"),
            ("DE", "66-111"),
            ("FR", "2A004"),
        ];
        for (country, code) in wrong {
            assert_eq!(knows(country, code), Impossible, "{country} {code}");
        }
    }

    #[test]
    fn letters_before_a_code_must_be_those_of_a_country() {
        assert_eq!(beginning("L-40"), Some((Some("LU"), "40".to_owned())));
        assert_eq!(beginning("08 6"), Some((None, "086".to_owned())));
        assert_eq!(beginning("Rue 4040"), None);
        assert_eq!(beginning("Lux"), None);
    }
}
