//! The two consents of French practice, kept for every country: to join a programme, and to share
//! data about oneself. Each answer is dated; a withdrawal ends an answer and never erases it.

use crate::coded::coded;
use crate::{ConsentId, PatientId, Refusal};
use chrono::NaiveDate;

coded! {
    /// To what a person agrees.
    ConsentKind {
        /// To take part in an education programme.
        Join = "join",
        /// To let data about them be passed on.
        Share = "share",
    }
}

coded! {
    /// What a person answered.
    ConsentAnswer {
        /// Agreed.
        Given = "given",
        /// Refused; a refusal never changes the care.
        Refused = "refused",
    }
}

coded! {
    /// How the answer was given.
    ConsentWay {
        /// On paper.
        Signed = "signed",
        /// Aloud, before a witness.
        Oral = "oral",
    }
}

coded! {
    /// How one consent stands on a day.
    ConsentStanding {
        /// Nobody asked yet.
        NotAsked = "not-asked",
        /// Given and in force.
        Given = "given",
        /// Refused.
        Refused = "refused",
        /// Given once and taken back.
        Withdrawn = "withdrawn",
    }
}

/// One answer, and its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Which.
    pub id: ConsentId,
    /// Whose.
    pub patient: PatientId,
    /// To what.
    pub kind: ConsentKind,
    /// What was answered.
    pub answer: ConsentAnswer,
    /// The day of the answer.
    pub on: NaiveDate,
    /// How.
    pub way: ConsentWay,
    /// Who heard an oral answer; empty when signed.
    pub witness: String,
    /// The version of the text that was read, as printed on it; may be empty.
    pub text_version: String,
    /// Where the paper is kept; may be empty.
    pub paper: String,
    /// The day it was taken back.
    pub withdrawn_on: Option<NaiveDate>,
    /// What was said when it was taken back; may be empty.
    pub withdrawal_note: String,
}

impl Consent {
    /// Whether an answer can be written down as it is.
    ///
    /// # Errors
    /// [`Refusal::ConsentWitnessMissing`], [`Refusal::ConsentInTheFuture`],
    /// [`Refusal::ConsentWithdrawnBefore`].
    pub fn check(&self, today: NaiveDate) -> Result<(), Refusal> {
        if self.way == ConsentWay::Oral && self.witness.trim().is_empty() {
            return Err(Refusal::ConsentWitnessMissing);
        }
        if self.on > today || self.withdrawn_on.is_some_and(|day| day > today) {
            return Err(Refusal::ConsentInTheFuture);
        }
        match self.withdrawn_on {
            Some(day) if day < self.on => Err(Refusal::ConsentWithdrawnBefore { date: self.on }),
            _ => Ok(()),
        }
    }
}

impl ConsentStanding {
    /// How one kind stands on a day: the last answer up to that day decides. Two answers of one day
    /// stand in the order they were written.
    pub fn of(consents: &[Consent], kind: ConsentKind, day: NaiveDate) -> Self {
        let last = consents
            .iter()
            .filter(|consent| consent.kind == kind && consent.on <= day)
            .max_by_key(|consent| (consent.on, consent.id));
        match last {
            None => Self::NotAsked,
            Some(consent) if consent.withdrawn_on.is_some_and(|end| end <= day) => Self::Withdrawn,
            Some(consent) => match consent.answer {
                ConsentAnswer::Given => Self::Given,
                ConsentAnswer::Refused => Self::Refused,
            },
        }
    }

    /// Whether the person said no: then nobody enrols them (join), writes about them to others, or
    /// counts them in tables that are still to leave (share).
    pub fn is_no(self) -> bool {
        matches!(self, Self::Refused | Self::Withdrawn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn consent(number: u128, on: &str, answer: ConsentAnswer) -> Consent {
        Consent {
            id: ConsentId(Uuid::from_u128(number)),
            patient: PatientId(Uuid::nil()),
            kind: ConsentKind::Share,
            answer,
            on: day(on),
            way: ConsentWay::Signed,
            witness: String::new(),
            text_version: String::new(),
            paper: String::new(),
            withdrawn_on: None,
            withdrawal_note: String::new(),
        }
    }

    #[test]
    fn the_last_answer_up_to_a_day_decides() {
        let given = consent(1, "2026-01-10", ConsentAnswer::Given);
        let withdrawn = Consent {
            withdrawn_on: Some(day("2026-03-01")),
            ..given.clone()
        };
        let refused = consent(2, "2026-04-01", ConsentAnswer::Refused);
        let standing = |all: &[Consent], on| ConsentStanding::of(all, ConsentKind::Share, day(on));
        assert_eq!(standing(&[given], "2026-01-09"), ConsentStanding::NotAsked);
        let all = [refused, withdrawn];
        assert_eq!(standing(&all, "2026-02-28"), ConsentStanding::Given);
        assert_eq!(standing(&all, "2026-03-01"), ConsentStanding::Withdrawn);
        assert_eq!(standing(&all, "2026-04-01"), ConsentStanding::Refused);
        let join = ConsentStanding::of(&all, ConsentKind::Join, day("2026-04-01"));
        assert_eq!(join, ConsentStanding::NotAsked);
    }

    #[test]
    fn of_two_answers_of_one_day_the_one_written_later_stands() {
        let all = [
            consent(2, "2026-01-10", ConsentAnswer::Refused),
            consent(1, "2026-01-10", ConsentAnswer::Given),
        ];
        let standing = ConsentStanding::of(&all, ConsentKind::Share, day("2026-01-10"));
        assert_eq!(standing, ConsentStanding::Refused);
    }

    #[test]
    fn an_oral_answer_needs_a_witness_and_no_answer_lies_ahead() {
        let today = day("2026-11-22");
        let oral = Consent {
            way: ConsentWay::Oral,
            ..consent(1, "2026-01-10", ConsentAnswer::Given)
        };
        assert_eq!(oral.check(today), Err(Refusal::ConsentWitnessMissing));
        let ahead = consent(1, "2026-11-23", ConsentAnswer::Given);
        assert_eq!(ahead.check(today), Err(Refusal::ConsentInTheFuture));
        let backwards = Consent {
            withdrawn_on: Some(day("2026-01-09")),
            ..consent(1, "2026-01-10", ConsentAnswer::Given)
        };
        let refusal = Refusal::ConsentWithdrawnBefore {
            date: day("2026-01-10"),
        };
        assert_eq!(backwards.check(today), Err(refusal));
    }
}
