//! What centres publish now, and what they published before.

use super::batches::number;
use super::engine::{Statement, Value};
use super::{Ledger, Reading};
use crate::HubProblem;
use etp_wire::{Body, Cause, Envelope, status_word};
use serde::Serialize;

const STANDING: Statement = Statement::shared(include_str!("tables/standing.sql"));
const TOTALS: Statement = Statement::shared(include_str!("tables/totals.sql"));
const CELLS: Statement = Statement::shared(include_str!("tables/cells.sql"));
const OLD_CELLS: Statement = Statement::shared(include_str!("tables/old_cells.sql"));
const KEEP_OLD_CELLS: Statement = Statement::shared(include_str!("tables/keep_old_cells.sql"));
const DELETE_CELLS: Statement = Statement::shared(include_str!("tables/delete_cells.sql"));
const INSERT_OLD_CELLS: Statement = Statement::of_each(
    include_str!("tables/insert_old_cells.sqlite.sql"),
    include_str!("tables/insert_old_cells.postgres.sql"),
);

/// One line of the region's table: never "the total", always "what was published".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Total {
    /// The quarter, half-year or year.
    pub period: String,
    /// The data element.
    pub element: String,
    /// The sum of the cells that were published.
    pub sum_of_published_cells: i64,
    /// How many centres reported.
    pub centres: i64,
    /// How many of these centres hid this cell.
    pub hidden: i64,
}

/// A cell that stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PublishedCell {
    /// The centre's code.
    pub centre: String,
    /// The quarter, half-year or year.
    pub period: String,
    /// The data element.
    pub element: String,
    /// The revision it came with.
    pub revision: i64,
    /// The value; nothing when the centre hid it.
    pub value: Option<i64>,
}

/// A table that stands: which revision, and whether it was taken back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct StandingTable {
    /// The centre's code.
    pub centre: String,
    /// `ETP_C`, `ETP_H` or `ETP_Y`.
    pub data_set: String,
    /// The quarter, half-year or year.
    pub period: String,
    /// The revision that stands.
    pub revision: i64,
    /// `released` or `withdrawn`.
    pub status: String,
    /// The ladder step.
    pub step: String,
    /// Why it replaced the revision before; empty when it did not say.
    pub cause: String,
}

impl StandingTable {
    /// What stands once this envelope was applied.
    pub(crate) fn of(envelope: &Envelope) -> Self {
        Self {
            centre: envelope.centre().to_owned(),
            data_set: envelope.period().data_set().to_owned(),
            period: envelope.period().to_string(),
            revision: envelope.revision().cast_signed(),
            status: status_word(envelope.status()).to_owned(),
            step: envelope.step().code().to_owned(),
            cause: envelope.cause().map_or("", Cause::code).to_owned(),
        }
    }

    fn whose(&self) -> [(&'static str, Value<'_>); 2] {
        [
            (":centre", Value::Text(&self.centre)),
            (":period", Value::Text(&self.period)),
        ]
    }
}

impl Ledger<'_> {
    /// What stands goes to the history.
    pub(crate) fn put_aside(&mut self, envelope: &Envelope) -> Result<(), HubProblem> {
        let table = StandingTable::of(envelope);
        self.change(KEEP_OLD_CELLS, &table.whose())?;
        self.change(DELETE_CELLS, &table.whose()).map(|_| ())
    }

    /// Keeps the cells of a revision that came after a later one.
    pub(crate) fn keep_old_table(
        &mut self,
        envelope: &Envelope,
        body: &Body,
    ) -> Result<(), HubProblem> {
        let (table, cells) = (StandingTable::of(envelope), cells_as_text(body)?);
        let [centre, period] = table.whose();
        let values = [
            centre,
            period,
            (":revision", Value::Number(table.revision)),
            (":cells", Value::Text(&cells)),
        ];
        self.change(INSERT_OLD_CELLS, &values).map(|_| ())
    }
}

/// All cells in one text, since a server is a journey away: `[["ETP_PAT_TOT", 60], …]`.
pub(super) fn cells_as_text(body: &Body) -> Result<String, HubProblem> {
    let cell = |(element, value): (String, Option<u64>)| {
        Ok(serde_json::json!([element, value.map(number).transpose()?]))
    };
    let cells = body.elements().map(cell);
    let cells: Vec<_> = cells.collect::<Result<_, HubProblem>>()?;
    Ok(serde_json::Value::Array(cells).to_string())
}

impl Reading<'_> {
    pub(crate) fn totals(&mut self) -> Result<Vec<Total>, HubProblem> {
        self.all(TOTALS, &[], |row| {
            Ok(Total {
                period: row.text("period")?,
                element: row.text("element")?,
                sum_of_published_cells: row.number("published")?,
                centres: row.number("centres")?,
                hidden: row.number("hidden")?,
            })
        })
    }

    pub(crate) fn cells(&mut self) -> Result<Vec<PublishedCell>, HubProblem> {
        self.read_cells(CELLS)
    }

    /// The cells of every revision that stands no more.
    pub(crate) fn old_cells(&mut self) -> Result<Vec<PublishedCell>, HubProblem> {
        self.read_cells(OLD_CELLS)
    }

    fn read_cells(&mut self, statement: Statement) -> Result<Vec<PublishedCell>, HubProblem> {
        self.all(statement, &[], |row| {
            Ok(PublishedCell {
                centre: row.text("centre")?,
                period: row.text("period")?,
                element: row.text("element")?,
                revision: row.number("revision")?,
                value: row.number_or_none("value")?,
            })
        })
    }

    /// Every table of every centre, by centre and period.
    pub(crate) fn tables(&mut self) -> Result<Vec<StandingTable>, HubProblem> {
        self.all(STANDING, &[], |row| {
            Ok(StandingTable {
                centre: row.text("centre")?,
                data_set: row.text("data_set")?,
                period: row.text("period")?,
                revision: row.number("revision")?,
                status: row.text("status")?,
                step: row.text("step")?,
                cause: row.text("cause")?,
            })
        })
    }
}
