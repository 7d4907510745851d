//! Calls and messages about sessions: who was reached, what was agreed, what comes next. And when two
//! unannounced absences in a row ask for one.
//!
//! Knows no telephone and no list of people: whose calls they are is the caller's business.

mod due;

#[cfg(test)]
mod tests;

pub use due::{CallTask, MarkedDay, call_due};

use crate::coded::coded;
use crate::{CallId, PatientId, SessionId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// What a call or a message was about.
    CallAbout {
        /// Somebody did not come.
        Missed = "missed",
        /// A free place.
        Place = "place",
        /// An invitation, or a reminder of one.
        Invitation = "invitation",
        /// A session that moved.
        Moved = "moved",
        /// A session that does not take place.
        Cancelled = "cancelled",
        /// Somebody told that they will not come.
        Excuse = "excuse",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// How.
    CallWay {
        /// By telephone.
        Phone = "phone",
        /// By text message.
        Message = "message",
        /// By e-mail.
        Mail = "mail",
        /// By letter.
        Letter = "letter",
        /// Face to face.
        Visit = "visit",
    }
}

coded! {
    /// What came of it.
    CallOutcome {
        /// Spoken with.
        Reached = "reached",
        /// Nobody answered.
        NoAnswer = "no-answer",
        /// A word was left, with somebody or on a machine.
        LeftWord = "left-word",
        /// The number is not theirs.
        WrongNumber = "wrong-number",
        /// Sent.
        Sent = "sent",
    }
}

coded! {
    /// What comes next.
    CallNext {
        /// Nothing more.
        Nothing = "nothing",
        /// Call again on a day.
        CallAgain = "call-again",
        /// Comes to another date.
        OtherDate = "other-date",
        /// Takes the place that was offered.
        Accepted = "accepted",
        /// Does not take it, and stays on the waiting list.
        Declined = "declined",
        /// A letter.
        Letter = "letter",
        /// A visit.
        Visit = "visit",
        /// Wishes to stop.
        Stops = "stops",
    }
}

/// A call or a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Which.
    pub id: CallId,
    /// With or for whom.
    pub patient: PatientId,
    /// About which session.
    pub session: Option<SessionId>,
    /// The day.
    pub on: NaiveDate,
    /// What about.
    pub about: CallAbout,
    /// How.
    pub way: CallWay,
    /// What came of it.
    pub outcome: CallOutcome,
    /// What comes next.
    pub next: CallNext,
    /// When; `None` when nothing comes or no day was named.
    pub next_on: Option<NaiveDate>,
    /// More about it; may be empty.
    pub note: String,
    /// Who called, by name.
    pub by: String,
}
