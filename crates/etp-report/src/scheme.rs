//! A report scheme: which indicators a form asks for, in which order, under which labels, with which
//! readings of its open points, since when. Data: those that ship are TOML files in `assets/reports`, a
//! centre's own are copies of them.

mod check;
mod options;
mod shipped;

pub use check::{Check, Relation};
pub use options::{CareMode, Companions, Options};
pub use shipped::shipped;

use crate::figures::Dimension;
use crate::{Indicator, indicator};
use chrono::NaiveDate;
use etp_domain::{Country, Words};
use serde::{Deserialize, Serialize};

/// A scheme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// Its name, e.g. `fr-grid`; the same over all its versions.
    pub name: String,
    /// Its version, as its author counts.
    pub version: String,
    /// Whose form it is; `ZZ` for nobody's in particular.
    pub country: Country,
    /// The first day it is in force; `None` for as long as anybody knows.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// Every label and definition was read in the sources named.
    pub checked: bool,
    /// Where it was read, in words a person can follow up.
    pub sources: Vec<String>,
    /// The scheme it was copied from, when a centre adapted it.
    #[serde(default)]
    pub copied_from: String,
    /// Its title.
    pub title: Words,
    /// For whom it is, and what it leaves open.
    #[serde(default)]
    pub about: Words,
    /// How open points are read.
    #[serde(default)]
    pub options: Options,
    /// Its parts, in the order of the form.
    pub groups: Vec<Group>,
    /// What must hold between its cells.
    #[serde(default)]
    pub checks: Vec<Check>,
}

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its number on the form.
    pub code: String,
    /// Its heading.
    pub label: Words,
    /// Its cells, in the order they are typed.
    #[serde(default)]
    pub cells: Vec<Cell>,
    /// Tables below its cells.
    #[serde(default)]
    pub tables: Vec<TableCell>,
}

/// One figure of a form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// Its number on the form, e.g. `2.7bis`.
    pub code: String,
    /// The indicator, by its name in the code.
    pub indicator: String,
    /// Its label, as printed on the form.
    pub label: Words,
    /// Not on the form: stands beside it so that nobody falls between two cells.
    #[serde(default)]
    pub beside: bool,
    /// The cell it is a part of, shown as its denominator.
    #[serde(default)]
    pub of: String,
}

impl Cell {
    /// Whether it is a part of the cell it names, under a reading of the open points.
    pub(crate) fn is_part(&self, options: &Options) -> bool {
        options.caregivers_only_in_all || self.indicator != "sessions-for-caregivers"
    }
}

/// A figure broken down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableCell {
    /// Its code.
    pub code: String,
    /// The indicator.
    pub indicator: String,
    /// By what, in rows.
    pub rows: Dimension,
    /// By what, in columns; `None` for one column.
    #[serde(default)]
    pub columns: Option<Dimension>,
    /// Its heading.
    pub label: Words,
}

/// Why a scheme cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SchemeProblem {
    /// Not TOML, or a field is missing or unknown; where and what, in the reader's words.
    #[error("report-scheme-unreadable")]
    Unreadable(String),
    /// A cell names an indicator nobody defined.
    #[error("report-indicator-unknown")]
    UnknownIndicator(String),
    /// A check or `of` names a cell that is not there, or two cells have one code.
    #[error("report-cell-unknown")]
    UnknownCell(String),
    /// Two cells or tables have one code.
    #[error("report-cell-twice")]
    CellTwice(String),
    /// A cell or table has no code; its indicator.
    #[error("report-code-empty")]
    CodeEmpty(String),
    /// It ends before it begins; its days.
    #[error("report-dates-backwards")]
    DatesBackwards(String),
    /// The ends of bands do not rise; the option.
    #[error("report-bands-unsorted")]
    BandsUnsorted(String),
    /// A table, by its code, breaks pathways down by what their sessions are.
    #[error("report-dimension-unfit")]
    DimensionUnfit(String),
    /// A check cannot be read.
    #[error("report-check-unreadable")]
    CheckUnreadable(String),
}

