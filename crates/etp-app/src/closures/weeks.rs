//! Weeks kept free, leaves, and how the centre plans.

use crate::forms::{AddLeave, KeepWeekFree, SavePlanning};
use crate::planning::touched;
use crate::schedule::keep_led_by;
use crate::views::Affected;
use crate::{Desk, Done, Failure, Topic};
use chrono::{Days, NaiveDate, Weekday};
use etp_domain::{LeaveId, ProfessionalId, SessionStatus};
use etp_store::{Leave, Reader, SessionRow, Writer};

/// The furthest neighbours share a car, in kilometres.
const FURTHEST: u32 = 100;

/// Keeps a week free; the answer names the sessions planned in it, with new times.
///
/// # Errors
/// No words; the disk.
pub fn keep_week_free(desk: &Desk, form: KeepWeekFree) -> Result<Done<Affected>, Failure> {
    let words = form.words.trim();
    if words.is_empty() {
        return Err(Failure::refused("week-words-missing").with("field", "words"));
    }
    let monday = form.day.week(Weekday::Mon).first_day();
    desk.write(|writer| {
        writer.keep_week_free(monday, words)?;
        log(desk, writer, "keep-week-free", monday)?;
        let rows = coming(desk, writer, monday, days_after(monday, 6))?;
        affected(desk, writer, rows)
    })
}

/// Gives a week back.
///
/// # Errors
/// The disk.
pub fn give_week_back(desk: &Desk, monday: NaiveDate) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        writer.give_week_back(monday.week(Weekday::Mon).first_day())?;
        log(desk, writer, "give-week-back", monday)?;
        Ok(Done::new((), [Topic::Sessions]))
    })
}

/// Writes a leave; the answer names the sessions the person leads in it, with new times.
///
/// # Errors
/// The last day before the first; no such professional; the disk.
pub fn add_leave(desk: &Desk, form: AddLeave) -> Result<Done<Affected>, Failure> {
    if form.last < form.first {
        return Err(Failure::refused("schedule-days-impossible").with("field", "last"));
    }
    desk.write(|writer| {
        writer.professional(form.professional)?;
        let id = LeaveId(desk.doors.chance.id());
        writer.add_leave(&Leave {
            id,
            professional: form.professional,
            first: form.first,
            last: form.last,
            words: form.words.trim().to_owned(),
        })?;
        let detail = serde_json::json!({});
        desk.log(writer, "add-leave", &id.to_string(), &detail)?;
        let rows = led_in(desk, writer, form.professional, form.first, form.last)?;
        affected(desk, writer, rows)
    })
}

/// Takes a leave back.
///
/// # Errors
/// The disk.
pub fn drop_leave(desk: &Desk, leave: LeaveId) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        writer.drop_leave(leave)?;
        let detail = serde_json::json!({});
        desk.log(writer, "drop-leave", &leave.to_string(), &detail)?;
        Ok(Done::new((), [Topic::Sessions]))
    })
}

/// Writes how the centre plans.
///
/// # Errors
/// A school calendar that is not known; a distance that cannot be; the disk.
pub fn save_planning(desk: &Desk, form: SavePlanning) -> Result<Done<()>, Failure> {
    let calendar = form.school_calendar.as_str();
    if !calendar.is_empty() && !etp_atlas::school::calendars().contains(&calendar) {
        return Err(Failure::refused("school-calendar-unknown").with("field", "school_calendar"));
    }
    if form.car_share_km > FURTHEST {
        return Err(Failure::refused("car-share-km-impossible")
            .with("field", "car_share_km")
            .with("most", FURTHEST.to_string()));
    }
    desk.write(|writer| {
        let avoid = if form.avoid_school_holidays {
            "yes"
        } else {
            "no"
        };
        writer.save_setting("school-calendar", calendar)?;
        writer.save_setting("avoid-school-holidays", avoid)?;
        writer.save_setting("car-share-km", &form.car_share_km.to_string())?;
        let detail = serde_json::json!({ "school-calendar": calendar });
        desk.log(writer, "save-planning", "centre", &detail)?;
        Ok(Done::new((), [Topic::Centre, Topic::Sessions]))
    })
}

fn log(desk: &Desk, writer: &Writer<'_>, act: &str, monday: NaiveDate) -> Result<(), Failure> {
    let detail = serde_json::json!({ "monday": monday.to_string() });
    desk.log(writer, act, &monday.to_string(), &detail)
}

fn affected(
    desk: &Desk,
    writer: &Writer<'_>,
    rows: Vec<SessionRow>,
) -> Result<Done<Affected>, Failure> {
    let sessions = touched(desk, writer, rows)?;
    Ok(Done::new(Affected { sessions }, [Topic::Sessions]))
}

/// The planned sessions of today and later between two days.
pub(super) fn coming(
    desk: &Desk,
    reader: &Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<SessionRow>, Failure> {
    let mut rows = reader.sessions_between(from.max(desk.today()), to)?;
    rows.retain(|row| row.session.status == SessionStatus::Planned);
    Ok(rows)
}

/// Those of them somebody leads and did not decline.
pub(super) fn led_in(
    desk: &Desk,
    reader: &Reader<'_>,
    who: ProfessionalId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<SessionRow>, Failure> {
    let mut rows = coming(desk, reader, from, to)?;
    keep_led_by(reader, &mut rows, who)?;
    Ok(rows)
}

pub(super) fn days_after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}
