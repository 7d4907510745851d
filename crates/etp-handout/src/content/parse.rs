//! From a content file to a checked [`Handout`]: what is uneven, unknown or unclosed is named here,
//! before anybody prints.

mod blocks;
mod check;

pub(super) use blocks::FileBlock;

use super::{Block, Handout, InLanguages, Level, Written};
use crate::HandoutProblem;
use check::Check;
use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use serde::{Deserialize, Deserializer, de};
use toml::value::Datetime;
use toml::{Spanned, Table};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) name: Spanned<String>,
    pub(super) version: Spanned<String>,
    pub(super) written_in: Option<HandoutLanguage>,
    #[serde(default)]
    pub(super) reviewed: String,
    #[serde(default, deserialize_with = "day")]
    pub(super) review_by: Option<NaiveDate>,
    pub(super) audience: String,
    #[serde(default)]
    pub(super) level: Level,
    pub(super) sources: Vec<Spanned<String>>,
    pub(super) title: InLanguages<String>,
    #[serde(default)]
    pub(super) title_was: InLanguages<String>,
    #[serde(default, rename = "block")]
    pub(super) blocks: Vec<Spanned<Table>>,
}

/// A day as TOML writes it, or between quotes.
fn day<'de, D: Deserializer<'de>>(file: D) -> Result<Option<NaiveDate>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Day(Datetime),
        Text(String),
    }
    let text = match Written::deserialize(file)? {
        Written::Day(day) => day.to_string(),
        Written::Text(text) => text,
    };
    let day = text.parse().map_err(|_| de::Error::custom("a day"))?;
    Ok(Some(day))
}

/// Reads and checks a content file.
pub(super) fn parse(toml_text: &str) -> Result<Handout, HandoutProblem> {
    let file = file(toml_text)?;
    check_head(toml_text, &file)?;
    if file.blocks.is_empty() {
        return Err(HandoutProblem::Empty);
    }
    let blocks = blocks_of(toml_text, &file).collect::<Result<_, _>>()?;
    let title = title_of(&file)?;
    Ok(Handout {
        name: file.name.into_inner(),
        version: file.version.into_inner(),
        reviewed: file.reviewed,
        review_by: file.review_by,
        audience: file.audience,
        level: file.level,
        sources: file.sources.into_iter().map(Spanned::into_inner).collect(),
        title,
        blocks,
    })
}

/// All that is wrong with a content file: its head's first, then each block's first.
pub(super) fn problems(toml_text: &str) -> Vec<HandoutProblem> {
    let file = match file(toml_text) {
        Ok(file) => file,
        Err(problem) => return vec![problem],
    };
    let empty = file.blocks.is_empty().then_some(HandoutProblem::Empty);
    let head = check_head(toml_text, &file).err().into_iter();
    let title = title_of(&file).err();
    let blocks = blocks_of(toml_text, &file).filter_map(Result::err);
    head.chain(empty).chain(title).chain(blocks).collect()
}

/// What the file says, unchecked.
pub(super) fn file(toml_text: &str) -> Result<File, HandoutProblem> {
    toml::from_str(toml_text).map_err(|error| unreadable(toml_text, &error))
}

/// What a block says, unchecked, beside what its original said when a translation was made.
pub(super) fn block_of(table: &Table) -> Option<(InLanguages<String>, FileBlock)> {
    let mut table = table.clone();
    let was = table.remove("was").map(InLanguages::deserialize);
    let was = was.transpose().ok()?.unwrap_or_default();
    Some((was, FileBlock::deserialize(table).ok()?))
}

fn blocks_of<'a>(
    toml_text: &'a str,
    file: &'a File,
) -> impl Iterator<Item = Result<Block, HandoutProblem>> + 'a {
    let check = Check {
        sources: file.sources.len(),
    };
    file.blocks.iter().zip(1..).map(move |(block, number)| {
        let (_, content) =
            block_of(block.get_ref()).ok_or_else(|| HandoutProblem::BlockUnreadable {
                block: number,
                line: line_at(toml_text, block.span().start),
            })?;
        blocks::checked(&check, number, content)
    })
}

fn title_of(file: &File) -> Result<Written<String>, HandoutProblem> {
    let check = Check {
        sources: file.sources.len(),
    };
    match file.title.is_empty() {
        true => Err(HandoutProblem::TitleMissing {
            language: file.written_in.unwrap_or(HandoutLanguage::Fr),
        }),
        false => check.texts(0, file.title.clone()),
    }
}

/// Pages name the handout's version and its sources: a blank one is named with its line.
fn check_head(toml_text: &str, file: &File) -> Result<(), HandoutProblem> {
    let mut named = [&file.name, &file.version].into_iter().chain(&file.sources);
    named
        .find(|text| text.get_ref().trim().is_empty())
        .map_or(Ok(()), |blank| {
            let line = line_at(toml_text, blank.span().start);
            Err(HandoutProblem::ContentUnreadable { line })
        })
}

fn unreadable(toml_text: &str, error: &toml::de::Error) -> HandoutProblem {
    let line = line_at(toml_text, error.span().map_or(0, |span| span.start));
    HandoutProblem::ContentUnreadable { line }
}

/// The line of a byte, counted from 1.
fn line_at(text: &str, byte: usize) -> usize {
    let before = text.bytes().take(byte);
    before.filter(|byte| *byte == b'\n').count() + 1
}

fn written<T: Clone>(texts: InLanguages<T>) -> Written<T> {
    Written::by(|language| texts.get(&language).cloned())
}

#[cfg(test)]
mod tests;
