//! An engine with an empty hub on it, as often as asked.

use crate::bare::Rows;
use crate::server::Server;
use crate::{bare_postgres, bare_sqlite, sql};
use std::path::Path;
use std::time::Duration;

/// One of the two; PostgreSQL with every guarantee of durability.
pub(crate) enum Engine {
    Sqlite,
    Postgres(Server),
}

/// What the engine does without a hub.
pub(crate) struct Bare {
    /// One durable transaction per batch.
    pub(crate) one_by_one: Duration,
    /// The cells alone, all together: the way, and how long it took.
    pub(crate) together: Vec<(&'static str, Duration)>,
}

impl Engine {
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    /// What to tell `sentier-hub` about a new database.
    pub(crate) fn database(&self, name: &str) -> Vec<String> {
        let Self::Postgres(server) = self else {
            return vec![];
        };
        let create = format!("CREATE DATABASE {name}");
        let mut client = server.client("postgres");
        client.batch_execute(&create).expect("a database");
        vec!["--db".to_owned(), server.address(name)]
    }

    /// Enrols all laptops at once: what is measured is what they send.
    pub(crate) fn enrol(&self, data: &Path, database: &[String], size: u32) {
        match database {
            [_, address] => bare_postgres::enrol(address, size),
            _ => bare_sqlite::enrol(&data.join("hub.db"), size),
        }
    }

    /// How large the database is: the file, or all that belongs to it on the server.
    pub(crate) fn bytes(&self, data: &Path, name: &str) -> u64 {
        let Self::Postgres(server) = self else {
            let file = std::fs::metadata(data.join("hub.db"));
            return file.map_or(0, |file| file.len());
        };
        let mut client = server.client(name);
        let row = client.query_one(sql::BYTES, &[]).expect("its size");
        row.get::<_, i64>("bytes").unsigned_abs()
    }

    /// The same rows in the same tables, without a hub.
    pub(crate) fn bare(
        &self,
        data: &Path,
        database: &[String],
        rows: &[Rows],
        connections: usize,
    ) -> Bare {
        if let [_, address] = database {
            let one_by_one = bare_postgres::one_by_one(address, rows, connections);
            let [copy, upsert] = bare_postgres::copied(address, rows);
            let together = vec![("COPY", copy), ("upsert of the copied", upsert)];
            return Bare {
                one_by_one,
                together,
            };
        }
        let file = data.join("hub.db");
        Bare {
            one_by_one: bare_sqlite::one_by_one(&file, rows, connections),
            together: vec![("all in one transaction", bare_sqlite::in_one(&file, rows))],
        }
    }
}
