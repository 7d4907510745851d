//! Who came. Unmarked is not absent: a person without a mark is *expected*.

use crate::PatientId;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What the nurse marked for one person at one session.
///
/// "Late" counts as present (decided with the regulator's grid in mind: the person was educated).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Was there.
    Present,
    /// Came late, and was there.
    Late,
    /// Told the centre beforehand.
    Excused,
    /// Did not come and did not tell.
    Absent,
}

impl Mark {
    /// Every mark, in the order of the buttons.
    pub const ALL: [Self; 4] = [Self::Present, Self::Late, Self::Excused, Self::Absent];

    /// Whether this mark is an honoured presence.
    pub fn counts_as_present(self) -> bool {
        matches!(self, Self::Present | Self::Late)
    }

    /// The stable name used in the store and in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Late => "late",
            Self::Excused => "excused",
            Self::Absent => "absent",
        }
    }

    /// The mark of a stable name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.code() == code)
    }
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
    /// People marked present or late.
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
