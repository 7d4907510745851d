//! A report on paper: figures with how they are counted, tables, charts whose title is a sentence.

use super::ground::Ground;
use super::sheet::{adds_up, note, subtitle};
use crate::letters::voice::Voice;
use crate::views::{ReportGroup, ReportLine, ReportTable as SeenTable, ReportView};
use crate::{Desk, Failure, paper};
use etp_handout::chart::{Chart, ChartKind, ChartSeries, ChartUnit};
use etp_handout::print_report;
use etp_handout::report::{Align, ReportBlock, ReportDocument, ReportSection, ReportTable};
use etp_i18n::report as says;

/// A report, ready to be printed.
pub(super) fn document(desk: &Desk, ground: &Ground, shown: &ReportView) -> ReportDocument {
    let voice = ground.voice;
    let mut sections = vec![first(shown, voice)];
    sections.extend(shown.groups.iter().map(|group| section(group, voice)));
    sections.push(counted(shown, voice));
    sections.push(last(ground));
    ReportDocument {
        title: shown.scheme.title.clone(),
        subtitle: subtitle(desk, ground, &shown.programme),
        language: voice.language,
        restricted: Some(says::restricted(voice.speaks)),
        sections: sections
            .into_iter()
            .filter(|one| !one.blocks.is_empty())
            .collect(),
    }
}

/// Prints it.
pub(super) fn pages(desk: &Desk, document: &ReportDocument) -> Result<Vec<u8>, Failure> {
    Ok(print_report(document, &paper::marks(desk, String::new()))?)
}

/// What to look at before the figures.
fn first(shown: &ReportView, voice: Voice) -> ReportSection {
    let broken = shown.broken.iter().map(|one| one.sentence.clone());
    let alarms = shown.alarms.iter().map(|one| one.sentence.clone());
    ReportSection {
        heading: says::checks(voice.speaks),
        intro: String::new(),
        blocks: broken.chain(alarms).map(ReportBlock::Text).collect(),
    }
}

pub(super) fn section(group: &ReportGroup, voice: Voice) -> ReportSection {
    let mut blocks = Vec::new();
    if !group.lines.is_empty() {
        blocks.push(ReportBlock::Table(lines(&group.lines, voice)));
    }
    for table in group.tables.iter().filter(|table| !table.rows.is_empty()) {
        let chart = drawn(table, voice);
        // A drawing says the heading, and sometimes all the table would.
        let below = match &chart {
            Some(_) if says_all(table) => ReportBlock::Note(totalled(table, voice)),
            Some(_) => ReportBlock::Table(tabled(table, "", voice)),
            None => ReportBlock::Table(tabled(table, &table.heading, voice)),
        };
        blocks.extend(chart.map(ReportBlock::Chart).into_iter().chain([below]));
    }
    let number = if group.code.is_empty() {
        String::new()
    } else {
        format!("{}. ", group.code)
    };
    ReportSection {
        heading: format!("{number}{}", group.label),
        intro: String::new(),
        blocks,
    }
}

/// Figures as a table: cell, label, value.
pub(super) fn lines(lines: &[ReportLine], voice: Voice) -> ReportTable {
    let speaks = voice.speaks;
    let row = |line: &ReportLine| {
        let value = match line.of.as_str() {
            "" => line.value.shown.clone(),
            of => format!("{} {of}", line.value.shown),
        };
        vec![line.cell.clone(), line.label.clone(), value]
    };
    ReportTable {
        caption: String::new(),
        columns: vec![
            (says::cell(speaks), Align::Start),
            (says::label(speaks), Align::Start),
            (says::value(speaks), Align::End),
        ],
        rows: lines.iter().map(row).collect(),
        head_column: true,
        notes: vec![],
    }
}

fn tabled(table: &SeenTable, caption: &str, voice: Voice) -> ReportTable {
    let total = says::total(voice.speaks);
    let wide = table.columns.len() > 1;
    let mut columns = vec![(table.row_heading.clone(), Align::Start)];
    if wide {
        columns.extend(table.columns.iter().map(|one| (one.clone(), Align::End)));
    }
    columns.push((total.clone(), Align::End));
    let cells = |label: &str, values: Vec<String>, sum: &str| {
        let middle = if wide { values } else { Vec::new() };
        std::iter::once(label.to_owned())
            .chain(middle)
            .chain([sum.to_owned()])
            .collect::<Vec<_>>()
    };
    let row = |one: &crate::views::ReportRow| {
        cells(
            &one.label,
            one.values.iter().map(|value| value.shown.clone()).collect(),
            &one.total.shown,
        )
    };
    let mut rows: Vec<_> = table.rows.iter().map(row).collect();
    rows.push(cells(
        &total,
        table.columns.iter().map(|_| String::new()).collect(),
        &table.total.shown,
    ));
    ReportTable {
        caption: caption.to_owned(),
        columns,
        rows,
        head_column: true,
        notes: vec![note(table, voice)],
    }
}

