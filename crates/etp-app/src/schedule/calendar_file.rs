//! A calendar file of one professional, one room or one programme: sessions without anybody's name, an
//! illness or the name of a programme.

mod entry;

use super::{Names, zone};
use crate::forms::{AskSchedule, ExportCalendar};
use crate::letters::voice::Voice;
use crate::outside::Outside;
use crate::programmes::language_of;
use crate::views::{CalendarLine, CalendarPreview, OutsidePart};
use crate::{Desk, Failure, write_whole};
use chrono::Months;
use entry::Entry;
use etp_i18n::outside as says;
use etp_store::Reader;
use std::path::{Path, PathBuf};

/// How far back and ahead a calendar file reaches, in months.
const BACK: u32 = 3;
const AHEAD: u32 = 12;
/// How many entries are shown before a file is written.
const SHOWN: usize = 5;

/// Writes the file; the answer is where it is. It holds themes, hours and places, cancelled sessions
/// marked as such, and nobody's name. A theme that names somebody of the list, an illness or a programme
/// gives way to the kind of the session; such a place or room is left out.
///
/// # Errors
/// Not exactly one of professional, room and programme; the folder cannot be written; the disk.
pub fn export_calendar(desk: &Desk, form: &ExportCalendar) -> Result<String, Failure> {
    let calendar = desk.read(|reader| Calendar::read(desk, reader, form))?;
    let now = desk.now();
    let zone = zone(&desk.centre());
    let events = calendar.entries.into_iter();
    let events: Vec<_> = events.map(|entry| entry.event(zone, now)).collect();
    let text = etp_calendar::write(&calendar.name, &events);
    let path = placed(Path::new(&form.folder), &calendar.stem);
    write_whole(&path, text.as_bytes())
        .map_err(|_| Failure::broken("file-not-saved").with("file", path.display().to_string()))?;
    desk.write(|writer| {
        let detail = serde_json::json!({ "bytes": text.len() });
        desk.log(writer, "export-calendar", "calendar", &detail)
    })?;
    Ok(path.display().to_string())
}

/// What such a file would say: its name and its next entries, or the last ones where none is ahead.
///
/// # Errors
/// Not exactly one of professional, room and programme; the disk.
pub fn preview_calendar(desk: &Desk, form: &ExportCalendar) -> Result<CalendarPreview, Failure> {
    let calendar = desk.read(|reader| Calendar::read(desk, reader, form))?;
    let (entries, today) = (calendar.entries, desk.today());
    let ahead = entries
        .iter()
        .position(|entry| entry.starts().date() >= today);
    let first = ahead.unwrap_or(entries.len().saturating_sub(SHOWN));
    let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    let shown = entries.into_iter().skip(first).take(SHOWN);
    Ok(CalendarPreview {
        name: calendar.name,
        entries: shown.map(CalendarLine::from).collect(),
        count,
    })
}

/// A calendar ready to be written.
struct Calendar {
    name: String,
    /// What its file is called, without the ending.
    stem: String,
    entries: Vec<Entry>,
}

impl Calendar {
    fn read(desk: &Desk, reader: &Reader<'_>, form: &ExportCalendar) -> Result<Self, Failure> {
        let chosen = [
            form.professional.is_some(),
            form.room.is_some(),
            form.programme.is_some(),
        ];
        if chosen.iter().filter(|one| **one).count() != 1 {
            return Err(Failure::refused("calendar-of-what").with("field", "professional"));
        }
        let (names, outside) = (Names::of(reader)?, Outside::of(reader)?);
        let rows = super::show::asked(reader, &asked(desk, form))?;
        let entries = rows
            .into_iter()
            .map(|row| Entry::of(desk, reader, (&names, &outside), row));
        let (name, stem) = named(desk, (&names, &outside), form);
        Ok(Self {
            entries: entries.collect::<Result<_, Failure>>()?,
            name,
            stem,
        })
    }
}

/// What a calendar and its file are called: a programme by no name of its own, nor a room that tells; the
/// end of an identity keeps the files of two apart.
fn named(
    desk: &Desk,
    (names, outside): (&Names, &Outside),
    form: &ExportCalendar,
) -> (String, String) {
    let (name, id) = match (form.professional, form.room, form.programme) {
        (Some(who), _, _) => (names.professional(who), String::new()),
        (_, Some(room), _) => {
            let (name, _) = outside.said(&names.room(room), OutsidePart::Room);
            (name, room.to_string())
        }
        (_, _, programme) => {
            let id = programme.map(|programme| programme.to_string());
            (String::new(), id.unwrap_or_default())
        }
    };
    let plain = |name: &str| etp_domain::names::fold(name).replace(' ', "-");
    if !name.is_empty() {
        let stem = plain(&name);
        return (name, stem);
    }
    let name = says::calendar(Voice::of(language_of(&desk.centre())).speaks);
    let end = id.rsplit('-').next().unwrap_or_default();
    let stem = format!("{}-{end}", plain(&name));
    (name, stem)
}

/// A file that was named, or a new one in a folder.
fn placed(to: &Path, stem: &str) -> PathBuf {
    if to
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("ics"))
    {
        return to.to_owned();
    }
    // A name of signs alone leaves nothing to call the file by.
    let stem = if stem.is_empty() { "sentier" } else { stem };
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
