//! What is said about the whole group: written once, seen in each file, naming nobody.

use crate::forms::SaveGroupNote;
use crate::patients::fields::text;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{SessionId, names_in};
use etp_store::Reader;

/// The longest note about a group, in characters.
const LONGEST: usize = 4000;

/// Names of people of the list, and of their caregivers, that stand in a note, as they are written
/// there.
///
/// # Errors
/// No such session; the disk.
pub fn names_in_note(desk: &Desk, session: SessionId, note: &str) -> Result<Vec<String>, Failure> {
    desk.read(|reader| found(reader, session, note))
}

/// Writes the note.
///
/// # Errors
/// It names somebody; it is too long; no such session; the disk.
pub fn save_group_note(desk: &Desk, form: SaveGroupNote) -> Result<Done<()>, Failure> {
    let note = text(&form.note, LONGEST, "note")?;
    desk.write(|writer| {
        let names = found(writer, form.session, &note)?;
        if !names.is_empty() {
            return Err(Failure::refused("group-note-names")
                .with("count", names.len().to_string())
                .with("field", "note"));
        }
        writer.set_session_note(form.session, &note, desk.now())?;
        let detail = serde_json::json!({ "written": !note.is_empty() });
        desk.log(
            writer,
            "save-group-note",
            &form.session.to_string(),
            &detail,
        )?;
        Ok(Done::new((), [Topic::Sessions, Topic::Patients]))
    })
}

fn found(reader: &Reader<'_>, session: SessionId, note: &str) -> Result<Vec<String>, Failure> {
    reader.session(session)?;
    Ok(written_in(note, &people_of(reader, session)?))
}

/// First and family names of everybody on a session's list, caregivers among them.
pub(crate) fn people_of(
    reader: &Reader<'_>,
    session: SessionId,
) -> Result<Vec<(String, String)>, Failure> {
    let list = reader.attendance_list(session)?.into_iter();
    let mut people: Vec<(String, String)> = list
        .map(|(patient, _)| (patient.first_name, patient.last_name))
        .collect();
    let here = reader.caregivers_of_session(session)?.into_iter();
    people.extend(here.map(|(one, _)| (one.first_name, one.last_name)));
    Ok(people)
}

/// Their names that stand in a text, as they are written there.
pub(crate) fn written_in(text: &str, people: &[(String, String)]) -> Vec<String> {
    let names: Vec<(&str, &str)> = people
        .iter()
        .map(|(first, last)| (first.as_str(), last.as_str()))
        .collect();
    let found = names_in(text, &names).into_iter();
    let mut written: Vec<String> = found.map(|name| name.written).collect();
    written.dedup();
    written
}
