//! What changed between two ways of counting, or since a report was sent: cell by cell, with who came, who
//! went and the line of the rule that decides today.

mod moves;
mod trace;
mod traced;

use super::ground::{Counted, Ground};
use super::people::Names;
use super::words;
use crate::forms::CompareReports;
use crate::views::{ExplainedLine, FigureChange, ReportValue};
use crate::{Desk, Failure};
use etp_i18n::report as says;
use etp_report::{Centre, Figure, Judged, Unit, explain, indicator};
use etp_store::Reader;
use moves::Moves;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use trace::Trace;

/// A figure with the identities of what it counted, so that it can be compared when numbers have moved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Frozen {
    pub(super) cell: String,
    pub(super) value: ReportValue,
    pub(super) counted: BTreeSet<Trace>,
}

/// Freezes every figure of a filled report.
pub(super) fn freeze(counted: &Counted<'_>) -> Vec<Frozen> {
    let ground = counted.ground;
    let one = |figure: &Figure| Frozen {
        cell: figure.cell.clone(),
        value: words::value(&figure.value, &ground.scheme().options, ground.voice),
        counted: figure
            .counted
            .iter()
            .map(|number| Trace::of(&ground.facts, figure.unit, *number))
            .collect(),
    };
    counted.filled.figures.iter().map(one).collect()
}

/// What another way of counting changes, and for whom.
///
/// # Errors
/// As a report.
pub fn compare_reports(desk: &Desk, form: &CompareReports) -> Result<Vec<FigureChange>, Failure> {
    desk.read(|reader| {
        let before = Ground::of(desk, reader, &form.before)?;
        let after = Ground::of(desk, reader, &form.after)?;
        changes(&freeze(&before.counted()), &after.counted(), reader)
    })
}

/// The cells that differ, in the order of the form.
pub(super) fn changes(
    before: &[Frozen],
    after: &Counted<'_>,
    reader: &Reader<'_>,
) -> Result<Vec<FigureChange>, Failure> {
    let names = after.ground.names(reader);
    let mut all = Vec::new();
    for (figure, new) in after.filled.figures.iter().zip(freeze(after)) {
        let Some(old) = before.iter().find(|old| old.cell == new.cell) else {
            continue;
        };
        let moves = Moves::between(&old.counted, &new.counted, names.facts, reader)?;
        if old.value == new.value && moves.is_nothing() {
            continue;
        }
        let label = after
            .ground
            .scheme()
            .cell(&new.cell)
            .map(|cell| words::words_in(&cell.label, names.voice));
        all.push(FigureChange {
            cell: new.cell,
            label: label.unwrap_or_default(),
            before: old.value.clone(),
            after: new.value,
            causes: causes(&moves, figure, &after.centre, names)?,
        });
    }
    Ok(all)
}

fn causes(
    moves: &Moves,
    figure: &Figure,
    after: &Centre<'_>,
    names: Names<'_>,
) -> Result<Vec<ExplainedLine>, Failure> {
    let Some(one) = indicator(figure.indicator) else {
        return Ok(Vec::new());
    };
    let judged = explain(after, one);
    let by_trace: BTreeMap<Trace, &Judged> = judged
        .iter()
        .map(|one| (Trace::of(names.facts, figure.unit, one.number), one))
        .collect();
    let speaks = names.voice.speaks;
    let mut all = Vec::new();
    for trace in &moves.came {
        all.push(match by_trace.get(trace) {
            Some(judged) => judged_line(judged, true, figure.unit, names)?,
            None => names.traced(trace, |who| says::came_unknown(speaks, who))?,
        });
    }
    for trace in &moves.went {
        all.push(match by_trace.get(trace) {
            Some(judged) => judged_line(judged, false, figure.unit, names)?,
            None => names.traced(trace, |who| says::went_unknown(speaks, who))?,
        });
    }
    for trace in &moves.merged {
        all.push(names.traced(trace, |who| says::merged(speaks, who))?);
    }
    all.extend((0..moves.gone).map(|_| ExplainedLine {
        person: None,
        session: None,
        words: String::new(),
        why: says::gone(speaks),
    }));
    Ok(all)
}

/// Why something that was looked at counts now, or does not any more.
fn judged_line(
    judged: &Judged,
    came: bool,
    unit: Unit,
    names: Names<'_>,
) -> Result<ExplainedLine, Failure> {
    let speaks = names.voice.speaks;
    let why = words::decided(&judged.verdict, names.voice);
    let mut line = names.line(unit, judged.number, String::new())?;
    let who = said(&line);
    line.why = if came {
        says::came(speaks, &who, why)
    } else {
        says::went(speaks, &who, why)
    };
    Ok(line)
}

/// The name of whom or what a line is about.
fn said(line: &ExplainedLine) -> String {
    let who = line.person.as_ref().map(|one| one.name.clone());
    who.or_else(|| line.session.as_ref().map(|one| one.title.clone()))
        .unwrap_or_else(|| line.words.clone())
}
