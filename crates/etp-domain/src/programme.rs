//! A programme that a centre opened from a template: a title, a start, people and sessions.

use crate::{Pathology, ProgrammeId};
use chrono::NaiveDate;

/// An opened programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Which.
    pub id: ProgrammeId,
    /// The template it was unrolled from, by its name in the library.
    pub template: String,
    /// What people call it.
    pub title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// The day it starts.
    pub starts_on: NaiveDate,
}
