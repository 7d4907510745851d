//! The versions of a programme's template. Saving makes a new one; an old one never changes.

use crate::forms::SavePathway;
use crate::views::{VersionLine, VersionView};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{PathwayVersion, ProgrammeId};
use etp_store::Reader;
use std::collections::BTreeMap;

/// Every version, latest first.
///
/// # Errors
/// No such programme; the disk.
pub fn pathway_versions(desk: &Desk, programme: ProgrammeId) -> Result<Vec<VersionLine>, Failure> {
    desk.read(|reader| {
        reader.programme(programme)?;
        let running = running(reader, programme)?;
        let versions = reader.versions(programme)?;
        Ok(versions
            .iter()
            .map(|version| line(&running, version))
            .collect())
    })
}

/// One version, whole.
///
/// # Errors
/// No such programme or version; the disk.
pub fn pathway_version(
    desk: &Desk,
    programme: ProgrammeId,
    number: u32,
) -> Result<VersionView, Failure> {
    desk.read(|reader| {
        let version = reader.version(programme, number)?;
        Ok(VersionView {
            line: line(&running(reader, programme)?, &version),
            template: version.template,
        })
    })
}

/// Saves a new version; whoever follows an older one stays on it. The answer is its number.
///
/// # Errors
/// Somebody saved a newer version meanwhile; the template is not sound or says what the latest one
/// says; no such programme; the disk.
pub fn save_pathway(desk: &Desk, form: SavePathway) -> Result<Done<u32>, Failure> {
    crate::library::check(&form.template)?;
    desk.write(|writer| {
        let latest = writer.programme(form.programme)?.version;
        if latest != form.based_on {
            let stale = Failure::refused("pathway-version-stale");
            return Err(stale.with("number", latest.to_string()));
        }
        if writer.version(form.programme, latest)?.template == form.template {
            return Err(Failure::refused("pathway-version-same"));
        }
        let number = writer.add_version(&PathwayVersion {
            programme: form.programme,
            number: latest + 1,
            saved_on: desk.today(),
            saved_by: desk.professional().to_owned(),
            note: form.note.trim().to_owned(),
            template: form.template,
        })?;
        let detail = serde_json::json!({ "version": number });
        desk.log(writer, "save-pathway", &form.programme.to_string(), &detail)?;
        Ok(Done::new(number, [Topic::Programmes]))
    })
}

/// How many people follow each version now.
fn running(reader: &Reader<'_>, programme: ProgrammeId) -> Result<BTreeMap<u32, u32>, Failure> {
    let mut running = BTreeMap::new();
    for enrolment in reader.enrolments_in(programme)? {
        if enrolment.ending.is_none() {
            *running.entry(enrolment.version).or_default() += 1;
        }
    }
    Ok(running)
}

fn line(running: &BTreeMap<u32, u32>, version: &PathwayVersion) -> VersionLine {
    VersionLine {
        number: version.number,
        saved_on: version.saved_on,
        saved_by: version.saved_by.clone(),
        note: version.note.clone(),
        running: running.get(&version.number).copied().unwrap_or_default(),
    }
}
