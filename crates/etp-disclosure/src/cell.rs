//! One cell of a published table: its numbers, or nothing.

use crate::{Measure, PeriodKind, Row, measures_of};
use serde::{Deserialize, Deserializer, Serialize};

/// One row of a published table: every number its table counts, or none. Nothing tells why a cell
/// is hidden. As text: `{"code":"DT2","patients":40,"attendances":90}`, `null` when hidden, and no
/// `patients` at all in the tables that do not count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    #[serde(rename = "code")]
    row: Row,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    patients: Option<Option<u64>>,
    attendances: Option<u64>,
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<u64>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

impl Cell {
    /// `shown` holds patients and attendances; nothing for a hidden cell.
    pub(crate) fn of(kind: PeriodKind, row: Row, shown: Option<(u64, u64)>) -> Self {
        let counts_patients = measures_of(kind).contains(&Measure::Patients);
        Self {
            row,
            patients: counts_patients.then_some(shown.map(|(patients, _)| patients)),
            attendances: shown.map(|(_, attendances)| attendances),
        }
    }

    /// Which row.
    pub fn row(&self) -> Row {
        self.row
    }

    /// Distinct patients, unless hidden or not counted in this table.
    pub fn patients(&self) -> Option<u64> {
        self.patients.flatten()
    }

    /// Attendances, unless hidden.
    pub fn attendances(&self) -> Option<u64> {
        self.attendances
    }

    /// One of the two, unless hidden or not counted in this table.
    pub fn value(&self, measure: Measure) -> Option<u64> {
        match measure {
            Measure::Patients => self.patients(),
            Measure::Attendances => self.attendances(),
        }
    }

    /// Whether its numbers are withheld.
    pub fn is_hidden(&self) -> bool {
        self.attendances.is_none()
    }

    /// Whether a text has the form a cell of this kind of table has.
    pub(crate) fn is_of(&self, kind: PeriodKind) -> bool {
        let counts_patients = measures_of(kind).contains(&Measure::Patients);
        match self.patients {
            Some(patients) => counts_patients && patients.is_some() == self.attendances.is_some(),
            None => !counts_patients,
        }
    }
}
