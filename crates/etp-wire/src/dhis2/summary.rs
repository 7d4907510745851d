//! What a server says became of the values it was sent, in both of its envelopes: the summary
//! itself, or wrapped in a web message.

use super::Dhis2Failure;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a server says became of the values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportSummary {
    /// It complained about none of them. Whether it holds them only reading them back can tell.
    pub accepted: bool,
    /// The values it would not take, with its own words.
    pub refused: Vec<RefusedCell>,
}

/// Something a server would not take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedCell {
    /// The data element's code; empty when it is about the whole table.
    pub element: String,
    /// The server's code, as `E7619`; empty when it gave none.
    pub code: String,
    /// The server's sentence.
    pub text: String,
}

#[derive(Deserialize)]
struct Document {
    status: String,
    #[serde(default)]
    conflicts: Vec<Conflict>,
    #[serde(default, rename = "rejectedIndexes")]
    rejected: Vec<usize>,
    #[serde(default)]
    description: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Conflict {
    #[serde(default)]
    value: String,
    #[serde(default)]
    error_code: String,
    #[serde(default)]
    indexes: Vec<usize>,
}

impl ImportSummary {
    /// Reads an answer about values that were sent in this order.
    ///
    /// # Errors
    /// [`Dhis2Failure::Nonsense`] when it is no such answer.
    pub(super) fn read(answer: &Value, sent: &[String]) -> Result<Self, Dhis2Failure> {
        let inner = answer.get("response").unwrap_or(answer);
        if inner.get("importCount").is_none() {
            return error(answer).ok_or(Dhis2Failure::Nonsense);
        }
        let document = Document::deserialize(inner).map_err(|_| Dhis2Failure::Nonsense)?;
        let mut refused: Vec<_> = document
            .conflicts
            .iter()
            .flat_map(|conflict| cells(conflict, sent))
            .collect();
        let named = |refused: &[RefusedCell], element: &String| {
            refused.iter().any(|cell| cell.element == *element)
        };
        for element in document
            .rejected
            .iter()
            .filter_map(|place| sent.get(*place))
        {
            if !named(&refused, element) {
                refused.push(cell(element, "", &document.description));
            }
        }
        let failed = document.status == "ERROR";
        if failed && refused.is_empty() {
            refused.push(cell("", "", &document.description));
        }
        Ok(Self {
            accepted: refused.is_empty(),
            refused,
        })
    }
}

/// A web message that is about the request as a whole.
fn error(answer: &Value) -> Option<ImportSummary> {
    let text = |name: &str| answer.get(name).and_then(Value::as_str);
    if text("status") != Some("ERROR") {
        return None;
    }
    Some(ImportSummary {
        accepted: false,
        refused: vec![cell(
            "",
            text("errorCode").unwrap_or_default(),
            text("message").unwrap_or_default(),
        )],
    })
}

/// A conflict names the places of its values, or is about the whole.
fn cells(conflict: &Conflict, sent: &[String]) -> Vec<RefusedCell> {
    let places = conflict.indexes.iter().filter_map(|place| sent.get(*place));
    let found: Vec<_> = places
        .map(|element| cell(element, &conflict.error_code, &conflict.value))
        .collect();
    match found.is_empty() {
        true => vec![cell("", &conflict.error_code, &conflict.value)],
        false => found,
    }
}

fn cell(element: &str, code: &str, text: &str) -> RefusedCell {
    RefusedCell {
        element: element.to_owned(),
        code: code.to_owned(),
        text: text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sent() -> Vec<String> {
        vec!["ETP_PAT_TOT".into(), "ETP_ATT_TOT".into()]
    }

    fn summary(status: &str, conflicts: Value) -> Value {
        json!({
            "responseType": "ImportSummary", "status": status,
            "importCount": { "imported": 0, "updated": 1, "ignored": 1, "deleted": 0 },
            "conflicts": conflicts, "rejectedIndexes": [1],
        })
    }

    fn wrapped(summary: Value) -> Value {
        json!({ "httpStatusCode": 409, "status": "WARNING", "response": summary })
    }

    #[test]
    fn both_envelopes_say_the_same() {
        let conflict = json!([{ "object": "x", "value": "not a number", "errorCode": "E7619", "indexes": [1] }]);
        let plain = summary("WARNING", conflict);
        let read = ImportSummary::read(&plain, &sent()).unwrap();
        assert_eq!(
            Ok(read.clone()),
            ImportSummary::read(&wrapped(plain), &sent())
        );
        assert!(!read.accepted);
        assert_eq!(read.refused, [cell("ETP_ATT_TOT", "E7619", "not a number")]);
    }

    #[test]
    fn values_that_did_not_change_are_no_refusal() {
        let mut same = summary("SUCCESS", json!([]));
        same["rejectedIndexes"] = json!([]);
        assert!(ImportSummary::read(&same, &sent()).unwrap().accepted);
    }

    #[test]
    fn a_group_that_was_rejected_is_about_the_whole_table() {
        let mut group = summary(
            "ERROR",
            json!([{ "value": "no access", "errorCode": "E8010" }]),
        );
        group["rejectedIndexes"] = json!([]);
        let read = ImportSummary::read(&wrapped(group), &sent()).unwrap();
        assert_eq!(read.refused, [cell("", "E8010", "no access")]);
    }

    #[test]
    fn a_web_message_without_a_summary_is_a_refusal_and_anything_else_is_none() {
        let message = json!({ "status": "ERROR", "errorCode": "E2015", "message": "no data set" });
        let read = ImportSummary::read(&message, &sent()).unwrap();
        assert_eq!(read.refused, [cell("", "E2015", "no data set")]);
        for other in [
            json!({}),
            json!({ "status": "OK", "response": { "jobType": "X" } }),
        ] {
            assert_eq!(
                ImportSummary::read(&other, &sent()),
                Err(Dhis2Failure::Nonsense)
            );
        }
    }
}
