//! The body: a DHIS2 `dataValueSets` document. A hidden value is absent; the envelope lists it.

use crate::fields::canonical_number;
use crate::{Envelope, HubRefusal};
use etp_disclosure::{AnonymousCounts, Measure, Policy, Row};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The data set's code.
pub const DATA_SET: &str = "ETP_C";
/// The body's media type.
pub const CONTENT_TYPE: &str = "application/json";

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Document {
    data_set: String,
    period: String,
    org_unit: String,
    data_values: Vec<DataValue>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct DataValue {
    data_element: String,
    value: String,
}

/// The bytes that would leave for these counts: what a preview shows and what a send sends.
pub fn body_of(centre: &str, counts: &AnonymousCounts) -> Vec<u8> {
    let shown = |(row, measure)| {
        let cell = counts.cells().iter().find(|cell| cell.row() == row)?;
        Some(((row, measure), cell.value(measure)?))
    };
    write(
        centre,
        &counts.period().to_string(),
        &elements().filter_map(shown).collect(),
    )
}

/// The published values, after everything that can be checked without a clock was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    values: Values,
}

type Values = BTreeMap<(Row, Measure), u64>;

impl Body {
    /// Reads a body and holds it against its envelope.
    ///
    /// # Errors
    /// [`HubRefusal::BadBody`], [`HubRefusal::UnknownPolicy`] or [`HubRefusal::BelowThreshold`].
    pub fn read(bytes: &[u8], envelope: &Envelope) -> Result<Self, HubRefusal> {
        let policy = envelope.policy().ok_or(HubRefusal::UnknownPolicy)?;
        let values = parse(bytes, envelope).ok_or(HubRefusal::BadBody)?;
        if !is_consistent(&values) {
            return Err(HubRefusal::BadBody);
        }
        refuse_small(&values, policy).map(|()| Self { values })
    }

    /// Every element with its value, nothing for a hidden one, in table order.
    pub fn elements(&self) -> impl Iterator<Item = (String, Option<u64>)> {
        elements().map(|(row, measure)| {
            (
                measure.element(row),
                self.values.get(&(row, measure)).copied(),
            )
        })
    }
}

fn elements() -> impl Iterator<Item = (Row, Measure)> {
    Row::all().flat_map(|row| Measure::ALL.map(|measure| (row, measure)))
}

pub(crate) fn is_known_element(code: &str) -> bool {
    element(code).is_some()
}

fn element(code: &str) -> Option<(Row, Measure)> {
    elements().find(|(row, measure)| measure.element(*row) == code)
}

fn write(centre: &str, period: &str, values: &Values) -> Vec<u8> {
    let value = |((row, measure), value): (&(Row, Measure), &u64)| DataValue {
        data_element: measure.element(*row),
        value: value.to_string(),
    };
    let document = Document {
        data_set: DATA_SET.to_owned(),
        period: period.to_owned(),
        org_unit: centre.to_owned(),
        data_values: values.iter().map(value).collect(),
    };
    #[expect(
        clippy::expect_used,
        reason = "strings in a list: serde_json has nothing to refuse"
    )]
    serde_json::to_vec(&document).expect("a document of strings")
}

/// The values, when writing them again gives the same bytes and the hidden ones are those listed.
fn parse(bytes: &[u8], envelope: &Envelope) -> Option<Values> {
    let document: Document = serde_json::from_slice(bytes).ok()?;
    let read = |one: &DataValue| Some((element(&one.data_element)?, canonical_number(&one.value)?));
    let values: Values = document
        .data_values
        .iter()
        .map(read)
        .collect::<Option<_>>()?;
    let same = write(envelope.centre(), &envelope.period().to_string(), &values) == bytes;
    (same && hidden(&values) == envelope.hidden()).then_some(values)
}

fn hidden(values: &Values) -> Vec<String> {
    let absent = elements().filter(|element| !values.contains_key(element));
    let mut codes: Vec<_> = absent.map(|(row, measure)| measure.element(row)).collect();
    codes.sort_unstable();
    codes
}

/// Both values of a row or neither, never more patients than attendances, no row without a total.
fn is_consistent(values: &Values) -> bool {
    let pair = |row| {
        (
            values.get(&(row, Measure::Patients)),
            values.get(&(row, Measure::Attendances)),
        )
    };
    Row::all().all(|row| match pair(row) {
        (Some(patients), Some(attendances)) => {
            patients <= attendances && pair(Row::Total).0.is_some_and(|all| patients <= all)
        }
        (None, None) => true,
        _ => false,
    })
}

