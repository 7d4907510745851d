//! From a file's bytes to rows: the good ones, and every problem of the others. Knows no register.

use super::decode::decode;
use super::headings::Headings;
use super::row::{GoodRow, Terms};
use super::table::{Table, TableRow, table};
use super::words::{fold, tidy};
use crate::Failure;
use crate::views::RosterProblem;
use chrono::NaiveDate;
use csv::StringRecord;
use etp_domain::Country;
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

/// A row that is left out, with the cells as they were.
pub(super) struct RejectedRow {
    pub(super) line: u32,
    pub(super) record: StringRecord,
}

/// Reads a file's bytes. `own` is the centre's country, for rows that name none.
///
/// # Errors
/// The file is not a table of text, lacks a column nobody can do without, or has no row.
pub(super) fn read(bytes: &[u8], own: Country, today: NaiveDate) -> Result<Roster, Failure> {
    let decoded = decode(bytes)?;
    let table = table(&decoded.text)?;
    let headings = Headings::read(table.headings.iter().map(tidy).collect())?;
    if table.rows.is_empty() {
        return Err(Failure::refused("roster-without-rows"));
    }
    let mut roster = Roster::empty(decoded.encoding, &table, &headings);
    let terms = Terms {
        headings: &headings,
        own,
        today,
    };
    let mut seen = HashMap::new();
    for row in table.rows {
        roster.add(row, &terms, &mut seen);
    }
    Ok(roster)
}

type Seen = HashMap<(String, String, NaiveDate), u32>;

impl Roster {
    fn empty(encoding: &'static str, table: &Table, headings: &Headings) -> Self {
        Self {
            encoding,
            separator: table.separator,
            headings: headings.written.clone(),
            rows: table.rows.len(),
            good: Vec::new(),
            rejected: Vec::new(),
            problems: Vec::new(),
            ignored: headings.ignored(),
        }
    }

    fn add(&mut self, row: TableRow, terms: &Terms<'_>, seen: &mut Seen) {
        let TableRow { line, .. } = row;
        match terms.read(&row) {
            Ok(person) => {
                let record = row.record;
                self.add_once(
                    GoodRow {
                        line,
                        record,
                        person,
                    },
                    seen,
                );
            }
            Err(problems) => {
                for (column, failure) in problems {
                    self.problems.push(problem(line, &column, failure));
                }
                let record = row.record;
                self.rejected.push(RejectedRow { line, record });
            }
        }
    }

    fn add_once(&mut self, row: GoodRow, seen: &mut Seen) {
        let person = &row.person;
        let who = (
            fold(&person.last_name),
            fold(&person.first_name),
            person.birth_date,
        );
        match seen.get(&who) {
            Some(first) => {
                let first = first.to_string();
                let twice = Failure::refused("roster-twice-in-file").with("first", first);
                self.reject(row, twice);
            }
            None => {
                seen.insert(who, row.line);
                self.good.push(row);
            }
        }
    }

    /// Leaves a row out as a whole, for a reason.
    pub(super) fn reject(&mut self, row: GoodRow, failure: Failure) {
        let GoodRow { line, record, .. } = row;
        self.problems.push(problem(line, "", failure));
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
