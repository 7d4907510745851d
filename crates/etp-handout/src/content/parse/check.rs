//! What every text of a content file must be: said, closed, asking for nothing unknown. Knows no
//! block.

use super::{InLanguages, written};
use crate::HandoutProblem;
use crate::content::{Piece, Unknown, Written, pieces};
use etp_domain::HandoutLanguage;

/// Checks the texts of one file.
pub(super) struct Check {
    /// How many sources it names.
    pub(super) sources: usize,
}

impl Check {
    /// A text in some languages.
    pub(super) fn texts(
        &self,
        block: usize,
        texts: InLanguages<String>,
    ) -> Result<Written<String>, HandoutProblem> {
        for (language, text) in &texts {
            self.text(block, *language, text)?;
        }
        Ok(written(texts))
    }

    /// As many items, at least one, in each language.
    pub(super) fn lists(
        &self,
        block: usize,
        lists: InLanguages<Vec<String>>,
    ) -> Result<Written<Vec<String>>, HandoutProblem> {
        let length = lists.values().next().map_or(0, Vec::len);
        for (language, items) in &lists {
            if items.len() != length || length == 0 {
                return Err(uneven(block, *language));
            }
            self.all(block, *language, items)?;
        }
        Ok(written(lists))
    }

    /// Several texts in one language.
    pub(super) fn all<'a>(
        &self,
        block: usize,
        language: HandoutLanguage,
        texts: impl IntoIterator<Item = &'a String>,
    ) -> Result<(), HandoutProblem> {
        texts
            .into_iter()
            .try_for_each(|text| self.text(block, language, text))
    }

    /// One text in one language.
    pub(super) fn text(
        &self,
        block: usize,
        language: HandoutLanguage,
        text: &str,
    ) -> Result<(), HandoutProblem> {
        if text.trim().is_empty() {
            return Err(HandoutProblem::TextMissing { block, language });
        }
        if !text.matches("**").count().is_multiple_of(2) {
            return Err(HandoutProblem::BoldUnclosed { block, language });
        }
        let missing = |number: String| HandoutProblem::SourceMissing {
            block,
            language,
            number,
        };
        let cut = pieces(text).map_err(|unknown| match unknown {
            Unknown::Placeholder(placeholder) => {
                HandoutProblem::PlaceholderUnknown { block, placeholder }
            }
            Unknown::Source(source) => missing(source),
        })?;
        let beyond = cut.iter().find_map(|piece| match piece {
            Piece::Source(source) if *source > self.sources => Some(*source),
            _ => None,
        });
        beyond.map_or(Ok(()), |source| Err(missing(source.to_string())))
    }

    /// A text for machines or for the ear, where a mark would lead nowhere.
    pub(super) fn unmarked(
        &self,
        block: usize,
        language: HandoutLanguage,
        text: &str,
    ) -> Result<(), HandoutProblem> {
        Self { sources: 0 }.text(block, language, text)
    }
}

/// A block whose languages do not match.
pub(super) fn uneven(block: usize, language: HandoutLanguage) -> HandoutProblem {
    HandoutProblem::PartsUneven { block, language }
}
