//! Where the person of a row lives and is reached: postal codes mended and looked up in the atlas.

use super::columns::Column;
use super::person::Making;
use crate::Failure;
use etp_atlas::places::{PostalCode, communes_of, knows};
use etp_domain::{Contact, Country};
use std::collections::BTreeSet;

/// What the row says of it; the commune of a code that only one commune has is filled in.
pub(super) fn of(making: &mut Making<'_>, residence: Country) -> Contact {
    let text = |column| making.row.text(column).to_owned();
    let mut home = Contact {
        residence,
        postal_code: text(Column::PostalCode),
        commune: text(Column::Commune),
        address: text(Column::Address),
        phone: text(Column::Phone),
        other_phone: text(Column::OtherPhone),
        email: text(Column::Email),
    };
    if home.postal_code.is_empty() || residence == Country::Other {
        return home;
    }
    if let Some(mended) = with_lost_zero(residence, &home.postal_code) {
        let said = Failure::refused("roster-postal-code-zero")
            .with("given", &home.postal_code)
            .with("written", &mended);
        making.caution(Column::PostalCode, said);
        home.postal_code = mended;
    }
    if knows(residence.code(), &home.postal_code) == PostalCode::Impossible {
        let said =
            Failure::refused("roster-postal-code-impossible").with("given", &home.postal_code);
        making.caution(Column::PostalCode, said);
    }
    if home.commune.is_empty() {
        home.commune = only_commune(residence, &home.postal_code).unwrap_or_default();
    }
    home
}

/// Spreadsheets take the zero of 08600 for no digit.
fn with_lost_zero(residence: Country, code: &str) -> Option<String> {
    let mended = format!("0{code}");
    let lost = matches!(residence, Country::France | Country::Germany)
        && code.len() == 4
        && code.bytes().all(|b| b.is_ascii_digit())
        && knows(residence.code(), &mended) == PostalCode::Known;
    lost.then_some(mended)
}

fn only_commune(residence: Country, code: &str) -> Option<String> {
    let communes = communes_of(residence.code(), code);
    let names: BTreeSet<&str> = communes.iter().map(|commune| commune.name).collect();
    match names.len() {
        1 => names.first().map(|name| (*name).to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zero_that_a_spreadsheet_lost_is_put_back_where_codes_have_five_digits() {
        use Country::{Belgium, France, Luxembourg};
        assert_eq!(with_lost_zero(France, "8600").as_deref(), Some("08600"));
        assert_eq!(with_lost_zero(Belgium, "5500"), None);
        assert_eq!(with_lost_zero(Luxembourg, "4040"), None);
        // A Belgian code of somebody whose row names no country.
        assert_eq!(with_lost_zero(France, "5500"), None);
        assert_eq!(with_lost_zero(France, "86OO"), None);
        assert_eq!(with_lost_zero(France, "08600"), None);
    }

    #[test]
    fn a_code_of_one_commune_names_it_and_another_code_does_not() {
        assert_eq!(
            only_commune(Country::Belgium, "5500").as_deref(),
            Some("Dinant")
        );
        assert_eq!(only_commune(Country::Belgium, "1040"), None);
        assert_eq!(only_commune(Country::France, "99999"), None);
    }
}
