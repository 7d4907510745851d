//! Communes offered while somebody types one.

use crate::views::CommuneRow;
use etp_atlas::places::{Commune, find};
use etp_domain::Country;

/// How many are offered at once.
const OFFERED: usize = 20;

/// Communes of the atlas whose name, in any language of the border, or whose postal code begins so;
/// in a country, or on all sides of the border. The atlas knows nothing beyond: there are none there.
pub fn communes(country: Option<Country>, beginning: &str) -> Vec<CommuneRow> {
    if country == Some(Country::Other) {
        return vec![];
    }
    let found = find(country.map(Country::code), beginning, OFFERED);
    found.into_iter().filter_map(row).collect()
}

fn row(commune: &Commune) -> Option<CommuneRow> {
    Some(CommuneRow {
        country: Country::from_code(commune.country)?,
        postal_code: commune.postal_code.to_owned(),
        name: commune.name.to_owned(),
        region: commune.region.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commune_is_found_by_the_beginning_of_its_name_or_postal_code() {
        for beginning in ["give", "0860"] {
            let found = communes(Some(Country::France), beginning);
            assert!(
                found
                    .iter()
                    .any(|row| row.name == "Givet" && row.region == "08"),
                "{beginning}"
            );
        }
    }

    #[test]
    fn beyond_the_border_and_for_nothing_typed_there_are_none() {
        assert_eq!(communes(Some(Country::Other), "Givet"), []);
        assert_eq!(communes(Some(Country::France), " "), []);
    }

    #[test]
    fn a_postal_code_alone_is_looked_up_on_all_sides_of_the_border() {
        let found = communes(None, "6700");
        let is_arlon = |row: &CommuneRow| row.country == Country::Belgium && row.name == "Arlon";
        assert!(found.iter().any(is_arlon));
    }
}
