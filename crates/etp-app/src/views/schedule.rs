//! The schedule, a session's sheet, and what stands against it.

use crate::views::{CallLine, InvitationsView, PlanningLine, SessionCard};
use chrono::{NaiveDate, NaiveDateTime};
use etp_domain::{
    Arrangement, Cancellation, ConflictKind, LeaderAnswer, PlaceId, Profession, ProfessionalId,
    SeriesId, SessionId, Slot,
};
use serde::Serialize;
use specta::Type;

/// A part of the schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ScheduleView {
    /// Today, on the wall calendar.
    pub today: NaiveDate,
    /// Every day asked for, in order.
    pub days: Vec<ScheduleDay>,
    /// The next day after those with a session that takes place.
    pub next_day: Option<NaiveDate>,
    /// The last day before those with one.
    pub previous_day: Option<NaiveDate>,
    /// The last act of planning, while it can be undone.
    pub undo: Option<PlanningLine>,
}

/// A day with its sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ScheduleDay {
    /// The day.
    pub date: NaiveDate,
    /// What closes it.
    pub closures: Vec<ClosureLine>,
    /// Who is on leave.
    pub away: Vec<String>,
    /// Its sessions, by hour.
    pub sessions: Vec<ScheduleSession>,
}

/// What closes a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ClosureLine {
    /// `public`, `school` or `forbidden-week`.
    pub kind: String,
    /// The key of a holiday, or the words of a forbidden week.
    pub name: String,
    /// The country whose calendar closes it; empty for the centre's own.
    pub country: String,
    /// The dates were not read in an official text yet.
    pub to_be_checked: bool,
}

/// A session of the schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ScheduleSession {
    /// As every list shows it.
    pub card: SessionCard,
    /// Its place, when in the list of places.
    pub place: Option<PlaceId>,
    /// Room, languages, interpreters, transport, another country's team.
    pub arranged: Arrangement,
    /// Who leads it.
    pub leaders: Vec<LeaderLine>,
    /// People who told they will not come.
    pub excused: u32,
    /// The series it belongs to.
    pub series: Option<SeriesId>,
    /// Something hard stands against it as it is planned now.
    pub conflicts: u32,
}

/// Who leads a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct LeaderLine {
    /// Who.
    pub professional: ProfessionalId,
    /// First name and family name.
    pub name: String,
    /// What the person is.
    pub profession: Profession,
    /// What the person answered.
    pub answer: LeaderAnswer,
}

/// A session's sheet: everything planned about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SessionView {
    /// In the schedule.
    pub line: ScheduleSession,
    /// How long, in minutes.
    pub minutes: u32,
    /// The template session it stands for, by code.
    pub step: String,
    /// The handout, by name.
    pub handout: String,
    /// Why it does not take place.
    pub cancelled: Option<Cancellation>,
    /// What stands against it now.
    pub conflicts: Vec<ConflictLine>,
    /// Coming sessions of the same group or series after it.
    pub following: u32,
    /// How it repeats, for one of a series.
    pub rule: String,
    /// Calls and messages about it, latest first.
    pub calls: Vec<CallLine>,
    /// Who was asked to come, how, and who was not yet.
    pub invitations: InvitationsView,
    /// The sign-in sheet was printed: rows have their numbers.
    pub sheet_printed: bool,
    /// Scanned sheets kept with it.
    pub papers: Vec<SessionPaperLine>,
    /// People who wait for a place in this programme.
    pub waiting: u32,
}

/// A paper kept with a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SessionPaperLine {
    /// Its digest, by which it is found.
    pub sha256: String,
    /// In which binder the paper is.
    pub binder: String,
    /// When it was kept, RFC 3339.
    pub added_at: String,
    /// By whom.
    pub added_by: String,
}

/// Something that stands against a session, with names instead of identities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ConflictLine {
    /// What.
    pub kind: ConflictKind,
    /// Refused unless somebody says why; otherwise only told.
    pub hard: bool,
    /// With which other session.
    pub with: Option<SessionId>,
    /// What the sentence names, by name; hours as `14:00`, holidays as keys.
    pub args: Vec<(String, String)>,
}

/// What is known of a session before it is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SessionCheck {
    /// When it ends, on the wall clock of the place.
    pub ends: NaiveDateTime,
    /// What stands against it.
    pub conflicts: Vec<ConflictLine>,
    /// The next times at which nothing does, five at most.
    pub free: Vec<Slot>,
    /// People of the group who may not be expected: they refused to join, or may not be contacted.
    pub left_out: u32,
}
