//! The only thing that leaves a centre. No field for a name, a date of birth or a postal code, and
//! no way in but [`crate::release_quarter`].

use crate::pattern::Pattern;
use crate::sums::{Sum, Table};
use crate::{CountedPathology, Measure, Period, Policy, Row};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// A quarter's counts after the disclosure rules: seven cells, some hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnonymousCounts {
    period: Period,
    policy: Policy,
    cells: Vec<Cell>,
}

/// One row: both numbers, or neither. Nothing tells why a cell is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    row: Row,
    shown: Option<(u64, u64)>,
}

impl Cell {
    fn of(row: Row, sum: &Sum, is_shown: bool) -> Self {
        Self {
            row,
            shown: is_shown.then_some((sum.patients, sum.attendances)),
        }
    }

    /// Which row.
    pub fn row(&self) -> Row {
        self.row
    }

    /// Distinct patients, unless hidden.
    pub fn patients(&self) -> Option<u64> {
        self.shown.map(|(patients, _)| patients)
    }

    /// Attendances, unless hidden.
    pub fn attendances(&self) -> Option<u64> {
        self.shown.map(|(_, attendances)| attendances)
    }

    /// One of the two, unless hidden.
    pub fn value(&self, measure: Measure) -> Option<u64> {
        match measure {
            Measure::Patients => self.patients(),
            Measure::Attendances => self.attendances(),
        }
    }

    /// Whether both numbers are withheld.
    pub fn is_hidden(&self) -> bool {
        self.shown.is_none()
    }
}

impl AnonymousCounts {
    pub(crate) fn of(period: Period, policy: Policy, table: &Table, pattern: &Pattern) -> Self {
        let row = |pathology| {
            Cell::of(
                Row::Of(pathology),
                table.row(pathology),
                shows(pattern, pathology),
            )
        };
        let total = Cell::of(Row::Total, &table.total, *pattern != Pattern::Nothing);
        let cells = std::iter::once(total)
            .chain(CountedPathology::ALL.map(row))
            .collect();
        Self {
            period,
            policy,
            cells,
        }
    }

    /// The quarter.
    pub fn period(&self) -> Period {
        self.period
    }

    /// The policy that decided.
    pub fn policy(&self) -> Policy {
        self.policy
    }

    /// The seven cells, total first, then the pathologies in table order.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The data-element codes that are withheld, sorted; both measures of a hidden cell.
    pub fn hidden_codes(&self) -> Vec<String> {
        let hidden = self.cells.iter().filter(|cell| cell.is_hidden());
        let mut codes: Vec<_> = hidden
            .flat_map(|cell| Measure::ALL.map(|measure| measure.element(cell.row())))
            .collect();
        codes.sort_unstable();
        codes
    }
}

fn shows(pattern: &Pattern, pathology: CountedPathology) -> bool {
    match pattern {
        Pattern::Nothing | Pattern::TotalOnly => false,
        Pattern::AllBut(hidden) => !hidden.contains(&pathology),
    }
}

/// The door's form: a hidden value is `null`.
impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut cell = serializer.serialize_struct("Cell", 3)?;
        cell.serialize_field("code", self.row.code())?;
        cell.serialize_field("patients", &self.patients())?;
        cell.serialize_field("attendances", &self.attendances())?;
        cell.end()
    }
}

impl Serialize for AnonymousCounts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut counts = serializer.serialize_struct("AnonymousCounts", 3)?;
        counts.serialize_field("period", &self.period)?;
        counts.serialize_field("policy", self.policy.id())?;
        counts.serialize_field("cells", &self.cells)?;
        counts.end()
    }
}
