//! A session of a group as it is and as it would be, and the words for what becomes of it and why. Knows no
//! rule.

use crate::coded::coded;
use crate::{Session, SessionId};

coded! {
    /// What becomes of a session of the group.
    GroupOutcome {
        /// Stays on its day.
        Kept = "kept",
        /// Takes place on another day.
        Moved = "moved",
        /// Does not take place; it stays in the books as cancelled.
        Removed = "removed",
        /// Comes into the calendar.
        New = "new",
        /// The version has it, and it cannot come into the calendar any more.
        LeftOut = "left-out",
    }
}

coded! {
    /// Why.
    GroupCause {
        /// It took place.
        Held = "held",
        /// It was cancelled before.
        Cancelled = "cancelled",
        /// People are marked at it.
        Marked = "marked",
        /// Its hour is past.
        Begun = "begun",
        /// It came from no step of the version the group follows.
        Own = "own",
        /// It was arranged with one person.
        ForOne = "for-one",
        /// The version makes it another kind of session, and people are on its list.
        KindListed = "kind-listed",
        /// Its day is not the one its version counts: somebody chose it, or it came another way.
        ChosenByHand = "chosen-by-hand",
        /// The day the version gives it is past.
        DayPast = "day-past",
        /// Both versions say the same of it.
        Same = "same",
        /// The version says something else of it than before, but not of its day.
        Changed = "changed",
        /// The version counts its day otherwise.
        OtherDay = "other-day",
        /// The version has it no more.
        Dropped = "dropped",
        /// The version has it, and the one before had not.
        Added = "added",
        /// Both versions have it, and the group never had.
        Missing = "missing",
    }
}

coded! {
    /// What else a version changes of a session.
    StepChange {
        /// What it is about.
        Theme = "theme",
        /// How long.
        Minutes = "minutes",
        /// Alone, together, caregivers.
        Kind = "kind",
        /// How many fit.
        Capacity = "capacity",
        /// What is given out.
        Handout = "handout",
    }
}

/// A session of the group as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupSession {
    /// The session.
    pub session: Session,
    /// How many people are on its list.
    pub listed: u32,
    /// Somebody is marked there; an excuse told beforehand is no such mark.
    pub marked: bool,
}

/// A session of the group as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupLine {
    /// What becomes of it.
    pub outcome: GroupOutcome,
    /// Why.
    pub cause: GroupCause,
    /// What else changes.
    pub changes: Vec<StepChange>,
    /// As it is; `None` for one the group does not have.
    pub before: Option<Session>,
    /// As it would be; of one left out, as it would have been.
    pub after: Session,
    /// The session whose hour, place and educators a new one takes.
    pub like: Option<SessionId>,
}
