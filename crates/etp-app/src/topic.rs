//! Writes declare what they make stale; pages that named the topic ask again.

use serde::Serialize;
use specta::Type;

/// A part of the register that pages show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Topic {
    /// The centre and its settings.
    Centre,
    /// Patients.
    Patients,
    /// Programmes and who is in them.
    Programmes,
    /// Sessions and their attendance.
    Sessions,
    /// The library of handouts, and what is being written.
    Documents,
    /// Figures that were sent, answered or adapted.
    Reports,
    /// What is shared with the hub.
    Sharing,
    /// Backups, and what opens the register.
    Backups,
}

/// An act that was done: its answer, and what it made stale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Done<T> {
    /// The id, the count or nothing.
    pub answer: T,
    /// The topics whose pages should ask again.
    pub changed: Vec<Topic>,
}

impl<T> Done<T> {
    /// An act's answer with its topics.
    pub fn new(answer: T, changed: impl Into<Vec<Topic>>) -> Self {
        Self {
            answer,
            changed: changed.into(),
        }
    }
}
