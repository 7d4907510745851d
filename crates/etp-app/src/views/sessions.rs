//! The day, a session, its list.

use crate::views::{CaregiverRow, SharingLine};
use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    Country, HandoutLanguage, Mark, Pathology, PatientId, ProgrammeId, SessionId, SessionKind,
    SessionStatus,
};
use serde::Serialize;
use specta::Type;

/// The day: what happens, what is next, how sharing stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TodayView {
    /// Today, on the wall calendar.
    pub today: NaiveDate,
    /// Today's sessions, by hour.
    pub sessions: Vec<SessionCard>,
    /// Past sessions whose list has people without a mark, newest first, five at most.
    pub unmarked: Vec<SessionCard>,
    /// The next sessions after today, five at most.
    pub coming: Vec<SessionCard>,
    /// How many patients the register holds.
    pub patients: u32,
    /// How sharing stands.
    pub sharing: SharingLine,
}

/// A session on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SessionCard {
    /// Which.
    pub id: SessionId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// With which group; `None` for a session outside every cycle.
    pub cohort: Option<etp_domain::CohortId>,
    /// What people call the programme.
    pub programme_title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// Place in the programme's order, from 1.
    pub number: u32,
    /// The day.
    pub date: NaiveDate,
    /// From.
    pub starts: NaiveTime,
    /// To.
    pub ends: NaiveTime,
    /// What it is about.
    pub theme: String,
    /// Where.
    pub place: String,
    /// Alone or together.
    pub kind: SessionKind,
    /// Where it stands.
    pub status: SessionStatus,
    /// How many fit.
    pub capacity: u32,
    /// People on the list.
    pub listed: u32,
    /// People with a mark.
    pub marked: u32,
    /// People marked present or late.
    pub present: u32,
    /// Whether a handout belongs to it.
    pub has_handout: bool,
}

/// A session's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AttendanceView {
    /// The session.
    pub session: SessionCard,
    /// The people, by family name.
    pub people: Vec<AttendanceRow>,
    /// Caregivers on the list, by family name.
    pub caregivers: Vec<CaregiverRow>,
    /// Caregivers tied to the people of the list who are not on it yet.
    pub caregivers_near: Vec<CaregiverRow>,
    /// The session has not begun on this computer's clock; marks are still refused.
    pub too_early: bool,
}

/// One person on a session's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AttendanceRow {
    /// Who.
    pub patient: PatientId,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Commune of residence.
    pub commune: String,
    /// Country of residence.
    pub residence: Country,
    /// The languages of this person's handouts.
    pub languages: Vec<HandoutLanguage>,
    /// Needs an interpreter.
    pub interpreter: bool,
    /// Wants large print.
    pub large_print: bool,
    /// The mark; `None` while only expected.
    pub mark: Option<Mark>,
}

/// A mark that is on the disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MarkSaved {
    /// When it became durable, RFC 3339.
    pub saved_at: String,
    /// People on the list.
    pub listed: u32,
    /// People with a mark.
    pub marked: u32,
    /// People marked present or late.
    pub present: u32,
}
