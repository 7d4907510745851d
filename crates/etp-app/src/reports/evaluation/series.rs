//! The figures of each of four years beside each other, all under the version of the scheme that is in force
//! at the end: two rules in one row would compare nothing.

use super::super::words;
use super::ground;
use crate::forms::AskEvaluationFile;
use crate::letters::voice::Voice;
use crate::views::{ReportGroup, ReportLine, ReportRow, ReportTable, ReportValue};
use crate::{Desk, Failure};
use etp_i18n::report as says;
use etp_store::Reader;
use std::collections::BTreeMap;

/// What each cell said in one year.
pub(super) struct Year {
    year: i32,
    values: BTreeMap<String, ReportValue>,
}

/// Four years, each counted once.
pub(super) fn years(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &AskEvaluationFile,
    scheme: (&str, &str),
) -> Result<Vec<Year>, Failure> {
    let one = |year: i32| {
        let ground = ground(desk, reader, form, scheme, &year.to_string())?;
        let options = &ground.scheme().options;
        let counted = ground.counted();
        let figures = counted.filled.figures.iter().map(|one| {
            let value = words::value(&one.value, options, ground.voice);
            (one.cell.clone(), value)
        });
        Ok(Year {
            year,
            values: figures.collect(),
        })
    };
    (form.year - 3..=form.year).map(one).collect()
}

/// A row for each figure of a group and a column for each year; nothing for a group without figures.
pub(super) fn table(group: &ReportGroup, years: &[Year], voice: Voice) -> Option<ReportTable> {
    if group.lines.is_empty() {
        return None;
    }
    let value = |year: &Year, cell: &str| year.values.get(cell).cloned().unwrap_or_else(none);
    let row = |line: &ReportLine| ReportRow {
        label: format!("{} {}", line.cell, line.label),
        missing: false,
        values: years.iter().map(|year| value(year, &line.cell)).collect(),
        total: line.value.clone(),
    };
    Some(ReportTable {
        code: format!("series-{}", group.code),
        heading: says::year_by_year(voice.speaks),
        sentence: String::new(),
        unit: String::new(),
        row_heading: says::label(voice.speaks),
        columns: years.iter().map(|year| year.year.to_string()).collect(),
        rows: group.lines.iter().map(row).collect(),
        total: none(),
        adds_up: false,
        chart: String::new(),
        how: says::year_by_year_how(voice.speaks),
    })
}

fn none() -> ReportValue {
    ReportValue {
        shown: String::new(),
        number: None,
        nothing: None,
    }
}
