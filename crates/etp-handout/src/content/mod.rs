//! A handout as its author wrote it: blocks in several languages. Knows no facts and no paper.

mod block;
mod draft;
mod parse;
mod placeholder;

pub use draft::{
    Draft, DraftBlock, DraftContent, DraftQr, DraftQuestion, DraftTable, DraftTitle, Gap,
    InLanguages, Stale,
};

pub(crate) use block::{
    Block, BoxKind, Kind, ListKind, QrText, QuestionText, RowsText, TableText, Written,
};
pub(crate) use placeholder::{Piece, Placeholder, Unknown, pieces};

use crate::HandoutProblem;
use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A handout ready to be printed: parsed, every pictogram and placeholder known.
#[derive(Clone, Debug)]
pub struct Handout {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) reviewed: String,
    pub(crate) review_by: Option<NaiveDate>,
    pub(crate) audience: String,
    pub(crate) level: Level,
    pub(crate) sources: Vec<String>,
    pub(crate) title: Written<String>,
    pub(crate) blocks: Vec<Block>,
}

/// How its author wrote it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// In plain words.
    #[default]
    Plain,
    /// For people who read with difficulty.
    Easy,
}

impl Handout {
    /// Reads a content file.
    ///
    /// # Errors
    /// [`HandoutProblem`], naming the line, or the block and the language.
    pub fn parse(toml_text: &str) -> Result<Self, HandoutProblem> {
        parse::parse(toml_text)
    }

    /// The name by which programmes and the library call it: `diabetes2-3`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The version its author gave it.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Who reviewed it and when; empty while it is a model nobody validated.
    pub fn reviewed(&self) -> &str {
        &self.reviewed
    }

    /// Until when it may be used as validated.
    pub fn review_by(&self) -> Option<NaiveDate> {
        self.review_by
    }

    /// Whether the day until which it may be used as validated is over.
    pub fn expired(&self, today: NaiveDate) -> bool {
        !self.reviewed.is_empty() && self.review_by.is_some_and(|day| day < today)
    }

    /// For whom it was written.
    pub fn audience(&self) -> &str {
        &self.audience
    }

    /// How it was written.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Its sources, numbered from 1.
    pub fn sources(&self) -> &[String] {
        &self.sources
    }

    /// The title in a language, or in the first one it was written in.
    pub fn title(&self, language: HandoutLanguage) -> &str {
        let others = HandoutLanguage::ALL.into_iter();
        std::iter::once(language)
            .chain(others)
            .find_map(|one| self.title.get(one))
            .map_or("", String::as_str)
    }

    /// The languages in which the title and every block are written.
    pub fn languages(&self) -> Vec<HandoutLanguage> {
        let complete = |language: &HandoutLanguage| self.untranslated(*language).is_none();
        HandoutLanguage::ALL.into_iter().filter(complete).collect()
    }

    /// The first thing that is not written in a language.
    pub(crate) fn untranslated(&self, language: HandoutLanguage) -> Option<HandoutProblem> {
        if self.title.get(language).is_none() {
            return Some(HandoutProblem::TitleMissing { language });
        }
        let mut blocks = self.blocks.iter();
        let missing = blocks.find(|block| !block.kind.is_written_in(language))?;
        Some(HandoutProblem::TextMissing {
            block: missing.number,
            language,
        })
    }
}
