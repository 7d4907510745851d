//! Killed without warning while marks are taken: every mark that was acknowledged is there.
//!
//! The test starts itself again as a child that marks without end, one line on its output for
//! each mark that came back from the disk.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use chrono::TimeDelta;
use common::*;
use etp_domain::{Mark, Patient, Session};
use etp_store::{Store, StoreError};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// How often, unless `SENTIER_KILL_ROUNDS` asks for more.
const ROUNDS: usize = 10;
const PEOPLE: u32 = 12;
const FOLDER: &str = "SENTIER_KILL_TEST_FOLDER";
const ACKNOWLEDGED: &str = "acknowledged ";

fn person(number: u32) -> Patient {
    patient(number, "Exemple", "Personne")
}

fn the_session() -> Session {
    session(&programme(1), 1, "2026-01-08")
}

fn make_register(folder: &Path) {
    made_in(folder)
        .write(|writer| -> Result<(), StoreError> {
            open(writer, &programme(1))?;
            writer.add_session(&the_session())?;
            for number in 1..=PEOPLE {
                writer.add_patient(&person(number))?;
                writer.expect(the_session().id, person(number).id)?;
            }
            Ok(())
        })
        .unwrap();
}

/// The mark of a step: marks differ from one turn to the next, so that each step writes.
fn mark_of(step: u32) -> (u32, Mark) {
    let turn = step / PEOPLE;
    (
        step % PEOPLE + 1,
        Mark::ALL[turn as usize % Mark::ALL.len()],
    )
}

fn rounds() -> usize {
    let asked = std::env::var("SENTIER_KILL_ROUNDS").ok();
    asked
        .and_then(|number| number.parse().ok())
        .unwrap_or(ROUNDS)
}

#[test]
#[ignore = "the child of the test below"]
fn child_that_marks_without_end() {
    let folder = std::env::var(FOLDER).unwrap();
    let store = Store::open(Path::new(&folder), PASSPHRASE, noon()).unwrap();
    let mut output = std::io::stdout();
    for step in 0.. {
        let (number, mark) = mark_of(step);
        let at = noon() + TimeDelta::milliseconds(i64::from(step));
        store
            .write(|writer| {
                let who = person(number).id;
                writer.record_mark(the_session().id, who, Some(mark), "", "M. Exemple", at)
            })
            .unwrap();
        writeln!(output, "{ACKNOWLEDGED}{step}").unwrap();
        output.flush().unwrap();
    }
}

/// Lets a child mark until it acknowledged so many, kills it, and returns the last step it
/// acknowledged.
fn kill_after(folder: &Path, acknowledged: usize) -> u32 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "child_that_marks_without_end",
            "--ignored",
            "--nocapture",
        ])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let mut steps = output
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| Some(line.split_once(ACKNOWLEDGED)?.1.parse().unwrap()));
    let reached: u32 = steps.by_ref().nth(acknowledged).expect("the child marks");
    child.kill().unwrap();
    let last = steps.last().unwrap_or(reached);
    child.wait().unwrap();
    last
}

/// What must stand after a step: the last mark of each person up to it. The step after it may
/// stand too: it was on its way to the disk, and nobody was told.
fn stands(folder: &Path, last: u32) {
    let store = Store::open(folder, PASSPHRASE, noon()).unwrap();
    let list = store
        .read(|reader| reader.attendance_list(the_session().id))
        .unwrap();
    let found: HashMap<u32, Option<Mark>> = list
        .iter()
        .map(|(patient, mark)| (patient.file_number.0, *mark))
        .collect();
    assert_eq!(found.len(), PEOPLE as usize);
    let (on_its_way, its_mark) = mark_of(last + 1);
    for step in last.saturating_sub(PEOPLE - 1)..=last {
        let (number, mark) = mark_of(step);
        let found = found[&number];
        let overtaken = number == on_its_way && found == Some(its_mark);
        assert!(
            found == Some(mark) || overtaken,
            "step {step} of {last}: {found:?}"
        );
    }
}

#[test]
fn every_acknowledged_mark_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..rounds() {
        let register = folder.path().join(round.to_string());
        make_register(&register);
        // Spread over the first marks, a checkpoint of the log, and what follows it.
        let last = kill_after(&register, round * round % 100 * 7);
        stands(&register, last);
    }
}
