//! The rows of the quarter's table and the codes they have on the wire. Knows no wording.

use serde::Serialize;
use std::fmt;

/// The six pathologies counts are published by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum CountedPathology {
    /// Type 2 diabetes.
    Dt2,
    /// Heart failure (insuffisance cardiaque).
    Ic,
    /// Obesity.
    Obe,
    /// Chronic obstructive pulmonary disease (BPCO).
    Bpco,
    /// Chronic kidney disease (insuffisance rénale chronique).
    Irc,
    /// Everything else.
    Aut,
}

impl CountedPathology {
    /// Every pathology, in the order of the table.
    pub const ALL: [Self; 6] = [
        Self::Dt2,
        Self::Ic,
        Self::Obe,
        Self::Bpco,
        Self::Irc,
        Self::Aut,
    ];

    /// The code: `DT2`, `IC`, `OBE`, `BPCO`, `IRC` or `AUT`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dt2 => "DT2",
            Self::Ic => "IC",
            Self::Obe => "OBE",
            Self::Bpco => "BPCO",
            Self::Irc => "IRC",
            Self::Aut => "AUT",
        }
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }
}

/// A row of the published table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// All pathologies together; a person in two programmes is one person.
    Total,
    /// One pathology.
    Of(CountedPathology),
}

impl Row {
    /// The seven rows, total first.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Total).chain(CountedPathology::ALL.into_iter().map(Self::Of))
    }

    /// The code: `TOT`, or that of the pathology.
    pub fn code(self) -> &'static str {
        match self {
            Self::Total => "TOT",
            Self::Of(pathology) => pathology.code(),
        }
    }
}

/// What a cell counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Distinct patients.
    Patients,
    /// Attendances.
    Attendances,
}

impl Measure {
    /// Both, patients first.
    pub const ALL: [Self; 2] = [Self::Patients, Self::Attendances];

    /// The data-element code of this measure of a row: `ETP_PAT_DT2`, `ETP_ATT_TOT`.
    pub fn element(self, row: Row) -> String {
        format!("ETP_{self}_{}", row.code())
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Patients => "PAT",
            Self::Attendances => "ATT",
        })
    }
}
