//! A report: a document of sections, tables and charts for those who fund and direct a centre. All its
//! texts and figures arrive ready; like a record it is printed whatever letters it holds.

mod compose;

pub(crate) use compose::compose;

use crate::chart::Chart;
use etp_domain::HandoutLanguage;

/// A document of the centre about its work; it names no patient.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportDocument {
    /// What it is.
    pub title: String,
    /// Lines below the title: which year, which centre, of which day the figures are.
    pub subtitle: Vec<String>,
    /// The language all its texts are in.
    pub language: HandoutLanguage,
    /// Who may read it: said once below the title and marked on every page.
    pub restricted: Option<String>,
    /// Its sections, each an entry of the outline.
    pub sections: Vec<ReportSection>,
}

/// A part of a report under its own heading.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSection {
    /// Its heading; none is printed when it is empty.
    pub heading: String,
    /// What comes before its blocks; each of its lines is a paragraph.
    pub intro: String,
    /// What it holds, in order.
    pub blocks: Vec<ReportBlock>,
}

/// What a section is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum ReportBlock {
    /// A sentence or more; each of its lines is a paragraph.
    Text(String),
    /// A table.
    Table(ReportTable),
    /// Figures, drawn and tabled.
    Chart(Chart),
    /// A remark in small letters.
    Note(String),
}

/// A table; its head is repeated on every page it reaches, its rows stay whole. A row must have as many
/// cells as there are columns.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportTable {
    /// What it shows; none is printed when it is empty.
    pub caption: String,
    /// What the cells of each column are, and where they stand; no head is printed when none says.
    pub columns: Vec<(String, Align)>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
    /// The first cell of a row heads it.
    pub head_column: bool,
    /// Remarks below it, in small letters.
    pub notes: Vec<String>,
}

/// Where the cells of a column stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Where reading begins: words.
    #[default]
    Start,
    /// Where reading ends: numbers, so that their digits stand below each other.
    End,
}
