//! The body: a DHIS2 `dataValueSets` document. A hidden value is absent; the envelope lists it.

use crate::fields::canonical_number;
use crate::sums::{Table, Values};
use crate::{Envelope, HubRefusal};
use etp_disclosure::{AnonymousCounts, Measure, Row, Status, measures_of, rows_of};
use serde::{Deserialize, Serialize};

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
    let measures = measures_of(counts.period().kind());
    let shown = counts.cells().iter().flat_map(|cell| {
        measures
            .iter()
            .filter_map(|measure| Some(((cell.row(), *measure), cell.value(*measure)?)))
    });
    write(
        counts.period().data_set(),
        &counts.period().to_string(),
        centre,
        &shown.collect(),
    )
}

/// The published values, after everything that can be checked without a clock was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    elements: Vec<(Row, Measure)>,
    values: Values,
}

impl Body {
    /// Reads a body and holds it against its envelope.
    ///
    /// # Errors
    /// [`HubRefusal::BadBody`], [`HubRefusal::UnknownPolicy`] or [`HubRefusal::BelowThreshold`].
    pub fn read(bytes: &[u8], envelope: &Envelope) -> Result<Self, HubRefusal> {
        let policy = envelope.policy().ok_or(HubRefusal::UnknownPolicy)?;
        let values = parse(bytes, envelope).ok_or(HubRefusal::BadBody)?;
        let rows = rows(envelope, &values);
        let measures = measures_of(envelope.period().kind());
        let elements: Vec<_> = rows
            .iter()
            .flat_map(|row| measures.iter().map(|measure| (*row, *measure)))
            .collect();
        let table = Table {
            kind: envelope.period().kind(),
            rows: &rows,
            values: &values,
        };
        let known = values.keys().all(|one| elements.contains(one));
        let listed = hidden(&elements, &values) == envelope.hidden();
        if !(known && listed && table.is_possible()) {
            Err(HubRefusal::BadBody)
        } else if table.gives_away(policy) {
            Err(HubRefusal::BelowThreshold)
        } else {
            Ok(Self { elements, values })
        }
    }

    /// Every element of the table at its step with its value, nothing for a hidden one, in table
    /// order. A withdrawn table has none.
    pub fn elements(&self) -> impl Iterator<Item = (String, Option<u64>)> {
        self.elements.iter().map(|(row, measure)| {
            (
                measure.element(*row),
                self.values.get(&(*row, *measure)).copied(),
            )
        })
    }
}

/// The rows this table has: none once it is withdrawn; otherwise those of its step, without the
/// sexes or the ages where it speaks of none of them, because somebody's is unknown.
fn rows(envelope: &Envelope, values: &Values) -> Vec<Row> {
    if envelope.status() == Status::Withdrawn {
        return vec![];
    }
    let hidden = envelope.hidden().iter();
    let hidden = hidden.filter_map(|code| Some(Measure::of_element(code)?.1));
    let spoken_of: Vec<Row> = values.keys().map(|(row, _)| *row).chain(hidden).collect();
    rows_of(envelope.period().kind(), envelope.step())
        .into_iter()
        .filter(|row| {
            let like =
                |other: &Row| (is_sex(row) && is_sex(other)) || (is_age(row) && is_age(other));
            !(is_sex(row) || is_age(row)) || spoken_of.iter().any(like)
        })
        .collect()
}

fn is_sex(row: &Row) -> bool {
    matches!(row, Row::Sex(_))
}

fn is_age(row: &Row) -> bool {
    matches!(row, Row::Age(_) | Row::Wide(_))
}

fn write(data_set: &str, period: &str, centre: &str, values: &Values) -> Vec<u8> {
    let value = |((row, measure), value): (&(Row, Measure), &u64)| DataValue {
        data_element: measure.element(*row),
        value: value.to_string(),
    };
    let document = Document {
        data_set: data_set.to_owned(),
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

/// The values, when writing them again gives the same bytes.
fn parse(bytes: &[u8], envelope: &Envelope) -> Option<Values> {
    let document: Document = serde_json::from_slice(bytes).ok()?;
    let read = |one: &DataValue| {
        let (measure, row) = Measure::of_element(&one.data_element)?;
        Some(((row, measure), canonical_number(&one.value)?))
    };
    let values: Values = document
        .data_values
        .iter()
        .map(read)
        .collect::<Option<_>>()?;
    let (period, centre) = (envelope.period(), envelope.centre());
    let same = write(period.data_set(), &period.to_string(), centre, &values) == bytes;
    same.then_some(values)
}

/// The codes that must be listed as hidden.
fn hidden(elements: &[(Row, Measure)], values: &Values) -> Vec<String> {
    let absent = elements.iter().filter(|one| !values.contains_key(one));
    let mut codes: Vec<_> = absent.map(|(row, measure)| measure.element(*row)).collect();
    codes.sort_unstable();
    codes
}

#[cfg(test)]
mod tests;
