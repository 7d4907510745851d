//! What centres publish now, and what they published before.

use super::batches::number;
use super::{Ledger, Store};
use crate::HubProblem;
use etp_disclosure::Period;
use etp_wire::{Body, Cause, Envelope, status_word};
use rusqlite::{OptionalExtension, named_params};
use serde::Serialize;

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
}

impl Ledger<'_> {
    /// The envelope of the revision that stands.
    pub(crate) fn standing(
        &self,
        centre: &str,
        period: Period,
    ) -> Result<Option<Envelope>, HubProblem> {
        let mut statement = self
            .transaction
            .prepare_cached(include_str!("tables/find.sql"))?;
        let whose = named_params! { ":centre": centre, ":period": period.to_string() };
        let found = statement.query_row(whose, |row| row.get::<_, Vec<u8>>("envelope"));
        Ok(found.optional()?.and_then(|text| Envelope::parse(&text)))
    }

    /// Makes this the centre's table; what stood goes to the history.
    pub(crate) fn replace_table(
        &self,
        envelope: &Envelope,
        body: &Body,
        hub_seq: u64,
    ) -> Result<(), HubProblem> {
        let table = StandingTable::of(envelope);
        let whose = named_params! { ":centre": table.centre, ":period": table.period };
        self.transaction
            .execute(include_str!("tables/keep_old_cells.sql"), whose)?;
        self.transaction
            .execute(include_str!("tables/delete_cells.sql"), whose)?;
        self.insert_cells(&table, body, include_str!("tables/insert_cell.sql"))?;
        self.transaction.execute(
            include_str!("tables/put.sql"),
            named_params! {
                ":centre": table.centre, ":period": table.period, ":revision": table.revision,
                ":body_digest": envelope.body_digest().as_bytes(), ":hub_seq": number(hub_seq)?,
                ":data_set": table.data_set, ":status": table.status, ":step": table.step, ":cause": table.cause,
            },
        )?;
        Ok(())
    }

    /// Keeps the cells of a revision that came after a later one.
    pub(crate) fn keep_old_table(
        &self,
        envelope: &Envelope,
        body: &Body,
    ) -> Result<(), HubProblem> {
        let table = StandingTable::of(envelope);
        self.insert_cells(&table, body, include_str!("tables/insert_old_cell.sql"))
    }

    fn insert_cells(
        &self,
        table: &StandingTable,
        body: &Body,
        statement: &str,
    ) -> Result<(), HubProblem> {
        let mut statement = self.transaction.prepare_cached(statement)?;
        for (element, value) in body.elements() {
            let value = value.map(number).transpose()?;
            statement.execute(named_params! {
                ":centre": table.centre, ":period": table.period, ":element": element,
                ":revision": table.revision, ":value": value,
            })?;
        }
        Ok(())
    }
}

impl Store {
    pub(crate) fn totals(&self) -> Result<Vec<Total>, HubProblem> {
        let mut statement = self.connection.prepare(include_str!("tables/totals.sql"))?;
        let rows = statement.query_map([], |row| {
            Ok(Total {
                period: row.get("period")?,
                element: row.get("element")?,
                sum_of_published_cells: row.get("published")?,
                centres: row.get("centres")?,
                hidden: row.get("hidden")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn cells(&self) -> Result<Vec<PublishedCell>, HubProblem> {
        self.read_cells(include_str!("tables/cells.sql"))
    }

    /// The cells of every revision that stands no more.
    pub(crate) fn old_cells(&self) -> Result<Vec<PublishedCell>, HubProblem> {
        self.read_cells(include_str!("tables/old_cells.sql"))
    }

    fn read_cells(&self, statement: &str) -> Result<Vec<PublishedCell>, HubProblem> {
        let mut statement = self.connection.prepare(statement)?;
        let rows = statement.query_map([], |row| {
            Ok(PublishedCell {
                centre: row.get("centre")?,
                period: row.get("period")?,
                element: row.get("element")?,
                revision: row.get("revision")?,
                value: row.get("value")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every table of every centre, by centre and period.
    pub(crate) fn tables(&self) -> Result<Vec<StandingTable>, HubProblem> {
        let mut statement = self
            .connection
            .prepare(include_str!("tables/standing.sql"))?;
        let rows = statement.query_map([], |row| {
            Ok(StandingTable {
                centre: row.get("centre")?,
                data_set: row.get("data_set")?,
                period: row.get("period")?,
                revision: row.get("revision")?,
                status: row.get("status")?,
                step: row.get("step")?,
                cause: row.get("cause")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