/// A number the policy hides, or a row hidden alone, which is the same number after a subtraction.
fn refuse_small(values: &Values, policy: Policy) -> Result<(), HubRefusal> {
    let alone = Row::all()
        .filter(|row| !values.contains_key(&(*row, Measure::Patients)))
        .count()
        == 1;
    let patients = values
        .iter()
        .filter(|((_, measure), _)| *measure == Measure::Patients);
    let small = patients
        .map(|(_, value)| value)
        .any(|value| (1..policy.k()).contains(value));
    if small || alone {
        Err(HubRefusal::BelowThreshold)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DeviceKey, Digest};

    /// An envelope that hides what these values leave out, and their body.
    fn forged(values: &[(Row, u64, u64)]) -> (Envelope, Vec<u8>) {
        let pairs = |(row, patients, attendances): &(Row, u64, u64)| {
            [
                ((*row, Measure::Patients), *patients),
                ((*row, Measure::Attendances), *attendances),
            ]
        };
        let values: Values = values.iter().flat_map(pairs).collect();
        let body = write("FR-08-GIVET-01", "2026Q1", &values);
        let envelope = Envelope {
            device: DeviceKey::from_seed([7; 32]).device_id(),
            centre: "FR-08-GIVET-01".to_owned(),
            period: "2026Q1".parse().unwrap(),
            revision: 1,
            sequence: 1,
            previous: None,
            created: "2026-04-02T08:15:00Z".to_owned(),
            policy: "k11-v1".to_owned(),
            hidden: hidden(&values),
            body: Digest::of(&body),
        };
        (envelope, body)
    }

    fn read(values: &[(Row, u64, u64)]) -> Result<Body, HubRefusal> {
        let (envelope, body) = forged(values);
        Body::read(&body, &envelope)
    }

    fn rows(dt2: u64) -> Vec<(Row, u64, u64)> {
        let patients = |row: Row| {
            if row == Row::Total {
                40
            } else if row.code() == "DT2" {
                dt2
            } else {
                12
            }
        };
        Row::all().map(|row| (row, patients(row), 90)).collect()
    }

    #[test]
    fn a_shown_number_below_the_threshold_is_refused() {
        assert!(read(&rows(11)).is_ok());
        assert!(read(&rows(0)).is_ok());
        assert_eq!(read(&rows(10)), Err(HubRefusal::BelowThreshold));
        assert_eq!(read(&rows(1)), Err(HubRefusal::BelowThreshold));
    }

    #[test]
    fn a_row_hidden_alone_is_refused() {
        let mut values = rows(30);
        values.remove(2);
        assert_eq!(read(&values), Err(HubRefusal::BelowThreshold));
        values.remove(2);
        assert!(read(&values).is_ok());
    }

    #[test]
    fn a_table_that_cannot_be_is_refused() {
        assert_eq!(read(&[(Row::Total, 40, 39)]), Err(HubRefusal::BadBody));
        assert_eq!(read(&rows(41)), Err(HubRefusal::BadBody));
        assert_eq!(
            read(&rows(11)[1..]),
            Err(HubRefusal::BadBody),
            "rows without their total"
        );
    }

    #[test]
    fn a_body_that_contradicts_its_envelope_is_refused() {
        let (envelope, body) = forged(&rows(30));
        let with = |change: fn(&mut Envelope)| {
            let mut other = envelope.clone();
            change(&mut other);
            Body::read(&body, &other)
        };
        assert_eq!(
            with(|one| one.centre = "BE-ARLON-01".to_owned()),
            Err(HubRefusal::BadBody)
        );
        assert_eq!(
            with(|one| one.period = "2026Q2".parse().unwrap()),
            Err(HubRefusal::BadBody)
        );
        assert_eq!(
            with(|one| one.hidden = vec!["ETP_PAT_DT2".to_owned()]),
            Err(HubRefusal::BadBody)
        );
        assert_eq!(
            with(|one| one.policy = "k2".to_owned()),
            Err(HubRefusal::UnknownPolicy)
        );
    }

    #[test]
    fn a_body_has_one_form() {
        let (envelope, body) = forged(&rows(30));
        let text = String::from_utf8(body).unwrap();
        for (was, is) in [
            (r#""value":"30""#, r#""value":"030""#),
            (r#""value":"30""#, r#""value":"-30""#),
            (r#""value":"30""#, r#""value":30"#),
            ("ETP_PAT_DT2", "ETP_PAT_XYZ"),
            (r#"{"dataSet""#, r#"{ "dataSet""#),
            (r#"{"dataSet""#, r#"{"name":"x","dataSet""#),
            (
                r#"{"dataElement":"ETP_ATT_DT2","value":"90"},"#,
                r#"{"dataElement":"ETP_ATT_DT2","value":"90"},{"dataElement":"ETP_ATT_DT2","value":"90"},"#,
            ),
        ] {
            let other = text.replacen(was, is, 1);
            assert!(other != text, "{is}");
            assert!(
                Body::read(other.as_bytes(), &envelope) == Err(HubRefusal::BadBody),
                "{is}"
            );
        }
    }
}
