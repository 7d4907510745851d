//! Attendance as a sheet for the centre itself: one line per person and session, with names. It is
//! personal data, exported deliberately; nothing that travels to a hub comes from this file.
//!
//! Why:
//! - A cell that a spreadsheet would take for a formula is written with an apostrophe before it,
//!   so that a name can never run anything.

use crate::sheets::harmless;
use chrono::NaiveDate;
use csv::WriterBuilder;
use etp_domain::Mark;
use etp_i18n::{Language, common, report};

/// One person at one session, as the sheet shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceLine {
    /// The day of the session.
    pub date: NaiveDate,
    /// What people call the programme.
    pub programme: String,
    /// What the session was about.
    pub theme: String,
    /// The person's file number.
    pub file_number: String,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// The mark; `None` while only expected.
    pub mark: Option<Mark>,
}

/// The sheet could not be put together.
#[derive(Debug, thiserror::Error)]
#[error("sheet-not-written")]
pub struct SheetProblem(#[from] csv::Error);

/// A semicolon file in UTF-8 with a mark, as French, Belgian and German spreadsheets open it: one
/// line per person and session, headings and marks in the language asked for, dates as ISO.
///
/// # Errors
/// [`SheetProblem`].
pub fn attendance_sheet(
    lines: &[AttendanceLine],
    language: Language,
) -> Result<Vec<u8>, SheetProblem> {
    let mut sheet = WriterBuilder::new()
        .delimiter(b';')
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    sheet.write_record(headings(language))?;
    for line in lines {
        sheet.write_record(cells(line, language))?;
    }
    sheet
        .into_inner()
        .map_err(|error| SheetProblem(error.into_error().into()))
}

fn headings(language: Language) -> [String; 7] {
    [
        report::date(language),
        report::programme(language),
        report::theme(language),
        report::file_number(language),
        report::last_name(language),
        report::first_name(language),
        report::attendance(language),
    ]
}

fn cells(line: &AttendanceLine, language: Language) -> [String; 7] {
    [
        line.date.to_string(),
        harmless(&line.programme),
        harmless(&line.theme),
        line.file_number.clone(),
        harmless(&line.last_name),
        harmless(&line.first_name),
        mark(line.mark, language),
    ]
}

fn mark(mark: Option<Mark>, language: Language) -> String {
    match mark {
        None => common::mark_expected(language),
        Some(Mark::Present) => common::mark_present(language),
        Some(Mark::Late) => common::mark_late(language),
        Some(Mark::LeftEarly) => common::mark_left_early(language),
        Some(Mark::Excused) => common::mark_excused(language),
        Some(Mark::Absent) => common::mark_absent(language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(last_name: &str, mark: Option<Mark>) -> AttendanceLine {
        AttendanceLine {
            date: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
            programme: "Diabète".into(),
            theme: "Bouger; respirer".into(),
            file_number: "P-0042-W".into(),
            last_name: last_name.into(),
            first_name: "Anne".into(),
            mark,
        }
    }

    fn sheet(line: AttendanceLine) -> String {
        String::from_utf8(attendance_sheet(&[line], Language::Fr).unwrap()).unwrap()
    }

    #[test]
    fn a_name_that_looks_like_a_formula_stays_a_name() {
        assert!(sheet(line("=HYPERLINK(\"x\")", None)).contains("'=HYPERLINK"));
        assert!(sheet(line("Noël", None)).contains(";Noël;"));
    }

    #[test]
    fn unmarked_is_written_as_expected_and_the_separator_is_quoted() {
        let unmarked = sheet(line("Noël", None));
        assert!(unmarked.contains(&common::mark_expected(Language::Fr)));
        assert!(!unmarked.contains(&common::mark_absent(Language::Fr)));
        assert!(unmarked.contains("\"Bouger; respirer\""));
    }
}
