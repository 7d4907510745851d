//! "Who are they?" and "why not her?": the list behind a figure.

use super::ground::Ground;
use super::words;
use crate::forms::ExplainFigure;
use crate::rows::number;
use crate::views::FigureExplained;
use crate::{Desk, Failure};
use etp_report::{Judged, Verdict, explain, indicator};

/// How many are listed on each side.
const LISTED: usize = 500;

/// Who is counted in a cell, who was looked at and is not, and which line of the rule decided.
///
/// # Errors
/// As a report; no such cell; the disk.
pub fn explain_figure(desk: &Desk, form: &ExplainFigure) -> Result<FigureExplained, Failure> {
    desk.read(|reader| {
        let ground = Ground::of(desk, reader, &form.report)?;
        let unknown = || Failure::refused("report-cell-unknown").with("given", &form.cell);
        let cell = ground.scheme().cell(&form.cell).ok_or_else(unknown)?;
        let one = indicator(&cell.indicator).ok_or_else(unknown)?;
        let report = ground.counted();
        let figure = report.filled.figure(&cell.code).ok_or_else(unknown)?;
        let (counted, mut not): (Vec<Judged>, Vec<Judged>) = explain(&report.centre, one)
            .into_iter()
            .partition(|one| one.verdict.counts());
        not.sort_by_key(|one| std::cmp::Reverse(steps(&one.verdict)));
        let names = ground.names(reader);
        let line = |judged: &Judged| {
            let why = words::decided(&judged.verdict, ground.voice);
            names.line(one.unit, judged.number, why)
        };
        Ok(FigureExplained {
            cell: cell.code.clone(),
            label: words::words_in(&cell.label, ground.voice),
            value: words::value(&figure.value, &ground.scheme().options, ground.voice),
            how: words::how(&cell.indicator, &ground.scheme().options, ground.voice),
            counted_in_all: number(counted.len()),
            counted: counted
                .iter()
                .take(LISTED)
                .map(line)
                .collect::<Result<_, _>>()?,
            not_counted_in_all: number(not.len()),
            not_counted: not
                .iter()
                .take(LISTED)
                .map(line)
                .collect::<Result<_, _>>()?,
        })
    })
}

fn steps(verdict: &Verdict) -> u8 {
    match verdict {
        Verdict::Not(steps, _) => *steps,
        _ => 0,
    }
}
