//! The version for everybody: no figure on fewer than eleven people, and none by which such a figure could
//! be worked out from the others.
//!
//! Why: this is paper for a waiting room, not a release of data. It keeps numbers of people that are safe by
//! themselves, in every sum and beside every figure they are a part of; presences, sessions, rates and
//! tables in two directions are left out, for few people may stand behind many of them.

mod rule;
mod tables;

use crate::views::{EvaluationFileView, ReportValue};
use etp_i18n::{Language, report as says};
use etp_report::Scheme;
use rule::{Figures, hidden};

/// The part in which the portrait of the territory stands; its cells are numbered as those of a form are.
const TERRITORY: &str = "territory";

/// Takes out what must not be published: of the form, and of the portrait by itself.
pub(super) fn without_small(
    file: &mut EvaluationFileView,
    form: &Scheme,
    portrait: &Scheme,
    speaks: Language,
) {
    for (scheme, is_portrait) in [(form, false), (portrait, true)] {
        let own = |part: &str| (part == TERRITORY) == is_portrait;
        let parts = file.parts.iter().filter(|part| own(&part.code));
        let lines = parts.clone().flat_map(|part| &part.lines);
        let mut figures = Figures::of(lines, &scheme.checks);
        if is_portrait {
            let all = parts.flat_map(|part| &part.tables);
            all.for_each(|table| tables::add(table, scheme, &mut figures));
        }
        let hidden = hidden(&figures);
        for part in file.parts.iter_mut().filter(|part| own(&part.code)) {
            part.tables
                .retain(|table| is_portrait && tables::may_stand(table));
            for table in &mut part.tables {
                tables::leave_out(table, scheme, &hidden, speaks);
            }
            part.lines
                .retain(|line| is_people(&line.unit) || line.value.number.is_none());
            for line in &mut part.lines {
                line.of.clear();
                if hidden.contains(&line.cell) {
                    line.value = left_out(speaks);
                }
            }
        }
    }
}

fn left_out(speaks: Language) -> ReportValue {
    ReportValue {
        shown: says::left_out(speaks),
        number: None,
        nothing: Some("hidden".to_owned()),
    }
}

fn is_people(unit: &str) -> bool {
    matches!(unit, "patients" | "caregivers" | "pathways")
}

#[cfg(test)]
mod tests;
