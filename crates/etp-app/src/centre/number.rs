//! The centre's number in its country: FINESS in France, INAMI/RIZIV in Belgium. Only its shape is
//! looked at: how its check key is made is not written down anywhere we could read, so none is
//! asserted.

use crate::Failure;
use etp_domain::Country;

/// A number without its separators; empty when there is none.
///
/// # Errors
/// `centre-number-unreadable` for another shape, and for any number outside the two countries.
pub(super) fn of(country: Country, given: &str) -> Result<String, Failure> {
    let number: String = given
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '/'))
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let well_formed = match country {
        _ if number.is_empty() => true,
        Country::France => is_finess(&number),
        Country::Belgium => matches!(number.len(), 8 | 11) && all_digits(&number),
        Country::Luxembourg | Country::Germany | Country::Other => false,
    };
    if well_formed {
        return Ok(number);
    }
    Err(Failure::refused("centre-number-unreadable")
        .with("field", "number")
        .with("country", country.code()))
}

/// Nine places; Corsica's departments are 2A and 2B.
fn is_finess(number: &str) -> bool {
    let digits = match number.strip_prefix("2A").or(number.strip_prefix("2B")) {
        Some(rest) => format!("20{rest}"),
        None => number.to_owned(),
    };
    digits.len() == 9 && all_digits(&digits)
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finess_has_nine_places_and_letters_only_in_corsica() {
        for (given, kept) in [
            ("08 000 123 4", "080001234"),
            ("2a0001234", "2A0001234"),
            ("2B0001234", "2B0001234"),
            ("", ""),
        ] {
            assert_eq!(of(Country::France, given).unwrap(), kept, "{given}");
        }
        for given in [
            "08000123",
            "0800012345",
            "2C0001234",
            "08000A234",
            "٠٨٠٠٠١٢٣٤",
        ] {
            let refused = of(Country::France, given).unwrap_err();
            assert_eq!(refused.code, "centre-number-unreadable", "{given}");
            assert_eq!(refused.args["field"], "number");
        }
    }

    #[test]
    fn inami_has_eight_or_eleven_digits() {
        for (given, kept) in [
            ("7-10123-45", "71012345"),
            ("1/12345/67.890", "11234567890"),
        ] {
            assert_eq!(of(Country::Belgium, given).unwrap(), kept, "{given}");
        }
        for given in ["7101234", "710123456", "7101234A"] {
            assert!(of(Country::Belgium, given).is_err(), "{given}");
        }
    }

    #[test]
    fn elsewhere_there_is_no_number_to_keep() {
        assert_eq!(of(Country::Luxembourg, " ").unwrap(), "");
        assert!(of(Country::Germany, "080001234").is_err());
    }
}
