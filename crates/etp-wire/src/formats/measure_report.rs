//! FHIR: a summary MeasureReport with one group for each number. A hidden one has no count but the
//! standard's own reason for that, `masked`.

use super::Table;
use crate::Digest;
use serde_json::{Value, json};

const ABSENT: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
const POPULATION: &str = "http://terminology.hl7.org/CodeSystem/measure-population";

/// The document.
pub(super) fn write(table: &Table<'_>) -> Vec<u8> {
    let groups = table
        .elements
        .iter()
        .map(|(code, value)| group(code, *value));
    let set = table.period.data_set();
    let report = json!({
        "resourceType": "MeasureReport",
        "status": "complete",
        "type": "summary",
        "measure": measure(set),
        "subject": { "type": "Location", "identifier": { "value": table.centre } },
        "date": table.created,
        "period": { "start": table.first_day(), "end": table.last_day() },
        "group": groups.collect::<Vec<_>>(),
    });
    format!("{report:#}\n").into_bytes()
}

fn group(code: &str, value: Option<u64>) -> Value {
    let kind = json!({ "coding": [{ "system": POPULATION, "code": "initial-population" }] });
    let population = match value {
        Some(value) => json!({ "code": kind, "count": value }),
        None => json!({
            "code": kind,
            "_count": { "extension": [{ "url": ABSENT, "valueCode": "masked" }] },
        }),
    };
    json!({ "code": { "text": code }, "population": [population] })
}

/// A name for the measure that is nobody's address: a UUID (version 8) made of the data set's code.
fn measure(set: &str) -> String {
    let digest = Digest::of(format!("sentier measure {set}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest.as_bytes()[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let text = hex::encode(bytes);
    let parts = [
        &text[..8],
        &text[8..12],
        &text[12..16],
        &text[16..20],
        &text[20..],
    ];
    format!("urn:uuid:{}", parts.join("-"))
}
