//! The file as text: one line for each thing, every list sorted as its lines read.

use super::contents::Contents;
use crate::Failure;
use serde::Serialize;

/// The whole file.
pub(super) fn text(contents: &Contents) -> Result<String, Failure> {
    let mut file = String::from("{\n");
    for (key, value) in [
        ("format", json(&contents.format)?),
        ("version", json(&contents.version)?),
        ("marking", json(&contents.marking)?),
        ("first", json(&contents.first)?),
        ("last", json(&contents.last)?),
        ("country", json(&contents.country)?),
        ("complete_from", json(&contents.complete_from)?),
        ("programmes", list(&contents.programmes)?),
        ("places", list(&contents.places)?),
        ("professionals", list(&contents.professionals)?),
        ("patients", list(&contents.patients)?),
        ("caregivers", list(&contents.caregivers)?),
        ("enrolments", list(&contents.enrolments)?),
        ("assessments", list(&contents.assessments)?),
        ("sessions", list(&contents.sessions)?),
        ("presences", list(&contents.presences)?),
        ("caregiver_presences", list(&contents.caregiver_presences)?),
    ] {
        file.push_str(&format!("\"{key}\": {value},\n"));
    }
    file.push_str(&format!("\"letters\": {}\n}}\n", list(&contents.letters)?));
    Ok(file)
}

fn list(items: &[impl Serialize]) -> Result<String, Failure> {
    let mut lines = items.iter().map(json).collect::<Result<Vec<_>, _>>()?;
    lines.sort_unstable();
    Ok(match &lines[..] {
        [] => "[]".to_owned(),
        lines => format!("[\n{}\n]", lines.join(",\n")),
    })
}

fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|_| Failure::broken("facts-not-written"))
}
