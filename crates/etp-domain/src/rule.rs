//! Rules with dates of effect: their values are data with a source, what they do is a function of
//! this room that names them. A value nobody could verify says so, and a coordinator may change it.

use crate::Country;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// The rules that ship, and what the centre set itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleBook {
    /// Every rule.
    pub rules: Vec<Rule>,
}

/// A rule. Its sentences are `rules-<name>` (title) and `rules-<name>-why` in the locales.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name, e.g. `fr-complete-offer`.
    pub name: String,
    /// Whose rule; `ZZ` for everybody's.
    pub country: Country,
    /// Where it was read, in words a person can follow up.
    pub source: String,
    /// Read in a public source. What is not may be changed by the coordinator.
    pub checked: bool,
    /// Its values by date of effect, earliest first.
    #[serde(default)]
    pub values: Vec<RuleValues>,
}

/// The values of a rule from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct RuleValues {
    /// The first day they hold; `None` for as long as anybody knows.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day; `None` for "until further notice".
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// Numbers by name: `least_sessions = 3`.
    pub numbers: BTreeMap<String, u32>,
    /// Set by this centre, by whom; empty for values that shipped.
    #[serde(default)]
    pub set_by: String,
}

impl RuleValues {
    fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Rule {
    /// The values that hold on a day: of several, the one with the latest date of effect, and of
    /// two of one day the one the centre set last.
    pub fn in_force(&self, day: NaiveDate) -> Option<&RuleValues> {
        self.values
            .iter()
            .filter(|values| values.holds_on(day))
            .max_by_key(|values| (values.from, !values.set_by.is_empty()))
    }
}

impl RuleBook {
    /// A rule by name.
    pub fn rule(&self, name: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.name == name)
    }

    /// A number of a rule on a day; `None` when no value holds on it, or the value does not name it.
    pub fn number(&self, rule: &str, number: &str, day: NaiveDate) -> Option<u32> {
        let values = self.rule(rule)?.in_force(day)?;
        values.numbers.get(number).copied()
    }

    /// Puts what a centre set beside what shipped.
    pub fn with(mut self, name: &str, values: RuleValues) -> Self {
        if let Some(rule) = self.rules.iter_mut().find(|rule| rule.name == name) {
            rule.values.push(values);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn values(from: Option<&str>, until: Option<&str>, least: u32, set_by: &str) -> RuleValues {
        RuleValues {
            from: from.map(day),
            until: until.map(day),
            numbers: [("least".to_owned(), least)].into(),
            set_by: set_by.to_owned(),
        }
    }

    fn book(values: Vec<RuleValues>) -> RuleBook {
        RuleBook {
            rules: vec![Rule {
                name: "fr-team".into(),
                country: Country::France,
                source: "a fixture".into(),
                checked: false,
                values,
            }],
        }
    }

    #[test]
    fn a_value_holds_from_its_first_day_to_its_last() {
        let book = book(vec![
            values(None, Some("2024-12-31"), 2, ""),
            values(Some("2025-01-01"), Some("2025-12-31"), 3, ""),
        ]);
        let least = |on| book.number("fr-team", "least", day(on));
        assert_eq!(least("1999-01-01"), Some(2));
        assert_eq!(least("2024-12-31"), Some(2));
        assert_eq!(least("2025-01-01"), Some(3));
        assert_eq!(least("2025-12-31"), Some(3));
        assert_eq!(least("2026-01-01"), None);
        assert_eq!(book.number("fr-team", "most", day("2025-01-01")), None);
        assert_eq!(book.number("fr-training", "least", day("2025-01-01")), None);
    }

    #[test]
    fn what_the_centre_set_stands_over_what_shipped_from_its_day_on() {
        let shipped = book(vec![values(Some("2024-01-01"), None, 2, "")]);
        let set = shipped
            .clone()
            .with("fr-team", values(Some("2025-03-01"), None, 4, "M. Petit"))
            .with("fr-team", values(Some("2024-01-01"), None, 3, "M. Petit"))
            .with("unknown", values(None, None, 9, "M. Petit"));
        let least = |on| set.number("fr-team", "least", day(on));
        assert_eq!(least("2025-02-28"), Some(3));
        assert_eq!(least("2025-03-01"), Some(4));
        assert_eq!(set.rules.len(), shipped.rules.len());
        let again = set.with("fr-team", values(Some("2025-03-01"), None, 5, "M. Petit"));
        assert_eq!(again.number("fr-team", "least", day("2026-01-01")), Some(5));
    }
}
