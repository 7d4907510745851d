//! A part of the schedule, day by day.

use super::{Names, closures_on, schedule_lines, settings};
use crate::forms::AskSchedule;
use crate::planning::last_act;
use crate::views::{ClosureLine, ScheduleDay, ScheduleSession, ScheduleView};
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_atlas::school::{self, Known};
use etp_domain::{Closure, ClosureKind};
use etp_store::{Reader, SessionRow};
use std::collections::HashMap;

/// The longest stretch shown at once, in days.
const LONGEST: i64 = 400;

/// Every day between two, with its sessions, what closes it and who is away.
///
/// # Errors
/// The last day before the first, or more than a year; the disk.
pub fn schedule(desk: &Desk, form: &AskSchedule) -> Result<ScheduleView, Failure> {
    if !(0..LONGEST).contains(&(form.to - form.from).num_days()) {
        return Err(Failure::refused("schedule-days-impossible").with("field", "to"));
    }
    desk.read(|reader| {
        let rows = asked(reader, form)?;
        let mut of: HashMap<NaiveDate, Vec<ScheduleSession>> = HashMap::new();
        for line in schedule_lines(desk, reader, rows)? {
            of.entry(line.card.date).or_default().push(line);
        }
        let mut days = days(desk, reader, form)?;
        for day in &mut days {
            day.sessions = of.remove(&day.date).unwrap_or_default();
        }
        Ok(ScheduleView {
            today: desk.today(),
            days,
            next_day: next_day(reader, form.to)?,
            previous_day: reader.session_day_before(form.from)?,
            undo: last_act(reader)?,
        })
    })
}

fn next_day(reader: &Reader<'_>, after: NaiveDate) -> Result<Option<NaiveDate>, Failure> {
    let next = reader.sessions_after(after, 1)?;
    Ok(next.first().map(|row| row.session.date))
}

/// The sessions asked for, by day and hour; cancelled ones too.
pub(crate) fn asked(reader: &Reader<'_>, form: &AskSchedule) -> Result<Vec<SessionRow>, Failure> {
    let mut rows = reader.sessions_between(form.from, form.to)?;
    rows.retain(|row| {
        let session = &row.session;
        form.place
            .is_none_or(|place| session.place_id == Some(place))
            && form
                .room
                .is_none_or(|room| session.arranged.room == Some(room))
            && form.programme.is_none_or(|one| session.programme == one)
    });
    if let Some(who) = form.professional {
        let ids: Vec<_> = rows.iter().map(|row| row.session.id).collect();
        let led = reader.led_by(&ids)?;
        let leads = |one: &etp_store::Leader| one.professional == who;
        rows.retain(|row| {
            led.get(&row.session.id)
                .is_some_and(|all| all.iter().any(leads))
        });
    }
    Ok(rows)
}

fn days(desk: &Desk, reader: &Reader<'_>, form: &AskSchedule) -> Result<Vec<ScheduleDay>, Failure> {
    let (centre, settings) = (desk.centre(), settings(desk, reader)?);
    let weeks = reader.forbidden_weeks()?;
    let (leaves, names) = (reader.leaves(form.from, form.to)?, Names::of(reader)?);
    let day = |date: NaiveDate| {
        let closures = closures_on(&centre, &settings, &weeks, None, date).into_iter();
        let away = leaves
            .iter()
            .filter(|leave| (leave.first..=leave.last).contains(&date));
        ScheduleDay {
            date,
            closures: closures
                .map(|one| closure_line(&settings.school_calendar, date, one))
                .collect(),
            away: away
                .map(|leave| names.professional(leave.professional))
                .collect(),
            sessions: Vec::new(),
        }
    };
    let all = form.from.iter_days().take_while(|date| *date <= form.to);
    Ok(all.map(day).collect())
}

/// A closure, and whether its dates still wait for an official text.
pub(crate) fn closure_line(calendar: &str, date: NaiveDate, closure: Closure) -> ClosureLine {
    let unsure =
        closure.kind == ClosureKind::School && school::known(calendar, date) != Known::Published;
    ClosureLine {
        kind: closure.kind.code().to_owned(),
        name: closure.name,
        country: closure.country,
        to_be_checked: unsure,
    }
}
