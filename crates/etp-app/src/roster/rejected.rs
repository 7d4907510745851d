//! The rows that were left out, as a file the same spreadsheet opens: the same columns, one more
//! that says in a sentence what to mend, then the cells that had no column.

use super::read::Roster;
use crate::Failure;
use csv::WriterBuilder;
use etp_domain::Country;
use etp_i18n::Language;
use std::io::Write;
use std::path::Path;

/// Whether saving them at a path would write over the roster they come from.
pub(super) fn is_over(roster: &Path, path: &Path) -> bool {
    match (roster.canonicalize(), path.canonicalize()) {
        (Ok(roster), Ok(path)) => roster == path,
        _ => false,
    }
}

/// Saves them as UTF-8 with a mark, with the separator of the original.
pub(super) fn save(path: &Path, roster: &Roster, country: Country) -> Result<(), Failure> {
    let language = if country == Country::Germany {
        Language::De
    } else {
        Language::Fr
    };
    let bytes = sheet(roster, language).map_err(|_| Failure::broken("rejected-not-saved"))?;
    let written = std::fs::File::create(path).and_then(|mut file| {
        file.write_all(&bytes)?;
        file.sync_all()
    });
    written.map_err(|_| Failure::broken("rejected-not-saved"))
}

fn sheet(roster: &Roster, language: Language) -> csv::Result<Vec<u8>> {
    let mut writer = WriterBuilder::new()
        .delimiter(roster.separator)
        .flexible(true)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let what = etp_i18n::roster::what_to_mend(language);
    writer.write_record(
        roster
            .headings
            .iter()
            .map(String::as_str)
            .chain([what.as_str()]),
    )?;
    for row in &roster.rejected {
        let reasons = reasons(roster, row.line, language);
        let columns = roster.headings.len();
        let cells = (0..columns).map(|place| row.record.get(place).unwrap_or_default());
        let beyond = row.record.iter().skip(columns);
        writer.write_record(cells.chain([reasons.as_str()]).chain(beyond))?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

fn reasons(roster: &Roster, line: u32, language: Language) -> String {
    let problems = roster
        .problems
        .iter()
        .filter(|problem| problem.line == line);
    let sentences = problems.map(|problem| {
        let sentence =
            etp_i18n::message(language, &format!("error-{}", problem.code), &problem.args);
        let sentence = sentence.unwrap_or_else(|| problem.code.clone());
        if problem.column.is_empty() {
            sentence
        } else {
            format!("[{}] {sentence}", problem.column)
        }
    });
    sentences.collect::<Vec<_>>().join(" ")
}
