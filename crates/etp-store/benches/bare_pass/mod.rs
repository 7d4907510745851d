//! The floor of the facts: the same rows, each table whole and nothing else in it, in an encrypted file as
//! the register is, every column read once and nothing made of it.

use crate::raw_insert;
use etp_domain::Facts;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};
use std::path::Path;
use uuid::Uuid;

const TABLES: &str = "
  CREATE TABLE enrolment (
    patient BLOB, programme BLOB, enrolled_on TEXT, offer TEXT, referred_on TEXT, origin TEXT,
    ended_on TEXT, kind TEXT, reason TEXT
  ) STRICT;
  CREATE TABLE assessment (
    patient BLOB, programme BLOB, done_on TEXT, kind TEXT, remote INTEGER, individual INTEGER,
    decision TEXT, proposal INTEGER
  ) STRICT;
  CREATE TABLE session (
    id BLOB, programme BLOB, step TEXT, theme TEXT, date TEXT, starts TEXT, minutes INTEGER, kind TEXT,
    capacity INTEGER, status TEXT
  ) STRICT;
  CREATE TABLE presence (
    session BLOB, patient BLOB, mark TEXT, remote INTEGER, companion INTEGER, reason TEXT, entry TEXT
  ) STRICT;
";

/// Facts written down with nothing else around them.
pub(crate) fn of(facts: &Facts, folder: &Path) -> Connection {
    let floor = raw_insert::database(folder, true);
    floor.execute_batch(TABLES).expect("tables");
    floor.execute_batch("BEGIN").expect("begun");
    let patient = |number: u32| facts.patients[number as usize].id.0;
    let programme = |number: u32| facts.programmes[number as usize].id.0;
    write(
        &floor,
        "enrolment (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        |insert| {
            for one in &facts.enrolments {
                let ending = one.ending;
                insert(params![
                    patient(one.patient),
                    programme(one.programme),
                    one.enrolled_on,
                    one.offer.code(),
                    one.referred_on,
                    one.origin.code(),
                    ending.map(|(_, on, _)| on),
                    ending.map(|(kind, ..)| kind.code()),
                    ending.map(|(.., reason)| reason.code()),
                ]);
            }
        },
    );
    write(
        &floor,
        "assessment (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        |insert| {
            for one in &facts.assessments {
                insert(params![
                    patient(one.patient),
                    one.programme.map(programme),
                    one.on,
                    one.kind.code(),
                    one.remote,
                    one.individual,
                    one.decision.map(|decision| decision.code()),
                    one.proposal,
                ]);
            }
        },
    );
    write(
        &floor,
        "session (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        |insert| {
            for one in &facts.sessions {
                insert(params![
                    one.id.0,
                    programme(one.programme),
                    one.step,
                    one.theme,
                    one.date,
                    one.starts.to_string(),
                    one.minutes,
                    one.kind.code(),
                    one.capacity,
                    one.status.code(),
                ]);
            }
        },
    );
    write(&floor, "presence (?1, ?2, ?3, ?4, ?5, ?6, ?7)", |insert| {
        for one in &facts.presences {
            let session: Uuid = facts.sessions[one.session as usize].id.0;
            insert(params![
                session,
                patient(one.patient),
                one.mark.map(|mark| mark.code()),
                one.remote,
                one.companion,
                one.reason.map(|reason| reason.code()),
                one.entry.code(),
            ]);
        }
    });
    floor.execute_batch("COMMIT").expect("written");
    floor
}

fn write(
    floor: &Connection,
    row: &str,
    rows: impl FnOnce(&mut dyn FnMut(&[&dyn rusqlite::ToSql])),
) {
    let sql = format!("INSERT INTO {}", row.replacen('(', "VALUES (", 1));
    let mut statement = floor.prepare(&sql).expect("a statement");
    rows(&mut |values| {
        statement.execute(values).expect("a row");
    });
}

/// Reads it all: how many bytes there were.
pub(crate) fn over(floor: &Connection) -> usize {
    let mut read = 0;
    for table in ["enrolment", "assessment", "session", "presence"] {
        let sql = format!("SELECT * FROM {table}");
        let mut statement = floor.prepare_cached(&sql).expect("a statement");
        let columns = statement.column_count();
        let mut rows = statement.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            for column in 0..columns {
                read += match row.get_ref(column).expect("a value") {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes.len(),
                    _ => 1,
                };
            }
        }
    }
    read
}
