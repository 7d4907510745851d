//! From a content file to a checked [`Handout`]: what is uneven, unknown or unclosed is named here,
//! before anybody prints.

use super::{Block, BoxKind, Handout, Kind, ListKind, QrText, TableText, Written, pieces};
use crate::{HandoutProblem, pictogram};
use etp_domain::HandoutLanguage;
use serde::Deserialize;
use std::collections::BTreeMap;

type InLanguages<T> = BTreeMap<HandoutLanguage, T>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    version: String,
    #[serde(default)]
    reviewed: String,
    #[serde(rename = "audience")]
    _audience: String,
    #[serde(rename = "sources")]
    _sources: Vec<String>,
    title: InLanguages<String>,
    #[serde(default, rename = "block")]
    blocks: Vec<FileBlock>,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum FileBlock {
    Heading(InLanguages<String>),
    Paragraph(InLanguages<String>),
    List(InLanguages<Vec<String>>),
    Steps(InLanguages<Vec<String>>),
    KeyMessage(InLanguages<String>),
    Warning(InLanguages<String>),
    Picture {
        pictogram: String,
        #[serde(flatten)]
        alt: InLanguages<String>,
    },
    Table {
        #[serde(default)]
        widths: Vec<f32>,
        #[serde(flatten)]
        text: InLanguages<FileTable>,
    },
    Qr(InLanguages<FileQr>),
    Contact,
    Signature,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileTable {
    caption: String,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileQr {
    code: String,
    text: String,
}

/// Reads and checks a content file.
pub(super) fn parse(toml_text: &str) -> Result<Handout, HandoutProblem> {
    let file: File = toml::from_str(toml_text).map_err(|error| unreadable(toml_text, &error))?;
    if file.blocks.is_empty() {
        return Err(HandoutProblem::Empty);
    }
    let numbered = file.blocks.into_iter().zip(1..);
    let blocks = numbered
        .map(|(block, number)| checked(number, block))
        .collect::<Result<_, _>>()?;
    let title = written(file.title);
    check_title(&title)?;
    Ok(Handout {
        name: file.name,
        version: file.version,
        reviewed: file.reviewed,
        title,
        blocks,
    })
}

fn unreadable(toml_text: &str, error: &toml::de::Error) -> HandoutProblem {
    let before = error
        .span()
        .map_or(0, |span| span.start)
        .min(toml_text.len());
    let line = toml_text
        .bytes()
        .take(before)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1;
    HandoutProblem::ContentUnreadable { line }
}

fn written<T: Clone>(texts: InLanguages<T>) -> Written<T> {
    Written::by(|language| texts.get(&language).cloned())
}

fn check_title(title: &Written<String>) -> Result<(), HandoutProblem> {
    let somewhere = HandoutLanguage::ALL
        .into_iter()
        .any(|language| title.get(language).is_some());
    if somewhere {
        Ok(())
    } else {
        Err(HandoutProblem::TitleMissing {
            language: HandoutLanguage::Fr,
        })
    }
}

fn checked(number: usize, block: FileBlock) -> Result<Block, HandoutProblem> {
    let kind = match block {
        FileBlock::Heading(text) => Kind::Heading(texts(number, text)?),
        FileBlock::Paragraph(text) => Kind::Paragraph(texts(number, text)?),
        FileBlock::List(items) => Kind::List(ListKind::Bullets, lists(number, items)?),
        FileBlock::Steps(items) => Kind::List(ListKind::Steps, lists(number, items)?),
        FileBlock::KeyMessage(text) => Kind::Box(BoxKind::KeyMessage, texts(number, text)?),
        FileBlock::Warning(text) => Kind::Box(BoxKind::Warning, texts(number, text)?),
        FileBlock::Picture { pictogram, alt } => picture(number, pictogram, alt)?,
        FileBlock::Table { widths, text } => table(number, widths, text)?,
        FileBlock::Qr(text) => Kind::Qr(qr(number, text)?),
        FileBlock::Contact => Kind::Contact,
        FileBlock::Signature => Kind::Signature,
    };
    Ok(Block { number, kind })
}

fn texts(block: usize, texts: InLanguages<String>) -> Result<Written<String>, HandoutProblem> {
    for (language, text) in &texts {
        check_text(block, *language, text)?;
    }
    Ok(written(texts))
}

fn lists(
    block: usize,
    lists: InLanguages<Vec<String>>,
) -> Result<Written<Vec<String>>, HandoutProblem> {
    let length = lists.values().next().map_or(0, Vec::len);
    for (language, items) in &lists {
        if items.len() != length || length == 0 {
            return Err(HandoutProblem::PartsUneven {
                block,
                language: *language,
            });
        }
        items
            .iter()
            .try_for_each(|item| check_text(block, *language, item))?;
    }
    Ok(written(lists))
}

fn picture(block: usize, name: String, alt: InLanguages<String>) -> Result<Kind, HandoutProblem> {
    if pictogram::find(&name).is_none() {
        return Err(HandoutProblem::PictogramUnknown {
            block,
            pictogram: name,
        });
    }
    Ok(Kind::Picture {
        pictogram: name,
        alt: texts(block, alt)?,
    })
}

/// A row may leave cells empty, to be filled in by hand.
fn table(
    block: usize,
    widths: Vec<f32>,
    tables: InLanguages<FileTable>,
) -> Result<Kind, HandoutProblem> {
    let rows = tables.values().next().map_or(0, |table| table.rows.len());
    let columns = tables.values().next().map_or(0, |table| table.head.len());
    let fitting =
        widths.is_empty() || (widths.len() == columns && widths.iter().all(|width| *width > 0.0));
    for (language, table) in &tables {
        let even = table.head.len() == columns && table.rows.iter().all(|row| row.len() == columns);
        if !even || !fitting || table.rows.len() != rows || rows == 0 || columns == 0 {
            return Err(HandoutProblem::PartsUneven {
                block,
                language: *language,
            });
        }
        let cells = table.rows.iter().flatten().filter(|cell| !cell.is_empty());
        let texts = cells.chain(&table.head).chain([&table.caption]);
        texts
            .into_iter()
            .try_for_each(|cell| check_text(block, *language, cell))?;
    }
    let widths = if widths.is_empty() {
        vec![1.0; columns]
    } else {
        widths
    };
    let text = written(tables);
    let text = Written::by(|language| text.get(language).cloned().map(table_text));
    Ok(Kind::Table { widths, text })
}

fn table_text(table: FileTable) -> TableText {
    TableText {
        caption: table.caption,
        head: table.head,
        rows: table.rows,
    }
}

fn qr(block: usize, codes: InLanguages<FileQr>) -> Result<Written<QrText>, HandoutProblem> {
    for (language, qr) in &codes {
        check_text(block, *language, &qr.code)?;
        check_text(block, *language, &qr.text)?;
    }
    Ok(Written::by(|language| {
        codes.get(&language).cloned().map(|qr| QrText {
            code: qr.code,
            text: qr.text,
        })
    }))
}

fn check_text(block: usize, language: HandoutLanguage, text: &str) -> Result<(), HandoutProblem> {
    if text.trim().is_empty() {
        return Err(HandoutProblem::TextMissing { block, language });
    }
    if !text.matches("**").count().is_multiple_of(2) {
        return Err(HandoutProblem::BoldUnclosed { block, language });
    }
    let unknown = |placeholder| HandoutProblem::PlaceholderUnknown { block, placeholder };
    pieces(text).map(drop).map_err(unknown)
}

#[cfg(test)]
mod tests;
