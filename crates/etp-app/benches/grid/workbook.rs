//! The workbook of a year by us, and by the library under it from the bare cells: the very cells, formats as many and
//! put on the same cells, columns as wide, charts over the same numbers. The bare cells are read out of our own file.

mod bare;

use crate::timed;
use bare::{read_out, written};
use etp_app::HandoutLanguage::Fr;
use etp_domain::{Facts, RuleBook, Words};
use etp_i18n::Language;
use etp_report::{
    Centre, Figure, FigureTable, Filled, Group, NothingKind, Period, ReportSheet, Said, Scheme,
    SheetAbout, SheetLine, SheetSection, SheetTable, SheetValue, Value, figures, shipped, xlsx,
};
use serde_json::{Value as Json, json};
use std::error::Error;

const ROUNDS: usize = 30;

/// A form without charts, and one with many.
pub(crate) fn measured(facts: &Facts, year: Period) -> Result<Vec<Json>, Box<dyn Error>> {
    let wanted = |scheme: &&Scheme| {
        scheme.holds_on(year.last()) && ["fr-grid", "activity"].contains(&scheme.name.as_str())
    };
    shipped()
        .iter()
        .filter(wanted)
        .map(|scheme| of_scheme(facts, year, scheme))
        .collect()
}

fn of_scheme(facts: &Facts, year: Period, scheme: &Scheme) -> Result<Json, Box<dyn Error>> {
    let book = RuleBook { rules: Vec::new() };
    let centre = Centre::new(facts, year, &scheme.options, &book);
    let sheet = sheet(scheme, &figures(&centre, scheme, &Said::new()));
    let file = xlsx(&sheet, year.last())?;
    let bare = read_out(&file)?;
    let mut best = [f64::MAX; 2];
    for _ in 0..ROUNDS {
        let (ours, took) = timed(|| xlsx(&sheet, year.last()));
        let (theirs, bare_took) = timed(|| written(&bare));
        ours?;
        theirs?;
        best = [best[0].min(took), best[1].min(bare_took)];
    }
    Ok(json!({
        "scheme": scheme.name, "cells": bare.iter().map(|page| page.cells.len()).sum::<usize>(),
        "charts": bare.iter().filter(|page| !page.series.is_empty()).count(),
        "ours": best[0], "bare": best[1], "bytes": file.len(), "bare_bytes": written(&bare)?.len(),
    }))
}

fn sheet(scheme: &Scheme, filled: &Filled) -> ReportSheet {
    ReportSheet {
        title: text(&scheme.title),
        subtitle: vec!["Centre de mesure (fictif)".to_owned()],
        restricted: "Diffusion restreinte".to_owned(),
        about: SheetAbout::default(),
        language: Language::Fr,
        sections: scheme
            .groups
            .iter()
            .map(|group| section(group, filled))
            .collect(),
        checks: Vec::new(),
        sources: scheme.sources.clone(),
    }
}

fn section(group: &Group, filled: &Filled) -> SheetSection {
    let of_cell =
        |cell: &etp_report::Cell| Some(line(&text(&cell.label), filled.figure(&cell.code)?));
    let of_table = |cell: &etp_report::TableCell| {
        let table = filled.tables.iter().find(|one| one.code == cell.code)?;
        Some(table_of(&text(&cell.label), table))
    };
    SheetSection {
        code: group.code.clone(),
        heading: text(&group.label),
        lines: group.cells.iter().filter_map(of_cell).collect(),
        tables: group.tables.iter().filter_map(of_table).collect(),
    }
}

fn line(label: &str, figure: &Figure) -> SheetLine {
    SheetLine {
        cell: figure.cell.clone(),
        label: label.to_owned(),
        value: value(&figure.value),
        shown: String::new(),
        of: figure
            .of
            .as_ref()
            .map(|(cell, of)| (cell.clone(), value(of))),
        how: format!("{label}. {}", figure.indicator),
        beside: false,
    }
}

fn table_of(label: &str, table: &FigureTable) -> SheetTable {
    let values = |row: &Vec<Value>| row.iter().map(value).collect();
    let keys = table.row_keys.iter().map(|key| format!("{key:?}"));
    SheetTable {
        code: table.code.clone(),
        heading: label.to_owned(),
        row_heading: format!("{:?}", table.rows),
        columns: table
            .column_keys
            .iter()
            .map(|key| format!("{key:?}"))
            .collect(),
        rows: keys.zip(table.values.iter().map(values)).collect(),
        total: None,
        note: String::new(),
    }
}

fn value(value: &Value) -> SheetValue {
    match value {
        Value::Count { count } => SheetValue::Count((*count).into()),
        Value::Ratio { whole: 0, .. } | Value::NotApplicable => {
            SheetValue::Nothing(NothingKind::NotApplicable)
        }
        Value::Ratio {
            part,
            whole,
            share: true,
        } => SheetValue::Share {
            part: (*part).into(),
            whole: (*whole).into(),
        },
        Value::Ratio { part, whole, .. } => SheetValue::Mean {
            part: (*part).into(),
            whole: (*whole).into(),
        },
        Value::Minutes { minutes } => SheetValue::Hours(*minutes),
        Value::Days { half_days, .. } => SheetValue::Days(f64::from(*half_days) / 2.0),
        Value::Yes { yes } => SheetValue::Yes(*yes),
        Value::Words { words } => SheetValue::Words(words.clone()),
        Value::NotRecorded => SheetValue::Nothing(NothingKind::NotRecorded),
    }
}

fn text(words: &Words) -> String {
    words.0.get(&Fr).cloned().unwrap_or_default()
}