/// Whether the numbers beside a drawing say all a table says but its total: one column, every value a
/// number.
fn says_all(table: &SeenTable) -> bool {
    table.columns.len() <= 1 && table.rows.iter().all(|row| row.total.number.is_some())
}

/// The total, which is not drawn, and how it was counted.
fn totalled(table: &SeenTable, voice: Voice) -> String {
    let total = says::total_of(voice.speaks, &table.total.shown);
    format!("{total} {}", note(table, voice)).trim().to_owned()
}

fn unit(table: &SeenTable) -> ChartUnit {
    match table.unit.as_str() {
        "share" => ChartUnit::Percent,
        "minutes" => ChartUnit::Hours,
        "mean" | "days" => ChartUnit::Ratio,
        _ => ChartUnit::Count,
    }
}

fn drawn(table: &SeenTable, voice: Voice) -> Option<Chart> {
    let kind = match table.chart.as_str() {
        "bar" => ChartKind::Bar,
        "stacked" => ChartKind::Stacked,
        "line" => ChartKind::Line,
        "dot" => ChartKind::Dot,
        _ => return None,
    };
    let unit = unit(table);
    let one = |value: &crate::views::ReportValue| {
        value.number.map(|number| match unit {
            ChartUnit::Percent => number * 100.0,
            ChartUnit::Hours => (number * 10.0).round() / 10.0,
            ChartUnit::Count | ChartUnit::Ratio => number,
        })
    };
    let series = if table.columns.len() > 1 && !is_sparse(table) {
        let column = |place: usize| ChartSeries {
            name: table.columns[place].clone(),
            values: table
                .rows
                .iter()
                .map(|row| one(&row.values[place]))
                .collect(),
        };
        (0..table.columns.len()).map(column).collect()
    } else {
        vec![ChartSeries {
            name: String::new(),
            values: table.rows.iter().map(|row| one(&row.total)).collect(),
        }]
    };
    let title = if table.sentence.is_empty() {
        table.heading.clone()
    } else {
        format!("{}. {}", table.heading, table.sentence)
    };
    Some(Chart {
        kind,
        title,
        series,
        categories: table.rows.iter().map(|row| row.label.clone()).collect(),
        unit,
        alternative: String::new(),
        table_heading: adds_up(table, voice),
        tabled: says_all(table),
        missing: String::new(),
    })
}

/// Whether most cells say nothing: then the totals are drawn, and the table has the rest.
fn is_sparse(table: &SeenTable) -> bool {
    let cells = || table.rows.iter().flat_map(|row| &row.values);
    2 * cells().filter(|one| one.number.is_none()).count() > cells().count()
}

/// How each figure is counted, after the figures.
fn counted(shown: &ReportView, voice: Voice) -> ReportSection {
    let speaks = voice.speaks;
    let lines = shown.groups.iter().flat_map(|group| &group.lines);
    let rows = lines.filter(|line| !line.how.is_empty());
    let table = ReportTable {
        caption: String::new(),
        columns: vec![
            (says::cell(speaks), Align::Start),
            (says::how(speaks), Align::Start),
        ],
        rows: rows
            .map(|line| vec![line.cell.clone(), line.how.clone()])
            .collect(),
        head_column: true,
        notes: vec![],
    };
    let blocks = if table.rows.is_empty() {
        vec![]
    } else {
        vec![ReportBlock::Table(table)]
    };
    ReportSection {
        heading: says::how(speaks),
        intro: String::new(),
        blocks,
    }
}

fn last(ground: &Ground) -> ReportSection {
    ReportSection {
        heading: says::sources(ground.voice.speaks),
        intro: String::new(),
        blocks: ground
            .scheme()
            .sources
            .iter()
            .cloned()
            .map(ReportBlock::Note)
            .collect(),
    }
}
