//! Closed days, leaves and other calendars, as their page shows them.

use super::weeks::{coming, days_after, led_in};
use crate::rows::number;
use crate::schedule::{Names, closure_line, closures_on, settings};
use crate::views::{BusyLine, ClosuresView, ComingClosure, FreeWeek, LeaveLine};
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_atlas::school;
use etp_domain::{ClosureKind, Resource};
use etp_store::{BusySource, Leave, Reader};

/// How many days ahead closed days are shown.
const AHEAD: u64 = 365;
/// How many days ahead leaves are shown: as good as all of them.
const LEAVES_AHEAD: u64 = 10 * 365;

/// Everything that keeps sessions from taking place.
///
/// # Errors
/// The disk.
pub fn closures(desk: &Desk) -> Result<ClosuresView, Failure> {
    desk.read(|reader| {
        let settings = settings(desk, reader)?;
        let names = Names::of(reader)?;
        let weeks = reader.forbidden_weeks()?.into_iter();
        let until = days_after(desk.today(), LEAVES_AHEAD);
        let leaves = reader.leaves(desk.today(), until)?.into_iter();
        let busy = reader.busy_sources()?.into_iter();
        Ok(ClosuresView {
            coming: ahead(desk, reader)?,
            weeks: weeks
                .map(|(monday, words)| week(desk, reader, monday, words))
                .collect::<Result<_, Failure>>()?,
            leaves: leaves
                .map(|one| leave(desk, reader, &names, one))
                .collect::<Result<_, Failure>>()?,
            busy: busy.map(|one| busy_line(&names, one)).collect(),
            school_calendars: school::calendars()
                .iter()
                .map(ToString::to_string)
                .collect(),
            school_calendar: settings.school_calendar,
            avoid_school_holidays: settings.avoid_school_holidays,
            car_share_km: settings.car_share_km,
        })
    })
}

/// The public and school holidays of the year to come; days of one holiday in one line.
fn ahead(desk: &Desk, reader: &Reader<'_>) -> Result<Vec<ComingClosure>, Failure> {
    let (centre, settings) = (desk.centre(), settings(desk, reader)?);
    let (today, last) = (desk.today(), days_after(desk.today(), AHEAD));
    let mut lines: Vec<ComingClosure> = Vec::new();
    for date in today.iter_days().take_while(|date| *date <= last) {
        for closure in closures_on(&centre, &settings, &[], None, date) {
            let public = closure.kind == ClosureKind::Public;
            let line = closure_line(&settings.school_calendar, date, closure);
            let goes_on = lines.iter_mut().rev().find(|one| {
                !public && one.closure.name == line.name && one.last.succ_opt() == Some(date)
            });
            match goes_on {
                Some(one) => one.last = date,
                None => lines.push(ComingClosure {
                    first: date,
                    last: date,
                    closure: line,
                }),
            }
        }
    }
    Ok(lines)
}

fn week(
    desk: &Desk,
    reader: &Reader<'_>,
    monday: NaiveDate,
    words: String,
) -> Result<FreeWeek, Failure> {
    let sessions = coming(desk, reader, monday, days_after(monday, 6))?;
    Ok(FreeWeek {
        monday,
        words,
        sessions: number(sessions.len()),
    })
}

fn leave(
    desk: &Desk,
    reader: &Reader<'_>,
    names: &Names,
    one: Leave,
) -> Result<LeaveLine, Failure> {
    let sessions = led_in(desk, reader, one.professional, one.first, one.last)?;
    Ok(LeaveLine {
        name: names.professional(one.professional),
        sessions: number(sessions.len()),
        id: one.id,
        professional: one.professional,
        first: one.first,
        last: one.last,
        words: one.words,
    })
}

fn busy_line(names: &Names, one: BusySource) -> BusyLine {
    let (professional, room, whom) = match one.whom {
        Resource::Professional(who) => (Some(who), None, names.professional(who)),
        Resource::Room(room) => (None, Some(room), names.room(room)),
    };
    BusyLine {
        source: one.source,
        professional,
        room,
        whom,
        times: one.count,
        imported_at: one.imported_at.to_rfc3339(),
    }
}
