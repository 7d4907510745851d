//! Writing handouts: begun, kept while it is typed, saved as a version, validated.

use chrono::NaiveDate;
use etp_domain::{HandoutLanguage, HandoutLayout};
use etp_handout::Draft;
use serde::Deserialize;
use specta::Type;

/// A handout of the centre's own.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct NewDraft {
    /// Its title in the language it is written in.
    pub title: String,
    /// The language it is written in first.
    pub written_in: HandoutLanguage,
    /// A handout of the library it begins as a copy of; without, it begins empty.
    pub from: Option<String>,
}

/// What the pages, the judge and the advice say of a handout as it stands. Nothing is kept.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct CheckDraft {
    /// As it stands in the window.
    pub draft: Draft,
    /// The languages on the pages: one, or two different ones.
    pub languages: Vec<HandoutLanguage>,
    /// How the pages are laid out.
    pub layout: HandoutLayout,
    /// The sides of the sheets of a booklet, instead of the pages; for A5 alone.
    pub booklet: bool,
    /// Which page, from 1.
    pub page: u32,
}

/// Who validates a handout, and for how long.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ValidateHandout {
    /// Its name in the library.
    pub handout: String,
    /// Who read and validated it, with their profession, as it is printed.
    pub validated_by: String,
    /// The day until which it may be used as validated.
    pub review_by: Option<NaiveDate>,
}

/// A text that was pasted, to become blocks.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct BringText {
    /// As it was pasted: plain or Markdown.
    pub text: String,
    /// The language it is in.
    pub language: HandoutLanguage,
}

/// A file that is brought in, to become blocks.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct BringFile {
    /// Where it is: `.md`, `.txt` or `.docx`.
    pub path: String,
    /// The language it is in.
    pub language: HandoutLanguage,
}
