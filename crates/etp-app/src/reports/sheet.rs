//! A report as a sheet: the same figures as on screen, as numbers.

use super::figures::view;
use super::ground::{Counted, Ground};
use super::schemes;
use crate::letters::voice::Voice;
use crate::{Desk, Failure};
use etp_i18n::report as says;
use etp_report::{
    NothingKind, Options, ReportSheet, SheetAbout, SheetLine, SheetSection, SheetTable, SheetValue,
    Value,
};
use etp_store::Reader;

/// Puts a report together for a file.
pub(super) fn sheet(
    desk: &Desk,
    reader: &Reader<'_>,
    counted: &Counted<'_>,
) -> Result<ReportSheet, Failure> {
    let (ground, filled) = (counted.ground, &counted.filled);
    let options = &ground.scheme().options;
    let shown = view(desk, reader, counted)?;
    let mut sections = Vec::new();
    for (group, seen) in ground.scheme().groups.iter().zip(&shown.groups) {
        let own = group
            .tables
            .iter()
            .filter_map(|table| filled.tables.iter().find(|one| one.code == table.code));
        let tables = own
            .zip(&seen.tables)
            .map(|(table, seen)| self::table(table, seen, options, ground.voice));
        let lines = seen.lines.iter().filter_map(|line| {
            let figure = filled.figure(&line.cell)?;
            let of = figure
                .of
                .as_ref()
                .map(|(cell, value)| (cell.clone(), self::value(value, options)));
            Some(SheetLine {
                cell: line.cell.clone(),
                label: line.label.clone(),
                value: value(&figure.value, options),
                shown: line.value.shown.clone(),
                of,
                how: line.how.clone(),
                beside: line.beside,
            })
        });
        sections.push(SheetSection {
            code: group.code.clone(),
            heading: seen.label.clone(),
            lines: lines.collect(),
            tables: tables.collect(),
        });
    }
    Ok(ReportSheet {
        title: shown.scheme.title.clone(),
        subtitle: subtitle(desk, ground, &shown.programme),
        restricted: says::restricted(ground.voice.speaks),
        about: SheetAbout {
            scheme: ground.scheme().name.clone(),
            version: ground.scheme().version.clone(),
            first: ground.period.first().to_string(),
            last: ground.period.last().to_string(),
            programme: shown.programme.clone(),
        },
        language: ground.voice.speaks,
        sections,
        checks: shown
            .broken
            .into_iter()
            .map(|one| one.sentence)
            .chain(shown.alarms.into_iter().map(|one| one.sentence))
            .collect(),
        sources: ground.scheme().sources.clone(),
    })
}

/// Whose figures, of which days, under which scheme, made when and by whom.
pub(super) fn subtitle(desk: &Desk, ground: &Ground, programme: &str) -> Vec<String> {
    let (speaks, voice) = (ground.voice.speaks, ground.voice);
    let card = schemes::card(&ground.known, desk.centre().country, voice);
    let whose = if programme.is_empty() {
        says::whole_centre(speaks)
    } else {
        programme.to_owned()
    };
    let (first, last) = (
        voice.day(ground.period.first()),
        voice.day(ground.period.last()),
    );
    let mut lines = vec![
        format!("{} · {whose}", desk.centre().name),
        says::period(speaks, first, last),
        says::version(speaks, card.title, card.version),
        says::made_on(speaks, desk.professional(), voice.day(ground.today)),
    ];
    if !card.checked {
        lines.push(says::unchecked(speaks));
    }
    lines
}

fn table(
    table: &etp_report::FigureTable,
    seen: &crate::views::ReportTable,
    options: &Options,
    voice: Voice,
) -> SheetTable {
    let total = says::total(voice.speaks);
    let one_column = table.columns.is_none();
    let value = |one: &Value| value(one, options);
    let mut columns = match one_column {
        true => vec![says::value(voice.speaks)],
        false => seen.columns.clone(),
    };
    let mut rows = Vec::new();
    for ((row, values), row_total) in seen.rows.iter().zip(&table.values).zip(&table.row_totals) {
        let mut own: Vec<SheetValue> = values.iter().map(value).collect();
        if !one_column {
            own.push(value(row_total));
        }
        rows.push((row.label.clone(), own));
    }
    let blank = || SheetValue::Words(String::new());
    let mut last: Vec<SheetValue> = if one_column {
        vec![]
    } else {
        seen.columns.iter().map(|_| blank()).collect()
    };
    last.push(value(&table.total));
    if !one_column {
        columns.push(total.clone());
    }
    SheetTable {
        code: table.code.clone(),
        heading: seen.heading.clone(),
        row_heading: seen.row_heading.clone(),
        columns,
        rows,
        total: Some((total, last)),
        note: note(seen, voice),
    }
}

/// How a table is counted, and whether its rows add up.
pub(super) fn note(seen: &crate::views::ReportTable, voice: Voice) -> String {
    let adds = adds_up(seen, voice);
    format!("{} {adds}", seen.how).trim().to_owned()
}

/// Whether the rows of a table make its total.
pub(super) fn adds_up(seen: &crate::views::ReportTable, voice: Voice) -> String {
    match seen.unit.as_str() {
        "share" | "mean" | "days" => says::never_adds_up(voice.speaks),
        _ if seen.adds_up => says::adds_up(voice.speaks),
        _ => says::not_adds_up(voice.speaks),
    }
}

/// A value; of a rate over fewer than the options ask for, only its numbers.
fn value(value: &Value, options: &Options) -> SheetValue {
    match value {
        Value::Count { count } => SheetValue::Count(u64::from(*count)),
        Value::Ratio { whole: 0, .. } | Value::NotApplicable => {
            SheetValue::Nothing(NothingKind::NotApplicable)
        }
        Value::Ratio {
            part,
            whole,
            share: true,
        } if !value.writes_rate(options) => SheetValue::Few {
            part: u64::from(*part),
            whole: u64::from(*whole),
        },
        Value::Ratio {
            part,
            whole,
            share: true,
        } => SheetValue::Share {
            part: u64::from(*part),
            whole: u64::from(*whole),
        },
        Value::Ratio {
            part,
            whole,
            share: false,
        } => SheetValue::Mean {
            part: u64::from(*part),
            whole: u64::from(*whole),
        },
        Value::Minutes { minutes } => SheetValue::Hours(*minutes),
        Value::Days { half_days, .. } => SheetValue::Days(f64::from(*half_days) / 2.0),
        Value::Yes { yes } => SheetValue::Yes(*yes),
        Value::Words { words } => SheetValue::Words(words.clone()),
        Value::NotRecorded => SheetValue::Nothing(NothingKind::NotRecorded),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_over_fewer_than_the_scheme_asks_for_leaves_without_a_quotient() {
        let options = Options::default();
        let share = |whole| Value::Ratio {
            part: 1,
            whole,
            share: true,
        };
        let few = SheetValue::Few { part: 1, whole: 4 };
        assert_eq!(value(&share(4), &options), few);
        let rate = SheetValue::Share { part: 1, whole: 5 };
        assert_eq!(value(&share(5), &options), rate);
    }
}
