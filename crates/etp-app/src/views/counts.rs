//! The very table that would leave.

use serde::Serialize;
use specta::Type;

/// The very table that would leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CountsPreview {
    /// The quarter, e.g. `2026Q3`.
    pub quarter: String,
    /// The policy, e.g. `k11-v1`.
    pub policy: String,
    /// The threshold on distinct patients.
    pub threshold: u32,
    /// The total, then each pathology.
    pub cells: Vec<CountedCell>,
    /// How many values the table has.
    pub values: u32,
    /// How many of them are hidden.
    pub hidden: u32,
    /// The exact bytes that would be sent.
    pub body: String,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
    /// Who would receive it; empty without a hub.
    pub recipient: String,
    /// Nothing was ever sent to this recipient: check before sending.
    pub first_time: bool,
    /// Sessions of the quarter that are not closed: their counts may still change.
    pub open_sessions: u32,
    /// Whether it can be validated now.
    pub standing: CountsStanding,
}

/// One row of the table that would leave. Hidden values are absent, whatever hid them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CountedCell {
    /// `TOT`, `DT2`, `IC`, `OBE`, `BPCO`, `IRC` or `AUT`.
    pub code: String,
    /// Distinct patients.
    pub patients: Option<u32>,
    /// Attendances.
    pub attendances: Option<u32>,
}

/// Whether a quarter's counts can be validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum CountsStanding {
    /// They can.
    Ready,
    /// The quarter began before the register was complete; it is held back.
    Incomplete,
    /// The quarter is not over.
    NotOver,
    /// This register is not related to a hub.
    NoHub,
    /// These very counts were validated before.
    AlreadyShared,
    /// The register changed since these counts were released; a released quarter stays as it is.
    Frozen,
}
