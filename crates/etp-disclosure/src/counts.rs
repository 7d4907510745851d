//! The only thing that leaves a centre. No field for a name, a date of birth or a postal code, and
//! no way in but [`crate::release`] and [`crate::withdraw`].

use crate::{Cell, Period, Policy, Step, measures_of};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// The counts of one period after the disclosure rules, some cells hidden; or the word that what
/// was released of the period is withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnonymousCounts {
    period: Period,
    policy: Policy,
    step: Step,
    is_withdrawn: bool,
    cells: Vec<Cell>,
}

impl AnonymousCounts {
    pub(crate) fn of(period: Period, policy: Policy, step: Step, cells: Vec<Cell>) -> Self {
        Self {
            period,
            policy,
            step,
            is_withdrawn: false,
            cells,
        }
    }

    pub(crate) fn withdrawn(period: Period, policy: Policy, step: Step) -> Self {
        Self {
            period,
            policy,
            step,
            is_withdrawn: true,
            cells: vec![],
        }
    }

    /// What is counted: a quarter, a half-year or a year.
    pub fn period(&self) -> Period {
        self.period
    }

    /// The policy that decided.
    pub fn policy(&self) -> Policy {
        self.policy
    }

    /// How coarse the table is.
    pub fn step(&self) -> Step {
        self.step
    }

    /// Whether it says that nothing stands any more. It then has no cells.
    pub fn is_withdrawn(&self) -> bool {
        self.is_withdrawn
    }

    /// The cells of the table at its step, in the order of [`crate::rows_of`]. What is no part of
    /// the table at its step is neither shown nor hidden.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The data-element codes that are withheld, sorted; every measure of a hidden cell.
    pub fn hidden_codes(&self) -> Vec<String> {
        let hidden = self.cells.iter().filter(|cell| cell.is_hidden());
        let measures = measures_of(self.period.kind());
        let mut codes: Vec<_> = hidden
            .flat_map(|cell| measures.iter().map(|measure| measure.element(cell.row())))
            .collect();
        codes.sort_unstable();
        codes
    }
}

/// The door's form: a hidden value is `null`.
impl Serialize for AnonymousCounts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let status = if self.is_withdrawn {
            "withdrawn"
        } else {
            "released"
        };
        let mut counts = serializer.serialize_struct("AnonymousCounts", 6)?;
        counts.serialize_field("data_set", self.period.data_set())?;
        counts.serialize_field("period", &self.period)?;
        counts.serialize_field("policy", self.policy.id())?;
        counts.serialize_field("step", &self.step)?;
        counts.serialize_field("status", status)?;
        counts.serialize_field("cells", &self.cells)?;
        counts.end()
    }
}
