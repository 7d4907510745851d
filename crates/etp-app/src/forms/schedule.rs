//! Planning: one session, a series, a whole cycle; moving, cancelling; closed days, leaves, calendars.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use etp_domain::{
    Arrangement, CancelCause, CohortId, DayPart, LeaderAnswer, PatientId, PlaceId, ProfessionalId,
    ProgrammeId, RoomId, SessionId, SessionKind,
};
use serde::Deserialize;
use specta::Type;

/// Which part of the schedule to show. Several filters narrow it together.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AskSchedule {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// One place only.
    pub place: Option<PlaceId>,
    /// One room only.
    pub room: Option<RoomId>,
    /// One professional only.
    pub professional: Option<ProfessionalId>,
    /// One programme only.
    pub programme: Option<ProgrammeId>,
}

/// A session, new or changed.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveSession {
    /// Which; `None` for a new one.
    pub session: Option<SessionId>,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// With which group; `None` outside every group.
    pub cohort: Option<CohortId>,
    /// The template session it stands for, by code; empty for none.
    pub step: String,
    /// The day.
    pub date: NaiveDate,
    /// The hour, on the wall clock of the place.
    pub starts: NaiveTime,
    /// How long, in minutes.
    pub minutes: u32,
    /// Alone, together, caregivers.
    pub kind: SessionKind,
    /// How many fit.
    pub capacity: u32,
    /// What it is about.
    pub theme: String,
    /// The handout given out, by name; empty for none.
    pub handout: String,
    /// Where, when in the list of places.
    pub place: Option<PlaceId>,
    /// Where in words, otherwise.
    pub place_words: String,
    /// Room, languages, interpreters, transport, another country's team.
    pub arranged: Arrangement,
    /// Who leads it.
    pub professionals: Vec<ProfessionalId>,
    /// Who is expected at a new session; a session that is there keeps its list.
    pub patients: Vec<PatientId>,
    /// Why it is saved although something stands against it; empty when nothing does.
    pub despite: String,
}

/// Moving a session, alone or with those that follow it.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct MoveSession {
    /// Which.
    pub session: SessionId,
    /// Its new day.
    pub date: NaiveDate,
    /// Its new hour.
    pub starts: NaiveTime,
    /// The coming sessions of the same group or series move by as many days and hours.
    pub following: bool,
    /// Why, although something stands against it; empty when nothing does.
    pub despite: String,
}

/// Cancelling a session, alone or with those that follow it.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct CancelSession {
    /// Which.
    pub session: SessionId,
    /// The coming sessions of the same group or series too.
    pub following: bool,
    /// Why.
    pub cause: CancelCause,
    /// More about it; may be empty.
    pub note: String,
}

/// A day, or half of it, on which nothing can take place.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct CancelHalfDay {
    /// The day.
    pub date: NaiveDate,
    /// Which part; `None` for the whole day.
    pub part: Option<DayPart>,
    /// One place only; `None` for all.
    pub place: Option<PlaceId>,
    /// One professional's sessions only; `None` for all.
    pub professional: Option<ProfessionalId>,
    /// Why.
    pub cause: CancelCause,
    /// More about it; may be empty.
    pub note: String,
    /// Sessions that are planned anew in the same act, each with when.
    pub new_times: Vec<NewTime>,
    /// Why at these times, although something stands against one of them; empty when nothing does.
    pub despite: String,
}

/// When a session that does not take place is planned anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Type)]
pub struct NewTime {
    /// Which does not take place.
    pub session: SessionId,
    /// Its new day and hour, on the wall clock of the place.
    pub from: NaiveDateTime,
}

/// A session that repeats.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveSeries {
    /// The first one.
    pub first: SaveSession,
    /// How it repeats (RFC 5545), e.g. `FREQ=WEEKLY;INTERVAL=2;COUNT=8`.
    pub rule: String,
    /// Days left out by hand.
    pub left_out: Vec<NaiveDate>,
    /// Also leave out days in school holidays.
    pub avoid_school_holidays: bool,
}

/// Placing a whole cycle.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PlanCycle {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// The first possible day.
    pub starts_on: NaiveDate,
    /// The last possible day of the whole.
    pub until: NaiveDate,
    /// How many groups begin.
    pub groups: u32,
    /// Weekdays on which one may take place, 1 for Monday to 7 for Sunday.
    pub weekdays: Vec<u8>,
    /// Hours at which one may start.
    pub hours: Vec<NaiveTime>,
    /// Rooms that may be used, best first.
    pub rooms: Vec<RoomId>,
    /// Educators who may lead, best first.
    pub educators: Vec<ProfessionalId>,
    /// How many educators lead a session.
    pub leaders: u32,
    /// Who joins the first group.
    pub patients: Vec<PatientId>,
    /// The digest of the plan that was shown; a plan that came out otherwise is refused.
    pub plan: String,
}

/// A week the centre keeps free.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct KeepWeekFree {
    /// A day of it.
    pub day: NaiveDate,
    /// Why, in words.
    pub words: String,
}

/// A leave.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AddLeave {
    /// Whose.
    pub professional: ProfessionalId,
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// What people call it; no illness.
    pub words: String,
}

/// How the centre plans.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SavePlanning {
    /// Which school calendar holds here; empty for none.
    pub school_calendar: String,
    /// Cycles and series leave school holidays out.
    pub avoid_school_holidays: bool,
    /// How far neighbours live who share a car, in kilometres.
    pub car_share_km: u32,
}

/// Busy times of another calendar.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ReadBusyTimes {
    /// The file.
    pub path: String,
    /// Whose calendar it is; exactly one of the two.
    pub professional: Option<ProfessionalId>,
    /// Of which room it is.
    pub room: Option<RoomId>,
}

/// Another calendar, to be forgotten.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct DropBusyTimes {
    /// The name of its file.
    pub source: String,
    /// Whose calendar it is; exactly one of the two.
    pub professional: Option<ProfessionalId>,
    /// Of which room it is.
    pub room: Option<RoomId>,
}

/// What somebody answered who was asked to lead.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AnswerSession {
    /// Which session.
    pub session: SessionId,
    /// Who.
    pub professional: ProfessionalId,
    /// What.
    pub answer: LeaderAnswer,
}

/// A calendar file for one professional, one room or one programme.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ExportCalendar {
    /// Whose sessions.
    pub professional: Option<ProfessionalId>,
    /// Which room's.
    pub room: Option<RoomId>,
    /// Which programme's.
    pub programme: Option<ProgrammeId>,
    /// The folder the file goes into.
    pub folder: String,
}

/// Referrals expected each month, to see what will be needed.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AskForecast {
    /// How many months from this one on.
    pub months: u32,
    /// How many groups of one programme can begin in a month.
    pub starts_each_month: u32,
    /// Referrals expected each month.
    pub monthly: Vec<MonthlyReferrals>,
}

/// Referrals of one programme.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct MonthlyReferrals {
    /// Which programme.
    pub programme: ProgrammeId,
    /// How many a month.
    pub people: u32,
}
