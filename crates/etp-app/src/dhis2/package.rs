//! The package a DHIS2 administrator imports once, with its words in every language of the program.

use etp_disclosure::{Measure, PeriodKind, Row};
use etp_i18n::{Language, sharing, word};
use etp_wire::{SetWords, Words, metadata};

/// The languages beside English.
const TRANSLATED: [Language; 3] = [Language::Fr, Language::Nl, Language::De];

/// The package for `POST /api/metadata`; `assets/dhis2/metadata.json` holds these very bytes.
pub fn metadata_package() -> Vec<u8> {
    metadata(&SetWords {
        set: &|kind| words(&|language| set(language, kind)),
        element: &|measure, row| words(&|language| element(language, measure, row)),
    })
}

fn words(name: &dyn Fn(Language) -> String) -> Words {
    let english = name(Language::En);
    let translated = TRANSLATED.map(|language| (language.code().to_owned(), name(language)));
    Words {
        short: english.clone(),
        name: english,
        translated: translated.to_vec(),
    }
}

fn set(language: Language, kind: PeriodKind) -> String {
    match kind {
        PeriodKind::Quarter => sharing::dhis2_set_quarter(language),
        PeriodKind::HalfYear => sharing::dhis2_set_half_year(language),
        PeriodKind::Year => sharing::dhis2_set_year(language),
    }
}

fn element(language: Language, measure: Measure, row: Row) -> String {
    let code = row.code().to_lowercase().replace('_', "-");
    let row = word(language, &format!("sharing-row-{code}"));
    let row = row.unwrap_or_else(|| code.clone());
    match measure {
        Measure::Patients => sharing::dhis2_patients(language, row),
        Measure::Attendances => sharing::dhis2_attendances(language, row),
    }
}

#[cfg(test)]
mod tests {
    use super::metadata_package;

    const SHIPPED: &[u8] = include_bytes!("../../../../assets/dhis2/metadata.json");

    #[test]
    fn the_shipped_package_is_the_one_that_is_made() {
        assert!(
            metadata_package() == SHIPPED,
            "make it anew: sentier dhis2 metadata --out assets/dhis2/metadata.json"
        );
    }

    #[test]
    fn no_name_is_longer_than_dhis2_allows() {
        let package: serde_json::Value = serde_json::from_slice(SHIPPED).unwrap();
        for list in ["dataElements", "dataSets"] {
            for one in package[list].as_array().unwrap() {
                assert!(
                    one["shortName"].as_str().unwrap().chars().count() <= 50,
                    "{one}"
                );
            }
        }
    }
}
