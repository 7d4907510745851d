//! One dated meeting of a programme.

use crate::coded::coded;
use crate::{CohortId, Country, PlaceId, ProgrammeId, RoomId, SeriesId, SessionId, Tongue};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
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

    /// Whether everybody of a group is expected. An individual session is arranged with each person,
    /// unless the whole cycle is one person's; one for caregivers only lists no patient.
    pub fn expects_group(self, alone: bool) -> bool {
        match self {
            Self::Group => true,
            Self::Individual => alone,
            Self::Caregivers => false,
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

coded! {
    /// Why a session does not take place.
    CancelCause {
        /// Snow, ice, flood.
        Weather = "weather",
        /// Whoever leads it is ill.
        StaffIll = "staff-ill",
        /// A strike.
        Strike = "strike",
        /// The place or the room is closed.
        PlaceClosed = "place-closed",
        /// Too few people.
        TooFew = "too-few",
        /// The people asked for it.
        PeopleAsked = "people-asked",
        /// Planned by mistake.
        Mistake = "mistake",
        /// Another.
        Other = "other",
    }
}

/// That a session does not take place: why, and since when it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Cancellation {
    /// Why.
    pub cause: CancelCause,
    /// More about it; may be empty.
    pub note: String,
    /// The day it was cancelled.
    pub on: NaiveDate,
}

/// Another country's team that leads a session with ours: its public holidays close the day too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Partner {
    /// What people call it.
    pub team: String,
    /// Its country.
    pub country: Country,
    /// `57`, `67`, `68` or a German Land; empty elsewhere.
    pub region: String,
}

/// What is arranged around a session beside its day and place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Arrangement {
    /// In which room of the place.
    pub room: Option<RoomId>,
    /// By telephone or video.
    pub remote: bool,
    /// Languages it is held in; empty when nobody wrote them down.
    pub languages: Vec<Tongue>,
    /// Languages an interpreter was arranged for.
    pub interpreters: Vec<Tongue>,
    /// What was arranged for the way there and back; may be empty.
    pub transport: String,
    /// The other country's team of a joint session.
    pub partner: Option<Partner>,
}

/// A dated session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// What is arranged around it.
    pub arranged: Arrangement,
    /// The series it belongs to.
    pub series: Option<SeriesId>,
    /// Why it does not take place; `Some` exactly when it is cancelled and anybody wrote it down.
    pub cancelled: Option<Cancellation>,
    /// What is said about the whole group, once for every file; names nobody.
    pub note: String,
}

impl Session {
    /// A session in the calendar of which nothing is known yet but when it begins.
    pub fn planned(
        id: SessionId,
        programme: ProgrammeId,
        date: NaiveDate,
        starts: NaiveTime,
    ) -> Self {
        Self {
            id,
            programme,
            cohort: None,
            step: String::new(),
            number: 1,
            date,
            starts,
            minutes: 0,
            kind: SessionKind::Group,
            capacity: 0,
            theme: String::new(),
            handout: String::new(),
            place: String::new(),
            place_id: None,
            status: SessionStatus::Planned,
            arranged: Arrangement::default(),
            series: None,
            cancelled: None,
            note: String::new(),
        }
    }

    /// The day and hour it starts, on the wall clock of the place.
    pub fn begins(&self) -> NaiveDateTime {
        self.date.and_time(self.starts)
    }

    /// The hour it ends, on the same wall clock (wraps past midnight).
    pub fn ends(&self) -> NaiveTime {
        self.starts + chrono::Duration::minutes(i64::from(self.minutes))
    }
}

/// Sessions outside every cycle that repeat by a rule, as they were planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Which.
    pub id: SeriesId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// The recurrence rule (RFC 5545), e.g. `FREQ=WEEKLY;COUNT=8`.
    pub rule: String,
    /// Days the rule gives and the series leaves out, with what closes them (a holiday's name, a
    /// forbidden week's words, or empty for a day left out by hand).
    pub exceptions: Vec<(NaiveDate, String)>,
}
