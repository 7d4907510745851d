//! A programme: declared once under its country's scheme, run as often as a cycle is opened.

mod declaration;
mod scheme;

pub use declaration::{
    CareSetting, Declaration, DeclarationKind, DeclaredFacts, DeclaredMember, MirrorDifference,
    MissingPiece, PatientPart, differences,
};
pub use scheme::Scheme;

use crate::coded::coded;
use crate::{HandoutLanguage, Pathology, PlaceId, Profession, ProgrammeId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

coded! {
    /// Where a programme stands.
    ProgrammeStatus {
        /// Being written; nobody declared it.
        Draft = "draft",
        /// Declared, authorised or agreed, as its scheme asks.
        Declared = "declared",
        /// No longer run; its pathways and figures stay.
        Stopped = "stopped",
    }
}

/// A programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Which.
    pub id: ProgrammeId,
    /// The model of the library it began with.
    pub template: String,
    /// What people call it.
    pub title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// The day it starts.
    pub starts_on: NaiveDate,
    /// Under which scheme it runs.
    pub scheme: Scheme,
    /// Where it stands.
    pub status: ProgrammeStatus,
    /// Everything else a coordinator writes about it.
    pub details: ProgrammeDetails,
}

/// What a coordinator writes about a programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct ProgrammeDetails {
    /// How many people it can follow at once; `None` when nobody said.
    pub capacity: Option<u32>,
    /// The languages it is given in.
    pub languages: Vec<HandoutLanguage>,
    /// Where it is given.
    pub places: Vec<PlaceId>,
    /// Professions its team must have.
    pub professions: Vec<Profession>,
    /// Teams of two countries run it together.
    pub joint: bool,
    /// The team across the border; empty unless joint.
    pub partner: String,
    /// What its declaration says.
    pub declaration: Declaration,
}

/// A saved version of a programme's template. Nothing in it ever changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathwayVersion {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Counted from 1.
    pub number: u32,
    /// When, as the register's stamp.
    pub saved_on: NaiveDate,
    /// Who saved it.
    pub saved_by: String,
    /// Why; may be empty.
    pub note: String,
    /// What it says.
    pub template: crate::PathwayTemplate,
}
