//! The day, a session, its list.

use crate::views::{CaregiverRow, ClosureLine, ScheduleSession, SessionPaperLine, SharingLine};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use etp_domain::{
    CancelCause, Country, HandoutLanguage, ListEntry, Mark, Pathology, PatientId, PresenceDetail,
    ProgrammeId, SessionId, SessionKind, SessionStatus, Tongue, Transport,
};
use serde::Serialize;
use specta::Type;

/// The day: what happens, what is next, how sharing stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TodayView {
    /// Today, on the wall calendar.
    pub today: NaiveDate,
    /// What closes today.
    pub closures: Vec<ClosureLine>,
    /// Today's sessions, by hour.
    pub sessions: Vec<DaySession>,
    /// How many past sessions are not closed.
    pub open_count: u32,
    /// Those, latest first, five at most.
    pub open: Vec<SessionCard>,
    /// Everything to load for the day.
    pub bag: Vec<BagItem>,
    /// People to call: several sessions missed in a row, or a next step that is due.
    pub to_call: u32,
    /// Coming sessions of the next two weeks with a free place somebody waits for.
    pub free_places: Vec<SessionCard>,
    /// Coming sessions of the next two weeks that nobody leads.
    pub leaderless: Vec<SessionCard>,
    /// The next sessions after today, five at most.
    pub coming: Vec<SessionCard>,
    /// How many patients the register holds.
    pub patients: u32,
    /// How sharing stands.
    pub sharing: SharingLine,
}

/// A session of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DaySession {
    /// In the schedule.
    pub line: ScheduleSession,
    /// People expected: on the list and not excused.
    pub expected: u32,
    /// Languages somebody expected needs an interpreter for and none is arranged.
    pub interpreters_missing: Vec<Tongue>,
    /// People expected who do not follow the language of the session.
    pub language_clashes: u32,
    /// People expected who have no way to come, and no seat in a car.
    pub without_transport: u32,
    /// When to leave; `None` when the way is not known.
    pub leave_at: Option<NaiveDateTime>,
    /// What to load for it.
    pub bag: Vec<BagItem>,
}

/// Something to load.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BagItem {
    /// What.
    pub what: String,
    /// How many.
    pub count: u32,
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
    /// The day it ends; the next one when it goes past midnight.
    pub ends_on: NaiveDate,
    /// What it is about.
    pub theme: String,
    /// Where.
    pub place: String,
    /// In which room; empty for none.
    pub room: String,
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
    /// People who were there: present, late or left early.
    pub present: u32,
    /// Whether a handout belongs to it.
    pub has_handout: bool,
    /// Why it does not take place.
    pub cancelled: Option<CancelCause>,
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
    /// The session has not begun on this computer's clock; only excuses can be noted.
    pub too_early: bool,
    /// What is said about the whole group.
    pub note: String,
    /// The sign-in sheet was printed: rows have their numbers.
    pub sheet_printed: bool,
    /// Scanned sheets kept with it.
    pub papers: Vec<SessionPaperLine>,
    /// Places left.
    pub seats_left: u32,
    /// People who wait for a place in this programme.
    pub waiting: u32,
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
    /// What goes with it.
    pub detail: PresenceDetail,
    /// How the person came onto the list.
    pub entry: ListEntry,
    /// The number on the printed sheet.
    pub row: Option<u32>,
    /// How the person comes.
    pub transport: Transport,
    /// Does not follow the language of the session, and no interpreter is arranged.
    pub language_clash: bool,
    /// How many sessions in a row the person missed without a word before this one.
    pub missed_before: u32,
}

/// What a typed line says, before it is entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SheetLine {
    /// The row on the sheet.
    pub row: u32,
    /// Who.
    pub patient: PatientId,
    /// First name and family name.
    pub name: String,
    /// What it would be.
    pub mark: Mark,
    /// What it is.
    pub was: Option<Mark>,
}

/// What came of noting that somebody will not come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlaceFreed {
    /// Places left at the session.
    pub seats_left: u32,
    /// People who wait for a place in this programme.
    pub waiting: u32,
}

/// People and days of a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MonthView {
    /// Its first day.
    pub month: NaiveDate,
    /// The sessions, by day and hour.
    pub sessions: Vec<SessionCard>,
    /// The people, by family name.
    pub people: Vec<MonthRow>,
}

/// Somebody's month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MonthRow {
    /// Who.
    pub patient: PatientId,
    /// First name and family name.
    pub name: String,
    /// One for each session, in their order.
    pub cells: Vec<MonthCell>,
}

/// Somebody at one session of a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MonthCell {
    /// On its list.
    pub listed: bool,
    /// The mark.
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
    /// People who were there: present, late or left early.
    pub present: u32,
}
