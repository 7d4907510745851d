//! The regions whose public holidays differ from the rest of their country. A region nobody knows
//! would let sessions fall on holidays in silence, so it is refused.

use crate::Failure;
use etp_domain::Country;

/// The departments of France that keep two holidays of their own.
const DEPARTMENTS: [&str; 3] = ["57", "67", "68"];

/// The Lands of Germany, by ISO 3166-2 code.
const LANDS: [&str; 16] = [
    "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH",
];

/// A region's code; empty for the rest of the country.
///
/// # Errors
/// `region-unreadable`.
pub(crate) fn of(country: Country, given: &str) -> Result<String, Failure> {
    let code = given.trim().to_ascii_uppercase();
    let known: &[&str] = match country {
        Country::France => &DEPARTMENTS,
        Country::Germany => &LANDS,
        Country::Belgium | Country::Luxembourg | Country::Other => &[],
    };
    if code.is_empty() || known.contains(&code.as_str()) {
        Ok(code)
    } else {
        Err(Failure::refused("region-unreadable").with("given", given.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_one_of_its_country_or_none() {
        assert_eq!(of(Country::Germany, " sl ").unwrap(), "SL");
        assert_eq!(of(Country::France, "57").unwrap(), "57");
        assert_eq!(of(Country::Belgium, "").unwrap(), "");
        for (country, given) in [
            (Country::Germany, "Bayern"),
            (Country::France, "08"),
            (Country::Luxembourg, "57"),
        ] {
            assert_eq!(
                of(country, given).unwrap_err().code,
                "region-unreadable",
                "{given}"
            );
        }
    }
}
