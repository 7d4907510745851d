//! A figure broken down, as screens and papers show it.

use super::ground::Ground;
use super::people::Names;
use super::words;
use crate::Failure;
use crate::views::{ReportRow, ReportTable, ReportValue};
use etp_i18n::report as says;
use etp_report::{Dimension, FigureTable, Key, TableCell, Unit, Value};

/// A table with its names.
pub(super) fn view(
    ground: &Ground,
    table: &TableCell,
    filled: &FigureTable,
    names: Names<'_>,
) -> Result<ReportTable, Failure> {
    let (options, voice) = (&ground.scheme().options, ground.voice);
    let value = |one: &Value| words::value(one, options, voice);
    let column = |key: &Option<Key>| match (key, filled.columns) {
        (Some(key), Some(dimension)) => names.key(dimension, key),
        _ => Ok(String::new()),
    };
    let mut rows = Vec::with_capacity(filled.row_keys.len());
    for ((key, values), total) in filled
        .row_keys
        .iter()
        .zip(&filled.values)
        .zip(&filled.row_totals)
    {
        rows.push(ReportRow {
            label: names.key(filled.rows, key)?,
            missing: *key == Key::Unknown,
            values: values.iter().map(value).collect(),
            total: value(total),
        });
    }
    let adds_up = adds_up(filled);
    Ok(ReportTable {
        code: table.code.clone(),
        heading: words::words_in(&table.label, voice),
        sentence: sentence(filled, &rows, &value(&filled.total), voice),
        unit: unit(filled),
        row_heading: words::dimension(filled.rows, voice),
        columns: filled
            .column_keys
            .iter()
            .map(column)
            .collect::<Result<_, _>>()?,
        rows,
        total: value(&filled.total),
        adds_up,
        chart: chart(filled).to_owned(),
        how: words::how(&table.indicator, options, voice),
    })
}

/// What the values are: `share` and `mean` told apart, else the unit of what is counted.
fn unit(table: &FigureTable) -> String {
    let share = |value: &Value| match value {
        Value::Ratio { share, .. } => Some(*share),
        _ => None,
    };
    let mut all = table.row_totals.iter().chain([&table.total]);
    match all.find_map(share) {
        Some(true) => "share".to_owned(),
        Some(false) => "mean".to_owned(),
        None => words::code(&table.unit),
    }
}

/// Whether the rows of numbers make the total.
fn adds_up(table: &FigureTable) -> bool {
    make(&table.row_totals, &table.total)
}

/// Whether the values of each row make its total: only then do they stand behind each other.
fn stacks(table: &FigureTable) -> bool {
    let mut rows = table.values.iter().zip(&table.row_totals);
    table.columns.is_some() && rows.all(|(values, total)| make(values, total))
}

fn make(parts: &[Value], total: &Value) -> bool {
    let number = |value: &Value| match value {
        Value::Count { count } => Some(u64::from(*count)),
        Value::Minutes { minutes } => Some(*minutes),
        _ => None,
    };
    let parts: Option<Vec<u64>> = parts.iter().map(number).collect();
    parts.is_some_and(|parts| Some(parts.iter().sum()) == number(total))
}

/// The biggest row in words: what the drawing shows at a glance.
fn sentence(
    table: &FigureTable,
    rows: &[ReportRow],
    total: &ReportValue,
    voice: crate::letters::voice::Voice,
) -> String {
    let countable = matches!(table.total, Value::Count { count } if count > 0);
    let biggest = rows.iter().filter(|row| !row.missing).max_by(|a, b| {
        a.total
            .number
            .unwrap_or(0.0)
            .total_cmp(&b.total.number.unwrap_or(0.0))
    });
    match biggest.filter(|_| countable && rows.len() > 1) {
        Some(row) => says::biggest(voice.speaks, &row.label, &total.shown, &row.total.shown),
        None => String::new(),
    }
}

/// How a table is best drawn: a course of time as a line, parts of a whole behind each other.
fn chart(table: &FigureTable) -> &'static str {
    let time = matches!(
        table.rows,
        Dimension::Month | Dimension::Quarter | Dimension::Year
    );
    let listed = matches!(table.rows, Dimension::Patient | Dimension::Session);
    match (table.row_keys.len(), table.unit) {
        (0..=1, _) => "",
        (25.., _) if !time => "",
        _ if listed => "",
        _ if time && table.column_keys.len() <= 3 => "line",
        (_, Unit::Ratio) => "dot",
        _ if table.column_keys.len() <= 6 && stacks(table) => "stacked",
        _ => "bar",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(count: u32) -> Value {
        Value::Count { count }
    }

    /// Two programmes by two columns.
    fn by_columns(rows: [[u32; 2]; 2], totals: [u32; 2]) -> FigureTable {
        FigureTable {
            code: "T".to_owned(),
            unit: Unit::Patients,
            rows: Dimension::Programme,
            columns: Some(Dimension::Theme),
            row_keys: vec![Key::Programme(0), Key::Programme(1)],
            column_keys: vec![None, None],
            values: rows.iter().map(|row| row.map(count).to_vec()).collect(),
            row_totals: totals.map(count).to_vec(),
            total: count(totals.iter().sum()),
        }
    }

    #[test]
    fn values_stand_behind_each_other_only_where_each_row_is_their_sum() {
        assert_eq!(chart(&by_columns([[1, 2], [3, 4]], [3, 7])), "stacked");
        assert_eq!(chart(&by_columns([[2, 2], [3, 4]], [3, 7])), "bar");
    }

    #[test]
    fn a_share_a_mean_and_a_count_are_told_apart() {
        let mut table = by_columns([[1, 2], [3, 4]], [3, 7]);
        assert_eq!(unit(&table), "patients");
        for (share, expected) in [(true, "share"), (false, "mean")] {
            table.total = Value::Ratio {
                part: 1,
                whole: 3,
                share,
            };
            assert_eq!(unit(&table), expected);
        }
    }
}
