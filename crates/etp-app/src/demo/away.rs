//! When nothing is planned at the invented house: a week it keeps free, a leave, mornings somebody
//! works elsewhere. Written before anything is planned, so that plans go around it.

use super::years::open_day;
use crate::closures::{add_leave, keep_week_free};
use crate::forms::{AddLeave, KeepWeekFree};
use crate::{Desk, Failure};
use chrono::{Duration, NaiveDate, NaiveTime, Weekday};
use etp_domain::{ProfessionalId, Resource, Slot};

/// Weeks until the one that is kept free; today's group has met for the last time by then.
const FREE_WEEK: i64 = 6;
/// Weeks until the leave begins.
const LEAVE: i64 = 2;
/// Whose leave it is.
const AWAY: &str = "Backes";
/// Who works elsewhere once a week, and the name of that calendar.
const ELSEWHERE: &str = "Rousselle";
const CALENDAR: &str = "cabinet-medical.ics";
/// How many of those mornings the calendar names.
const MORNINGS: i64 = 8;

/// Writes all three.
pub(super) fn furnish(desk: &Desk) -> Result<(), Failure> {
    let monday = desk.today().week(Weekday::Mon).first_day();
    let week = KeepWeekFree {
        day: monday + Duration::weeks(FREE_WEEK),
        words: "Journées de l’équipe".to_owned(),
    };
    keep_week_free(desk, week)?;
    if let Some(professional) = called(desk, AWAY)? {
        let first = monday + Duration::weeks(LEAVE);
        let leave = AddLeave {
            professional,
            first,
            last: first + Duration::days(4),
            words: "Congé".to_owned(),
        };
        add_leave(desk, leave)?;
    }
    match called(desk, ELSEWHERE)? {
        Some(who) => busy(desk, who, monday),
        None => Ok(()),
    }
}

/// The times of another calendar, without its file: late on Wednesday mornings.
fn busy(desk: &Desk, who: ProfessionalId, monday: NaiveDate) -> Result<(), Failure> {
    let wednesdays = (0..MORNINGS).map(|week| monday + Duration::weeks(week) + Duration::days(2));
    let mornings: Vec<Slot> = wednesdays
        .filter(|day| open_day(*day) == *day)
        .map(|day| Slot {
            from: day.and_time(half_past(10)),
            to: day.and_time(half_past(12)),
        })
        .collect();
    desk.write(|writer| {
        let whom = Resource::Professional(who);
        writer.replace_busy(CALENDAR, whom, &mornings, desk.now())?;
        let detail = serde_json::json!({ "times": mornings.len() });
        desk.log(writer, "read-busy-times", "calendar", &detail)
    })
}

fn half_past(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 30, 0).unwrap_or_default()
}

/// The professional of a family name.
pub(super) fn called(desk: &Desk, last_name: &str) -> Result<Option<ProfessionalId>, Failure> {
    let team = desk.read(|reader| Ok(reader.professionals()?))?;
    let one = team.into_iter().find(|one| one.last_name == last_name);
    Ok(one.map(|one| one.id))
}
