//! What the administrator set: zones of centres, and single values by name.

use super::Store;
use crate::HubProblem;
use rusqlite::{OptionalExtension, named_params};

impl Store {
    pub(crate) fn put_zone(&self, centre: &str, zone: &str, at: &str) -> Result<(), HubProblem> {
        self.connection.execute(
            include_str!("zones/put.sql"),
            named_params! { ":centre": centre, ":zone": zone, ":set_at": at },
        )?;
        Ok(())
    }

    /// Centres and their zones, by centre.
    pub(crate) fn zones(&self) -> Result<Vec<(String, String)>, HubProblem> {
        let mut statement = self.connection.prepare(include_str!("zones/all.sql"))?;
        let rows = statement.query_map([], |row| Ok((row.get("centre")?, row.get("zone")?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn put_setting(&self, name: &str, value: &str) -> Result<(), HubProblem> {
        self.connection.execute(
            include_str!("settings/put.sql"),
            named_params! { ":name": name, ":value": value },
        )?;
        Ok(())
    }

    pub(crate) fn setting(&self, name: &str) -> Result<Option<String>, HubProblem> {
        let mut statement = self.connection.prepare(include_str!("settings/find.sql"))?;
        let found = statement.query_row(named_params! { ":name": name }, |row| row.get("value"));
        Ok(found.optional()?)
    }
}
