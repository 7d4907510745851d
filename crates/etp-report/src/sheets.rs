//! A report as files: XLSX, ODS, CSV, JSON, and the bare numbers in the order of a form. Takes sentences
//! and figures that are ready; counts nothing, knows no file and no clock.
//!
//! Why:
//! - XLSX and ODS are two ways to write one and the same pages, so that they cannot differ.
//! - Nothing is written as a formula and no number as a text. A kind of nothing is a word, never a
//!   nought and never an empty cell.
//! - A workbook is put together in memory. The writer's mode for large files would lay the exact figures
//!   of a centre unencrypted in a temporary file, and twelve thousand rows do not need it.
//! - The open document is written here: the one maintained library for it stamps the hour of writing on
//!   its parts and orders its styles by chance, so that the same report would never be the same bytes.

mod book;
mod json;
mod lines;
mod names;
mod numbers;
mod ods;
mod pages;
mod typing;
mod words;

pub(crate) use words::harmless;
mod xlsx;

pub use json::json;
pub use lines::csv;
pub use ods::ods;
pub use typing::typing_order;
pub use xlsx::xlsx;

use etp_i18n::Language;

/// A report, ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSheet {
    /// Its title.
    pub title: String,
    /// Centre, period, programme, day it was made, version of the scheme: a line each.
    pub subtitle: Vec<String>,
    /// The mark that it must not be passed on; empty for none.
    pub restricted: String,
    /// Which report it is, for programs.
    pub about: SheetAbout,
    /// The language of its words.
    pub language: Language,
    /// Its parts, in the order of the form.
    pub sections: Vec<SheetSection>,
    /// What did not hold between its figures, in sentences.
    pub checks: Vec<String>,
    /// Where its definitions were read.
    pub sources: Vec<String>,
}

/// Which report a sheet holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetAbout {
    /// Its scheme.
    pub scheme: String,
    /// That scheme's version.
    pub version: String,
    /// The first day, as ISO.
    pub first: String,
    /// The last day, itself included.
    pub last: String,
    /// The programme it is about; empty for the whole centre.
    pub programme: String,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetSection {
    /// Its number on the form.
    pub code: String,
    /// Its heading.
    pub heading: String,
    /// Its figures, in the order of the form.
    pub lines: Vec<SheetLine>,
    /// Its tables.
    pub tables: Vec<SheetTable>,
}

/// A figure.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetLine {
    /// Its number on the form.
    pub cell: String,
    /// Its label.
    pub label: String,
    /// What it says.
    pub value: SheetValue,
    /// The same in words, as the screen shows it.
    pub shown: String,
    /// What it is a part of, and what that one says.
    pub of: Option<(String, SheetValue)>,
    /// How it is counted, in a sentence.
    pub how: String,
    /// Not on the form: stands beside it.
    pub beside: bool,
}

/// A figure broken down.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetTable {
    /// Its code.
    pub code: String,
    /// Its heading.
    pub heading: String,
    /// What its rows are.
    pub row_heading: String,
    /// Its columns.
    pub columns: Vec<String>,
    /// Its rows: a key, then a value for each column.
    pub rows: Vec<(String, Vec<SheetValue>)>,
    /// All of them together, each counted once.
    pub total: Option<(String, Vec<SheetValue>)>,
    /// What a reader must know; empty for nothing.
    pub note: String,
}

/// What a figure says.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetValue {
    /// How many.
    Count(u64),
    /// A share, written as a percentage.
    Share {
        /// Above the line.
        part: u64,
        /// Below it.
        whole: u64,
    },
    /// A share over so few that the scheme forbids a rate: both numbers, and no quotient.
    Few {
        /// Above the line.
        part: u64,
        /// Below it.
        whole: u64,
    },
    /// A mean, written as a number.
    Mean {
        /// Above the line.
        part: u64,
        /// Below it.
        whole: u64,
    },
    /// A stretch of time, in minutes.
    Hours(u64),
    /// Days.
    Days(f64),
    /// Yes or no.
    Yes(bool),
    /// Words.
    Words(String),
    /// No figure, and why.
    Nothing(NothingKind),
}

/// Why there is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NothingKind {
    /// Nobody wrote down what is needed.
    NotRecorded,
    /// There is nothing to count it from.
    NotApplicable,
}

/// The file could not be put together.
#[derive(Debug, thiserror::Error)]
#[error("report-not-written")]
pub enum NotWritten {
    /// The Excel workbook.
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The parcel of an open document.
    Parcel(#[from] zip::result::ZipError),
    /// A part of it.
    Part(#[from] std::io::Error),
    /// The lines of a CSV.
    Lines(#[from] csv::Error),
}
