//! A handout while it is written, and what became of each version.

use super::DocumentPage;
use crate::Failure;
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::{HandoutLanguage, HandoutLayout, PatientId, SessionId};
use etp_handout::{Advice, Draft, DraftBlock, Gap, Stale};
use serde::Serialize;
use specta::Type;

/// A handout opened to be written on.
#[derive(Clone, Debug, Serialize, Type)]
pub struct DraftView {
    /// As it stands.
    pub draft: Draft,
    /// The number of the centre's version it began from; 0 when it began from a model or empty.
    pub began_from: u32,
    /// A model of its name ships with the application: this is the centre's wording of it.
    pub of_model: bool,
    /// When it was last kept, if anything was changed since it was opened first.
    pub kept_at: Option<DateTime<Utc>>,
    /// Who kept it last.
    pub kept_by: String,
}

/// A handout somebody is writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DraftCard {
    /// Its name in the library.
    pub name: String,
    /// Its title in the language it is written in.
    pub title: String,
    /// When it was last kept.
    pub kept_at: DateTime<Utc>,
    /// Who kept it last.
    pub kept_by: String,
    /// No version of it was saved yet.
    pub new: bool,
}

/// When a draft was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DraftKept {
    /// The instant.
    pub at: DateTime<Utc>,
}

/// What there is to say about a draft as it stands.
#[derive(Clone, Debug, Serialize, Type)]
pub struct DraftCheck {
    /// The page asked for, gaps shown; nothing when it cannot be set.
    pub page: Option<DocumentPage>,
    /// What keeps it from being printed.
    pub problems: Vec<DraftProblem>,
    /// What is not written in the languages shown.
    pub gaps: Vec<Gap>,
    /// Translations to be read again.
    pub stale: Vec<Stale>,
    /// What would make it easier to read, in the languages shown; never a reason to refuse.
    pub advice: Vec<Advice>,
    /// How long it takes to read, in whole minutes, in the language it is written in.
    pub minutes: u32,
}

/// What keeps a draft from being printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DraftProblem {
    /// Which block, counted from 1; 0 is the head or the whole.
    pub block: u32,
    /// The sentence.
    pub failure: Failure,
}

/// A text that became blocks.
#[derive(Clone, Debug, Serialize, Type)]
pub struct BroughtBlocks {
    /// The title it had, if it had one.
    pub title: String,
    /// Its blocks, in one language.
    pub blocks: Vec<DraftBlock>,
    /// What could not be taken, each once: pictures, formulas, nested tables.
    pub left_out: Vec<etp_handout::LeftOut>,
}

/// A version of the centre's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct HandoutVersion {
    /// Counted from 1.
    pub number: u32,
    /// The version printed in its foot.
    pub version: String,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
    /// Who saved it.
    pub saved_by: String,
    /// Who validated it and when; empty while nobody did.
    pub reviewed: String,
    /// Until when.
    pub review_by: Option<NaiveDate>,
    /// It is the one that is printed.
    pub current: bool,
    /// Why it cannot be read any more; nothing for one that can.
    pub unread: Option<Failure>,
}

/// A handout somebody was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct GivenHandout {
    /// When it was printed.
    pub at: DateTime<Utc>,
    /// Who printed it.
    pub by: String,
    /// Its name in the library.
    pub handout: String,
    /// Its title in the screen's language; its name when nobody has it any more.
    pub title: String,
    /// The version that was printed.
    pub version: String,
    /// There is another version now.
    pub outdated: bool,
    /// The languages it was printed in.
    pub languages: Vec<HandoutLanguage>,
    /// How it was printed.
    pub layout: HandoutLayout,
    /// The session it was given at, if at any.
    pub session: Option<SessionId>,
}

/// Somebody who was given a handout.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct GivenTo {
    /// Whom.
    pub patient: PatientId,
    /// The name.
    pub name: String,
    /// The file's number.
    pub file_number: String,
    /// When it was printed last for them.
    pub at: DateTime<Utc>,
    /// The version that was printed last for them.
    pub version: String,
    /// There is another version now.
    pub outdated: bool,
}

/// A pictogram as the window shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PictogramCard {
    /// Its name in files.
    pub name: String,
    /// What it shows, in the screen's language.
    pub label: String,
    /// The drawing.
    pub svg: String,
}
