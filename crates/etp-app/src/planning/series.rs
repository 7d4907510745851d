//! A session that repeats by a rule, around closed days.

use super::{Act, to_tell};
use crate::forms::{SaveSeries, SaveSession};
use crate::schedule::{
    Names, Settings, Window, checked, closure_line, closures_on, hard, put, settings, slot_of,
    wanted,
};
use crate::views::{PlanningDone, SeriesDay, SeriesPreview};
use crate::{Desk, Done, Failure};
use chrono::{NaiveDate, NaiveDateTime};
use etp_domain::{Closure, ClosureKind, Conflict, Series, SeriesId, SessionId, Slot};
use etp_store::{Reader, Writer};

/// The most sessions of one series: two a week for two years.
const MOST: u16 = 208;

/// A day the rule gives.
struct Day {
    slot: Slot,
    left_out: bool,
    closure: Option<Closure>,
    found: Vec<Conflict>,
}

/// The days a series would have, those left out, and what stands against the others. Writes nothing.
///
/// # Errors
/// A rule that cannot be read, has no end or gives too many days; a field that cannot be; the disk.
pub fn preview_series(desk: &Desk, form: &SaveSeries) -> Result<SeriesPreview, Failure> {
    desk.read(|reader| {
        let names = Names::of(reader)?;
        let calendar = settings(desk, reader)?.school_calendar;
        let line = |day: Day| {
            let date = day.slot.from.date();
            Ok(SeriesDay {
                slot: day.slot,
                left_out: day.left_out,
                closure: day.closure.map(|one| closure_line(&calendar, date, one)),
                conflicts: names.lines(reader, day.found)?,
            })
        };
        Ok(SeriesPreview {
            days: days(desk, reader, form)?
                .into_iter()
                .map(line)
                .collect::<Result<_, Failure>>()?,
        })
    })
}

/// Plans a series; days left out stay written with what closes them.
///
/// # Errors
/// Those of [`preview_series`]; no day is left; something hard stands against one of them and nobody
/// said why all the same.
pub fn add_series(desk: &Desk, form: SaveSeries) -> Result<Done<PlanningDone>, Failure> {
    checked(&form.first)?;
    desk.write(|writer| {
        let days = days(desk, writer, &form)?;
        let (out, kept): (Vec<_>, Vec<_>) = days
            .into_iter()
            .partition(|day| day.left_out || day.closure.is_some());
        if kept.is_empty() {
            return Err(Failure::refused("series-empty").with("field", "rule"));
        }
        for day in &kept {
            hard(&day.found, &form.first.despite)?;
        }
        let series = Series {
            id: SeriesId(desk.doors.chance.id()),
            programme: form.first.programme,
            rule: form.rule.trim().to_owned(),
            exceptions: out
                .into_iter()
                .map(|day| {
                    let why = day.closure.map(|closure| closure.name);
                    (day.slot.from.date(), why.unwrap_or_default())
                })
                .collect(),
        };
        write(desk, writer, &form, &series, &kept)
    })
}

fn write(
    desk: &Desk,
    writer: &Writer<'_>,
    form: &SaveSeries,
    series: &Series,
    kept: &[Day],
) -> Result<Done<PlanningDone>, Failure> {
    let ids: Vec<SessionId> = kept
        .iter()
        .map(|_| SessionId(desk.doors.chance.id()))
        .collect();
    let act = Act {
        sessions: ids.clone(),
        series: vec![series.id],
        despite: form.first.despite.clone(),
        ..Act::default()
    };
    let before = act.stands(writer)?;
    writer.add_series(series)?;
    for (day, id) in kept.iter().zip(ids) {
        let one = SaveSession {
            session: None,
            ..on(&form.first, day.slot.from)
        };
        put(desk, writer, &one, (id, Some(series.id)))?;
    }
    let rows = act
        .sessions
        .iter()
        .map(|id| Ok(writer.session(*id)?))
        .collect::<Result<Vec<_>, Failure>>()?;
    let people = to_tell(writer, &rows)?;
    act.keep(desk, writer, "add-series", &before, people)
}

/// The form's session on another day and hour.
fn on(first: &SaveSession, begins: NaiveDateTime) -> SaveSession {
    SaveSession {
        date: begins.date(),
        starts: begins.time(),
        ..first.clone()
    }
}

fn days(desk: &Desk, reader: &Reader<'_>, form: &SaveSeries) -> Result<Vec<Day>, Failure> {
    let begins = form.first.date.and_time(form.first.starts);
    let starts = etp_calendar::occurrences(&form.rule, begins, MOST)
        .map_err(|problem| Failure::refused(problem.to_string()).with("field", "rule"))?;
    let dates = starts.iter().map(|start| start.date());
    let Some(span) = dates.clone().min().zip(dates.max()) else {
        return Ok(Vec::new());
    };
    let mut calendar = Calendar {
        window: Window::of(desk, reader, span)?,
        settings: settings(desk, reader)?,
        weeks: reader.forbidden_weeks()?,
    };
    starts
        .into_iter()
        .map(|start| day(desk, reader, form, &mut calendar, start))
        .collect()
}

fn day(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &SaveSeries,
    calendar: &mut Calendar,
    start: NaiveDateTime,
) -> Result<Day, Failure> {
    let one = on(&form.first, start);
    let slot = slot_of(desk, start.date(), start.time(), one.minutes)?;
    let left_out = form.left_out.contains(&start.date());
    let closure = calendar.closed(desk, form, start.date());
    let found = if left_out || closure.is_some() {
        Vec::new()
    } else {
        let wanted = wanted(desk, reader, &one)?;
        let found = calendar
            .window
            .conflicts(&wanted, one.arranged.partner.as_ref());
        calendar.window.put([wanted]);
        found
    };
    Ok(Day {
        slot,
        left_out,
        closure,
        found,
    })
}

/// The calendar of the series' days, read once.
struct Calendar {
    window: Window,
    settings: Settings,
    weeks: Vec<(NaiveDate, String)>,
}

impl Calendar {
    /// What closes a day to a series: a public holiday, a week kept free, and a school holiday when asked.
    fn closed(&self, desk: &Desk, form: &SaveSeries, date: NaiveDate) -> Option<Closure> {
        let partner = form.first.arranged.partner.as_ref();
        let all = closures_on(&desk.centre(), &self.settings, &self.weeks, partner, date);
        let school = form.avoid_school_holidays;
        all.into_iter()
            .find(|one| one.kind != ClosureKind::School || school)
    }
}
