//! The assessment that opens a funded year.

use crate::{AssessmentKind, LampLine, Pathway};
use chrono::{Datelike, NaiveDate};

/// The assessment of the year.
pub(super) struct Assessed {
    pub(super) on: Option<NaiveDate>,
    pub(super) met: bool,
    pub(super) can_come: bool,
    pub(super) line: LampLine,
    /// An updated assessment of the year, where the centre's setting does not count it.
    pub(super) left_out: Option<LampLine>,
}

impl Assessed {
    pub(super) fn of(
        pathway: &Pathway,
        least: u32,
        updated_counts: bool,
        today: NaiveDate,
    ) -> Self {
        let of = |kind: AssessmentKind| {
            let told = pathway
                .assessments
                .iter()
                .filter(move |one| one.kind == kind);
            told.map(|one| one.on).filter(move |on| *on <= today)
        };
        let updated = || of(AssessmentKind::Updated);
        let days: Vec<NaiveDate> = of(AssessmentKind::Shared)
            .chain(updated().filter(|_| updated_counts))
            .collect();
        let mut this_year = days.iter().filter(|on| on.year() == today.year());
        let on = this_year.clone().min().copied();
        let met = this_year.by_ref().count() >= least as usize;
        let line = match (on.filter(|_| met), days.iter().min()) {
            (Some(on), _) => LampLine::of("assessment").with("date", on),
            (None, Some(earlier)) => LampLine::of("assessment-other-year").with("date", earlier),
            (None, None) => LampLine::of("assessment-missing"),
        };
        let left_out = updated().find(|on| !met && !updated_counts && on.year() == today.year());
        Self {
            on: on.or(days.iter().min().copied()),
            met,
            can_come: days.is_empty() || updated_counts,
            line: line.is(met),
            left_out: left_out.map(|on| LampLine::of("updated-not-counted").with("date", on)),
        }
    }
}
