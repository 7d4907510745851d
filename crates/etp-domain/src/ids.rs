//! Names for rows: UUIDv7 inside, a short code with a check character for people's eyes.

use serde::{Deserialize, Serialize};
use specta::Type;
use std::fmt;
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    };
}

id!(
    /// Which patient.
    PatientId
);
id!(
    /// Which programme that was opened (not which template).
    ProgrammeId
);
id!(
    /// Which dated session.
    SessionId
);
id!(
    /// Which caregiver.
    CaregiverId
);
id!(
    /// Which professional, patient-partner or speaker.
    ProfessionalId
);
id!(
    /// Which entry of the directory.
    RecipientId
);
id!(
    /// Which place.
    PlaceId
);
id!(
    /// Which room.
    RoomId
);
id!(
    /// Which answer to a consent.
    ConsentId
);
id!(
    /// Which paper kept with a file.
    AttachmentId
);
id!(
    /// Which educational assessment.
    AssessmentId
);
id!(
    /// Which EPICES questionnaire.
    EpicesId
);
id!(
    /// Which merging of two files.
    MergeId
);
id!(
    /// Which import.
    ImportId
);

id!(
    /// Which enrolment: one person in one programme, once.
    EnrolmentId
);
id!(
    /// Which group of a programme.
    CohortId
);
id!(
    /// Which personal plan.
    PlanId
);
id!(
    /// Which letter.
    LetterId
);
id!(
    /// Which letter about appointments.
    AppointmentLetterId
);
id!(
    /// Which series of sessions.
    SeriesId
);
id!(
    /// Which call or message.
    CallId
);
id!(
    /// Which leave of a professional.
    LeaveId
);
id!(
    /// Which act of planning, for undoing it whole.
    PlanningId
);

/// A patient's file number as people read it aloud: `P-0042-K`.
///
/// The letter is a check character over the digits (modulo 23, alphabet without I, O and Q), so
/// that a mistyped or swapped digit is noticed at the sign-in table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileNumber(pub u32);

const CHECK_LETTERS: &[u8; 23] = b"ABCDEFGHJKLMNPRSTUVWXYZ";

impl FileNumber {
    /// Reads `P-0042-K`, also without dashes or in lower case. `None` when the check letter is wrong.
    pub fn parse(text: &str) -> Option<Self> {
        let letters: String = text
            .chars()
            .filter(|c| c.is_ascii_alphanumeric())
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let digits = letters
            .strip_prefix('P')?
            .trim_end_matches(|c: char| !c.is_ascii_digit());
        let number = Self(digits.parse().ok()?);
        (letters == format!("P{digits}{}", number.check())).then_some(number)
    }

    fn check(self) -> char {
        CHECK_LETTERS[(self.0 % 23) as usize].into()
    }
}

impl fmt::Display for FileNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "P-{:04}-{}", self.0, self.check())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_number_reads_back_and_a_swapped_digit_is_noticed() {
        let number = FileNumber(42);
        let shown = number.to_string();
        assert_eq!(FileNumber::parse(&shown), Some(number));
        assert_eq!(
            FileNumber::parse(&shown.replace('-', "").to_lowercase()),
            Some(number)
        );
        assert_eq!(FileNumber::parse(&shown.replace("42", "24")), None);
        assert_eq!(FileNumber::parse(""), None);
        assert_eq!(FileNumber::parse("P"), None);
    }
}
