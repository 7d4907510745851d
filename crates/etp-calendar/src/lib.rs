//! Calendar files (RFC 5545): sessions out without anybody's name, busy times of other calendars in,
//! dates that repeat, and the hour a session ends on the wall when the clock changes meanwhile.
//!
//! Knows no other crate of ours, no patient and no disk: an [`Event`] has no field for a person, so no
//! calendar file can name one.

mod ends;
mod lines;
mod read;
mod repeat;
mod stamp;
mod write;
mod zones;

use chrono::{DateTime, NaiveDateTime, Utc};
pub use ends::ends;
pub use read::read_busy;
pub use repeat::occurrences;
pub use write::write;

/// The wall clocks of the four countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// France.
    Paris,
    /// Belgium.
    Brussels,
    /// Luxembourg.
    Luxembourg,
    /// Germany.
    Berlin,
}

/// A session as other calendars see it: when, what about, where. Nobody's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same for every export of the same session.
    pub uid: String,
    /// On the wall clock of the place.
    pub starts: NaiveDateTime,
    /// On the same wall clock; may be the day after.
    pub ends: NaiveDateTime,
    /// Whose wall clock.
    pub zone: Zone,
    /// What about.
    pub title: String,
    /// Where.
    pub place: String,
    /// More, e.g. the room and the materials; may be empty.
    pub description: String,
    /// It does not take place; the file says so, so that other calendars take it out.
    pub cancelled: bool,
    /// How often it was changed since it was planned.
    pub sequence: u32,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
}

/// A time somebody or some room is taken, on a wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BusyTime {
    /// From.
    pub from: NaiveDateTime,
    /// To, later.
    pub to: NaiveDateTime,
}

/// What a calendar file said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusyFile {
    /// Taken times between the days asked for, in order, joined where they touch.
    pub busy: Vec<BusyTime>,
    /// Entries that could not be read, by their place in the file (from 1) and why.
    pub left_out: Vec<LeftOut>,
    /// Entries whose time zone is not known and was taken for the centre's own.
    pub zone_guessed: u32,
}

/// An entry that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its place in the file, from 1.
    pub entry: u32,
    /// Why, as a stable code: `no-start`, `ends-before-start`, `rule-unreadable`, `date-unreadable`.
    pub why: &'static str,
}

/// Why a calendar file, a rule or an hour was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each variant is its message `error-<code>`")]
pub enum CalendarProblem {
    #[error("calendar-unreadable")]
    Unreadable,
    #[error("calendar-too-large")]
    TooLarge,
    #[error("series-rule-unreadable")]
    RuleUnreadable,
    #[error("series-endless")]
    RuleEndless,
    #[error("session-hour-skipped")]
    HourSkipped,
}
