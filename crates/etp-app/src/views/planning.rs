//! Acts of planning before and after they are done: moves, bad days, series, whole cycles.

use crate::views::{ClosureLine, ConflictLine, SessionCard};
use chrono::NaiveDateTime;
use etp_domain::{CaregiverId, ConflictKind, PatientId, PlanningId, Slot, Tongue};
use serde::Serialize;
use specta::Type;

/// What moving would do, before it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MovePreview {
    /// Each session that moves, in order.
    pub moves: Vec<MoveLine>,
    /// Sessions that stay although they follow: they have marks, or are closed.
    pub kept: Vec<SessionCard>,
    /// People to tell.
    pub people: u32,
}

/// A session that moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MoveLine {
    /// As it is now.
    pub card: SessionCard,
    /// Its new day and hour.
    pub to: Slot,
    /// What stands against it there.
    pub conflicts: Vec<ConflictLine>,
    /// The next times at which nothing does.
    pub free: Vec<Slot>,
}

/// An act of planning that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlanningDone {
    /// Which act, for undoing it.
    pub planning: PlanningId,
    /// Sessions it made, moved or cancelled, without those of `again`.
    pub sessions: u32,
    /// Sessions planned anew in place of cancelled ones.
    pub again: u32,
    /// People to tell.
    pub to_tell: Vec<ToTell>,
    /// People who are expected and may not be contacted.
    pub not_to_tell: u32,
    /// People of `to_tell` a letter can be printed for, each counted once.
    pub letters: u32,
    /// Those whose address is not known as an envelope needs it, by name.
    pub no_address: Vec<String>,
    /// Sessions that stay as they were although they were meant too: people are marked at them, or they
    /// are closed.
    pub kept: Vec<SessionCard>,
}

/// Somebody to tell about a session that moved or does not take place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ToTell {
    /// First name and family name.
    pub name: String,
    /// Whose file; `None` for a caregiver.
    pub patient: Option<PatientId>,
    /// Which caregiver; `None` for a patient.
    pub caregiver: Option<CaregiverId>,
    /// The telephone number; empty when not known.
    pub phone: String,
    /// Languages the person speaks.
    pub speaks: Vec<Tongue>,
    /// Which session.
    pub session: SessionCard,
    /// The one planned in its place, where the person is expected.
    pub again: Option<SessionCard>,
    /// The address is known as an envelope needs it.
    pub postal: bool,
    /// When the person has to leave home, where the way is known.
    pub leaves_at: Option<NaiveDateTime>,
}

/// The last act of planning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlanningLine {
    /// Which.
    pub planning: PlanningId,
    /// What: `open-cohort`, `move-sessions`, `cancel-sessions`, `cancel-and-plan`, `add-series`,
    /// `plan-cycle`, `regenerate-cohort`.
    pub kind: String,
    /// When, RFC 3339.
    pub at: String,
    /// By whom.
    pub by: String,
    /// Sessions it touched.
    pub sessions: u32,
}

/// What a bad day would cancel, before it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BadDay {
    /// Sessions that would not take place, each with new times nothing stands against.
    pub sessions: Vec<BadDaySession>,
    /// Whom to call, who leaves home first at the top.
    pub calls: Vec<ToTell>,
    /// People who are expected and may not be contacted.
    pub not_to_tell: u32,
    /// Sessions that would stay: people are marked at them.
    pub kept: Vec<SessionCard>,
}

/// A session of a bad day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BadDaySession {
    /// Which.
    pub card: SessionCard,
    /// New times.
    pub free: Vec<Slot>,
    /// What stands against the new time that was chosen.
    pub conflicts: Vec<ConflictLine>,
}

/// What a series would plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SeriesPreview {
    /// Every day the rule gives, in order.
    pub days: Vec<SeriesDay>,
}

/// A day of a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SeriesDay {
    /// When.
    pub slot: Slot,
    /// Left out by hand.
    pub left_out: bool,
    /// What closes the day; it is left out.
    pub closure: Option<ClosureLine>,
    /// What else stands against it.
    pub conflicts: Vec<ConflictLine>,
}

/// A cycle as the planner would place it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CyclePlanView {
    /// Sessions with a place, by group and order.
    pub placed: Vec<PlacedLine>,
    /// Sessions without one.
    pub unplaced: Vec<UnplacedLine>,
    /// The search was ended before every way was tried.
    pub ended_early: bool,
    /// Names this very plan.
    pub plan: String,
}

/// A session with a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlacedLine {
    /// Which group, from 1.
    pub group: u32,
    /// Its place in the order, from 1.
    pub number: u32,
    /// What it is about.
    pub theme: String,
    /// When.
    pub slot: Slot,
    /// In which room.
    pub room: String,
    /// At which place.
    pub place: String,
    /// Who leads it.
    pub leaders: Vec<String>,
}

/// A session without a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct UnplacedLine {
    /// Which group, from 1.
    pub group: u32,
    /// Its place in the order, from 1.
    pub number: u32,
    /// What it is about.
    pub theme: String,
    /// What stood in its way, and how often.
    pub because: Vec<UnplacedReason>,
    /// No day, hour or room was left to try.
    pub nowhere: bool,
}

/// What stood in the way of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct UnplacedReason {
    /// What.
    pub kind: ConflictKind,
    /// At how many of the starts that were tried.
    pub times: u32,
}
