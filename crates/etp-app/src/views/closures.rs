//! Closed days, leaves and other calendars; what forms choose from; what will be needed.

use crate::views::{BadDaySession, ClosureLine};
use chrono::NaiveDate;
use etp_domain::{
    CohortId, LeaveId, PlaceId, Profession, ProfessionalId, ProgrammeId, RoomId, SessionKind,
};
use serde::Serialize;
use specta::Type;

/// Closed days, leaves and other calendars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ClosuresView {
    /// The school calendar that holds here; empty for none.
    pub school_calendar: String,
    /// Those there are.
    pub school_calendars: Vec<String>,
    /// Cycles and series leave school holidays out.
    pub avoid_school_holidays: bool,
    /// How far neighbours live who share a car.
    pub car_share_km: u32,
    /// The public and school holidays of the year to come, by day.
    pub coming: Vec<ComingClosure>,
    /// Weeks kept free.
    pub weeks: Vec<FreeWeek>,
    /// Leaves of today and later.
    pub leaves: Vec<LeaveLine>,
    /// Other calendars that were read.
    pub busy: Vec<BusyLine>,
}

/// Days that will be closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ComingClosure {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// What closes them.
    pub closure: ClosureLine,
}

/// A week kept free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct FreeWeek {
    /// Its Monday.
    pub monday: NaiveDate,
    /// Why, in words.
    pub words: String,
    /// Sessions that are planned in it all the same.
    pub sessions: u32,
}

/// A leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct LeaveLine {
    /// Which.
    pub id: LeaveId,
    /// Whose.
    pub professional: ProfessionalId,
    /// First name and family name.
    pub name: String,
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// What people call it.
    pub words: String,
    /// Sessions the person leads in it all the same.
    pub sessions: u32,
}

/// Another calendar that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BusyLine {
    /// The name of its file.
    pub source: String,
    /// Whose, when it is a professional's.
    pub professional: Option<ProfessionalId>,
    /// Of which room, when it is a room's.
    pub room: Option<RoomId>,
    /// Whose, or of which room, in words.
    pub whom: String,
    /// Its times.
    pub times: u32,
    /// When it was read, RFC 3339.
    pub imported_at: String,
}

/// What reading another calendar gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BusyRead {
    /// Times taken from it.
    pub times: u32,
    /// Entries that could not be read.
    pub left_out: u32,
    /// Entries whose time zone is not known; the centre's own was taken.
    pub zone_guessed: u32,
}

/// Sessions that a newly closed time touches, each with new times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Affected {
    /// Which sessions.
    pub sessions: Vec<BadDaySession>,
}

/// What there is to choose from in the forms of the schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ScheduleChoices {
    /// Programmes that go on, with their groups.
    pub programmes: Vec<ProgrammeChoice>,
    /// Places in use.
    pub places: Vec<PlaceChoice>,
    /// Professionals in use.
    pub professionals: Vec<ProfessionalChoice>,
    /// Cycles and series leave school holidays out.
    pub avoid_school_holidays: bool,
}

/// A programme to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeChoice {
    /// Which.
    pub id: ProgrammeId,
    /// What people call it.
    pub title: String,
    /// Its groups, latest first.
    pub cohorts: Vec<CohortChoice>,
    /// Its themes.
    pub themes: Vec<ThemeChoice>,
}

/// A group to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CohortChoice {
    /// Which.
    pub id: CohortId,
    /// What people call it.
    pub title: String,
    /// Its first day.
    pub starts_on: NaiveDate,
}

/// A theme to choose, with what its template says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ThemeChoice {
    /// By code.
    pub step: String,
    /// In words.
    pub theme: String,
    /// Alone, together, caregivers.
    pub kind: SessionKind,
    /// How long.
    pub minutes: u32,
    /// How many fit.
    pub capacity: u32,
    /// Its handout, by name.
    pub handout: String,
}

/// A place to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlaceChoice {
    /// Which.
    pub id: PlaceId,
    /// What people call it.
    pub name: String,
    /// Its rooms.
    pub rooms: Vec<RoomChoice>,
}

/// A room to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RoomChoice {
    /// Which.
    pub id: RoomId,
    /// What people call it.
    pub name: String,
    /// Seats.
    pub seats: Option<u32>,
}

/// A professional to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProfessionalChoice {
    /// Who.
    pub id: ProfessionalId,
    /// First name and family name.
    pub name: String,
    /// What the person is.
    pub profession: Profession,
}

/// What the people in hand will need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ForecastView {
    /// Programmes with people in hand.
    pub demands: Vec<DemandLine>,
    /// Month by month.
    pub months: Vec<MonthLine>,
}

/// People in hand for one programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DemandLine {
    /// Which programme.
    pub programme: ProgrammeId,
    /// What people call it.
    pub title: String,
    /// People who wait for a group.
    pub waiting: u32,
    /// Referrals expected each month.
    pub monthly: u32,
}

/// What a month needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MonthLine {
    /// Its first day.
    pub month: NaiveDate,
    /// Groups that begin.
    pub groups: u32,
    /// Sessions in all.
    pub sessions: u32,
    /// Of those, individual ones.
    pub individual: u32,
    /// Minutes in a room.
    pub room_minutes: u32,
    /// Minutes by profession.
    pub minutes: Vec<ProfessionMinutes>,
    /// Sessions planned in it already.
    pub planned: u32,
}

/// Minutes of one profession.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProfessionMinutes {
    /// Which; `None` for anybody of the team.
    pub profession: Option<Profession>,
    /// How many minutes.
    pub minutes: u32,
}
