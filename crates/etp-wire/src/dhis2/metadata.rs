//! What a DHIS2 server has to know before it can take our tables: three data sets and their data
//! elements, made from the catalogue of the disclosure rules. The words are handed in.
//!
//! The tables have no combinations of splits, so every element has the default category
//! combination, and no category, option or combination of our own is needed.

use super::uid::uid;
use etp_disclosure::{Measure, Period, PeriodKind, Row, Step, elements_of};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The identifier of the default category combination, the same on every server since DHIS2 fixes
/// it; older servers may have another, which their administrator puts in its place.
const DEFAULT_COMBINATION: &str = "bjDvmb4bfuf";
/// Everybody with an account may see the names; who may see or write numbers is the server's to say.
const NAMES_ONLY: &str = "r-------";

/// How one thing is called: in English, and in the other languages as `(locale, words)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// English, not used for anything else on the server.
    pub name: String,
    /// At most 50 characters, not used for anything else either.
    pub short: String,
    /// The name in other languages.
    pub translated: Vec<(String, String)>,
}

/// Who says how things are called.
pub struct SetWords<'a> {
    /// How a data set is called.
    pub set: &'a dyn Fn(PeriodKind) -> Words,
    /// How a data element is called.
    pub element: &'a dyn Fn(Measure, Row) -> Words,
}

/// The package for `POST /api/metadata`, always the same bytes.
pub fn metadata(words: &SetWords<'_>) -> Vec<u8> {
    let kinds = [PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year];
    let codes: BTreeSet<String> = kinds.into_iter().flat_map(elements).collect();
    let elements = codes.iter().filter_map(|code| element(code, words));
    let package = json!({
        "dataElements": elements.collect::<Vec<_>>(),
        "dataSets": kinds.map(|kind| set(kind, words)),
    });
    format!("{package:#}\n").into_bytes()
}

/// Every element a table of this kind can have, at any step, each once.
pub(super) fn elements(kind: PeriodKind) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for step in Step::ALL {
        for code in elements_of(kind, step) {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    codes
}

/// The code of a kind's data set and the word DHIS2 has for its length.
pub(super) fn named(kind: PeriodKind) -> (&'static str, &'static str) {
    let (example, length) = match kind {
        PeriodKind::Quarter => ("2026Q1", "Quarterly"),
        PeriodKind::HalfYear => ("2026S1", "SixMonthly"),
        PeriodKind::Year => ("2026", "Yearly"),
    };
    let code = example
        .parse()
        .map_or("", |period: Period| period.data_set());
    (code, length)
}

fn element(code: &str, words: &SetWords<'_>) -> Option<Value> {
    let (measure, row) = Measure::of_element(code)?;
    let mut element = object("data element", code, &(words.element)(measure, row));
    let more = json!({
        "domainType": "AGGREGATE",
        "valueType": "INTEGER_ZERO_OR_POSITIVE",
        "aggregationType": "NONE",
        "zeroIsSignificant": true,
    });
    add(&mut element, more);
    Some(element)
}

fn set(kind: PeriodKind, words: &SetWords<'_>) -> Value {
    let (code, length) = named(kind);
    let own = uid("data set", code);
    let mut set = object("data set", code, &(words.set)(kind));
    let link = |element: String| {
        json!({
            "dataSet": { "id": own },
            "dataElement": { "id": uid("data element", &element) },
        })
    };
    let elements: Vec<_> = elements(kind).into_iter().map(link).collect();
    add(
        &mut set,
        json!({ "periodType": length, "openFuturePeriods": 0, "dataSetElements": elements }),
    );
    set
}

fn object(kind: &str, code: &str, words: &Words) -> Value {
    let translated = words
        .translated
        .iter()
        .map(|(locale, name)| json!({ "property": "NAME", "locale": locale, "value": name }));
    json!({
        "id": uid(kind, code),
        "code": code,
        "name": words.name,
        "shortName": words.short,
        "translations": translated.collect::<Vec<_>>(),
        "sharing": { "public": NAMES_ONLY, "external": false },
        "categoryCombo": { "id": DEFAULT_COMBINATION },
    })
}

fn add(object: &mut Value, more: Value) {
    if let (Value::Object(object), Value::Object(more)) = (object, more) {
        object.extend(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package() -> Value {
        let words = |name: String| Words {
            short: name.clone(),
            name,
            translated: vec![("fr".into(), "nom".into())],
        };
        let made = metadata(&SetWords {
            set: &|kind| words(format!("{kind:?}")),
            element: &|measure, row| words(measure.element(row)),
        });
        serde_json::from_slice(&made).unwrap()
    }

    fn list<'a>(package: &'a Value, name: &str) -> &'a Vec<Value> {
        package[name].as_array().unwrap()
    }

    fn texts<'a>(objects: &'a [Value], name: &str) -> Vec<&'a str> {
        objects
            .iter()
            .map(|one| one[name].as_str().unwrap())
            .collect()
    }

    #[test]
    fn identifiers_codes_and_names_are_used_once() {
        let package = package();
        let all = [
            &list(&package, "dataElements")[..],
            &list(&package, "dataSets")[..],
        ]
        .concat();
        for name in ["id", "code", "name", "shortName"] {
            let texts = texts(&all, name);
            let once: BTreeSet<_> = texts.iter().collect();
            assert_eq!(once.len(), texts.len(), "{name}");
        }
        assert!(
            texts(&all, "shortName")
                .iter()
                .all(|short| short.len() <= 50)
        );
    }

    #[test]
    fn every_reference_is_to_something_in_the_package() {
        let package = package();
        let known = texts(list(&package, "dataElements"), "id");
        let sets = list(&package, "dataSets");
        let sizes = sets.iter().map(|set| {
            let links = set["dataSetElements"].as_array().unwrap();
            for link in links {
                assert_eq!(link["dataSet"]["id"], set["id"]);
                assert!(known.contains(&link["dataElement"]["id"].as_str().unwrap()));
            }
            links.len()
        });
        assert_eq!(sizes.collect::<Vec<_>>(), [14, 6, 23]);
        assert_eq!(known.len(), 30);
    }

    #[test]
    fn every_table_at_every_step_finds_its_elements() {
        for kind in [PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year] {
            let known = elements(kind);
            for step in Step::ALL {
                assert!(
                    elements_of(kind, step)
                        .iter()
                        .all(|code| known.contains(code))
                );
            }
        }
    }

    #[test]
    fn a_zero_is_kept_and_nothing_is_added_up() {
        for element in list(&package(), "dataElements") {
            assert_eq!(element["zeroIsSignificant"], true);
            assert_eq!(element["aggregationType"], "NONE");
        }
    }
}
