//! From a content file that was judged to a draft of it.

use super::{Draft, DraftBlock, DraftContent, DraftTable, DraftTitle, InLanguages};
use crate::HandoutProblem;
use crate::content::parse::{self, FileBlock};
use etp_domain::HandoutLanguage;
use toml::Spanned;

/// A file names the language it is written in, or begins with it.
pub(super) fn draft(toml_text: &str) -> Result<Draft, HandoutProblem> {
    let file = parse::file(toml_text)?;
    let first = HandoutLanguage::ALL
        .into_iter()
        .find(|language| file.title.contains_key(language));
    let blocks = file.blocks.iter().zip(1..).filter_map(|(block, place)| {
        let (was, content) = parse::block_of(block.get_ref())?;
        Some(DraftBlock {
            came_from: place,
            was,
            checked: Vec::new(),
            content: content.into(),
        })
    });
    Ok(Draft {
        blocks: blocks.collect(),
        written_in: file.written_in.or(first).unwrap_or(HandoutLanguage::Fr),
        name: file.name.into_inner(),
        version: file.version.into_inner(),
        reviewed: file.reviewed,
        review_by: file.review_by,
        audience: file.audience,
        level: file.level,
        sources: file.sources.into_iter().map(Spanned::into_inner).collect(),
        title: DraftTitle {
            texts: file.title,
            was: file.title_was,
            checked: Vec::new(),
        },
    })
}

impl From<FileBlock> for DraftContent {
    fn from(block: FileBlock) -> Self {
        match block {
            FileBlock::Heading(texts) => Self::Heading { texts },
            FileBlock::Subheading(texts) => Self::Subheading { texts },
            FileBlock::Paragraph(texts) => Self::Paragraph { texts },
            FileBlock::KeyMessage(texts) => Self::KeyMessage { texts },
            FileBlock::Warning(texts) => Self::Warning { texts },
            FileBlock::List(texts) => Self::List { texts },
            FileBlock::Steps(texts) => Self::Steps { texts },
            FileBlock::Picture {
                pictogram,
                decorative,
                alt,
            } => Self::Picture {
                pictogram,
                decorative,
                texts: alt,
            },
            FileBlock::Table { widths, text } => Self::Table {
                widths,
                texts: text,
            },
            FileBlock::Doses(tables) => Self::Doses {
                texts: rows(tables, |rows| (rows.caption, rows.rows)),
            },
            FileBlock::Week(tables) => Self::Week {
                texts: rows(tables, |rows| {
                    (
                        rows.caption,
                        rows.rows.into_iter().map(|row| vec![row]).collect(),
                    )
                }),
            },
            FileBlock::MySessions(_) => Self::MySessions {},
            FileBlock::Quiz(texts) => Self::Quiz { texts },
            FileBlock::Qr(texts) => Self::Qr { texts },
            FileBlock::Contact(_) => Self::Contact {},
            FileBlock::Signature(_) => Self::Signature {},
        }
    }
}

/// Tables whose heads are fixed sentences.
fn rows<T>(
    tables: InLanguages<T>,
    of: impl Fn(T) -> (String, Vec<Vec<String>>),
) -> InLanguages<DraftTable> {
    let tables = tables.into_iter().map(|(language, table)| {
        let (caption, rows) = of(table);
        let head = Vec::new();
        (
            language,
            DraftTable {
                caption,
                head,
                rows,
            },
        )
    });
    tables.collect()
}
