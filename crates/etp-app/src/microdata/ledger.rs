//! The ledger as a file. What it says is judged by the rules; here it is only read and written.

use crate::{Failure, write_whole};
use etp_disclosure::{Ledger, LedgerLine};
use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use std::path::Path;

const FORMAT: &str = "sentier-disclosure-ledger";
const VERSION: u32 = 1;
const MARKING: &str = "confidential";

/// The whole file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    marking: String,
    lines: Vec<LedgerLine>,
}

/// What a file that may be newer says first.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Reads it; no file is an empty ledger.
///
/// # Errors
/// It is no ledger, or comes from a newer version; the disk.
pub(super) fn read(path: &Path) -> Result<Ledger, Failure> {
    match std::fs::read(path) {
        Ok(bytes) => of_bytes(&bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Ledger::default()),
        Err(_) => Err(Failure::refused("file-unreadable").with("file", path.display().to_string())),
    }
}

/// Reads its text.
///
/// # Errors
/// It is no ledger, or comes from a newer version.
pub(super) fn of_bytes(bytes: &[u8]) -> Result<Ledger, Failure> {
    if serde_json::from_slice(bytes)
        .is_ok_and(|head: Head| head.format == FORMAT && head.version > VERSION)
    {
        return Err(Failure::refused("microdata-ledger-newer"));
    }
    let file: File = serde_json::from_slice(bytes).map_err(|error| {
        Failure::refused("microdata-ledger-unreadable")
            .with("line", error.line().to_string())
            .with("column", error.column().to_string())
    })?;
    if file.format != FORMAT || file.version != VERSION || file.marking != MARKING {
        return Err(Failure::refused("microdata-ledger-not-one"));
    }
    Ok(Ledger::of_lines(file.lines))
}

/// Writes it beside, then gives it its name.
///
/// # Errors
/// The disk. The ledger that was there is as it was.
pub(super) fn save(path: &Path, ledger: &Ledger) -> Result<(), Failure> {
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        marking: MARKING.to_owned(),
        lines: ledger.lines().to_vec(),
    };
    let not_saved = || Failure::broken("file-not-saved").with("file", path.display().to_string());
    let mut text = serde_json::to_vec(&file).map_err(|_| not_saved())?;
    text.push(b'\n');
    write_whole(path, &text).map_err(|_| not_saved())
}
