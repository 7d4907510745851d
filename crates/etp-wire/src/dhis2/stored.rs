//! What a server holds of a table, as it says itself.

use super::Dhis2Failure;
use crate::Body;
use serde::Deserialize;
use serde_json::{Value, json};

/// The values a server holds of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredTable {
    /// Data elements' codes with their values as text, sorted.
    values: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DataValue {
    data_element: String,
    value: Value,
}

impl StoredTable {
    /// Reads the answer to `GET /api/dataValueSets`. A table of which nothing is held has no list.
    pub(super) fn read(answer: &Value) -> Result<Self, Dhis2Failure> {
        if answer.get("httpStatusCode").is_some() {
            return Err(Dhis2Failure::Nonsense);
        }
        let listed = answer.get("dataValues").cloned().unwrap_or(json!([]));
        let listed: Vec<DataValue> =
            serde_json::from_value(listed).map_err(|_| Dhis2Failure::Nonsense)?;
        let mut values: Vec<_> = listed.into_iter().map(read).collect();
        values.sort_unstable();
        Ok(Self { values })
    }

    /// Whether it holds exactly what a body says.
    pub fn equals(&self, body: &Body) -> bool {
        self.values == said(body)
    }

    /// What it holds and a body does not speak of: it would stand beside the new table.
    pub fn beyond(&self, body: &Body) -> Self {
        let said = said(body);
        let spoken_of = |element: &str| said.iter().any(|(own, _)| own == element);
        let values = self.values.iter().filter(|(own, _)| !spoken_of(own));
        Self {
            values: values.cloned().collect(),
        }
    }

    /// Whether nothing is held.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Its data elements, in the order they are written in.
    pub(super) fn elements(&self) -> Vec<String> {
        self.values
            .iter()
            .map(|(element, _)| element.clone())
            .collect()
    }

    /// The document that names these values, to have them deleted.
    pub(super) fn document(&self, data_set: &str, period: &str, centre: &str) -> Vec<u8> {
        let values = self
            .values
            .iter()
            .map(|(element, value)| json!({ "dataElement": element, "value": value }));
        let document = json!({
            "dataSet": data_set,
            "period": period,
            "orgUnit": centre,
            "dataValues": values.collect::<Vec<_>>(),
        });
        document.to_string().into_bytes()
    }
}

fn read(one: DataValue) -> (String, String) {
    let value = match one.value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    (one.data_element, value)
}

/// What a body says, in the form a server holds it.
fn said(body: &Body) -> Vec<(String, String)> {
    let shown = body
        .elements()
        .filter_map(|(element, value)| Some((element, value?.to_string())));
    let mut said: Vec<_> = shown.collect();
    said.sort_unstable();
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_text_or_numbers_and_nothing_held_is_no_list() {
        let answer = json!({ "dataValues": [
            { "dataElement": "B", "value": "2", "categoryOptionCombo": "HllvX50cXC0" },
            { "dataElement": "A", "value": 1 },
        ]});
        let stored = StoredTable::read(&answer).unwrap();
        assert_eq!(stored.elements(), ["A", "B"]);
        assert!(StoredTable::read(&json!({})).unwrap().is_empty());
        let refusal = json!({ "httpStatusCode": 409, "status": "ERROR" });
        assert_eq!(StoredTable::read(&refusal), Err(Dhis2Failure::Nonsense));
    }
}
