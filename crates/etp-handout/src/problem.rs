//! Why a handout could not be read or printed: codes and arguments, never sentences.

use crate::facts::on_one_line;
use etp_domain::{HandoutLanguage, RefusalArg};

/// What stopped a handout. Each code `x` has a message `error-x` in every language. Blocks are
/// counted from 1 in the order of the content file; 0 is the page's own header and footer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(
    missing_docs,
    reason = "each variant is its message `error-<code>` in locales/*/errors.ftl"
)]
pub enum HandoutProblem {
    #[error("handout-content-unreadable")]
    ContentUnreadable { line: usize },
    #[error("handout-block-unreadable")]
    BlockUnreadable { block: usize, line: usize },
    #[error("handout-empty")]
    Empty,
    #[error("handout-title-missing")]
    TitleMissing { language: HandoutLanguage },
    #[error("handout-text-missing")]
    TextMissing {
        block: usize,
        language: HandoutLanguage,
    },
    #[error("handout-parts-uneven")]
    PartsUneven {
        block: usize,
        language: HandoutLanguage,
    },
    #[error("handout-bold-unclosed")]
    BoldUnclosed {
        block: usize,
        language: HandoutLanguage,
    },
    #[error("handout-source-missing")]
    SourceMissing {
        block: usize,
        language: HandoutLanguage,
        /// thiserror takes a field called `source` for another error.
        number: String,
    },
    #[error("handout-answer-impossible")]
    AnswerImpossible {
        block: usize,
        language: HandoutLanguage,
    },
    #[error("handout-picture-description")]
    PictureDescription { block: usize },
    #[error("handout-values-unreadable")]
    ValuesUnreadable { line: usize, column: usize },
    #[error("handout-placeholder-unknown")]
    PlaceholderUnknown { block: usize, placeholder: String },
    #[error("handout-pictogram-unknown")]
    PictogramUnknown { block: usize, pictogram: String },
    #[error("handout-languages-impossible")]
    LanguagesImpossible,
    #[error("handout-character-missing")]
    CharacterMissing { block: usize, character: char },
    #[error("handout-block-too-tall")]
    BlockTooTall { block: usize },
    #[error("handout-qr-too-long")]
    QrTooLong { block: usize },
    #[error("handout-booklet-layout")]
    BookletLayout,
    #[error("handout-writer-failed")]
    WriterFailed { step: &'static str },
}

impl HandoutProblem {
    /// The stable code, also the exit reason on the command line.
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// The arguments of the message, by name.
    pub fn args(&self) -> Vec<RefusalArg> {
        match self {
            Self::Empty | Self::LanguagesImpossible | Self::BookletLayout => vec![],
            Self::ContentUnreadable { line } => vec![("line", line.to_string())],
            Self::BlockUnreadable { block, line } => {
                vec![("block", block.to_string()), ("line", line.to_string())]
            }
            Self::TitleMissing { language } => vec![("language", language.code().to_owned())],
            Self::TextMissing { block, language }
            | Self::PartsUneven { block, language }
            | Self::BoldUnclosed { block, language }
            | Self::AnswerImpossible { block, language } => {
                vec![
                    ("block", block.to_string()),
                    ("language", language.code().to_owned()),
                ]
            }
            Self::SourceMissing {
                block,
                language,
                number,
            } => vec![
                ("block", block.to_string()),
                ("language", language.code().to_owned()),
                ("source", on_one_line(number)),
            ],
            Self::ValuesUnreadable { line, column } => {
                vec![("column", column.to_string()), ("line", line.to_string())]
            }
            Self::PlaceholderUnknown { block, placeholder } => {
                vec![
                    ("block", block.to_string()),
                    ("placeholder", on_one_line(placeholder)),
                ]
            }
            Self::PictogramUnknown { block, pictogram } => {
                vec![
                    ("block", block.to_string()),
                    ("pictogram", on_one_line(pictogram)),
                ]
            }
            Self::CharacterMissing { block, character } => {
                vec![
                    ("block", block.to_string()),
                    ("character", named(*character)),
                ]
            }
            Self::BlockTooTall { block }
            | Self::QrTooLong { block }
            | Self::PictureDescription { block } => {
                vec![("block", block.to_string())]
            }
            Self::WriterFailed { step } => vec![("step", (*step).to_owned())],
        }
    }
}

/// A character the screen may have no glyph for either, so its number goes with it; alone where the
/// character would break the line.
fn named(character: char) -> String {
    let number = format!("U+{:04X}", u32::from(character));
    match character.is_control() {
        true => number,
        false => format!("{character} ({number})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_stands_on_one_line() {
        assert_eq!(named('\r'), "U+000D");
        let problem = HandoutProblem::PlaceholderUnknown {
            block: 1,
            placeholder: "a\nb".to_owned(),
        };
        assert_eq!(problem.args()[1], ("placeholder", "a b".to_owned()));
    }

    #[test]
    fn a_missing_character_is_shown_with_its_number() {
        let problem = HandoutProblem::CharacterMissing {
            block: 4,
            character: '→',
        };
        assert_eq!(problem.code(), "handout-character-missing");
        assert_eq!(
            problem.args(),
            [
                ("block", "4".to_owned()),
                ("character", "→ (U+2192)".to_owned())
            ]
        );
    }
}
