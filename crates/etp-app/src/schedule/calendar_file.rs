//! A calendar file of one professional, one room or one programme: sessions without anybody's name.

use super::bookings::slot;
use super::{Names, zone};
use crate::attendance::{people_of, written_in};
use crate::forms::{AskSchedule, ExportCalendar};
use crate::{Desk, Failure, write_whole};
use chrono::Months;
use etp_calendar::Event;
use etp_domain::SessionStatus;
use etp_store::{Reader, SessionRow};
use std::path::{Path, PathBuf};

/// How far back and ahead a calendar file reaches, in months.
const BACK: u32 = 3;
const AHEAD: u32 = 12;

/// Writes the file; the answer is where it is. It holds themes, hours and places, cancelled sessions
/// marked as such, and nobody's name: a theme that names somebody of the list gives way to the title of
/// the programme, and such a place is left out.
///
/// # Errors
/// Not exactly one of professional, room and programme; the folder cannot be written; the disk.
pub fn export_calendar(desk: &Desk, form: &ExportCalendar) -> Result<String, Failure> {
    let chosen = [
        form.professional.is_some(),
        form.room.is_some(),
        form.programme.is_some(),
    ];
    if chosen.iter().filter(|one| **one).count() != 1 {
        return Err(Failure::refused("calendar-of-what").with("field", "professional"));
    }
    let (name, text) = desk.read(|reader| {
        let rows = super::show::asked(reader, &asked(desk, form))?;
        let name = name(reader, form)?;
        let names = Names::of(reader)?;
        let events = rows.iter().map(|row| event(desk, reader, &names, row));
        let events = events.collect::<Result<Vec<Event>, Failure>>()?;
        Ok((name.clone(), etp_calendar::write(&name, &events)))
    })?;
    let path = placed(Path::new(&form.folder), &name);
    write_whole(&path, text.as_bytes())
        .map_err(|_| Failure::broken("file-not-saved").with("file", path.display().to_string()))?;
    desk.write(|writer| {
        let detail = serde_json::json!({ "bytes": text.len() });
        desk.log(writer, "export-calendar", "calendar", &detail)
    })?;
    Ok(path.display().to_string())
}

/// A file that was named, or a new one in a folder.
fn placed(to: &Path, name: &str) -> PathBuf {
    if to
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("ics"))
    {
        return to.to_owned();
    }
    let plain = etp_domain::names::fold(name).replace(' ', "-");
    // A name of signs alone leaves nothing to call the file by.
    let stem = if plain.is_empty() { "sentier" } else { &plain };
    to.join(format!("{stem}.ics"))
}

fn asked(desk: &Desk, form: &ExportCalendar) -> AskSchedule {
    let today = desk.today();
    AskSchedule {
        from: today.checked_sub_months(Months::new(BACK)).unwrap_or(today),
        to: today
            .checked_add_months(Months::new(AHEAD))
            .unwrap_or(today),
        place: None,
        room: form.room,
        professional: form.professional,
        programme: form.programme,
    }
}

fn name(reader: &Reader<'_>, form: &ExportCalendar) -> Result<String, Failure> {
    let names = Names::of(reader)?;
    let title = |programme| reader.programme(programme).map(|row| row.programme.title);
    Ok(match (form.professional, form.room, form.programme) {
        (Some(who), _, _) => names.professional(who),
        (_, Some(room), _) => names.room(room),
        (_, _, Some(programme)) => title(programme)?,
        _ => String::new(),
    })
}

fn event(
    desk: &Desk,
    reader: &Reader<'_>,
    names: &Names,
    row: &SessionRow,
) -> Result<Event, Failure> {
    let (session, slot) = (&row.session, slot(desk, &row.session));
    let list = people_of(reader, session.id)?;
    let told = |text: &str| written_in(text, &list).is_empty();
    let room = session.arranged.room.map(|room| names.room(room));
    let place = [Some(session.place.clone()), room].into_iter().flatten();
    let place: Vec<String> = place
        .filter(|part| !part.is_empty() && told(part))
        .collect();
    let title = if told(&session.theme) {
        &session.theme
    } else {
        &row.programme_title
    };
    Ok(Event {
        uid: format!("{}@sentier", session.id),
        starts: slot.from,
        ends: slot.to,
        zone: zone(&desk.centre()),
        title: title.clone(),
        place: place.join(", "),
        description: row.programme_title.clone(),
        cancelled: session.status == SessionStatus::Cancelled,
        sequence: row.sequence,
        changed_at: row.changed_at.unwrap_or_else(|| desk.now()),
    })
}
