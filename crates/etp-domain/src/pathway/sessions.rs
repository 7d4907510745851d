//! Sessions as a pathway sees them.

use crate::coded::coded;
use crate::{Mark, PlaceKind, Profession, ProfessionalId, SessionId, SessionKind, SessionStatus};
use chrono::NaiveDate;

/// A session of a person's pathway, with what rules of four countries ask about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathwaySession {
    /// Which.
    pub session: SessionId,
    /// The template session it came from, by code; empty when from none.
    pub step: String,
    /// The day.
    pub date: NaiveDate,
    /// How long, in minutes.
    pub minutes: u32,
    /// Alone, together, or for caregivers only.
    pub kind: SessionKind,
    /// Planned, held, cancelled.
    pub status: SessionStatus,
    /// What kind of place; `None` when nobody said.
    pub setting: Option<PlaceKind>,
    /// Who led it.
    pub led_by: Vec<ProfessionalId>,
    /// Their professions.
    pub professions: Vec<Profession>,
    /// How many people were present.
    pub present: u32,
    /// Whether the person stands on its list.
    pub listed: bool,
    /// The person's mark.
    pub mark: Option<Mark>,
}

coded! {
    /// What a session is to a person.
    SessionPart {
        /// Was there.
        Attended = "attended",
        /// Excused.
        Excused = "excused",
        /// Did not come.
        Missed = "missed",
        /// On the list, in the calendar.
        Expected = "expected",
        /// Over, without a mark.
        Unmarked = "unmarked",
        /// Took place before the person joined.
        NotConcerned = "not-concerned",
        /// Cancelled.
        Cancelled = "cancelled",
        /// Not on its list.
        NotListed = "not-listed",
    }
}

impl SessionPart {
    /// Whether the session was one for this person, whatever became of it.
    pub fn concerns(self) -> bool {
        matches!(
            self,
            Self::Attended | Self::Excused | Self::Missed | Self::Expected | Self::Unmarked
        )
    }
}

impl PathwaySession {
    /// Whether the person was there.
    pub fn attended(&self) -> bool {
        self.mark.is_some_and(Mark::counts_as_present)
    }

    /// Whether it is here only because the person's group has it.
    pub(super) fn only_of_the_group(&self) -> bool {
        !self.listed && self.mark.is_none()
    }

    /// What the session is to somebody who joined on a day. A late joiner keeps earlier sessions as
    /// "not concerned".
    pub fn part(&self, joined: NaiveDate, today: NaiveDate) -> SessionPart {
        match self.mark {
            Some(mark) if mark.counts_as_present() => SessionPart::Attended,
            Some(Mark::Excused) => SessionPart::Excused,
            Some(_) => SessionPart::Missed,
            None if self.status == SessionStatus::Cancelled => SessionPart::Cancelled,
            None if self.listed && self.date < today => SessionPart::Unmarked,
            None if self.listed => SessionPart::Expected,
            None if self.date < joined => SessionPart::NotConcerned,
            None => SessionPart::NotListed,
        }
    }
}
