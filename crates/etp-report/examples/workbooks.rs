//! Writes a fictional report as every kind of file, in four languages, into a folder: for peers and eyes.

#[path = "../tests/sheets/made.rs"]
mod made;

use etp_i18n::Language;
use etp_report::{csv, json, ods, typing_order, xlsx};
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    for language in Language::ALL {
        let report = made::report(language);
        let write = |ending: &str, bytes: &[u8]| {
            let name = format!("report-{}.{ending}", language.code());
            std::fs::write(folder.join(name), bytes)
        };
        write("xlsx", &xlsx(&report, made::made_on())?)?;
        write("ods", &ods(&report, made::made_on())?)?;
        write("csv", &csv(&report)?)?;
        write("json", json(&report).to_string().as_bytes())?;
        write("txt", typing_order(&report).as_bytes())?;
    }
    Ok(())
}
