//! The acts that end at once: one question to the hub, one answer on the terminal or in a file.

use crate::{Checked, Denied, HubProblem, RegionalHub};
use etp_wire::{KeyId, LARGEST_EXCHANGE};
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

pub(super) fn printed(line: String) -> Result<ExitCode, HubProblem> {
    println!("{line}");
    Ok(ExitCode::SUCCESS)
}

pub(super) fn done(result: Result<(), HubProblem>) -> Result<ExitCode, HubProblem> {
    result.map(|()| ExitCode::SUCCESS)
}

pub(super) fn checked(checked: Checked) -> Result<ExitCode, HubProblem> {
    printed(format!("{} batches hold", checked.batches))
}

pub(super) fn card(hub: &RegionalHub, file: &Path) -> Result<ExitCode, HubProblem> {
    let greeting = hub.greeting();
    write_new(file, &greeting.write())?;
    printed(greeting.fingerprint())
}

pub(super) fn enrol(
    hub: &RegionalHub,
    request: &Path,
    answer: &Path,
) -> Result<ExitCode, HubProblem> {
    match hub.enrol(&read(request)?) {
        Ok(bytes) => done(write_new(answer, &bytes)),
        Err(no) => refused(no),
    }
}

/// Refused batches are named in the file that goes back; the code says that there were some.
pub(super) fn import(
    hub: &RegionalHub,
    file: &Path,
    receipts: &Path,
) -> Result<ExitCode, HubProblem> {
    let imported = match hub.import(&read(file)?) {
        Ok(imported) => imported,
        Err(no) => return refused(no),
    };
    write_new(receipts, &imported.answers)?;
    println!("{} taken, {} refused", imported.taken, imported.refused);
    Ok(ExitCode::from(if imported.refused == 0 { 0 } else { 2 }))
}

pub(super) fn revoke(hub: &RegionalHub, device: &str) -> Result<ExitCode, HubProblem> {
    match KeyId::parse(device) {
        Some(device) if hub.revoke(device)? => Ok(ExitCode::SUCCESS),
        _ => {
            eprintln!("sentier-hub: unknown-device");
            Ok(ExitCode::from(2))
        }
    }
}

pub(super) fn totals(hub: &RegionalHub, json: bool) -> Result<ExitCode, HubProblem> {
    let totals = hub.totals()?;
    if json {
        return printed(serde_json::json!(totals).to_string());
    }
    for one in totals {
        println!(
            "{} {:<12} sum of published cells {}, {} centres, {} hidden",
            one.period, one.element, one.sum_of_published_cells, one.centres, one.hidden
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn refused(no: Denied) -> Result<ExitCode, HubProblem> {
    match no {
        Denied::Broken(problem) => Err(problem),
        Denied::Refused(refusal) => {
            eprintln!("sentier-hub: {refusal}");
            Ok(ExitCode::from(2))
        }
    }
}

/// One byte more than any honest file, so that a larger one is seen and not read whole.
fn read(file: &Path) -> Result<Vec<u8>, HubProblem> {
    let mut bytes = vec![];
    let most = LARGEST_EXCHANGE as u64 + 1;
    File::open(file)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// On the disk before it is said to be: somebody will pull the key out.
fn write_new(file: &Path, bytes: &[u8]) -> Result<(), HubProblem> {
    if file.exists() {
        return Err(HubProblem::FileExists);
    }
    let mut written = File::create_new(file)?;
    written.write_all(bytes)?;
    Ok(written.sync_all()?)
}
