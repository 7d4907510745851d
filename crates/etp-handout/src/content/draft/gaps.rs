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
        if matches!(
            self,
            Self::Picture {
                decorative: true,
                ..
            }
        ) {
            return;
        }
        match self {
            Self::Heading { texts }
            | Self::Subheading { texts }
            | Self::Paragraph { texts }
            | Self::KeyMessage { texts }
            | Self::Warning { texts }
            | Self::Picture { texts, .. } => {
                fill(texts, original, languages, |like, own| said(like, own));
            }
            Self::List { texts } | Self::Steps { texts } => {
                fill(texts, original, languages, |like, own| parts(like, own));
            }
            Self::Table { texts, .. } | Self::Doses { texts } | Self::Week { texts } => {
                fill(texts, original, languages, table);
            }
            Self::Quiz { texts } => fill(texts, original, languages, |like, own| quiz(like, own)),
            Self::Qr { texts } => fill(texts, original, languages, |like, own| DraftQr {
                code: code(like, own),
                text: said(&like.text, own.map(|own| &own.text)),
            }),
            Self::MySessions {} | Self::Contact {} | Self::Signature {} => {}
        }
    }
}

/// Puts into each language what it has, and a mark wherever the original, or else any translation, says
/// something it does not.
fn fill<T>(
    texts: &mut InLanguages<T>,
    original: HandoutLanguage,
    languages: &[HandoutLanguage],
    gap: impl Fn(&T, Option<&T>) -> T,
) {
    let mut likes = std::iter::once(original).chain(HandoutLanguage::ALL);
    let like = likes.find_map(|language| texts.get(&language));
    let filled: Vec<_> = languages
        .iter()
        .filter_map(|language| Some((*language, gap(like?, texts.get(language)))))
        .collect();
    texts.extend(filled);
}

/// A text, or a mark where it is missing. What is blank in the original stays blank.
fn said(like: &str, own: Option<&String>) -> String {
    match own {
        Some(own) if !own.trim().is_empty() => own.clone(),
        _ if like.trim().is_empty() => String::new(),
        _ => MISSING.to_owned(),
    }
}

fn parts(like: &[String], own: Option<&Vec<String>>) -> Vec<String> {
    let own = |place| own.and_then(|own| own.get(place));
    let parts = like.iter().enumerate();
    parts.map(|(place, like)| said(like, own(place))).collect()
}

fn table(like: &DraftTable, own: Option<&DraftTable>) -> DraftTable {
    let rows = like.rows.iter().enumerate();
    let own_row = |place: usize| own.and_then(|own| own.rows.get(place));
    DraftTable {
        caption: said(&like.caption, own.map(|own| &own.caption)),
        head: parts(&like.head, own.map(|own| &own.head)),
        rows: rows
            .map(|(place, row)| parts(row, own_row(place)))
            .collect(),
    }
}

fn quiz(like: &[DraftQuestion], own: Option<&Vec<DraftQuestion>>) -> Vec<DraftQuestion> {
    let asked = like.iter().enumerate().map(|(place, like)| {
        let own = own.and_then(|own| own.get(place));
        DraftQuestion {
            question: said(&like.question, own.map(|own| &own.question)),
            answers: parts(&like.answers, own.map(|own| &own.answers)),
            right: like.right,
            why: said(&like.why, own.map(|own| &own.why)),
        }
    });
    asked.collect()
}

/// A code leads somewhere also while its words are missing.
fn code(like: &DraftQr, own: Option<&DraftQr>) -> String {
    let own = own
        .map(|own| &own.code)
        .filter(|code| !code.trim().is_empty());
    own.unwrap_or(&like.code).clone()
}
