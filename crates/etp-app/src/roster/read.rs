//! From text to rows: the good ones, and every problem of the others. Knows no register.

use super::decode::decode;
use super::fields;
use super::headings::{Column, Headings};
use crate::Failure;
use crate::views::RosterProblem;
use chrono::NaiveDate;
use csv::{ReaderBuilder, StringRecord};
use etp_domain::{Country, HandoutLanguage, Sex};
use std::collections::HashMap;

/// A roster that was read.
pub(super) struct Roster {
    pub(super) encoding: &'static str,
    pub(super) separator: u8,
    pub(super) headings: Vec<String>,
    pub(super) rows: usize,
    pub(super) good: Vec<GoodRow>,
    pub(super) rejected: Vec<RejectedRow>,
    pub(super) problems: Vec<RosterProblem>,
    pub(super) ignored: Vec<String>,
}

/// A row that can be taken.
pub(super) struct GoodRow {
    pub(super) line: u32,
    pub(super) record: StringRecord,
    pub(super) last_name: String,
    pub(super) first_name: String,
    pub(super) birth_date: NaiveDate,
    pub(super) sex: Sex,
    pub(super) residence: Country,
    pub(super) postal_code: String,
    pub(super) commune: String,
    pub(super) phone: String,
    pub(super) languages: Vec<HandoutLanguage>,
}

/// A row that is left out, with the cells as they were.
pub(super) struct RejectedRow {
    pub(super) line: u32,
    pub(super) record: StringRecord,
}

/// Reads a file's bytes. `own` is the centre's country, for rows that name none.
pub(super) fn read(bytes: &[u8], own: Country, today: NaiveDate) -> Result<Roster, Failure> {
    let decoded = decode(bytes)?;
    let separator = separator_of(&decoded.text);
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .has_headers(false)
        .from_reader(decoded.text.as_bytes());
    let mut records = reader.records();
    let written = records.next().and_then(Result::ok).unwrap_or_default();
    let headings = Headings::read(written.iter().map(super::words::tidy).collect())?;
    let mut roster = Roster {
        encoding: decoded.encoding,
        separator,
        headings: headings.written.clone(),
        rows: 0,
        good: Vec::new(),
        rejected: Vec::new(),
        problems: Vec::new(),
        ignored: headings.ignored(),
    };
    let mut seen = HashMap::new();
    let mut lines = Lines {
        text: decoded.text.as_bytes(),
        at: 0,
        line: 1,
    };
    for record in records
        .filter_map(Result::ok)
        .filter(|record| record.iter().any(|cell| !cell.trim().is_empty()))
    {
        let line = lines.of(&record);
        roster.add(line, record, &headings, own, today, &mut seen);
    }
    if roster.rows == 0 {
        return Err(Failure::refused("roster-without-rows"));
    }
    Ok(roster)
}

/// The separator of the heading line: whichever of `;`, `,` and the tab it holds most of.
fn separator_of(text: &str) -> u8 {
    let heading = text.trim_start().lines().next().unwrap_or_default();
    let often = |separator: &u8| heading.bytes().filter(|byte| byte == separator).count();
    [b'\t', b',', b';']
        .into_iter()
        .max_by_key(often)
        .unwrap_or(b';')
}

/// Counts lines as an editor shows them; the reader itself is one short after a CRLF.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line a record begins on. Records come in the order of the file.
    fn of(&mut self, record: &StringRecord) -> u32 {
        let start = record.position().map_or(self.at, |at| {
            usize::try_from(at.byte()).unwrap_or(usize::MAX)
        });
        while let Some(byte) = self
            .text
            .get(self.at)
            .filter(|byte| self.at < start || matches!(byte, b'\r' | b'\n'))
        {
            self.line += u32::from(*byte == b'\n');
            self.at += 1;
        }
        self.line
    }
}

type Seen = HashMap<(String, String, NaiveDate), u32>;

