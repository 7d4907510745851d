//! PostgreSQL without a hub: COPY, upsert, and one durable transaction per batch.

use crate::bare::{RECEIPT, Rows, shared_out};
use crate::centres::{code, key};
use crate::sql;
use postgres::{Client, NoTls, Statement};
use std::io::Write;
use std::time::{Duration, Instant};

/// Enrols the laptops of all centres.
pub(crate) fn enrol(address: &str, size: u32) {
    let mut client = open(address);
    let mut transaction = client.transaction().expect("a transaction");
    let statement = transaction.prepare(sql::DEVICE).expect("a statement");
    for number in 0..size {
        let public = key(number).public_key();
        let (id, bytes) = (public.id().to_string(), public.as_bytes().as_slice());
        transaction
            .execute(&statement, &[&id, &code(number), &bytes])
            .expect("a laptop");
    }
    transaction.commit().expect("durable");
}

/// A durable transaction for each batch, over so many connections.
pub(crate) fn one_by_one(address: &str, rows: &[Rows], connections: usize) -> Duration {
    let begun = Instant::now();
    shared_out(rows, connections, |mine| {
        let mut client = open(address);
        let statements = [sql::BATCH, sql::LOG, sql::TABLE, sql::CELLS]
            .map(|text| client.prepare(text).expect("a statement"));
        for (hub_seq, batch) in mine {
            write(&mut client, &statements, hub_seq, batch);
        }
    });
    begun.elapsed()
}

fn write(client: &mut Client, statements: &[Statement; 4], hub_seq: i64, batch: &Rows) {
    let [insert, log, table, cells] = statements;
    let (elements, values): (Vec<&str>, Vec<Option<i64>>) = batch
        .cells
        .iter()
        .map(|(element, value)| (element.as_str(), *value))
        .unzip();
    let receipt = RECEIPT.as_slice();
    let mut transaction = client.transaction().expect("a transaction");
    let mut run = |statement, values: &[&(dyn postgres::types::ToSql + Sync)]| {
        transaction.execute(statement, values).expect("a row");
    };
    run(
        insert,
        &[
            &batch.device,
            &batch.sequence,
            &batch.digest,
            &hub_seq,
            &batch.envelope,
            &batch.signature,
            &batch.body,
            &receipt,
        ],
    );
    run(log, &[&hub_seq, &batch.digest, &receipt]);
    run(
        table,
        &[&batch.centre, &batch.period, &batch.digest, &hub_seq],
    );
    run(cells, &[&batch.centre, &batch.period, &elements, &values]);
    transaction.commit().expect("durable");
}

/// COPY of all cells into a table without a key, and then their upsert into the hub's.
pub(crate) fn copied(address: &str, rows: &[Rows]) -> [Duration; 2] {
    let mut client = open(address);
    for statement in sql::EMPTY {
        client.batch_execute(statement).expect("empty");
    }
    client.batch_execute(sql::STAGE).expect("a table");
    let begun = Instant::now();
    let mut into = client.copy_in(sql::COPY).expect("a copy");
    for batch in rows {
        into.write_all(lines(batch).as_bytes()).expect("rows");
    }
    into.finish().expect("copied");
    let copied = begun.elapsed();
    let begun = Instant::now();
    client.batch_execute(sql::UPSERT).expect("upserted");
    [copied, begun.elapsed()]
}

fn lines(batch: &Rows) -> String {
    let (centre, period) = (&batch.centre, &batch.period);
    let line = |(element, value): &(String, Option<i64>)| {
        let value = value.map_or("\\N".to_owned(), |value| value.to_string());
        format!("{centre}\t{period}\t{element}\t1\t{value}\n")
    };
    batch.cells.iter().map(line).collect()
}

fn open(address: &str) -> Client {
    Client::connect(address, NoTls).expect("the server answers")
}
