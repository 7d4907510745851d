//! What is counted outside the French grid, by hand: for every indicator at least one case with its
//! reasoning, under the rules that ship.

mod absence;
mod authorities;
mod belgium;
mod educators;
mod equity;
mod feedback;
mod funding;
mod germany;
mod interreg;
mod lamps;
mod luxembourg;
mod pilot;
mod quota;
mod sums;
mod words;

use super::{Asked, ask};
use crate::testing::FactsBuilder;
use crate::{Dimension, FigureTable, Key, Scheme, Value, figures};
use etp_domain::RuleBook;

/// Asks about a period under the rules that ship.
fn ruled(centre: &FactsBuilder, period: &str) -> Asked {
    let mut asked = ask(centre, period);
    asked.book = book();
    asked
}

/// The rules that ship.
fn book() -> RuleBook {
    let source = include_str!("../../../../assets/rules/rules.toml");
    toml::from_str(source).unwrap_or_else(|error| panic!("{error}"))
}

impl Asked {
    /// An indicator broken down.
    fn table(&self, name: &str, rows: Dimension, columns: Option<Dimension>) -> FigureTable {
        let columns = columns.map_or(String::new(), |one| format!(", columns = '{}'", one.code()));
        let source = format!(
            "name = 't'\nversion = '1'\ncountry = 'FR'\nchecked = false\nsources = []\n\
             title = {{ fr = 't' }}\n[[groups]]\ncode = '1'\nlabel = {{ fr = 't' }}\n\
             tables = [{{ code = 'a', indicator = '{name}', rows = '{}'{columns}, label = {{ fr = 't' }} }}]\n",
            rows.code()
        );
        let scheme = Scheme::parse(&source).unwrap_or_else(|error| panic!("{error:?}"));
        let mut filled = figures(&self.centre(), &scheme, &crate::Said::new());
        filled.tables.remove(0)
    }

    /// The numbers of a table of one dimension, by key.
    fn rows(&self, name: &str, rows: Dimension) -> Vec<(Key, u64)> {
        let table = self.table(name, rows, None);
        table
            .row_keys
            .into_iter()
            .zip(table.row_totals.iter().map(number))
            .collect()
    }
}

/// The number a value stands for.
fn number(value: &Value) -> u64 {
    match value {
        Value::Count { count } => u64::from(*count),
        Value::Minutes { minutes } => *minutes,
        Value::Ratio { part, .. } => u64::from(*part),
        other => panic!("{other:?}"),
    }
}
