//! Busy times of another calendar: only when somebody is taken, never by what.

use crate::forms::{DropBusyTimes, ReadBusyTimes};
use crate::rows::number;
use crate::schedule::zone;
use crate::views::BusyRead;
use crate::{Desk, Done, Failure, Topic};
use chrono::{Days, NaiveDate};
use etp_domain::{ProfessionalId, Resource, RoomId, Slot};
use std::path::Path;

/// How far ahead other calendars are read, in days.
const AHEAD: u64 = 730;
/// The largest calendar file, in bytes.
const LARGEST: u64 = 5 * 1024 * 1024;

/// Reads a calendar file for a professional or a room. Reading the same file again replaces its times.
///
/// # Errors
/// Not exactly one of the two; the file cannot be read, is too large or is no calendar; the disk.
pub fn read_busy_times(desk: &Desk, form: ReadBusyTimes) -> Result<Done<BusyRead>, Failure> {
    let whom = whom(form.professional, form.room)?;
    let path = Path::new(&form.path);
    let unreadable = |_| Failure::refused("file-unreadable").with("file", form.path.clone());
    if std::fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
        return Err(Failure::refused("calendar-too-large"));
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    let (from, until) = window(desk);
    let file = etp_calendar::read_busy(&bytes, zone(&desk.centre()), from, until)
        .map_err(|problem| Failure::refused(problem.to_string()))?;
    let slots: Vec<Slot> = file
        .busy
        .iter()
        .map(|busy| Slot {
            from: busy.from,
            to: busy.to,
        })
        .collect();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    desk.write(|writer| {
        if let Resource::Professional(who) = whom {
            writer.professional(who)?;
        }
        writer.replace_busy(&name, whom, &slots, desk.now())?;
        let detail = serde_json::json!({ "times": slots.len() });
        desk.log(writer, "read-busy-times", "calendar", &detail)?;
        let read = BusyRead {
            times: number(slots.len()),
            left_out: number(file.left_out.len()),
            zone_guessed: file.zone_guessed,
        };
        Ok(Done::new(read, [Topic::Sessions]))
    })
}

/// Forgets the calendar of one professional or one room; others of the same name stay.
///
/// # Errors
/// Not exactly one of the two; the disk.
pub fn drop_busy_times(desk: &Desk, form: &DropBusyTimes) -> Result<Done<()>, Failure> {
    let whom = whom(form.professional, form.room)?;
    desk.write(|writer| {
        writer.drop_busy(&form.source, whom)?;
        let detail = serde_json::json!({});
        desk.log(writer, "drop-busy-times", "calendar", &detail)?;
        Ok(Done::new((), [Topic::Sessions]))
    })
}

fn whom(professional: Option<ProfessionalId>, room: Option<RoomId>) -> Result<Resource, Failure> {
    match (professional, room) {
        (Some(who), None) => Ok(Resource::Professional(who)),
        (None, Some(room)) => Ok(Resource::Room(room)),
        _ => Err(Failure::refused("busy-of-whom").with("field", "professional")),
    }
}

fn window(desk: &Desk) -> (NaiveDate, NaiveDate) {
    let today = desk.today();
    let until = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
    (today, until)
}
