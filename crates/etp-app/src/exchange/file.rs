//! The file: what it holds, how it is written, how it is read and checked.

use crate::forms::ExportProgramme;
use crate::shelf::handout_source;
use crate::{Desk, Failure, library, sharing, write_whole};
use chrono::NaiveDate;
use etp_domain::{HandoutLanguage, PathwayTemplate, Profession, ProgrammeId, Scheme};
use etp_handout::Handout;
use etp_store::Reader;
use etp_wire::{Digest, SignedProgramme};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The ending of a programme file.
const ENDING: &str = "sentier-programme";

/// The largest file that is read, in bytes: many times the longest programme.
const LARGEST: u64 = 8 * 1024 * 1024;

/// What a programme file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contents {
    /// The centre that wrote it.
    pub(super) centre: String,
    /// The day.
    pub(super) written_on: NaiveDate,
    /// What it is called there.
    pub(super) title: String,
    /// The scheme it runs under there.
    pub(super) scheme: Scheme,
    /// The version it had there.
    pub(super) version: u32,
    /// How many people it follows at once there.
    pub(super) capacity: Option<u32>,
    /// The languages it is given in there.
    pub(super) languages: Vec<HandoutLanguage>,
    /// Professions its team has there.
    pub(super) professions: Vec<Profession>,
    /// Its template.
    pub(super) template: PathwayTemplate,
    /// The handouts its sessions name.
    pub(super) handouts: Vec<CarriedHandout>,
}

/// A handout that travels with a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CarriedHandout {
    /// Its name.
    pub(super) name: String,
    /// Its content file.
    pub(super) source: String,
}

/// A file that was read, with who signed it.
pub(super) struct Arrived {
    pub(super) contents: Contents,
    pub(super) key: String,
    pub(super) sha256: String,
}

/// What a checked file is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProgrammeFile {
    /// The centre that wrote it.
    pub centre: String,
    /// The short name of the key that signed it.
    pub key: String,
    /// The day.
    pub written_on: NaiveDate,
    /// What it is called there.
    pub title: String,
    /// The scheme it runs under there.
    pub scheme: Scheme,
    /// How many sessions its template has.
    pub sessions: usize,
    /// The handouts it carries.
    pub handouts: Vec<String>,
    /// The digest of the file.
    pub sha256: String,
}

/// Writes a programme into a signed file: the one named, or one of its own name in a folder. The answer
/// is where it is.
///
/// # Errors
/// No such programme; a session names a handout nobody has; the file cannot be saved; the disk.
pub fn export_programme(desk: &Desk, form: &ExportProgramme) -> Result<String, Failure> {
    let contents = desk.read(|reader| contents(desk, reader, form.programme))?;
    let body = serde_json::to_string_pretty(&contents)
        .map_err(|_| Failure::broken("programme-file-not-written"))?;
    let text = sharing::device_key(desk)?.sign_programme(&format!("{body}\n"));
    let path = placed(Path::new(&form.to), &contents);
    let not_saved = |_| Failure::broken("file-not-saved").with("file", path.display().to_string());
    write_whole(&path, text.as_bytes()).map_err(not_saved)?;
    desk.write(|writer| {
        let detail = serde_json::json!({ "version": contents.version });
        desk.log(
            writer,
            "export-programme",
            &form.programme.to_string(),
            &detail,
        )
    })?;
    Ok(path.display().to_string())
}

/// Checks a file without a register: its signature, its template, its handouts.
///
/// # Errors
/// As [`read`].
pub fn check_programme_file(path: &Path) -> Result<ProgrammeFile, Failure> {
    Ok(told(read(path)?))
}

/// The same, of bytes.
///
/// # Errors
/// As [`check_programme_file`].
pub fn check_programme_bytes(bytes: &[u8]) -> Result<ProgrammeFile, Failure> {
    Ok(told(arrived(bytes)?))
}

fn told(arrived: Arrived) -> ProgrammeFile {
    let contents = arrived.contents;
    ProgrammeFile {
        centre: contents.centre,
        key: arrived.key,
        written_on: contents.written_on,
        title: contents.title,
        scheme: contents.scheme,
        sessions: contents.template.sessions.len(),
        handouts: contents.handouts.into_iter().map(|one| one.name).collect(),
        sha256: arrived.sha256,
    }
}

/// Reads a file, sound in every part or not at all.
///
/// # Errors
/// It cannot be read, is too large, is no programme file, is of a later format, changed since it was
/// signed, or its template or a handout is not sound. Nothing was taken.
pub(super) fn read(path: &Path) -> Result<Arrived, Failure> {
    let unreadable =
        |_| Failure::refused("file-unreadable").with("file", path.display().to_string());
    if std::fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
        return Err(Failure::refused("programme-file-not-one"));
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    arrived(&bytes)
}

/// The same, of bytes.
pub(super) fn arrived(bytes: &[u8]) -> Result<Arrived, Failure> {
    let not_one = || Failure::refused("programme-file-not-one");
    let text = std::str::from_utf8(bytes).map_err(|_| not_one())?;
    let signed =
        SignedProgramme::read(text).map_err(|problem| Failure::refused(problem.to_string()))?;
    let contents: Contents = serde_json::from_str(&signed.body).map_err(|_| not_one())?;
    library::check(&contents.template)?;
    for carried in &contents.handouts {
        let handout = Handout::parse(&carried.source)?;
        if handout.name() != carried.name {
            return Err(not_one());
        }
    }
    Ok(Arrived {
        contents,
        key: signed.key.id().spoken(),
        sha256: Digest::of(bytes).to_string(),
    })
}

fn contents(desk: &Desk, reader: &Reader<'_>, id: ProgrammeId) -> Result<Contents, Failure> {
    let row = reader.programme(id)?;
    let template = reader.version(id, row.version)?.template;
    let details = row.programme.details;
    Ok(Contents {
        centre: desk.centre().name.clone(),
        written_on: desk.today(),
        title: row.programme.title,
        scheme: row.programme.scheme,
        version: row.version,
        capacity: details.capacity,
        languages: details.languages,
        professions: details.professions,
        handouts: carried(reader, &template)?,
        template,
    })
}

/// The handouts a template names, each once, by name.
fn carried(
    reader: &Reader<'_>,
    template: &PathwayTemplate,
) -> Result<Vec<CarriedHandout>, Failure> {
    let sessions = template.sessions.iter();
    let names: BTreeSet<&String> = sessions.map(|session| &session.handout).collect();
    let mut found = Vec::new();
    for name in names.into_iter().filter(|name| !name.is_empty()) {
        let missing = || Failure::refused("handout-unknown").with("name", name.clone());
        let source = handout_source(reader, name)?.ok_or_else(missing)?;
        let name = name.clone();
        found.push(CarriedHandout { name, source });
    }
    Ok(found)
}

/// A path with the ending is the file itself; any other is the folder it is put into.
fn placed(to: &Path, contents: &Contents) -> PathBuf {
    match to.extension() {
        Some(ending) if ending == ENDING => to.to_owned(),
        _ => to.join(format!("{}.{ENDING}", file_name(contents))),
    }
}

/// The template's name and the version, in letters every file system takes.
fn file_name(contents: &Contents) -> String {
    let name = match contents.template.name.as_str() {
        "" => &contents.title,
        name => name,
    };
    let plain: String = etp_domain::names::fold(name)
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let plain = plain.trim_matches('-');
    let plain = if plain.is_empty() { "programme" } else { plain };
    format!("{plain}-v{}", contents.version)
}
