//! What a file would bring, shown before anything is written.

use super::columns::Column;
use super::import::missing;
use super::mapping::Mapping;
use super::plan::{self, Plan};
use super::read::Reading;
use super::remembered::mapping_of;
use super::report::Report;
use super::{bytes_of, file_name, show};
use crate::forms::ReadRoster;
use crate::patients::rows_by_id;
use crate::rows::number;
use crate::tables::{Sheet, TableFormat};
use crate::views::{RosterColumn, RosterPreview, RosterTwin};
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_domain::Country;
use etp_i18n::Language;
use etp_store::Reader;
use etp_wire::Digest;
use std::path::Path;

/// How many good rows a preview shows.
const SAMPLE: usize = 10;
/// How many cells of a column it shows.
const CELLS: usize = 3;
/// How many problems it shows.
const PROBLEMS: usize = 1000;

/// What a file would bring, with one line per problem. Writes nothing.
///
/// # Errors
/// The file cannot be read, or is no table; a choice that cannot be.
pub fn preview_roster(desk: &Desk, form: &ReadRoster) -> Result<RosterPreview, Failure> {
    let path = Path::new(&form.path);
    let bytes = bytes_of(path)?;
    let reading = Reading::of(&bytes, &file_name(path), form.sheet.as_deref())?;
    desk.read(|reader| {
        let headings = &reading.sheet.headings;
        let (mapping, remembered) = mapping_of(reader, headings, &form.columns)?;
        let mut preview = RosterPreview {
            path: form.path.clone(),
            sha256: Digest::of(&bytes).to_string(),
            remembered,
            ..bare(&reading, &mapping)
        };
        if preview.missing.is_empty() {
            fill(desk, reader, reading, &mapping, &mut preview)?;
        }
        Ok(preview)
    })
}

/// What can be said before rows are read.
fn bare(reading: &Reading, mapping: &Mapping) -> RosterPreview {
    let (encoding, separator) = match reading.format {
        TableFormat::Csv {
            encoding,
            separator,
        } => (encoding, separator.to_string()),
        _ => ("", String::new()),
    };
    let codes = |columns: Vec<Column>| columns.into_iter().map(|one| one.code().to_owned());
    RosterPreview {
        path: String::new(),
        sha256: String::new(),
        format: reading.format.code().to_owned(),
        encoding: encoding.to_owned(),
        separator,
        sheets: reading.sheets.clone(),
        sheet: reading.sheet.name.clone(),
        kind: mapping.kind().code().to_owned(),
        columns: columns(&reading.sheet, mapping),
        remembered: false,
        missing: codes(mapping.missing()).collect(),
        rows: number(reading.sheet.rows.len()),
        good: 0,
        sample: vec![],
        shown: codes(mapping.taken().map(|(_, column)| column).collect()).collect(),
        problems: vec![],
        problem_count: 0,
        twins: vec![],
    }
}

fn columns(sheet: &Sheet, mapping: &Mapping) -> Vec<RosterColumn> {
    let both = mapping.headings.iter().zip(mapping.held()).enumerate();
    both.map(|(place, (heading, held))| {
        let cells = sheet.rows.iter().filter_map(|row| row.cells.get(place));
        let filled = cells.filter(|cell| !cell.trim().is_empty());
        RosterColumn {
            heading: heading.clone(),
            holds: held.map_or("", Column::code).to_owned(),
            sample: filled
                .take(CELLS)
                .map(|cell| show::sample(*held, cell))
                .collect(),
        }
    })
    .collect()
}

fn fill(
    desk: &Desk,
    reader: &Reader<'_>,
    reading: Reading,
    mapping: &Mapping,
    preview: &mut RosterPreview,
) -> Result<(), Failure> {
    let mut report = Report::about(mapping, reading.sheet.heading_line);
    let rows = reading.rows(mapping, desk.today(), &mut report);
    let plan = plan::plan(desk, reader, mapping, rows, &mut report)?;
    let language = own_language(desk.centre().country);
    preview.good = number(plan.good.len());
    preview.sample = plan
        .good
        .iter()
        .take(SAMPLE)
        .map(|good| show::row(good, language))
        .collect();
    preview.problems = report.first(PROBLEMS);
    preview.problem_count = number(report.problems.len());
    preview.twins = twins(desk, reader, &plan)?;
    Ok(())
}

/// The language of the centre's own lists.
pub(super) fn own_language(country: Country) -> Language {
    match country {
        Country::Germany => Language::De,
        _ => Language::Fr,
    }
}

fn twins(desk: &Desk, reader: &Reader<'_>, plan: &Plan) -> Result<Vec<RosterTwin>, Failure> {
    let known = plan.twins.iter().map(|twin| twin.known);
    let rows = rows_by_id(desk, reader, known)?;
    let twins = plan.twins.iter().filter_map(|twin| {
        let row = &twin.good.row;
        Some(RosterTwin {
            line: row.line,
            name: format!(
                "{} {}",
                row.text(Column::FirstName),
                row.text(Column::LastName)
            ),
            known: rows.get(&twin.known)?.clone(),
            reason: twin.reason.to_owned(),
        })
    });
    Ok(twins.collect())
}

/// What reading a file alone tells: how many rows it has, how many can be read, on how many
/// something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readable {
    /// Rows with something in them.
    pub rows: usize,
    /// Rows whose cells can all be read.
    pub good: usize,
    /// Rows that are left out with a reason.
    pub left_out: usize,
}

/// Reads a file without any register, as its headings say.
///
/// # Errors
/// The file is no table, or lacks a column.
pub fn readable(bytes: &[u8], file_name: &str, today: NaiveDate) -> Result<Readable, Failure> {
    let reading = Reading::of(bytes, file_name, None)?;
    let mapping = Mapping::automatic(&reading.sheet.headings);
    if !mapping.missing().is_empty() {
        return Err(missing(&mapping));
    }
    let rows = reading.sheet.rows.len();
    let mut report = Report::about(&mapping, reading.sheet.heading_line);
    let good = reading.rows(&mapping, today, &mut report).len();
    Ok(Readable {
        rows,
        good,
        left_out: report.rejected.len(),
    })
}
