//! What is not written yet, and how the pages show it meanwhile: a gap stands where the sentence will
//! stand, so that the page is the page and nobody takes it for finished.

use super::{Draft, DraftContent, DraftQr, DraftQuestion, DraftTable, InLanguages};
use etp_domain::HandoutLanguage;
use serde::Serialize;
use specta::Type;

/// Where a sentence is missing, in any language.
const MISSING: &str = "[…]";

/// A block somebody still has to write in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Gap {
    /// Which, counted from 1; 0 is the title.
    pub block: u32,
    /// In which language.
    pub language: HandoutLanguage,
}

impl Draft {
    /// What is not written in these languages, the title first.
    pub fn gaps(&self, languages: &[HandoutLanguage]) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for language in languages {
            let titled = self.title.texts.get(language);
            if titled.is_none_or(|title| title.trim().is_empty()) {
                gaps.push((0, *language));
            }
            let blocks = (1..).zip(&self.blocks);
            let unwritten = blocks.filter(|(_, block)| !block.content.is_written_in(*language));
            gaps.extend(unwritten.map(|(place, _)| (place, *language)));
        }
        gaps.sort_by_key(|(block, _)| *block);
        let gap = |(block, language)| Gap { block, language };
        gaps.into_iter().map(gap).collect()
    }

    /// The same with a mark wherever something is missing in these languages, shaped as the original
    /// or another translation is. Blocks nobody has written anything of are left out.
    #[must_use]
    pub fn with_gaps_shown(&self, languages: &[HandoutLanguage]) -> Self {
        let mut shown = self.clone();
        for language in languages {
            let title = shown.title.texts.entry(*language).or_default();
            if title.trim().is_empty() {
                MISSING.clone_into(title);
            }
        }
        shown.blocks.retain(|block| block.content.is_begun());
        for block in &mut shown.blocks {
            block.content.show_gaps(self.written_in, languages);
        }
        shown
    }
}

impl DraftContent {
    /// Whether nothing is left to write in a language.
    fn is_written_in(&self, language: HandoutLanguage) -> bool {
        match self {
            Self::MySessions {} | Self::Contact {} | Self::Signature {} => true,
            Self::Picture { decorative, .. } if *decorative => true,
            _ => self.said(language).is_some(),
        }
    }

    /// Whether somebody wrote anything in it, or nothing has to be written.
    pub fn is_begun(&self) -> bool {
        HandoutLanguage::ALL
            .into_iter()
            .any(|language| self.is_written_in(language))
    }

    fn show_gaps(&mut self, original: HandoutLanguage, languages: &[HandoutLanguage]) {
        let missing: Vec<_> = languages
            .iter()
            .copied()
            .filter(|language| !self.is_written_in(*language))
            .collect();
        match self {
            Self::Heading { texts }
            | Self::Subheading { texts }
            | Self::Paragraph { texts }
            | Self::KeyMessage { texts }
            | Self::Warning { texts }
            | Self::Picture { texts, .. } => fill(texts, original, &missing, |_| mark()),
            Self::List { texts } | Self::Steps { texts } => {
                fill(texts, original, &missing, |items| marks(items));
            }
            Self::Table { texts, .. } | Self::Doses { texts } | Self::Week { texts } => {
                fill(texts, original, &missing, |table| DraftTable {
                    caption: mark(),
                    head: marks(&table.head),
                    rows: table.rows.iter().map(|row| marks(row)).collect(),
                });
            }
            Self::Quiz { texts } => fill(texts, original, &missing, |asked| {
                asked.iter().map(question).collect()
            }),
            Self::Qr { texts } => fill(texts, original, &missing, |qr| DraftQr {
                code: qr.code.clone(),
                text: mark(),
            }),
            Self::MySessions {} | Self::Contact {} | Self::Signature {} => {}
        }
    }
}

/// Puts into the languages that miss it what the original, or else any translation, is like.
fn fill<T>(
    texts: &mut InLanguages<T>,
    original: HandoutLanguage,
    missing: &[HandoutLanguage],
    gap: impl Fn(&T) -> T,
) {
    let written = |language: &HandoutLanguage| !missing.contains(language);
    let mut likes = std::iter::once(original).chain(HandoutLanguage::ALL);
    let like = likes.find_map(|language| texts.get(&language).filter(|_| written(&language)));
    let filled: Vec<_> = missing
        .iter()
        .filter_map(|language| Some((*language, gap(like?))))
        .collect();
    texts.extend(filled);
}

fn mark() -> String {
    MISSING.to_owned()
}

fn marks(items: &[String]) -> Vec<String> {
    items.iter().map(|_| mark()).collect()
}

fn question(asked: &DraftQuestion) -> DraftQuestion {
    DraftQuestion {
        question: mark(),
        answers: marks(&asked.answers),
        right: asked.right,
        why: mark(),
    }
}
