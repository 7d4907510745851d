//! How many rows each table holds, whatever the version of the schema.

use crate::StoreError;
use rusqlite::Connection;

/// Every table with its rows, by name.
pub(super) fn sizes(connection: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let mut statement = connection.prepare(include_str!("tables.sql"))?;
    let names = statement.query_map([], |row| row.get::<_, String>("name"))?;
    names
        .map(|name| {
            let name = name?;
            // A table's name cannot be a parameter; these come from the schema itself.
            let count = format!("SELECT count(*) AS held FROM \"{name}\"");
            let held = connection.query_row(&count, [], |row| row.get("held"))?;
            Ok((name, held))
        })
        .collect()
}
