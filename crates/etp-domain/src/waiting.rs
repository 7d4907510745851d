//! Who waits for a place, with wishes and no date; and who fits a place that became free, and why.
//!
//! Knows no register and calls nobody: distances, seats and earlier calls are handed in, and the
//! coordinator decides.

mod fit;
mod follows;
mod points;

#[cfg(test)]
mod tests;

pub use fit::{Fit, FitReason, Reason, who_fits};
pub use follows::{Follows, follows};

use crate::coded::coded;
use crate::{EnrolmentId, PatientId, PlaceId, Tongue};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};
use specta::Type;

coded! {
    /// A part of a day.
    DayPart {
        /// Before 13:00.
        Morning = "morning",
        /// From 13:00 and before 18:00.
        Afternoon = "afternoon",
        /// From 18:00.
        Evening = "evening",
    }
}

/// A part of a weekday.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
pub struct HalfDay {
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// Which part.
    pub part: DayPart,
}

/// What somebody who waits wishes. Everything is optional; an empty list is no wish.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Wish {
    /// When the person can come.
    pub days: Vec<HalfDay>,
    /// Where.
    pub places: Vec<PlaceId>,
    /// In which languages.
    pub languages: Vec<Tongue>,
    /// Which sessions of the template, by code; empty for the whole.
    pub themes: Vec<String>,
    /// Needs a seat in somebody's car.
    pub needs_seat: bool,
    /// How far at most, in kilometres as the crow flies.
    pub furthest_km: Option<u32>,
    /// More about it.
    pub note: String,
}

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiter {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// Who.
    pub patient: PatientId,
    /// Since when: the referral, or else the day the pathway began.
    pub since: NaiveDate,
    /// What the person wishes.
    pub wish: Wish,
    /// Languages the person speaks; empty when nobody asked.
    pub speaks: Vec<Tongue>,
    /// Needs an interpreter.
    pub interpreter: bool,
    /// Kilometres from home to the place; `None` when not known.
    pub km: Option<u32>,
    /// Is expected somewhere else at that time.
    pub elsewhere: bool,
    /// Seats offered by neighbours who go there.
    pub seats_near: u32,
    /// How often a place was offered and not taken.
    pub declined: u32,
    /// How often a place became free and went to somebody who had waited less.
    pub passed_over: u32,
    /// Calls about a place since the person was reached last.
    pub not_reached: u32,
}

/// A place that became free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreePlace {
    /// When the session, or the first session of the group, begins.
    pub begins: NaiveDateTime,
    /// Where.
    pub place: Option<PlaceId>,
    /// Which template session; empty for a whole group.
    pub theme: String,
    /// Languages it is held in.
    pub languages: Vec<Tongue>,
    /// Languages an interpreter was arranged for.
    pub interpreters: Vec<Tongue>,
    /// By telephone or video.
    pub remote: bool,
}

impl HalfDay {
    /// The part of a weekday a session begins in.
    pub fn of(begins: NaiveDateTime) -> Self {
        let part = match begins.hour() {
            0..13 => DayPart::Morning,
            13..18 => DayPart::Afternoon,
            _ => DayPart::Evening,
        };
        let weekday = begins.weekday().number_from_monday();
        Self {
            weekday: u8::try_from(weekday).unwrap_or_default(),
            part,
        }
    }
}