impl SchemeProblem {
    /// What it is about, in the reader's words, for the sentence that tells it.
    pub fn given(&self) -> &str {
        match self {
            Self::Unreadable(given)
            | Self::UnknownIndicator(given)
            | Self::UnknownCell(given)
            | Self::CellTwice(given)
            | Self::CodeEmpty(given)
            | Self::DatesBackwards(given)
            | Self::BandsUnsorted(given)
            | Self::DimensionUnfit(given)
            | Self::CheckUnreadable(given) => given,
        }
    }
}

impl Scheme {
    /// Reads a scheme and holds it to what it names.
    ///
    /// # Errors
    /// [`SchemeProblem`].
    pub fn parse(source: &str) -> Result<Self, SchemeProblem> {
        let scheme: Self = toml::from_str(source)
            .map_err(|error| SchemeProblem::Unreadable(error.message().to_owned()))?;
        scheme.hold()?;
        Ok(scheme)
    }

    /// Every cell, in the order of the form.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.groups.iter().flat_map(|group| &group.cells)
    }

    /// Every table.
    pub fn tables(&self) -> impl Iterator<Item = &TableCell> {
        self.groups.iter().flat_map(|group| &group.tables)
    }

    /// A cell by its code.
    pub fn cell(&self, code: &str) -> Option<&Cell> {
        self.cells().find(|cell| cell.code == code)
    }

    /// The checks that hold under a reading of the open points: sessions for caregivers only are no part
    /// of those with caregivers where the options leave them out.
    pub fn effective_checks(&self, options: &Options) -> Vec<Check> {
        let apart = |check: &&Check| {
            let named = |sum: &[String], name: &str| {
                let mut own = sum.iter().filter_map(|code| self.cell(code));
                own.any(|cell| cell.indicator == name)
            };
            named(&check.left, "sessions-for-caregivers")
                && named(&check.right, "sessions-with-caregivers")
        };
        let all = self.checks.iter();
        all.filter(|check| options.caregivers_only_in_all || !apart(check))
            .cloned()
            .collect()
    }

    /// Whether it is in force on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    fn hold(&self) -> Result<(), SchemeProblem> {
        self.hold_dates()?;
        self.options.hold()?;
        let mut codes = std::collections::BTreeSet::new();
        for cell in self.cells() {
            hold_line(&cell.code, &cell.indicator, &mut codes)?;
        }
        for table in self.tables() {
            hold_line(&table.code, &table.indicator, &mut codes)?;
            table.hold()?;
        }
        self.hold_names()
    }

    fn hold_dates(&self) -> Result<(), SchemeProblem> {
        match (self.from, self.until) {
            (Some(from), Some(until)) if until < from => {
                Err(SchemeProblem::DatesBackwards(format!("{from}..{until}")))
            }
            _ => Ok(()),
        }
    }

    /// That every cell named by another or by a check is there.
    fn hold_names(&self) -> Result<(), SchemeProblem> {
        let of = self
            .cells()
            .map(|cell| &cell.of)
            .filter(|of| !of.is_empty());
        let missing = of
            .chain(self.checks.iter().flat_map(Check::cells))
            .find(|code| self.cell(code).is_none());
        missing.map_or(Ok(()), |code| Err(SchemeProblem::UnknownCell(code.clone())))
    }
}

impl TableCell {
    fn hold(&self) -> Result<(), SchemeProblem> {
        let one = known(&self.indicator)?;
        let mut asked = [Some(self.rows), self.columns].into_iter().flatten();
        match asked.find(|dimension| !dimension.suits(one)) {
            None => Ok(()),
            Some(_) => Err(SchemeProblem::DimensionUnfit(self.code.clone())),
        }
    }
}

/// That a cell or table has a code of its own and an indicator somebody defined.
fn hold_line<'a>(
    code: &'a str,
    name: &str,
    codes: &mut std::collections::BTreeSet<&'a str>,
) -> Result<(), SchemeProblem> {
    known(name)?;
    if code.trim().is_empty() {
        return Err(SchemeProblem::CodeEmpty(name.to_owned()));
    }
    match codes.insert(code) {
        true => Ok(()),
        false => Err(SchemeProblem::CellTwice(code.to_owned())),
    }
}

fn known(name: &str) -> Result<&'static Indicator, SchemeProblem> {
    indicator(name).ok_or_else(|| SchemeProblem::UnknownIndicator(name.to_owned()))
}

#[cfg(test)]
mod tests;
