//! The very table that would leave.

use serde::Serialize;
use specta::Type;

/// The very table that would leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CountsPreview {
    /// The period: `2026Q3`, `2026S1`, `2026`.
    pub period: String,
    /// How long it is.
    pub kind: PeriodKind,
    /// The policy, e.g. `k11-v1`.
    pub policy: String,
    /// The threshold on distinct patients.
    pub threshold: u32,
    /// How coarse the centre's year has become: `full`, `three-ages`, `no-residence`, `half-years`,
    /// `total-only` or `nothing`.
    pub step: String,
    /// Patients and attendances; attendances alone otherwise.
    pub counts_patients: bool,
    /// The splits the table has, in its order.
    pub groups: Vec<CountedGroup>,
    /// How many values the table has.
    pub values: u32,
    /// How many of them are hidden.
    pub hidden: u32,
    /// The exact bytes that would be sent.
    pub body: String,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
    /// The SHA-256 of the golden cases the rules passed before they decided; empty when nothing new was decided.
    pub self_check: String,
    /// Who would receive it; empty without a hub.
    pub recipient: String,
    /// Nothing was ever sent to this recipient: check before sending.
    pub first_time: bool,
    /// Sessions of the period that are not closed: their counts may still change.
    pub open_sessions: u32,
    /// Whether it can be validated now.
    pub standing: CountsStanding,
    /// The revision it would carry.
    pub revision: u32,
    /// What differs from the revision that was released; empty for a first one.
    pub changes: Vec<CellChange>,
    /// How many corrections of this calendar year's tables may still be released.
    pub corrections_left: u32,
}

/// How long the period of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PeriodKind {
    /// Three months.
    Quarter,
    /// Six months.
    HalfYear,
    /// A calendar year.
    Year,
}

/// One way a table splits its total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CountedGroup {
    /// `total`, `pathology`, `age`, `sex`, `residence` or `delivery`.
    pub group: String,
    /// Its cells.
    pub cells: Vec<CountedCell>,
}

/// One row of the table that would leave. Hidden values are absent, whatever hid them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CountedCell {
    /// What it counts: `TOT`, `DT2`, `A0_17`, `F`, `FR`, `GRP`…
    pub code: String,
    /// Distinct patients; absent also where the table counts none.
    pub patients: Option<u32>,
    /// Attendances.
    pub attendances: Option<u32>,
}

/// A value that would change. A hidden one is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CellChange {
    /// The row.
    pub code: String,
    /// `patients` or `attendances`.
    pub measure: String,
    /// As it was released.
    pub before: Option<u32>,
    /// As it would be.
    pub after: Option<u32>,
}

/// Whether a period's counts can be validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum CountsStanding {
    /// They can.
    Ready,
    /// The period began before the register was complete; it is held back.
    Incomplete,
    /// The period is not over.
    NotOver,
    /// This register is not related to a hub.
    NoHub,
    /// These very counts were validated before.
    AlreadyShared,
    /// The register changed, but the difference would show too few people; what was released stays, and
    /// the change waits for the totals of the year.
    Frozen,
    /// A correction may be validated, with its cause.
    Correctable,
    /// The corrections of this year are used up.
    CorrectionsUsedUp,
    /// A half-year whose quarters said enough themselves.
    NotOffered,
    /// A year whose quarters have not all been shared.
    QuartersMissing,
    /// A year with somebody whose year of birth is not known: its ages cannot be told apart.
    AgesMissing,
    /// The table was withdrawn.
    Withdrawn,
    /// The check could not be finished: nothing leaves.
    Unsafe,
}
