//! Content and facts become columns of parts: one column a language, facts merged, typography done,
//! fixed sentences added. Knows no font, no measure and no page.

mod grid;
mod merge;
mod part;
mod running;

pub(crate) use grid::{Cell, Grid, Weight, texts_of};
pub(crate) use part::{Code, Letterhead, Opening, Part, TableRows};
pub(crate) use running::Running;

use crate::content::{Block, BoxKind, Handout, Kind, ListKind, QrText, TableText};
use crate::text::Prose;
use crate::words::Words;
use crate::{HandoutFacts, HandoutProblem, pictogram};
use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use merge::Merge;

/// A document ready to be laid out.
pub(crate) struct Composed {
    pub(crate) form: Form,
    pub(crate) columns: Vec<Column>,
    pub(crate) large_print: bool,
    pub(crate) printed_on: NaiveDate,
}

/// What kind of document it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Written by an author, who can replace what cannot be printed.
    Handout,
    /// Made of data, which are printed whatever they hold.
    Record,
    /// Likewise, for an envelope.
    Letter,
}

/// Everything said in one language. All columns have the same kinds of part in the same places.
pub(crate) struct Column {
    pub(crate) language: HandoutLanguage,
    pub(crate) letterhead: Option<Letterhead>,
    /// A letter has one.
    pub(crate) opening: Option<Opening>,
    pub(crate) title: Prose,
    /// Each with the number of the block it comes from; 0 for the fixed sentences.
    pub(crate) parts: Vec<(usize, Part)>,
    pub(crate) running: Running,
}

/// Composes a handout for its facts.
pub(crate) fn compose(content: &Handout, facts: &HandoutFacts) -> Result<Composed, HandoutProblem> {
    check_languages(content, facts)?;
    let columns = facts
        .languages
        .iter()
        .map(|language| column(content, facts, *language));
    Ok(Composed {
        form: Form::Handout,
        columns: columns.collect::<Result<_, _>>()?,
        large_print: facts.large_print,
        printed_on: facts.printed_on,
    })
}

fn check_languages(content: &Handout, facts: &HandoutFacts) -> Result<(), HandoutProblem> {
    match facts.languages.as_slice() {
        [_] => {}
        [first, second] if first != second => {}
        _ => return Err(HandoutProblem::LanguagesImpossible),
    }
    facts
        .languages
        .iter()
        .find_map(|language| content.untranslated(*language))
        .map_or(Ok(()), Err)
}

fn column(
    content: &Handout,
    facts: &HandoutFacts,
    language: HandoutLanguage,
) -> Result<Column, HandoutProblem> {
    let words = Words::of(language);
    let merge = Merge::new(facts, &words);
    let mut parts = vec![(0, notice(content, &words))];
    for block in &content.blocks {
        parts.extend(part(block, &merge, &words)?.map(|part| (block.number, part)));
    }
    let title = merge.prose(content.title(language));
    let running = Running::new(content, facts, &words, &title);
    Ok(Column {
        language,
        letterhead: None,
        opening: None,
        title,
        parts,
        running,
    })
}

/// Every handout says on its face whether a professional has validated it.
fn notice(content: &Handout, words: &Words) -> Part {
    let sentence = if content.reviewed.is_empty() {
        words.model_notice()
    } else {
        words.reviewed(&content.reviewed)
    };
    Part::Note(Prose::plain(crate::text::typographic(
        &sentence,
        words.language(),
    )))
}

/// A block in the column's language; `None` only for a language the caller has not checked.
fn part(block: &Block, merge: &Merge<'_>, words: &Words) -> Result<Option<Part>, HandoutProblem> {
    let language = words.language();
    Ok(match &block.kind {
        Kind::Heading(text) => text
            .get(language)
            .map(|text| Part::Heading(merge.prose(text))),
        Kind::Paragraph(text) => text
            .get(language)
            .map(|text| Part::Paragraph(merge.prose(text))),
        Kind::List(kind, items) => items.get(language).map(|items| list(*kind, items, merge)),
        Kind::Box(kind, text) => text
            .get(language)
            .map(|text| framed(*kind, text, merge, words)),
        Kind::Picture { pictogram, alt } => alt
            .get(language)
            .zip(pictogram::find(pictogram))
            .map(picture),
        Kind::Table { widths, text } => text.get(language).map(|text| table(widths, text, merge)),
        Kind::Qr(text) => text
            .get(language)
            .map(|text| qr(block.number, text, merge, words))
            .transpose()?,
        Kind::Contact => Some(contact(merge, words)),
        Kind::Signature => Some(Part::Signature(
            words.signature().map(|line| merge.prose(&line)).to_vec(),
        )),
    })
}

fn list(kind: ListKind, items: &[String], merge: &Merge<'_>) -> Part {
    Part::List(kind, items.iter().map(|item| merge.prose(item)).collect())
}

fn framed(kind: BoxKind, text: &str, merge: &Merge<'_>, words: &Words) -> Part {
    let title = match kind {
        BoxKind::KeyMessage => words.key_message(),
        BoxKind::Warning => words.warning(),
    };
    Part::Framed {
        warns: kind == BoxKind::Warning,
        title: merge.prose(&title),
        lines: vec![merge.prose(text)],
    }
}

fn picture((alt, outline): (&String, std::sync::Arc<pictogram::Outline>)) -> Part {
    Part::Picture {
        outline,
        alt: alt.clone(),
    }
}

fn table(widths: &[f32], table: &TableText, merge: &Merge<'_>) -> Part {
    let row = |cells: &Vec<String>| cells.iter().map(|cell| merge.prose(cell)).collect();
    Part::Table(TableRows {
        widths: widths.to_vec(),
        caption: merge.prose(&table.caption),
        head: row(&table.head),
        rows: table.rows.iter().map(row).collect(),
        by_hand: true,
    })
}

fn qr(block: usize, qr: &QrText, merge: &Merge<'_>, words: &Words) -> Result<Part, HandoutProblem> {
    let content = merge.plain(&qr.code);
    let code = Code::new(&content).ok_or(HandoutProblem::QrTooLong { block })?;
    Ok(Part::Qr {
        alt: words.qr_alt(&content),
        code,
        text: merge.prose(&qr.text),
    })
}

fn contact(merge: &Merge<'_>, words: &Words) -> Part {
    let lines = words
        .contact()
        .into_iter()
        .map(|line| merge.prose(&line))
        .collect();
    Part::Framed {
        warns: false,
        title: merge.prose(&words.contact_title()),
        lines,
    }
}
