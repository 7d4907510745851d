//! What the pages ask: what stands and when it came, what changed since, which centres there are.

use super::Reading;
use super::engine::{Columns, Statement, Value};
use super::tables::StandingTable;
use crate::HubProblem;
use crate::sums::Arrived;
use etp_wire::Envelope;

const ARRIVED: Statement = Statement::shared(include_str!("tables/arrived.sql"));
const APPLIED: Statement = Statement::shared(include_str!("batches/applied.sql"));
const CENTRES: Statement = Statement::shared(include_str!("devices/centres.sql"));

impl Reading<'_> {
    /// Every table that stands and when it came, by centre and period.
    pub(crate) fn arrived(&mut self) -> Result<Vec<Arrived>, HubProblem> {
        self.all(ARRIVED, &[], |row| {
            Ok(Arrived {
                table: table(row)?,
                received_at: row.text("received_at")?,
            })
        })
    }

    /// What was applied after an instant, in order.
    pub(crate) fn applied(&mut self, after: &str) -> Result<Vec<Arrived>, HubProblem> {
        let found = self.all(APPLIED, &[(":after", Value::Text(after))], |row| {
            let envelope = Envelope::parse(&row.bytes("envelope")?);
            Ok((envelope, row.text("received_at")?))
        })?;
        let arrived = |(envelope, received_at): (Option<Envelope>, String)| {
            let table = StandingTable::of(&envelope.ok_or(HubProblem::Cells)?);
            Ok(Arrived { table, received_at })
        };
        found.into_iter().map(arrived).collect()
    }

    /// Centres with a laptop that may send.
    pub(crate) fn centres(&mut self) -> Result<Vec<String>, HubProblem> {
        self.all(CENTRES, &[], |row| row.text("centre"))
    }
}

fn table(row: &dyn Columns) -> Result<StandingTable, HubProblem> {
    Ok(StandingTable {
        centre: row.text("centre")?,
        data_set: row.text("data_set")?,
        period: row.text("period")?,
        revision: row.number("revision")?,
        status: row.text("status")?,
        step: row.text("step")?,
        cause: row.text("cause")?,
    })
}
