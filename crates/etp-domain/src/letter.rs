//! Letters about a pathway: drafted from the file, sent on a day by a way that is written down.
//! Indicator 4.4 of the French grid counts those to the treating doctor at the end.

use crate::coded::coded;
use crate::{EnrolmentId, HandoutLanguage, LetterId, PatientId, RecipientId, SkillLevel};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

coded! {
    /// What a letter is about.
    LetterKind {
        /// Entry: the assessment and the personal plan.
        Entry = "entry",
        /// The end: what the evaluation found, and the follow-up proposed.
        End = "end",
        /// The person left before the end.
        DropOut = "drop-out",
        /// The person was not included.
        NotIncluded = "not-included",
    }
}

coded! {
    /// To whom it is written.
    Addressee {
        /// The treating doctor, or another of the directory.
        Doctor = "doctor",
        /// The person.
        Patient = "patient",
    }
}

coded! {
    /// How it left.
    LetterWay {
        /// By post.
        Post = "post",
        /// Handed over.
        Hand = "hand",
        /// By the country's secure health mail (MSSanté, eHealthBox, KIM, …).
        SecureMail = "secure-mail",
        /// By fax.
        Fax = "fax",
        /// Another way.
        Other = "other",
    }
}

/// One goal in a letter, before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LetterGoal {
    /// The goal, in the person's own words.
    pub words: String,
    /// How far when it was agreed; `None` when not known.
    pub before: Option<SkillLevel>,
    /// How far at the evaluation; `None` before there was one.
    pub after: Option<SkillLevel>,
}

/// What a letter says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LetterContent {
    /// Its subject.
    pub subject: String,
    /// Its paragraphs, from the salutation to the closing words.
    pub paragraphs: Vec<String>,
    /// The person's goals, before and after.
    pub goals: Vec<LetterGoal>,
}

/// A letter. Once it was sent nothing in it changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Which.
    pub id: LetterId,
    /// About whom.
    pub patient: PatientId,
    /// About which pathway.
    pub enrolment: EnrolmentId,
    /// What about.
    pub kind: LetterKind,
    /// To whom.
    pub addressee: Addressee,
    /// Which entry of the directory; `None` for the person, or a doctor in words only.
    pub recipient: Option<RecipientId>,
    /// Name and address as printed, by line.
    pub recipient_lines: Vec<String>,
    /// In which language.
    pub language: HandoutLanguage,
    /// What it says.
    pub content: LetterContent,
    /// When it was drafted.
    pub drafted_at: DateTime<Utc>,
    /// Who drafted it.
    pub drafted_by: String,
    /// The day it left; `None` for a draft.
    pub sent_on: Option<NaiveDate>,
    /// How it left; `None` for a draft.
    pub way: Option<LetterWay>,
}
