//! Who came. Unmarked is not absent: a person without a mark is *expected*.

use crate::PatientId;
use crate::coded::coded;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What the nurse marked for one person at one session.
///
/// "Late" and "left early" count as present (decided with the regulator's grid in mind: the person was
/// educated).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Was there.
    Present,
    /// Came late, and was there.
    Late,
    /// Was there, and left before the end.
    LeftEarly,
    /// Told the centre beforehand.
    Excused,
    /// Did not come and did not tell.
    Absent,
}

impl Mark {
    /// Every mark, in the order of the buttons.
    pub const ALL: [Self; 5] = [
        Self::Present,
        Self::Late,
        Self::LeftEarly,
        Self::Excused,
        Self::Absent,
    ];

    /// Whether this mark is an honoured presence.
    pub fn counts_as_present(self) -> bool {
        matches!(self, Self::Present | Self::Late | Self::LeftEarly)
    }

    /// The stable name used in the store and in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Late => "late",
            Self::LeftEarly => "left-early",
            Self::Excused => "excused",
            Self::Absent => "absent",
        }
    }

    /// The mark of a stable name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.code() == code)
    }
}

coded! {
    /// Why somebody did not come.
    AbsenceReason {
        /// Unwell.
        Unwell = "unwell",
        /// In hospital.
        Hospital = "hospital",
        /// Another appointment.
        Appointment = "appointment",
        /// No way to come.
        Transport = "transport",
        /// Work.
        Work = "work",
        /// Family, or somebody to care for.
        Family = "family",
        /// Snow, ice, flood.
        Weather = "weather",
        /// Forgot.
        Forgot = "forgot",
        /// Does not want to come.
        Unwilling = "unwilling",
        /// Another.
        Other = "other",
    }
}

coded! {
    /// How somebody came onto a list.
    ListEntry {
        /// Planned with the group or by hand.
        Planned = "planned",
        /// Came without being expected.
        WalkIn = "walk-in",
        /// Makes up a theme missed elsewhere.
        MakeUp = "make-up",
        /// Took a place that became free.
        FreedPlace = "freed-place",
    }
}

/// What is said about one person at one session, beside the mark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PresenceDetail {
    /// Took part by telephone or video.
    pub remote: bool,
    /// A relative was there, with or without the patient; named caregivers have marks of their own.
    pub companion: bool,
    /// Why the person did not come; `None` when nobody asked.
    pub reason: Option<AbsenceReason>,
    /// The day the centre was told, when it was told beforehand.
    pub told_on: Option<NaiveDate>,
    /// A line about this person at this session; in nobody else's file.
    pub line: String,
}

/// One person on a session's list; `mark` is `None` while the person is only expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presence {
    /// Who.
    pub patient: PatientId,
    /// What was marked, if anything was.
    pub mark: Option<Mark>,
}

/// How a list stands: how many are expected to come, how many are marked, how many were there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// People on the list.
    pub listed: u32,
    /// People with any mark.
    pub marked: u32,
    /// People who were there: present, late or left early.
    pub present: u32,
}

impl Tally {
    /// Counts a list.
    pub fn of(marks: impl IntoIterator<Item = Option<Mark>>) -> Self {
        let mut tally = Self::default();
        for mark in marks {
            tally.listed += 1;
            tally.marked += u32::from(mark.is_some());
            tally.present += u32::from(mark.is_some_and(Mark::counts_as_present));
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unmarked_is_neither_present_nor_absent() {
        let tally = Tally::of([
            Some(Mark::Present),
            Some(Mark::Late),
            Some(Mark::Absent),
            None,
        ]);
        assert_eq!(
            tally,
            Tally {
                listed: 4,
                marked: 3,
                present: 2
            }
        );
    }
}
