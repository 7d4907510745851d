//! Templates, dates, programmes.

use crate::views::{PatientRow, SessionCard};
use chrono::NaiveDate;
use etp_domain::{Pathology, ProgrammeId};
use serde::Serialize;
use specta::Type;

/// A template of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TemplateCard {
    /// Its name in the library.
    pub name: String,
    /// Its title in the screen's language.
    pub title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// How many sessions.
    pub sessions: u32,
}

/// The sessions a programme would get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammePreview {
    /// Its sessions.
    pub sessions: Vec<PlannedSession>,
    /// Days that were avoided.
    pub skipped: Vec<SkippedDate>,
}

/// A session that would be planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlannedSession {
    /// Place in the order, from 1.
    pub number: u32,
    /// The day.
    pub date: NaiveDate,
    /// What it is about.
    pub theme: String,
    /// How long, in minutes.
    pub minutes: u32,
    /// How many fit.
    pub capacity: u32,
}

/// A public holiday that was avoided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SkippedDate {
    /// The session that moved, from 1.
    pub session: u32,
    /// The holiday.
    pub date: NaiveDate,
    /// Its message key, e.g. `holidays-ascension`.
    pub holiday: String,
}

/// A programme that was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeCard {
    /// Which.
    pub id: ProgrammeId,
    /// What people call it.
    pub title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// The first day.
    pub starts_on: NaiveDate,
    /// Who is in it, by family name.
    pub enrolled: u32,
    /// How many sessions it has.
    pub sessions: u32,
    /// How many of them have attendance.
    pub held: u32,
}

/// A programme with its sessions and people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeView {
    /// The programme.
    pub card: ProgrammeCard,
    /// Its sessions, in order.
    pub sessions: Vec<SessionCard>,
    /// Its people, by family name.
    pub people: Vec<PatientRow>,
}
