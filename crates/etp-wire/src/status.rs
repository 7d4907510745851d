//! Whether a table was released or taken back, and why a later revision replaced an earlier one.

use etp_disclosure::Status;

/// The word of a status on the envelope.
pub fn status_word(status: Status) -> &'static str {
    match status {
        Status::Released => "released",
        Status::Withdrawn => "withdrawn",
    }
}

/// The status a word stands for.
pub(crate) fn status_of(word: &str) -> Option<Status> {
    [Status::Released, Status::Withdrawn]
        .into_iter()
        .find(|one| status_word(*one) == word)
}

/// Why a centre replaced or withdrew a table it had released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// Attendance was marked after the release.
    LateMarks,
    /// Attendance had been marked wrongly.
    WrongMarks,
    /// Two files of one person were joined.
    MergedFiles,
    /// The table was filed under the wrong centre.
    WrongCentre,
    /// The table was of the wrong period.
    WrongPeriod,
    /// The register the table was made from was wrong.
    WrongData,
    /// Another cause; the centre keeps a note of it.
    Other,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 7] = [
        Self::LateMarks,
        Self::WrongMarks,
        Self::MergedFiles,
        Self::WrongCentre,
        Self::WrongPeriod,
        Self::WrongData,
        Self::Other,
    ];

    /// The word on the envelope.
    pub fn code(self) -> &'static str {
        match self {
            Self::LateMarks => "late-marks",
            Self::WrongMarks => "wrong-marks",
            Self::MergedFiles => "merged-files",
            Self::WrongCentre => "wrong-centre",
            Self::WrongPeriod => "wrong-period",
            Self::WrongData => "wrong-data",
            Self::Other => "other",
        }
    }

    /// The cause a word stands for.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Whether a revision of this status can have this cause: marks are corrected, centres and
    /// periods are withdrawn.
    pub fn fits(self, status: Status) -> bool {
        match self {
            Self::LateMarks | Self::WrongMarks | Self::MergedFiles => status == Status::Released,
            Self::WrongCentre | Self::WrongPeriod | Self::WrongData => status == Status::Withdrawn,
            Self::Other => true,
        }
    }
}
