//! The rules that ship: `assets/rules/rules.toml`, read into a book. What a centre set comes on top
//! elsewhere.

use etp_domain::RuleBook;
use std::sync::LazyLock;

const SHIPPED: &str = include_str!("../../../../assets/rules/rules.toml");

#[expect(
    clippy::expect_used,
    reason = "the file is built in, and a test reads it"
)]
static BOOK: LazyLock<RuleBook> =
    LazyLock::new(|| toml::from_str(SHIPPED).expect("the rules that ship can be read"));

/// The rules that ship.
pub(crate) fn shipped() -> RuleBook {
    BOOK.clone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use etp_domain::{Country, Scheme, can_backtest};
    use etp_i18n::{Language, message, word};
    use std::collections::BTreeSet;

    fn sentence_missing(key: &str) -> bool {
        let lacks = |language: &Language| word(*language, key).is_none_or(|text| text.is_empty());
        Language::ALL.iter().any(lacks)
    }

    #[test]
    fn every_rule_and_every_number_has_its_sentences() {
        for rule in shipped().rules {
            let name = &rule.name;
            let mut keys = vec![format!("rules-{name}"), format!("rules-{name}-why")];
            for number in rule.values.iter().flat_map(|values| values.numbers.keys()) {
                keys.push(format!("rules-number-{}", number.replace('_', "-")));
            }
            let missing: Vec<_> = keys.iter().filter(|key| sentence_missing(key)).collect();
            assert!(missing.is_empty(), "{name}: {missing:?}");
        }
    }

    #[test]
    fn a_rule_stands_once_with_a_source_and_its_values_in_order() {
        let book = shipped();
        let names: BTreeSet<_> = book.rules.iter().map(|rule| &rule.name).collect();
        assert_eq!(names.len(), book.rules.len());
        for rule in &book.rules {
            assert!(!rule.source.trim().is_empty(), "{}", rule.name);
            assert!(
                rule.values.is_sorted_by_key(|values| values.from),
                "{}",
                rule.name
            );
            assert!(
                rule.values.iter().all(|values| values.set_by.is_empty()),
                "{}: only a centre sets values",
                rule.name
            );
        }
    }

    #[test]
    fn every_country_has_rules_and_those_that_can_be_tried_have_numbers() {
        let book = shipped();
        for scheme in Scheme::ALL {
            let own = |country: Country| book.rules.iter().any(|rule| rule.country == country);
            assert!(own(scheme.country()), "{}", scheme.code());
        }
        let tried = book.rules.iter().filter(|rule| can_backtest(&rule.name));
        assert!(tried.clone().count() >= 5);
        assert!(tried.into_iter().all(|rule| !rule.values.is_empty()));
    }

    #[test]
    fn a_standing_is_said_in_every_language() {
        for standing in etp_domain::LampStanding::ALL {
            let key = format!("rules-standing-{}", standing.code());
            assert!(!sentence_missing(&key), "{key}");
        }
        let args = [("count", "1"), ("least", "3"), ("missing", "2")];
        let text = message(Language::Fr, "rules-line-sessions-missing", args).unwrap();
        assert!(text.contains('3'), "{text}");
    }
}
