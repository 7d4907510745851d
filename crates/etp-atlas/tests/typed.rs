//! Whatever is typed into a postal code or a place: an answer, never a panic.

use etp_atlas::places::{PostalCode, communes_of, find, fold, knows, point_of};
use proptest::prelude::*;

const COUNTRIES: [&str; 6] = ["FR", "BE", "LU", "DE", "NL", ""];

fn country() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(COUNTRIES.to_vec())
}

/// Anything, and things that look like a code.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[FBLDfbld]{0,2}[- ]?[0-9 ]{0,6}",
        "\\PC{0,12}"
    ]
}

proptest! {
    #[test]
    fn any_text_has_an_answer(country in country(), text in typed(), limit in 0_usize..20) {
        let known = knows(country, &text) == PostalCode::Known;
        prop_assert_eq!(known, !communes_of(country, &text).is_empty());
        prop_assert_eq!(known, point_of(country, &text, &text).is_some());
        prop_assert!(find(None, &text, limit).len() <= limit);
        let here = find(Some(country), &text, limit);
        prop_assert!(here.iter().all(|commune| commune.country == country));
    }

    #[test]
    fn folding_twice_changes_nothing_more(text in any::<String>()) {
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn a_commune_is_found_by_any_beginning_of_its_name(
        (country, code) in prop_oneof![
            ("08[0-9]{3}").prop_map(|code| ("FR", code)),
            ("6[0-9]{3}").prop_map(|code| ("BE", code)),
            ("66[0-9]{3}").prop_map(|code| ("DE", code)),
        ],
        length in 1_usize..8,
    ) {
        for commune in communes_of(country, &code) {
            let beginning: String = commune.name.chars().take(length).collect();
            let found = find(Some(country), &beginning, usize::MAX);
            prop_assert!(found.iter().any(|one| one.name == commune.name), "{}", beginning);
        }
    }
}
