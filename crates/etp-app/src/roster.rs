//! Importing a roster as real spreadsheets give it: previewed first, then all good rows or none.

mod decode;
mod fields;
mod headings;
mod read;
mod rejected;
mod row;
mod table;
mod words;

use crate::{Desk, Done, Failure, Topic, forms::ImportRoster, views::*};
use etp_domain::{Patient, PatientId};
use etp_store::{Reader, Writer};
use read::Roster;
use row::GoodRow;
use std::fs;
use std::path::Path;

/// How many good rows a preview shows.
const SAMPLE: usize = 10;
/// The largest file that is read, in bytes: some hundred thousand people.
const LARGEST: u64 = 20 * 1024 * 1024;

/// What a file would bring, with one line per problem. Writes nothing.
///
/// # Errors
/// The file cannot be read, is not a table of text, or lacks a column nobody can do without.
pub fn preview_roster(desk: &Desk, path: &Path) -> Result<RosterPreview, Failure> {
    let bytes = bytes_of(path)?;
    let roster = read_roster(desk, &bytes)?;
    Ok(RosterPreview {
        path: path.display().to_string(),
        sha256: digest(&bytes),
        encoding: roster.encoding.to_owned(),
        separator: char::from(roster.separator).to_string(),
        rows: number(roster.rows),
        good: number(roster.good.len()),
        sample: roster.good.iter().take(SAMPLE).map(person).collect(),
        problems: roster.problems,
        ignored_columns: roster.ignored,
    })
}

/// Takes the good rows of exactly the file that was previewed, in one transaction, and saves the
/// others beside it when asked to.
///
/// # Errors
/// The file changed since it was shown; no good row; the rejected rows cannot be saved, or would
/// be saved over the file itself (and then nothing is taken); the disk.
pub fn import_roster(desk: &Desk, form: ImportRoster) -> Result<Done<RosterImported>, Failure> {
    let bytes = bytes_of(Path::new(&form.path))?;
    if digest(&bytes) != form.sha256 {
        return Err(Failure::refused("roster-changed-since-shown"));
    }
    let roster = read_roster(desk, &bytes)?;
    if roster.good.is_empty() {
        return Err(Failure::refused("roster-nothing-to-take"));
    }
    let over = |path: &String| rejected::is_over(Path::new(&form.path), Path::new(path));
    if form.rejected_to.as_ref().is_some_and(over) {
        return Err(Failure::refused("rejected-over-roster"));
    }
    let rejected_to = form.rejected_to.filter(|_| !roster.rejected.is_empty());
    desk.write(|writer| {
        take(desk, writer, &roster)?;
        if let Some(path) = &rejected_to {
            rejected::save(Path::new(path), &roster, desk.centre().country)?;
        }
        Ok(())
    })?;
    let answer = RosterImported {
        taken: number(roster.good.len()),
        rejected: number(roster.rejected.len()),
        rejected_to,
    };
    Ok(Done::new(answer, [Topic::Patients]))
}

/// Takes a roster that is in memory already, as the demonstration does.
pub(crate) fn take_bytes(desk: &Desk, bytes: &[u8]) -> Result<(), Failure> {
    let roster = read_roster(desk, bytes)?;
    desk.write(|writer| take(desk, writer, &roster))
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Failure> {
    let file = || {
        path.file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    let unreadable = |_| Failure::refused("roster-file-unreadable").with("file", file());
    if fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
        return Err(Failure::refused("roster-too-large").with("file", file()));
    }
    fs::read(path).map_err(unreadable)
}

fn read_roster(desk: &Desk, bytes: &[u8]) -> Result<Roster, Failure> {
    let mut roster = read::read(bytes, desk.centre().country, desk.today())?;
    desk.read(|reader| set_known_aside(reader, &mut roster))?;
    Ok(roster)
}

/// A person the register knows already is not written a second time.
fn set_known_aside(reader: &Reader<'_>, roster: &mut Roster) -> Result<(), Failure> {
    let mut new = Vec::new();
    for row in std::mem::take(&mut roster.good) {
        let person = &row.person;
        match reader.twin(&person.last_name, &person.first_name, person.birth_date)? {
            None => new.push(row),
            Some(_) => roster.reject(row, Failure::refused("roster-already-known")),
        }
    }
    roster.good = new;
    roster.problems.sort_by_key(|problem| problem.line);
    roster.rejected.sort_by_key(|rejected| rejected.line);
    Ok(())
}

fn take(desk: &Desk, writer: &Writer<'_>, roster: &Roster) -> Result<(), Failure> {
    for row in &roster.good {
        writer.add_patient(&patient(desk, writer, row)?)?;
    }
    let detail =
        serde_json::json!({ "taken": roster.good.len(), "rejected": roster.rejected.len() });
    Ok(writer.note(
        "import-roster",
        "roster",
        &detail,
        desk.professional(),
        desk.now(),
    )?)
}

fn patient(desk: &Desk, writer: &Writer<'_>, row: &GoodRow) -> Result<Patient, Failure> {
    let person = &row.person;
    Ok(Patient {
        id: PatientId(desk.doors.chance.id()),
        file_number: writer.next_file_number()?,
        last_name: person.last_name.clone(),
        first_name: person.first_name.clone(),
        sex: person.sex,
        birth_date: person.birth_date,
        residence: person.residence,
        postal_code: person.postal_code.clone(),
        commune: person.commune.clone(),
        phone: person.phone.clone(),
        languages: person.languages.clone(),
    })
}

fn person(row: &GoodRow) -> RosterPerson {
    let person = &row.person;
    RosterPerson {
        line: row.line,
        last_name: person.last_name.clone(),
        first_name: person.first_name.clone(),
        birth_date: person.birth_date,
        sex: person.sex,
        residence: person.residence,
        commune: person.commune.clone(),
        languages: person.languages.clone(),
    }
}

fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    hex::encode(Sha256::digest(bytes))
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