impl Roster {
    fn add(
        &mut self,
        line: u32,
        record: StringRecord,
        headings: &Headings,
        own: Country,
        today: NaiveDate,
        seen: &mut Seen,
    ) {
        self.rows += 1;
        match row(line, record, headings, own, today) {
            Ok(row) => self.add_once(row, seen),
            Err((record, problems)) => {
                for (column, failure) in problems {
                    self.problems.push(problem(line, &column, failure));
                }
                self.rejected.push(RejectedRow { line, record });
            }
        }
    }

    fn add_once(&mut self, row: GoodRow, seen: &mut Seen) {
        let fold = super::words::fold;
        let who = (fold(&row.last_name), fold(&row.first_name), row.birth_date);
        match seen.get(&who) {
            Some(first) => {
                let twice =
                    Failure::refused("roster-twice-in-file").with("first", first.to_string());
                self.reject(row.line, row.record, "", twice);
            }
            None => {
                seen.insert(who, row.line);
                self.good.push(row);
            }
        }
    }

    /// Leaves a row out, for a reason.
    pub(super) fn reject(
        &mut self,
        line: u32,
        record: StringRecord,
        column: &str,
        failure: Failure,
    ) {
        self.problems.push(problem(line, column, failure));
        self.rejected.push(RejectedRow { line, record });
    }
}

fn problem(line: u32, column: &str, failure: Failure) -> RosterProblem {
    RosterProblem {
        line,
        column: column.to_owned(),
        code: failure.code,
        args: failure.args,
    }
}

/// What is wrong with a row: the column's heading and why.
type Problems = Vec<(String, Failure)>;

/// Reads every cell, so that one look tells everything that is wrong.
fn row(
    line: u32,
    record: StringRecord,
    headings: &Headings,
    own: Country,
    today: NaiveDate,
) -> Result<GoodRow, (StringRecord, Problems)> {
    let mut cells = Cells {
        record: &record,
        headings,
        problems: Vec::new(),
    };
    if record
        .iter()
        .skip(headings.written.len())
        .any(|cell| !cell.trim().is_empty())
    {
        let (expected, found) = (headings.written.len().to_string(), record.len().to_string());
        let long = Failure::refused("roster-row-too-long")
            .with("expected", expected)
            .with("found", found);
        cells.problems.push((String::new(), long));
    }
    let last_name = cells.read(Column::LastName, fields::name);
    let first_name = cells.read(Column::FirstName, fields::name);
    let birth_date = cells.read(Column::BirthDate, |cell| fields::birth_date(cell, today));
    let sex = cells.read(Column::Sex, fields::sex);
    let residence = cells.read(Column::Residence, |cell| fields::country(cell, own));
    let postal_code = cells.read(Column::PostalCode, fields::text);
    let commune = cells.read(Column::Commune, fields::text);
    let phone = cells.read(Column::Phone, fields::text);
    let lives_in = residence.unwrap_or(own);
    let languages = cells.read(Column::Languages, |cell| fields::languages(cell, lives_in));
    let problems = cells.problems;
    let read = || {
        Some((
            last_name?,
            first_name?,
            birth_date?,
            sex?,
            residence?,
            postal_code?,
            commune?,
            phone?,
            languages?,
        ))
    };
    match read() {
        Some((
            last_name,
            first_name,
            birth_date,
            sex,
            residence,
            postal_code,
            commune,
            phone,
            languages,
        )) if problems.is_empty() => Ok(GoodRow {
            line,
            last_name,
            first_name,
            birth_date,
            sex,
            residence,
            postal_code,
            commune,
            phone,
            languages,
            record,
        }),
        _ => Err((record, problems)),
    }
}

/// The cells of one row, and what was wrong with those read so far.
struct Cells<'a> {
    record: &'a StringRecord,
    headings: &'a Headings,
    problems: Problems,
}

impl Cells<'_> {
    fn read<T>(
        &mut self,
        column: Column,
        field: impl FnOnce(&str) -> Result<T, Failure>,
    ) -> Option<T> {
        let cell = self
            .headings
            .place(column)
            .and_then(|place| self.record.get(place))
            .unwrap_or_default();
        match field(cell) {
            Ok(value) => Some(value),
            Err(failure) => {
                self.problems
                    .push((self.headings.heading(column).to_owned(), failure));
                None
            }
        }
    }
}
