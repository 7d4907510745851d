//! Two files side by side, and what taking a merge or an import back did.

use crate::views::PatientRow;
use etp_domain::ImportId;
use serde::Serialize;
use specta::Type;

/// Two files side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Comparison {
    /// One.
    pub left: PatientRow,
    /// The other.
    pub right: PatientRow,
    /// Why they may be one person; empty when nothing says so.
    pub reason: String,
    /// Every field that is filled on a side, in the order of the form.
    pub fields: Vec<ComparedField>,
    /// What both files hold beside fields: presences, consents, papers…
    pub holdings: Vec<ComparedHolding>,
}

/// A field on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ComparedField {
    /// Its code: `file-field-<field>`.
    pub field: String,
    /// On the left; a code where the field is a list of codes.
    pub left: String,
    /// On the right.
    pub right: String,
    /// Whether the two sides differ.
    pub differs: bool,
}

/// How many of something both files hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ComparedHolding {
    /// Of what: `merges-holding-<what>`.
    pub what: String,
    /// On the left.
    pub left: u32,
    /// On the right.
    pub right: u32,
}

/// What taking something back did, and what it left because somebody worked on it since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Undone {
    /// Things put back: fields of a merge, people of an import.
    pub restored: u32,
    /// Left as they are, with why.
    pub left: Vec<LeftAsIs>,
}

/// Something an undo did not touch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct LeftAsIs {
    /// Whose file.
    pub patient: PatientRow,
    /// Why: `merges-left-<code>`.
    pub code: String,
    /// The field, where it is one; else empty.
    pub field: String,
}

/// An import that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ImportLine {
    /// Which.
    pub id: ImportId,
    /// The file's name.
    pub file: String,
    /// When, RFC 3339.
    pub at: String,
    /// By whom.
    pub by: String,
    /// What it brought: `people`, `enrolments`, `assessments`, `attendance`.
    pub kind: String,
    /// How many rows were taken.
    pub taken: u32,
    /// When it was taken back, RFC 3339.
    pub undone_at: Option<String>,
}
