//! A cycle planned from a file, without a register: rooms, educators and sessions by name, the plan out.
//!
//! The file is JSON; `docs/plan-file.md` has every field with an example.

mod read;

use crate::Failure;
use crate::planning::cycle::EFFORT;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use etp_domain::{ConflictKind, OpenHours, Profession, plan_cycle};
use read::Sheet;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The largest file, in bytes.
const LARGEST: u64 = 2 * 1024 * 1024;

/// What is to be planned.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanFile {
    /// The first possible day.
    pub starts_on: NaiveDate,
    /// The last possible day.
    pub until: NaiveDate,
    /// Whose public holidays close a day: `FR`, `BE`, `LU` or `DE`; none when left out.
    #[serde(default)]
    pub country: String,
    /// `57`, `67`, `68` or a German Land.
    #[serde(default)]
    pub region: String,
    /// A school calendar whose holidays are left out, e.g. `fr-b`; none when left out.
    #[serde(default)]
    pub school_calendar: String,
    /// A day of each week that is kept free.
    #[serde(default)]
    pub free_weeks: Vec<NaiveDate>,
    /// Weekdays on which a session may take place, 1 for Monday to 7 for Sunday.
    pub weekdays: Vec<u8>,
    /// Hours at which one may start.
    pub hours: Vec<NaiveTime>,
    /// Places with opening hours; a place that is not here is always open.
    #[serde(default)]
    pub places: Vec<PlanPlace>,
    /// Ways between places; one that is not here takes no time.
    #[serde(default)]
    pub travel: Vec<PlanWay>,
    /// Rooms, best first.
    pub rooms: Vec<PlanRoom>,
    /// Educators, best first.
    pub educators: Vec<PlanEducator>,
    /// Sessions, in the order of their groups.
    pub sessions: Vec<PlanSession>,
}

/// A place.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanPlace {
    /// Its name.
    pub name: String,
    /// When it is open; always when left out.
    #[serde(default)]
    pub hours: Vec<OpenHours>,
    /// Minutes to set up there.
    #[serde(default)]
    pub setup_minutes: u32,
}

/// A way, the same in both directions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanWay {
    /// One place.
    pub from: String,
    /// The other.
    pub to: String,
    /// Minutes.
    pub minutes: u32,
}

/// A room.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRoom {
    /// Its name, once in the file.
    pub name: String,
    /// Its place; may be left out when there is one place only.
    #[serde(default)]
    pub place: String,
    /// Its seats; nobody counted when left out.
    pub seats: Option<u32>,
}

/// An educator.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanEducator {
    /// The name, once in the file.
    pub name: String,
    /// The profession.
    pub profession: Profession,
    /// Leaves, first and last day.
    #[serde(default)]
    pub away: Vec<(NaiveDate, NaiveDate)>,
    /// Other appointments, from and to.
    #[serde(default)]
    pub busy: Vec<(NaiveDateTime, NaiveDateTime)>,
}

/// A session.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanSession {
    /// Its group; sessions of one group keep their order.
    pub group: String,
    /// What it is about.
    pub theme: String,
    /// How long, in minutes.
    pub minutes: u32,
    /// How many fit.
    pub capacity: u32,
    /// Days after the session before it in its group, at least.
    #[serde(default)]
    pub after_days: u32,
    /// How many educators lead it; one when left out.
    pub leaders: Option<u32>,
    /// One of these professions must lead it; any when left out.
    #[serde(default)]
    pub professions: Vec<Profession>,
    /// At which place; any when left out.
    #[serde(default)]
    pub place: String,
    /// Not before this day.
    pub earliest: Option<NaiveDate>,
    /// Not after this day.
    pub latest: Option<NaiveDate>,
}

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanAnswer {
    /// Sessions with a place, by day and hour.
    pub placed: Vec<PlanPlaced>,
    /// Sessions without one, and what stood in their way.
    pub unplaced: Vec<PlanUnplaced>,
    /// The search was ended before every way was tried.
    pub ended_early: bool,
}

/// A session with a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanPlaced {
    /// Its group.
    pub group: String,
    /// Its place in the order of its group, from 1.
    pub number: u32,
    /// What it is about.
    pub theme: String,
    /// When it begins.
    pub from: NaiveDateTime,
    /// When it ends.
    pub to: NaiveDateTime,
    /// In which room.
    pub room: String,
    /// At which place; may be empty.
    pub place: String,
    /// Who leads it.
    pub educators: Vec<String>,
}

/// A session without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanUnplaced {
    /// Its group.
    pub group: String,
    /// Its place in the order of its group, from 1.
    pub number: u32,
    /// What it is about.
    pub theme: String,
    /// What stood in its way, and at how many of the starts that were tried.
    pub because: Vec<(ConflictKind, u32)>,
    /// No day, hour or room was left to try.
    pub nowhere: bool,
}

/// Plans the cycle of a file.
///
/// # Errors
/// The file cannot be read, is too large, is no plan file (with the line), or names a place nobody
/// described, or the same name twice.
pub fn plan_file(path: &Path) -> Result<PlanAnswer, Failure> {
    let unreadable =
        |_| Failure::refused("file-unreadable").with("file", path.display().to_string());
    if std::fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
        return Err(Failure::refused("plan-file-too-large"));
    }
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    plan_text(&text)
}

/// The same, of text.
///
/// # Errors
/// Those of [`plan_file`].
pub fn plan_text(text: &str) -> Result<PlanAnswer, Failure> {
    let file: PlanFile = serde_json::from_str(text).map_err(|problem| {
        Failure::refused("plan-file-unreadable")
            .with("line", problem.line().to_string())
            .with("column", problem.column().to_string())
    })?;
    let sheet = Sheet::of(&file)?;
    let plan = plan_cycle(&sheet.wanted, &sheet.means, EFFORT);
    Ok(sheet.answer(&file, plan))
}

#[cfg(test)]
mod tests;
