//! What is due: for a pathway, for a programme. Each line says why and by which rule. A rule whose
//! number is not in the book asks for nothing.
//!
//! An act that can be done now is due from now on, `on` being its deadline; what waits for a day
//! (asking how it goes, the end of an authorisation) is due from that day or shortly before.

mod evaluations;
mod letters;
mod missing;
mod of_pathway;
mod of_programme;
mod sessions;
mod steps;
mod team;

pub use missing::missing_pieces;
pub use of_pathway::{DuePerson, due_of_pathway};
pub use of_programme::{ProgrammeFacts, due_of_programme};

use crate::coded::coded;
use chrono::{Days, NaiveDate};
use serde::Serialize;
use specta::Type;

coded! {
    /// What is due; its code `x` has the messages `due-x` (what) and `due-x-why` (why).
    DueKind {
        /// Nobody asked for the consent to join, or it was refused or taken back and the pathway
        /// goes on. Names `standing`.
        ConsentMissing = "consent-missing",
        /// The shared assessment.
        Assessment = "assessment",
        /// The personal plan.
        Plan = "plan",
        /// No session is planned for somebody whose plan is agreed.
        NoSession = "no-session",
        /// Sessions missing for a complete offer. Names `count` (attended), `least`, `missing`.
        SessionMissing = "session-missing",
        /// The individual evaluation.
        Evaluation = "evaluation",
        /// The decision that follows it.
        Decision = "decision",
        /// The letter of entry to the doctor. The three letters name `doctor`: `known` or `missing`.
        LetterEntry = "letter-entry",
        /// The letter at the end to the doctor.
        LetterEnd = "letter-end",
        /// The letter after a drop-out.
        LetterDropOut = "letter-drop-out",
        /// Asking how it goes, as agreed.
        FollowUp = "follow-up",
        /// A call: several sessions missed in a row. Names `count`.
        CallMissed = "call-missed",
        /// Probably lost to follow-up. Names `count` (missed) and `days` (without a presence).
        Lost = "lost",
        /// Somebody who leads sessions has no training certificate in force, or not for long. Names
        /// `person`, `standing`, `hours`.
        Training = "training",
        /// The team lacks a profession it must have. Names `what` (`professions`, `doctor`, or the
        /// profession), `count` and `least`.
        Profession = "profession",
        /// A programme is run and was never declared.
        Declaration = "declaration",
        /// Something changed since it was declared. Names `count`.
        DeclarationChange = "declaration-change",
        /// An older authorisation ends.
        AuthorisationEnds = "authorisation-ends",
        /// The yearly self-evaluation. Names `year`.
        YearlyEvaluation = "yearly-evaluation",
        /// The four-yearly evaluation. Names `year` and `years`.
        FourYearlyEvaluation = "four-yearly-evaluation",
    }
}

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Due {
    /// What.
    pub kind: DueKind,
    /// Since or until when; the earlier, the more urgent.
    pub on: NaiveDate,
    /// The rule that asks for it, by its name in the book.
    pub rule: String,
    /// What the sentence names, by name.
    pub args: Vec<(String, String)>,
}

impl Due {
    fn new(kind: DueKind, on: NaiveDate, rule: &str) -> Self {
        Self {
            kind,
            on,
            rule: rule.to_owned(),
            args: Vec::new(),
        }
    }

    fn naming(mut self, name: &str, value: impl ToString) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }
}

/// The most urgent first.
fn in_order(mut due: Vec<Due>) -> Vec<Due> {
    due.sort_by(|a, b| (a.on, a.kind, &a.args).cmp(&(b.on, b.kind, &b.args)));
    due
}

/// So many days after a day.
fn after(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into()))
        .unwrap_or(NaiveDate::MAX)
}
