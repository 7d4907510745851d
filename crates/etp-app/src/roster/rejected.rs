//! The rows that were left out, as a file the same spreadsheet opens: the same columns, one more
//! that says in a sentence what to mend, then the cells that had no column.

use super::plan::Plan;
use super::preview::own_language;
use super::report::Report;
use crate::patients::rows_by_id;
use crate::views::RosterProblem;
use crate::{Desk, Failure};
use csv::WriterBuilder;
use etp_domain::Country;
use etp_i18n::Language;
use etp_store::Reader;
use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

/// What is saved.
pub(super) struct Sheet<'a> {
    pub(super) report: &'a Report,
    pub(super) headings: &'a [String],
    pub(super) separator: char,
}

/// Whether saving them at a path would write over the roster they come from.
pub(super) fn is_over(roster: &Path, path: &Path) -> bool {
    match (roster.canonicalize(), path.canonicalize()) {
        (Ok(roster), Ok(path)) => roster == path,
        _ => false,
    }
}

/// Rows of likely twins that nobody asked for are left out like the others.
pub(super) fn leave_twins_out(
    desk: &Desk,
    reader: &Reader<'_>,
    plan: &Plan,
    report: &mut Report,
) -> Result<(), Failure> {
    let known = plan.twins.iter().map(|twin| twin.known);
    let rows = rows_by_id(desk, reader, known)?;
    for twin in &plan.twins {
        let row = &twin.good.row;
        let number = rows.get(&twin.known).map(|row| row.file_number.clone());
        let known =
            Failure::refused("roster-already-known").with("number", number.unwrap_or_default());
        report.problem(row.line, "", known);
        report.leave_out(row.line, row.cells.clone());
    }
    report.in_order();
    Ok(())
}

/// Saves them as UTF-8 with a mark, with the separator of the original.
pub(super) fn save(path: &Path, sheet: &Sheet<'_>, country: Country) -> Result<(), Failure> {
    let bytes = written(sheet, own_language(country));
    let bytes = bytes.map_err(|_| Failure::broken("rejected-not-saved"))?;
    let written = std::fs::File::create(path).and_then(|mut file| {
        file.write_all(&bytes)?;
        file.sync_all()
    });
    written.map_err(|_| Failure::broken("rejected-not-saved"))
}

fn written(sheet: &Sheet<'_>, language: Language) -> csv::Result<Vec<u8>> {
    let delimiter = u8::try_from(sheet.separator).unwrap_or(b';');
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let what = etp_i18n::roster::what_to_mend(language);
    let headings = sheet.headings.iter().map(String::as_str);
    writer.write_record(headings.chain([what.as_str()]))?;
    let reasons = reasons(&sheet.report.problems, language);
    for row in &sheet.report.rejected {
        let columns = sheet.headings.len();
        let reason = reasons.get(&row.line).map_or("", String::as_str);
        let cells = (0..columns).map(|place| row.cells.get(place).map_or("", String::as_str));
        let beyond = row.cells.iter().skip(columns).map(String::as_str);
        writer.write_record(cells.chain([reason]).chain(beyond))?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

/// By line, what keeps a row out, in sentences.
fn reasons(problems: &[RosterProblem], language: Language) -> HashMap<u32, String> {
    let mut reasons: HashMap<u32, String> = HashMap::new();
    for problem in problems.iter().filter(|problem| !problem.only_a_caution) {
        let key = format!("error-{}", problem.code);
        let sentence = etp_i18n::message(language, &key, &problem.args);
        let sentence = sentence.unwrap_or_else(|| problem.code.clone());
        let text = reasons.entry(problem.line).or_default();
        if !text.is_empty() {
            text.push(' ');
        }
        if !problem.column.is_empty() {
            text.push_str(&format!("[{}] ", problem.column));
        }
        text.push_str(&sentence);
    }
    reasons
}
