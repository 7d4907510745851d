//! A group that is to follow another version of its template, before it does.

use crate::views::{ConflictLine, PatientRow, ToTell};
use etp_domain::{GroupCause, GroupOutcome, SessionId, SessionKind, Slot, StepChange};
use serde::Serialize;
use specta::Type;

/// What following another version would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RegeneratePreview {
    /// The version the group follows.
    pub from: u32,
    /// The one it would follow.
    pub to: u32,
    /// Every session of the group, and those that come, by day.
    pub lines: Vec<RegenerateLine>,
    /// How many sessions would move, go, come or say something else.
    pub changing: u32,
    /// People who have not begun, and would follow the version with their group.
    pub following: u32,
    /// People whose pathway stays on the version they began with.
    pub staying: Vec<PatientRow>,
    /// People of the group who may not be expected at a new session.
    pub left_out: u32,
    /// Whom to tell about sessions that move, go or take another time.
    pub to_tell: Vec<ToTell>,
    /// People who are expected and may not be contacted.
    pub not_to_tell: u32,
    /// Names this very table.
    pub shown: String,
}

/// A session of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RegenerateLine {
    /// Which; `None` for one the group does not have.
    pub session: Option<SessionId>,
    /// What becomes of it.
    pub outcome: GroupOutcome,
    /// Why.
    pub cause: GroupCause,
    /// What else changes.
    pub changes: Vec<StepChange>,
    /// Its place in the order of the group.
    pub number: u32,
    /// What it would be about.
    pub theme: String,
    /// Alone, together, caregivers.
    pub kind: SessionKind,
    /// When it is; `None` for one the group does not have.
    pub was: Option<Slot>,
    /// When it would be, or would have been; `None` for one that goes.
    pub to: Option<Slot>,
    /// How many people are expected.
    pub expected: u32,
    /// What stands against it there.
    pub conflicts: Vec<ConflictLine>,
}
