//! A handout while somebody writes it: what the file would say, complete or not. Knows no paper; what
//! a complete one must keep is in `parse`, the only judge.

mod follow;
mod gaps;
mod read;
mod write;

pub use follow::Stale;
pub use gaps::Gap;

use super::{Handout, Level, parse};
use crate::HandoutProblem;
use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// Something in some of the handout languages. What is blank is not written.
pub type InLanguages<T> = BTreeMap<HandoutLanguage, T>;

/// A handout being written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Draft {
    /// The name by which programmes and the library call it.
    pub name: String,
    /// The version its author gives it.
    pub version: String,
    /// The language it is written in first; the others are translations of it.
    pub written_in: HandoutLanguage,
    /// Who validated it and when; empty while nobody did.
    pub reviewed: String,
    /// Until when it may be used as validated.
    pub review_by: Option<NaiveDate>,
    /// For whom it is written.
    pub audience: String,
    /// How it is written.
    pub level: Level,
    /// Its sources, numbered from 1.
    pub sources: Vec<String>,
    /// Its title.
    pub title: DraftTitle,
    /// What it says, in order.
    pub blocks: Vec<DraftBlock>,
}

/// The title, and how its translations follow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct DraftTitle {
    /// In each language.
    pub texts: InLanguages<String>,
    /// What the original said when a translation was made, where it says something else now.
    pub was: InLanguages<String>,
    /// Translations somebody read again since: they still say the same.
    pub checked: Vec<HandoutLanguage>,
}

/// One block being written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct DraftBlock {
    /// Its place in the version the draft began from, counted from 1; 0 for a new one.
    pub came_from: u32,
    /// What the original said when a translation was made, where it says something else now.
    pub was: InLanguages<String>,
    /// Translations somebody read again since: they still say the same.
    pub checked: Vec<HandoutLanguage>,
    /// What it is and says.
    pub content: DraftContent,
}

/// What a block is, as `docs/handout-format.md` describes each kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "docs/handout-format.md says what each is")]
pub enum DraftContent {
    Heading {
        texts: InLanguages<String>,
    },
    Subheading {
        texts: InLanguages<String>,
    },
    Paragraph {
        texts: InLanguages<String>,
    },
    KeyMessage {
        texts: InLanguages<String>,
    },
    Warning {
        texts: InLanguages<String>,
    },
    List {
        texts: InLanguages<Vec<String>>,
    },
    Steps {
        texts: InLanguages<Vec<String>>,
    },
    Picture {
        pictogram: String,
        decorative: bool,
        texts: InLanguages<String>,
    },
    Table {
        widths: Vec<f32>,
        texts: InLanguages<DraftTable>,
    },
    Doses {
        texts: InLanguages<DraftTable>,
    },
    Week {
        texts: InLanguages<DraftTable>,
    },
    MySessions {},
    Quiz {
        texts: InLanguages<Vec<DraftQuestion>>,
    },
    Qr {
        texts: InLanguages<DraftQr>,
    },
    Contact {},
    Signature {},
}

/// A table in one language. `head` is empty where it is a fixed sentence; a week has one cell a row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct DraftTable {
    /// What it shows.
    pub caption: String,
    /// A word over each column.
    pub head: Vec<String>,
    /// The cells; an empty one is filled in by hand.
    pub rows: Vec<Vec<String>>,
}

/// A question in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct DraftQuestion {
    /// What is asked.
    pub question: String,
    /// What may be ticked.
    pub answers: Vec<String>,
    /// The place of the right one, counted from 1.
    pub right: u32,
    /// Why it is right.
    pub why: String,
}

/// A QR code in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct DraftQr {
    /// What it holds.
    pub code: String,
    /// The words beside it.
    pub text: String,
}

impl DraftBlock {
    /// A block that was in no version before.
    pub fn new(content: DraftContent) -> Self {
        Self {
            came_from: 0,
            was: InLanguages::new(),
            checked: Vec::new(),
            content,
        }
    }
}

impl DraftTitle {
    /// The title in the first language it is written in.
    pub fn any(&self) -> Option<&str> {
        let mut written = self.texts.values().map(|title| title.trim());
        written.find(|title| !title.is_empty())
    }
}

impl Draft {
    /// A handout nobody has written anything of.
    pub fn blank(name: &str, written_in: HandoutLanguage) -> Self {
        Self {
            name: name.to_owned(),
            version: "1".to_owned(),
            written_in,
            reviewed: String::new(),
            review_by: None,
            audience: String::new(),
            level: Level::Plain,
            sources: Vec::new(),
            title: DraftTitle::default(),
            blocks: Vec::new(),
        }
    }

    /// Opens a content file to be written on.
    ///
    /// # Errors
    /// Those of [`Handout::parse`].
    pub fn open(toml_text: &str) -> Result<Self, HandoutProblem> {
        Handout::parse(toml_text)?;
        read::draft(toml_text)
    }

    /// The content file as it stands.
    pub fn source(&self) -> String {
        write::source(self)
    }

    /// The handout as it stands, ready to be printed.
    ///
    /// # Errors
    /// The first of [`Draft::problems`].
    pub fn finish(&self) -> Result<Handout, HandoutProblem> {
        Handout::parse(&self.source())
    }

    /// Everything that keeps it from being printed: the head's, then each block's first.
    pub fn problems(&self) -> Vec<HandoutProblem> {
        parse::problems(&self.source())
    }
}

#[cfg(test)]
mod tests;
