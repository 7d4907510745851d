//! Lamps: how a person's year stands under a country's rule, with what is missing, in lines that
//! become sentences.

mod backtest;
mod belgium;
mod facts;
mod france;
mod germany;
mod line;
mod luxembourg;
mod places;
#[cfg(test)]
mod tests;

pub use backtest::{Backtest, backtest, can_backtest};

use crate::coded::coded;
use crate::{BirthDate, Pathway, RuleBook, Scheme};
use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

coded! {
    /// How a rule stands.
    LampStanding {
        /// Met.
        Met = "met",
        /// Not yet; what is missing can still come.
        Missing = "missing",
        /// Can no longer be met in this period.
        Lost = "lost",
        /// A limit was passed.
        Over = "over",
        /// Does not apply to this person or programme.
        NotConcerned = "not-concerned",
        /// Something needed to tell is not known.
        Unknown = "unknown",
        /// Only counts; nothing to meet.
        Counted = "counted",
    }
}

/// One line under a lamp; its code `x` has the message `rules-line-x`. A `professional` among its
/// args is an id, for this room knows no names: whoever shows the line writes the name instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct LampLine {
    /// Which sentence.
    pub code: String,
    /// What the sentence names, by name: `count`, `most`, `date`, `number` (a nomenclature code)…
    pub args: Vec<(String, String)>,
    /// Whether this line is in order; `None` when it only informs.
    pub good: Option<bool>,
}

/// A lamp.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Lamp {
    /// The rule, by its name in the book.
    pub rule: String,
    /// The calendar year it is about; `None` for the pathway as a whole.
    pub year: Option<i32>,
    /// How it stands.
    pub standing: LampStanding,
    /// Why, line by line.
    pub lines: Vec<LampLine>,
}

/// A person as lamps and due lists need to know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LampPerson {
    /// Born.
    pub born: BirthDate,
}

/// Every lamp of a pathway on a day: those of its scheme, for the calendar year of that day.
///
/// `others` are the person's pathways, this one included: Belgian quotas count across them.
pub fn lamps(
    pathway: &Pathway,
    scheme: Scheme,
    others: &[(Scheme, Pathway)],
    person: &LampPerson,
    book: &RuleBook,
    today: NaiveDate,
) -> Vec<Lamp> {
    let others: Vec<_> = others.iter().map(|(scheme, one)| (*scheme, one)).collect();
    lamps_beside(pathway, scheme, &others, person, book, today)
}

/// The same, without a copy of the person's pathways.
fn lamps_beside(
    pathway: &Pathway,
    scheme: Scheme,
    others: &[(Scheme, &Pathway)],
    person: &LampPerson,
    book: &RuleBook,
    today: NaiveDate,
) -> Vec<Lamp> {
    match scheme {
        Scheme::FrDeclared => france::lamps(pathway, person, book, today),
        Scheme::BeStartUp | Scheme::BeCarePathway | Scheme::BeConvention => {
            belgium::lamps(pathway, scheme, others, book, today)
        }
        Scheme::LuClinic => luxembourg::lamps(pathway, today),
        Scheme::DeDmp => germany::lamps(pathway, book, today),
    }
}
