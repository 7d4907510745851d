//! Who was given which handout, in which version: to tell somebody that there is a newer one, or that
//! what they hold was wrong.

use crate::shelf::handout_source;
use crate::views::{GivenHandout, GivenTo};
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, HandoutLayout, PatientId, SessionId};
use etp_handout::Handout;
use etp_store::{HandoutGivenRow, Reader};
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};

/// What a print says in the history.
#[derive(Deserialize)]
struct Printed {
    handout: String,
    #[serde(default)]
    version: String,
    #[serde(default)]
    languages: Vec<HandoutLanguage>,
    #[serde(default)]
    layout: Option<String>,
    #[serde(default)]
    session: Option<SessionId>,
}

/// Everything that was printed for somebody, latest first.
///
/// # Errors
/// No such patient; the disk.
pub fn handouts_given(
    desk: &Desk,
    patient: PatientId,
    language: HandoutLanguage,
) -> Result<Vec<GivenHandout>, Failure> {
    desk.read(|reader| {
        let mut known = BTreeMap::new();
        let mut given = Vec::new();
        for row in reader.handouts_given(patient)? {
            let Some(printed) = printed(&row) else {
                continue;
            };
            let now = now(reader, &mut known, &printed.handout)?;
            let title = now.as_ref().map(|now| now.title(language).to_owned());
            given.push(GivenHandout {
                title: title.unwrap_or_else(|| printed.handout.clone()),
                outdated: outdated(now, &printed.version),
                at: row.at,
                by: row.by,
                layout: layout(printed.layout.as_deref()),
                handout: printed.handout,
                version: printed.version,
                languages: printed.languages,
                session: printed.session,
            });
        }
        Ok(given)
    })
}

/// Everybody a handout was printed for, each once with what they hold, latest first. Whoever was erased
/// is not among them.
///
/// # Errors
/// The disk.
pub fn given_to(desk: &Desk, name: &str) -> Result<Vec<GivenTo>, Failure> {
    desk.read(|reader| {
        let mut known = BTreeMap::new();
        let (mut seen, mut given) = (HashSet::new(), Vec::new());
        for row in reader.handout_given_to(name)? {
            let (Some(printed), Ok(patient)) = (printed(&row), row.object.parse()) else {
                continue;
            };
            let Ok(root) = reader.root_of(PatientId(patient)) else {
                continue;
            };
            if !seen.insert(root) {
                continue;
            }
            let person = reader.patient(root)?;
            let now = now(reader, &mut known, name)?;
            given.push(GivenTo {
                patient: root,
                name: format!("{} {}", person.last_name, person.first_name),
                file_number: person.file_number.to_string(),
                at: row.at,
                outdated: outdated(now, &printed.version),
                version: printed.version,
            });
        }
        Ok(given)
    })
}

fn printed(row: &HandoutGivenRow) -> Option<Printed> {
    serde_json::from_str(&row.detail).ok()
}

/// The handout as it is given now, read once.
fn now<'a>(
    reader: &Reader<'_>,
    known: &'a mut BTreeMap<String, Option<Handout>>,
    name: &str,
) -> Result<&'a Option<Handout>, Failure> {
    if !known.contains_key(name) {
        let source = handout_source(reader, name)?;
        // One that cannot be read any more has no title to show; who was given it stays.
        let handout = source.and_then(|source| Handout::parse(&source).ok());
        known.insert(name.to_owned(), handout);
    }
    Ok(&known[name])
}

fn outdated(now: &Option<Handout>, version: &str) -> bool {
    now.as_ref().is_some_and(|now| now.version() != version)
}

/// Prints of old wrote no layout: there was one.
fn layout(code: Option<&str>) -> HandoutLayout {
    code.and_then(HandoutLayout::from_code)
        .unwrap_or(HandoutLayout::SideBySide)
}
