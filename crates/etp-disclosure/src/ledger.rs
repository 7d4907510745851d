//! Everything a centre ever released, in order, with what it was made of. Every release is held
//! against it (rules R7 to R11).
//!
//! A ledger is as confidential as the register: its bases say who came how often, by number. It
//! never leaves the laptop. Reading one back makes no [`crate::AnonymousCounts`]; only a new release
//! does that.
//!
//! As text, `{"lines":[…]}`, one line per release:
//! `{"period":"2026Q1","revision":1,"policy":"k11-v1","step":"full","status":"released",
//! "cells":[{"code":"TOT","patients":84,"attendances":231},…],
//! "basis":{"contributions":[{"person":1,"quarter":"2026Q1","pathology":"DT2",…}],"built_on":[]}}`.

use crate::{Cell, Contribution, Period, Row, Step};
use serde::{Deserialize, Serialize};

/// Everything a centre ever released, oldest first. An empty one is `Ledger::default()`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    lines: Vec<LedgerLine>,
}

/// One release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LedgerLine {
    pub(crate) period: Period,
    pub(crate) revision: u32,
    pub(crate) policy: String,
    pub(crate) step: Step,
    pub(crate) status: Status,
    pub(crate) cells: Vec<Cell>,
    pub(crate) basis: Basis,
}

/// Whether a line says numbers or takes them back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It says numbers.
    Released,
    /// It says that none stand any more.
    Withdrawn,
}

/// What a release was made of. Personal data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// Added up and sorted.
    pub(crate) contributions: Vec<Contribution>,
    /// Of a half-year or a year: the quarters it adds up, and which revision of each.
    pub(crate) built_on: Vec<(Period, u32)>,
}

impl Ledger {
    /// A ledger from its lines, oldest first. Lines that contradict each other are found by
    /// [`crate::release`], which then releases nothing.
    pub fn of_lines(lines: Vec<LedgerLine>) -> Self {
        Self { lines }
    }

    /// Adds the line of a release that really goes out.
    pub fn push(&mut self, line: LedgerLine) {
        self.lines.push(line);
    }

    /// Every line, oldest first.
    pub fn lines(&self) -> &[LedgerLine] {
        &self.lines
    }

    /// The latest line of a period, released or withdrawn.
    pub fn latest(&self, period: Period) -> Option<&LedgerLine> {
        self.lines.iter().rev().find(|line| line.period == period)
    }

    /// How coarse the tables of a year have become so far.
    pub fn step(&self, year: u16) -> Step {
        let of_year = self.lines.iter().filter(|line| line.period.year() == year);
        of_year.map(|line| line.step).max().unwrap_or(Step::Full)
    }
}

impl LedgerLine {
    /// What was released.
    pub fn period(&self) -> Period {
        self.period
    }

    /// From 1; counts up per period.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// The name of the policy that decided.
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// How coarse the table was.
    pub fn step(&self) -> Step {
        self.step
    }

    /// Whether it says numbers or takes them back.
    pub fn status(&self) -> Status {
        self.status
    }

    /// The cells that were published, hidden ones included.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Who came how often. Personal data.
    pub fn basis(&self) -> &Basis {
        &self.basis
    }

    pub(crate) fn cell(&self, row: Row) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.row() == row)
    }
}
