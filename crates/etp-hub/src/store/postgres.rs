//! The hub's database on a PostgreSQL server. The client is the blocking face of tokio-postgres:
//! whatever touches the store already runs where it may block.

mod address;
mod parameters;

pub(super) use address::Server;

use super::engine::{Changes, Columns, Engine, Kept, Purpose, See, Statement, Value, Values};
use crate::HubProblem;
use parameters::numbered;
use postgres::error::{DbError, Severity};
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::{ToSql, Type};
use postgres::{Client, Column, Row};
use std::collections::HashMap;

mod embedded {
    refinery::embed_migrations!("migrations/postgres");
}

/// One connection to the server.
pub(super) struct Postgres {
    client: Client,
    prepared: HashMap<&'static str, Prepared>,
    /// The server said that it hangs up.
    is_cut: bool,
}

/// A statement the server knows, and the names of its parameters in order.
struct Prepared {
    statement: postgres::Statement,
    names: Vec<&'static str>,
}

/// Opens a connection to a database that is brought up to date, or refuses a newer one.
pub(super) fn open_and_migrate(server: &Server) -> Result<Postgres, HubProblem> {
    let mut postgres = open(server)?;
    // Two hubs may start at once.
    let client = &mut postgres.client;
    client.batch_execute(include_str!("postgres/lock.sql"))?;
    let done = migrate(client);
    client.batch_execute(include_str!("postgres/unlock.sql"))?;
    done.map(|()| postgres)
}

/// Opens one more connection.
pub(super) fn open(server: &Server) -> Result<Postgres, HubProblem> {
    let mut client = server.connect()?;
    client.batch_execute(include_str!("postgres/session.sql"))?;
    Ok(Postgres {
        client,
        prepared: HashMap::new(),
        is_cut: false,
    })
}

/// All or nothing. PostgreSQL's own tools make the copy before: see docs/hub.md.
fn migrate(client: &mut Client) -> Result<(), HubProblem> {
    let runner = embedded::migrations::runner();
    let known = runner.get_migrations().len();
    let seen = runner.get_applied_migrations(client).unwrap_or_default();
    if seen.len() > known {
        return Err(HubProblem::Newer);
    }
    runner
        .set_grouped(true)
        .run(client)
        .map(|_| ())
        .map_err(|problem| HubProblem::Migration(problem.to_string()))
}

impl Postgres {
    /// The statement as the server knows it; asked of it once per connection.
    fn prepare(&mut self, statement: Statement) -> Result<(), HubProblem> {
        let text = statement.postgres;
        if self.prepared.contains_key(text) {
            return Ok(());
        }
        let (numbered, names) = numbered(text);
        let statement = noted(&mut self.is_cut, self.client.prepare(&numbered))?;
        self.prepared.insert(text, Prepared { statement, names });
        Ok(())
    }
}

impl Prepared {
    /// The values in the order of the parameters; one that was not given is nothing at all.
    fn ordered<'a>(&self, values: &'a Values<'_>) -> Vec<&'a (dyn ToSql + Sync)> {
        let given = |name: &&str| values.iter().find(|(given, _)| given == name);
        let one = |name: &&str| given(name).map_or(NOTHING, |(_, value)| bound(value));
        self.names.iter().map(one).collect()
    }
}

const NOTHING: &(dyn ToSql + Sync) = &None::<i64>;

fn bound<'a>(value: &'a Value<'_>) -> &'a (dyn ToSql + Sync) {
    match value {
        Value::Text(text) => text,
        Value::Bytes(bytes) => bytes,
        Value::Number(number) => number,
        Value::Nothing => NOTHING,
    }
}

impl Engine for Postgres {
    fn each(
        &mut self,
        statement: Statement,
        values: &Values<'_>,
        see: &mut See<'_>,
    ) -> Result<(), HubProblem> {
        self.prepare(statement)?;
        let Some(prepared) = self.prepared.get(statement.postgres) else {
            return Ok(());
        };
        let ordered = prepared.ordered(values);
        let asked = self.client.query_raw(&prepared.statement, ordered);
        let mut rows = noted(&mut self.is_cut, asked)?;
        while let Some(row) = noted(&mut self.is_cut, rows.next())? {
            see(&row)?;
        }
        Ok(())
    }

    fn change(&mut self, statement: Statement, values: &Values<'_>) -> Result<usize, HubProblem> {
        self.prepare(statement)?;
        let Some(prepared) = self.prepared.get(statement.postgres) else {
            return Ok(0);
        };
        let ordered = prepared.ordered(values);
        let changed = self.client.execute(&prepared.statement, &ordered)?;
        usize::try_from(changed).map_err(|_| HubProblem::Number)
    }

    fn change_together(&mut self, changes: Changes, values: &Values<'_>) -> Result<(), HubProblem> {
        let statement = Statement::of_each("", changes.postgres);
        self.change(statement, values).map(|_| ())
    }

    fn begin(&mut self, purpose: Purpose) -> Result<(), HubProblem> {
        let begun = self.client.batch_execute(match purpose {
            Purpose::Reading => include_str!("postgres/begin_reading.sql"),
            Purpose::Writing => include_str!("postgres/begin_writing.sql"),
        });
        noted(&mut self.is_cut, begun)
    }

    fn commit(&mut self) -> Result<(), HubProblem> {
        Ok(self
            .client
            .batch_execute(include_str!("postgres/commit.sql"))?)
    }

    fn roll_back(&mut self) {
        // A line that is cut has rolled back already.
        let _ = self
            .client
            .batch_execute(include_str!("postgres/roll_back.sql"));
    }

    fn is_lost(&self) -> bool {
        self.is_cut || self.client.is_closed()
    }
}

/// What the server said, and whether that was its last word on this line.
fn noted<T>(is_cut: &mut bool, said: Result<T, postgres::Error>) -> Result<T, HubProblem> {
    *is_cut |= said.as_ref().is_err_and(is_farewell);
    Ok(said?)
}

/// After these the server says nothing more on a line.
fn is_farewell(no: &postgres::Error) -> bool {
    let severity = no.as_db_error().and_then(DbError::parsed_severity);
    no.is_closed() || matches!(severity, Some(Severity::Fatal | Severity::Panic))
}

impl Columns for Row {
    fn text(&self, name: &str) -> Result<String, HubProblem> {
        Ok(self.try_get(name)?)
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, HubProblem> {
        Ok(self.try_get(name)?)
    }

    fn number(&self, name: &str) -> Result<i64, HubProblem> {
        Ok(self.try_get(name)?)
    }

    fn number_or_none(&self, name: &str) -> Result<Option<i64>, HubProblem> {
        Ok(self.try_get(name)?)
    }

    fn bytes_or_none(&self, name: &str) -> Result<Option<Vec<u8>>, HubProblem> {
        Ok(self.try_get(name)?)
    }

    fn all(&self) -> Result<Vec<(String, Kept)>, HubProblem> {
        let column = |column: &Column| {
            let name = column.name();
            let value = match *column.type_() {
                Type::INT8 => Kept::Number(self.number_or_none(name)?),
                Type::BYTEA => Kept::Bytes(self.bytes(name)?),
                _ => Kept::Text(self.text(name)?),
            };
            Ok((format!(":{name}"), value))
        };
        self.columns().iter().map(column).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_engines_have_the_same_migrations() {
        let here = embedded::migrations::runner();
        let numbers: Vec<_> = here
            .get_migrations()
            .iter()
            .map(|one| one.version())
            .collect();
        let there = 1..=crate::store::sqlite::MIGRATIONS.len();
        assert!(numbers.iter().map(|one| *one as usize).eq(there));
    }
}
