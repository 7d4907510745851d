//! One dated meeting of a programme.

use crate::{CohortId, PlaceId, ProgrammeId, SessionId};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Alone with an educator, or together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SessionKind {
    /// One patient (and their caregiver).
    Individual,
    /// A group.
    Group,
    /// Caregivers only, without the patients.
    Caregivers,
}

impl SessionKind {
    /// The stable name used in the store and in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Group => "group",
            Self::Caregivers => "caregivers",
        }
    }

    /// The kind of a stable name.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Individual, Self::Group, Self::Caregivers]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}

/// Where a session stands. Nothing is deleted: a cancelled session stays in the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SessionStatus {
    /// In the calendar.
    Planned,
    /// Attendance was closed by a professional.
    Held,
    /// Did not take place.
    Cancelled,
}

impl SessionStatus {
    /// The stable name used in the store and in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Cancelled => "cancelled",
        }
    }

    /// The status of a stable name.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Planned, Self::Held, Self::Cancelled]
            .into_iter()
            .find(|status| status.code() == code)
    }
}

/// A dated session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Which.
    pub id: SessionId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// With which group; `None` for a session outside every cycle.
    pub cohort: Option<CohortId>,
    /// The template session it came from, by code; empty for one that came from none.
    pub step: String,
    /// Its place in the order of its group, from 1.
    pub number: u32,
    /// The day, on the wall calendar of the place.
    pub date: NaiveDate,
    /// The hour, on the wall clock of the place.
    pub starts: NaiveTime,
    /// How long, in minutes.
    pub minutes: u32,
    /// Alone or together.
    pub kind: SessionKind,
    /// How many people fit.
    pub capacity: u32,
    /// What it is about, in the programme's main language.
    pub theme: String,
    /// The handout given out at it, by its name in the library; empty for none.
    pub handout: String,
    /// Where, as people say it.
    pub place: String,
    /// Where, when it is in the list of places.
    pub place_id: Option<PlaceId>,
    /// Where it stands.
    pub status: SessionStatus,
}

impl Session {
    /// The hour it ends, on the same wall clock (wraps past midnight).
    pub fn ends(&self) -> NaiveTime {
        self.starts + chrono::Duration::minutes(i64::from(self.minutes))
    }
}
