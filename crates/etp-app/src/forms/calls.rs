//! Calls and messages, missed themes made up, the waiting list, cars.

use chrono::NaiveDate;
use etp_domain::{
    CallAbout, CallNext, CallOutcome, CallWay, CarShare, CohortId, EnrolmentId, PatientId,
    SessionId, Wish,
};
use serde::Deserialize;
use specta::Type;

/// A call or a message that was made.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct LogCall {
    /// With or for whom.
    pub patient: PatientId,
    /// About which session.
    pub session: Option<SessionId>,
    /// What about.
    pub about: CallAbout,
    /// How.
    pub way: CallWay,
    /// What came of it.
    pub outcome: CallOutcome,
    /// What comes next.
    pub next: CallNext,
    /// When.
    pub next_on: Option<NaiveDate>,
    /// More about it; may be empty.
    pub note: String,
}

/// Which sessions make up a missed one.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AskMakeUps {
    /// For whom.
    pub patient: PatientId,
    /// The missed session.
    pub session: SessionId,
}

/// A missed session is made up at another.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct Reschedule {
    /// Who.
    pub patient: PatientId,
    /// Instead of which.
    pub missed: SessionId,
    /// At which.
    pub to: SessionId,
}

/// Who fits a free place: of a session, or of a group. Exactly one of the two.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AskFits {
    /// At which session.
    pub session: Option<SessionId>,
    /// In which group.
    pub cohort: Option<CohortId>,
}

/// A free place is given to somebody who waits.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct GivePlace {
    /// At which session.
    pub session: Option<SessionId>,
    /// In which group.
    pub cohort: Option<CohortId>,
    /// To whom.
    pub enrolment: EnrolmentId,
}

/// What somebody who waits wishes.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveWish {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// What.
    pub wish: Wish,
}

/// What somebody said about sharing a car.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveCarShare {
    /// Who.
    pub patient: PatientId,
    /// What.
    pub share: CarShare,
}

/// A message to prepare, in the person's language and without the illness.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AskMessage {
    /// For whom.
    pub patient: PatientId,
    /// About which session.
    pub session: SessionId,
    /// What about: an invitation, a move, a cancellation, a missed session, a free place.
    pub about: CallAbout,
    /// Of a session that moved, the day it was on, where it is known.
    pub before: Option<NaiveDate>,
}
