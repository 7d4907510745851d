//! From a content file to a checked [`Handout`]: what is uneven, unknown or unclosed is named here,
//! before anybody prints.

mod blocks;
mod check;

use super::{Handout, Level, Written};
use crate::HandoutProblem;
use blocks::FileBlock;
use check::Check;
use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use serde::{Deserialize, Deserializer, de};
use std::collections::BTreeMap;
use toml::value::Datetime;
use toml::{Spanned, Table};

type InLanguages<T> = BTreeMap<HandoutLanguage, T>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: Spanned<String>,
    version: Spanned<String>,
    #[serde(default)]
    reviewed: String,
    #[serde(default, deserialize_with = "day")]
    review_by: Option<NaiveDate>,
    audience: String,
    #[serde(default)]
    level: Level,
    sources: Vec<Spanned<String>>,
    title: InLanguages<String>,
    #[serde(default, rename = "block")]
    blocks: Vec<Spanned<Table>>,
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
    let file: File = toml::from_str(toml_text).map_err(|error| unreadable(toml_text, &error))?;
    check_head(toml_text, &file)?;
    if file.blocks.is_empty() {
        return Err(HandoutProblem::Empty);
    }
    let check = Check {
        sources: file.sources.len(),
    };
    let numbered = file.blocks.into_iter().zip(1..);
    let blocks = numbered
        .map(|(block, number)| {
            let start = block.span().start;
            let block = FileBlock::deserialize(block.into_inner());
            let block = block.map_err(|_| HandoutProblem::BlockUnreadable {
                block: number,
                line: line_at(toml_text, start),
            })?;
            blocks::checked(&check, number, block)
        })
        .collect::<Result<_, _>>()?;
    if file.title.is_empty() {
        let language = HandoutLanguage::Fr;
        return Err(HandoutProblem::TitleMissing { language });
    }
    let title = check.texts(0, file.title)?;
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
