//! How each country's scheme would treat the same programme: one table, aspect by aspect.

mod counts;
mod leaders;
mod minutes;
#[cfg(test)]
mod tests;
mod told;

use crate::{LampLine, PathwayTemplate, RuleBook, Scheme, SessionKind, TemplateSession};
use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

/// One aspect: its code `x` has the message `rules-aspect-x`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ComparisonRow {
    /// Which: `entry-act`, `unit-counted`, `sessions`, `group-size`, `minutes`, `leaders`,
    /// `doctor-report`, `remote`, `declared-to`.
    pub aspect: String,
    /// One cell a scheme, in the order of [`Scheme::ALL`].
    pub cells: Vec<ComparisonCell>,
}

/// What a scheme says to an aspect of this template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ComparisonCell {
    /// Which scheme.
    pub scheme: Scheme,
    /// What it asks, and how the template stands to it; `good` is `Some(false)` where it does not fit.
    pub lines: Vec<LampLine>,
    /// The rule behind it; empty when nothing was found that says.
    pub rule: String,
}

/// The table for a template on a day.
pub fn compare_schemes(
    template: &PathwayTemplate,
    book: &RuleBook,
    on: NaiveDate,
) -> Vec<ComparisonRow> {
    let asked = Asked { template, book, on };
    ASPECTS
        .into_iter()
        .map(|aspect| ComparisonRow {
            aspect: aspect.to_owned(),
            cells: Scheme::ALL
                .iter()
                .map(|scheme| asked.cell(aspect, *scheme))
                .collect(),
        })
        .collect()
}

/// In the order of the table.
const ASPECTS: [&str; 9] = [
    "entry-act",
    "unit-counted",
    "sessions",
    "group-size",
    "minutes",
    "leaders",
    "doctor-report",
    "remote",
    "declared-to",
];

/// What is compared, by which rules, on which day.
struct Asked<'a> {
    template: &'a PathwayTemplate,
    book: &'a RuleBook,
    on: NaiveDate,
}

impl Asked<'_> {
    fn cell(&self, aspect: &str, scheme: Scheme) -> ComparisonCell {
        let measured = match aspect {
            "sessions" => self.sessions(scheme),
            "group-size" => self.group_size(scheme),
            "minutes" => self.minutes(scheme),
            "leaders" => self.leaders(scheme),
            _ => told::cell(aspect, scheme),
        };
        let (rule, lines) = measured.unwrap_or_else(|| ("", vec![LampLine::of("says-nothing")]));
        ComparisonCell {
            scheme,
            lines,
            rule: rule.to_owned(),
        }
    }

    fn number(&self, rule: &str, number: &str) -> Option<u32> {
        self.book.number(rule, number, self.on)
    }

    /// The template's sessions for learners, with their place in the order, from 1.
    fn learners(&self) -> impl Iterator<Item = (usize, &TemplateSession)> {
        let numbered = (1..).zip(&self.template.sessions);
        numbered.filter(|(_, session)| session.kind != SessionKind::Caregivers)
    }
}

/// The rule behind a cell and its lines; `None` when nothing was found that says.
type Measured = Option<(&'static str, Vec<LampLine>)>;
