//! `chaos_register FOLDER`: a register of fictional people with three years of attendance, whose passphrase
//! is cheap to try, and on its output what there is to share and to correct. For the story of bad weather
//! in tests/peers; it knows no hub.
#![expect(clippy::print_stdout, reason = "a program for the command line")]

use etp_app::{Mark, SessionId};
use etp_tests::Centre;
use std::collections::BTreeMap;
use std::path::Path;

/// Years that are over, whatever the day of the test.
const YEARS: [u32; 3] = [2023, 2024, 2025];
/// A day in each quarter, with room for a later session in the same quarter.
const DAYS: [(&str, &str); 4] = [
    ("Q1", "01-16"),
    ("Q2", "04-17"),
    ("Q3", "07-17"),
    ("Q4", "10-16"),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder")?;
    let mut centre = Centre::in_givet_on("2023-01-02");
    let people = centre.with_people(36);
    let mut late: BTreeMap<String, SessionId> = BTreeMap::new();
    for year in YEARS {
        for (quarter, day) in DAYS {
            centre.reopen_on(&format!("{year}-{day}"));
            centre.attended("diabetes2", &people[..12]);
            centre.attended("diabetes2", &people[12..24]);
            let unmarked = centre
                .open("diabetes2", &people[24..])
                .map_err(|no| no.code)?;
            late.insert(format!("{year}{quarter}"), centre.sessions(unmarked)[0].id);
        }
    }
    centre.close();
    copy(&centre.register(), Path::new(&folder))?;
    println!(
        "{}",
        serde_json::json!({ "late": late, "present": Mark::Present.code() })
    );
    Ok(())
}

/// The register's files lie flat in their folder, beside folders that are still empty.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
