//! What is printed for a session, a day, a week.

use crate::forms::AskSchedule;
use chrono::NaiveDate;
use etp_domain::{HandoutLanguage, SessionId};
use serde::Deserialize;
use specta::Type;

/// A paper of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SessionPaper {
    /// The sign-in sheet, with row numbers and boxes.
    SignIn,
    /// Name badges.
    Badges,
    /// What to bring.
    Materials,
    /// Everybody's handouts, each in their own languages, in the order of the sheet.
    Handouts,
    /// The same as A5 booklets, a print lot of their own; whoever needs larger letters gets theirs on A4,
    /// in a lot beside it with the cover.
    Booklets,
}

/// Printing a paper of a session.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintSessionPaper {
    /// Which session.
    pub session: SessionId,
    /// Which paper.
    pub paper: SessionPaper,
    /// In which language its own words are.
    pub language: HandoutLanguage,
    /// Why handouts are printed although their day of review has passed; empty otherwise.
    pub despite: String,
}

/// Printing a day's pack: its sheets, telephone list, handouts and blank forms, in the order of the way.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintDayPack {
    /// Which day.
    pub date: NaiveDate,
    /// In which language its own words are.
    pub language: HandoutLanguage,
    /// Why handouts are printed although their day of review has passed; empty otherwise.
    pub despite: String,
}

/// Printing the schedule.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintSchedule {
    /// Which part of it.
    pub asked: AskSchedule,
    /// In which language.
    pub language: HandoutLanguage,
}
