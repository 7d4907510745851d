//! What the administrator set: zones of centres, and single values by name.

use super::engine::{Statement, Value};
use super::{Ledger, Reading};
use crate::HubProblem;

const PUT_ZONE: Statement = Statement::shared(include_str!("zones/put.sql"));
const LEFT: Statement = Statement::shared(include_str!("zones/left.sql"));
const ZONES: Statement = Statement::shared(include_str!("zones/all.sql"));
const PUT: Statement = Statement::shared(include_str!("settings/put.sql"));
const FIND: Statement = Statement::shared(include_str!("settings/find.sql"));

impl Reading<'_> {
    /// Centres and their zones, by centre.
    pub(crate) fn zones(&mut self) -> Result<Vec<(String, String)>, HubProblem> {
        self.all(ZONES, &[], |row| {
            Ok((row.text("centre")?, row.text("zone")?))
        })
    }

    /// The zone a centre would leave for another one although tables of it stand; none when it leaves
    /// none, or nothing of it was published.
    pub(crate) fn zone_left(
        &mut self,
        centre: &str,
        zone: &str,
    ) -> Result<Option<String>, HubProblem> {
        let values = [
            (":centre", Value::Text(centre)),
            (":zone", Value::Text(zone)),
        ];
        self.one(LEFT, &values, |row| row.text("zone"))
    }

    pub(crate) fn setting(&mut self, name: &str) -> Result<Option<String>, HubProblem> {
        self.one(FIND, &[(":name", Value::Text(name))], |row| {
            row.text("value")
        })
    }
}

impl Ledger<'_> {
    pub(crate) fn put_zone(
        &mut self,
        centre: &str,
        zone: &str,
        at: &str,
    ) -> Result<(), HubProblem> {
        let values = [
            (":centre", Value::Text(centre)),
            (":zone", Value::Text(zone)),
            (":set_at", Value::Text(at)),
        ];
        self.change(PUT_ZONE, &values).map(|_| ())
    }

    pub(crate) fn put_setting(&mut self, name: &str, value: &str) -> Result<(), HubProblem> {
        let values = [(":name", Value::Text(name)), (":value", Value::Text(value))];
        self.change(PUT, &values).map(|_| ())
    }
}
