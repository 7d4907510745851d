//! Two files of one person made one, and made two again.

use etp_domain::{ImportId, MergeId, PatientId};
use serde::Deserialize;
use specta::Type;

/// Merging two files.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct MergePatients {
    /// The file that is kept.
    pub kept: PatientId,
    /// The file that goes into it.
    pub gone: PatientId,
    /// The fields, by their code, for which the gone file's value is taken.
    pub take: Vec<String>,
}

/// Taking a merge back.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct UndoMerge {
    /// Which.
    pub merge: MergeId,
}

/// Taking an import back.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct UndoImport {
    /// Which.
    pub import: ImportId,
}
