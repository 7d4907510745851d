//! Figures: what a scheme asks for, counted. A figure keeps whom it counted, so that the list behind it
//! and a later difference can be told without counting again.

mod broken;
mod count;
mod dimension;
mod explain;
mod table;

pub use dimension::{Dimension, Key};
pub use explain::{Judged, explain};
pub use table::FigureTable;

use crate::centre::Centre;
use crate::indicators::Unit;
use crate::scheme::{Check, Scheme};
use std::collections::BTreeMap;

/// What somebody said where nothing can be counted, by the code of the cell.
pub type Said = BTreeMap<String, String>;

/// What a figure says. The kinds of nothing are told apart.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Value {
    /// A number of its unit.
    Count {
        /// How many.
        count: u32,
    },
    /// One number over another; no value where the lower one is zero.
    Ratio {
        /// Above the line.
        part: u32,
        /// Below it.
        whole: u32,
        /// A percentage rather than a mean.
        share: bool,
    },
    /// A sum of minutes.
    Minutes {
        /// How many.
        minutes: u64,
    },
    /// The median of so many stretches of days, in half days.
    Days {
        /// Twice the median.
        half_days: u32,
        /// Over how many.
        count: u32,
    },
    /// Yes or no.
    Yes {
        /// Which.
        yes: bool,
    },
    /// Words.
    Words {
        /// Which.
        words: String,
    },
    /// Nobody said or wrote down what is needed.
    NotRecorded,
    /// There is nothing to count it from.
    NotApplicable,
}

/// A cell, filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The cell's code.
    pub cell: String,
    /// The indicator.
    pub indicator: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// What it says.
    pub value: Value,
    /// Whom it counted, by number in its unit; for presences, the place in the facts' list. Caregivers
    /// nobody named are the patient's number after the last caregiver's.
    pub counted: Vec<u32>,
    /// The cell it is a part of, and what that one says.
    pub of: Option<(String, Value)>,
}

/// What did not hold between cells.
#[derive(Clone, Debug, PartialEq)]
pub struct BrokenCheck {
    /// Which.
    pub check: Check,
    /// The sum on the left.
    pub left: u32,
    /// The sum on the right.
    pub right: u32,
    /// Who makes the difference, by number of the patient; empty where the units are not people.
    pub people: Vec<u32>,
}

/// A scheme, filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    /// Its cells, in its order.
    pub figures: Vec<Figure>,
    /// Its tables, in its order.
    pub tables: Vec<FigureTable>,
    /// What did not hold.
    pub broken: Vec<BrokenCheck>,
}

impl Filled {
    /// A figure by the code of its cell.
    pub fn figure(&self, cell: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.cell == cell)
    }
}

/// Counts everything a scheme asks for.
pub fn figures(centre: &Centre<'_>, scheme: &Scheme, said: &Said) -> Filled {
    count::fill(centre, scheme, said)
}
