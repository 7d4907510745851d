//! A figure broken down by one or two dimensions.

use super::dimension::keys;
use super::{Dimension, Key, Value, count};
use crate::centre::{Centre, Held};
use crate::indicators::{Counting, Indicator, Unit, indicator};
use crate::scheme::{Options, TableCell};
use std::collections::BTreeMap;

/// A filled table.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureTable {
    /// Its code in the scheme.
    pub code: String,
    /// What it counts.
    pub unit: Unit,
    /// By what, in rows.
    pub rows: Dimension,
    /// By what, in columns.
    pub columns: Option<Dimension>,
    /// Its row keys, sorted; unknown last.
    pub row_keys: Vec<Key>,
    /// Its column keys; one without a name when there is no second dimension.
    pub column_keys: Vec<Option<Key>>,
    /// The values, by row, then by column.
    pub values: Vec<Vec<Value>>,
    /// How many under each row, each counted once.
    pub row_totals: Vec<Value>,
    /// How many in all, each counted once; rows of people need not add up to it.
    pub total: Value,
}

pub(super) fn fill(centre: &Centre<'_>, table: &TableCell) -> Option<FigureTable> {
    let one = indicator(&table.indicator)?;
    if let Counting::Ratio { part, whole, share } = one.counting {
        return super::table::ratio(centre, table, part, whole, share);
    }
    Some(counted(centre, table, one))
}

impl Value {
    /// Whether a rate may be written: over fewer than the options ask for, only its numbers are.
    pub fn writes_rate(&self, options: &Options) -> bool {
        match self {
            Self::Ratio { whole, .. } => *whole >= options.rates_from.max(1),
            _ => false,
        }
    }
}

/// The numbers under a row, and under each column of it.
#[derive(Default)]
struct Row {
    all: Vec<u32>,
    under: BTreeMap<Option<Key>, Vec<u32>>,
}

impl Row {
    fn add(&mut self, number: u32, columns: &[Option<Key>]) {
        self.all.push(number);
        for column in columns {
            // Most keys are there already; they are not written twice for every presence.
            match self.under.get_mut(column) {
                Some(numbers) => numbers.push(number),
                None => {
                    self.under.insert(column.clone(), vec![number]);
                }
            }
        }
    }
}

fn counted(centre: &Centre<'_>, table: &TableCell, one: &Indicator) -> FigureTable {
    let numbers = count::count(centre, one).numbers;
    let mut rows: BTreeMap<Key, Row> = BTreeMap::new();
    for number in &numbers {
        let columns = columns_of(centre, table, one, *number);
        for row in keys(centre, table.rows, one, *number) {
            rows.entry(row).or_default().add(*number, &columns);
        }
    }
    let column_keys = sorted(rows.values().flat_map(|row| row.under.keys()));
    let cell = |key: &Key, row: &Row, column: &Option<Key>| {
        let numbers = row.under.get(column).map_or(&[][..], Vec::as_slice);
        let second = table.columns.zip(column.as_ref());
        measure(centre, one, numbers, [Some((table.rows, key)), second])
    };
    let cells = |(key, row): (&Key, &Row)| {
        let columns = column_keys.iter();
        columns.map(|column| cell(key, row, column)).collect()
    };
    let total =
        |(key, row): (&Key, &Row)| measure(centre, one, &row.all, [Some((table.rows, key)), None]);
    FigureTable {
        code: table.code.clone(),
        unit: one.unit,
        rows: table.rows,
        columns: table.columns,
        values: rows.iter().map(cells).collect(),
        row_totals: rows.iter().map(total).collect(),
        row_keys: rows.keys().cloned().collect(),
        column_keys,
        total: count::measure(centre, one, &numbers),
    }
}

fn columns_of(
    centre: &Centre<'_>,
    table: &TableCell,
    one: &Indicator,
    number: u32,
) -> Vec<Option<Key>> {
    match table.columns {
        None => vec![None],
        Some(dimension) => keys(centre, dimension, one, number)
            .into_iter()
            .map(Some)
            .collect(),
    }
}

/// What so many of them make under a pair of keys. The minutes of a session stand under those who led
/// it, each for their own, so that rows of professionals and professions add up to the total.
fn measure(
    centre: &Centre<'_>,
    one: &Indicator,
    numbers: &[u32],
    keys: [Option<(Dimension, &Key)>; 2],
) -> Value {
    let Counting::Minutes(each) = one.counting else {
        return count::measure(centre, one, numbers);
    };
    let held = numbers.iter().map(|number| centre.session(*number));
    let own = held.filter_map(|held| {
        let minutes = u64::from(each(centre, held)?);
        let leaders = held.leaders.len().max(1) as u64;
        Some(minutes * led_under(centre, held, keys) / leaders)
    });
    Value::Minutes { minutes: own.sum() }
}

/// How many of those who led a session stand under a pair of keys.
fn led_under(centre: &Centre<'_>, held: &Held<'_>, keys: [Option<(Dimension, &Key)>; 2]) -> u64 {
    let stands = |leader: &&u32| {
        keys.iter()
            .flatten()
            .all(|(dimension, key)| match dimension {
                Dimension::Educator => **key == Key::Professional(**leader),
                Dimension::Profession => {
                    let fact = &centre.facts.professionals[**leader as usize];
                    **key == Key::code(fact.profession.code())
                }
                _ => true,
            })
    };
    held.leaders.iter().filter(stands).count() as u64
}

/// A ratio under each key; under fewer than the options ask for, only the numbers are kept, and whoever
/// shows them writes no rate.
fn ratio(
    centre: &Centre<'_>,
    table: &TableCell,
    part: &str,
    whole: &str,
    share: bool,
) -> Option<FigureTable> {
    let parts = counted(centre, table, indicator(part)?);
    let mut wholes = counted(centre, table, indicator(whole)?);
    let part_at = |row: &Key, column: &Option<Key>| {
        let row = parts.row_keys.binary_search(row).ok()?;
        let column = parts.column_keys.iter().position(|one| one == column)?;
        Some(parts.values[row][column].clone())
    };
    for (row, values) in wholes.row_keys.iter().zip(&mut wholes.values) {
        for (column, value) in wholes.column_keys.iter().zip(values) {
            *value = over(part_at(row, column), value, share);
        }
    }
    let row_part = |row: &Key| {
        parts
            .row_keys
            .binary_search(row)
            .ok()
            .map(|row| parts.row_totals[row].clone())
    };
    for (row, value) in wholes.row_keys.iter().zip(&mut wholes.row_totals) {
        *value = over(row_part(row), value, share);
    }
    wholes.total = over(Some(parts.total.clone()), &wholes.total, share);
    wholes.unit = Unit::Ratio;
    Some(wholes)
}

fn over(part: Option<Value>, whole: &Value, share: bool) -> Value {
    let number = |value: &Value| match value {
        Value::Count { count } => *count,
        _ => 0,
    };
    Value::Ratio {
        part: part.as_ref().map_or(0, number),
        whole: number(whole),
        share,
    }
}

fn sorted<'k>(keys: impl Iterator<Item = &'k Option<Key>>) -> Vec<Option<Key>> {
    let set: std::collections::BTreeSet<_> = keys.collect();
    set.into_iter().cloned().collect()
}
