//! Content and facts become columns of parts: one column a language, facts merged, typography done,
//! fixed sentences added. Knows no font, no measure and no page.

mod blocks;
mod grid;
mod merge;
mod part;
mod poster;
mod running;
mod share;

pub(crate) use grid::{Cell, Grid, Weight, texts_of};
pub(crate) use part::{
    Code, Codes, Letterhead, Opening, Part, ROOM_FOR_FIGURES, ROOM_TO_WRITE, TableRows,
};
pub(crate) use running::Running;

use crate::content::Handout;
use crate::text::Prose;
use crate::words::Words;
use crate::{HandoutFacts, HandoutProblem};
use blocks::Blocks;
use chrono::NaiveDate;
use etp_domain::{HandoutLanguage, HandoutLayout};
use merge::Merge;

/// A document ready to be laid out.
pub(crate) struct Composed {
    pub(crate) form: Form,
    pub(crate) columns: Vec<Column>,
    pub(crate) layout: HandoutLayout,
    /// What the marks in its texts lead to, numbered from 1.
    pub(crate) sources: Vec<Prose>,
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
    compose_with(content, facts, &mut Codes::default())
}

/// The same, with the codes drawn for other handouts.
pub(crate) fn compose_with(
    content: &Handout,
    facts: &HandoutFacts,
    codes: &mut Codes,
) -> Result<Composed, HandoutProblem> {
    let facts = &facts.on_one_line();
    check_languages(content, facts)?;
    let columns = facts
        .languages
        .iter()
        .map(|language| column(content, facts, *language, codes));
    let mut columns: Vec<_> = columns.collect::<Result<_, _>>()?;
    if facts.layout == HandoutLayout::SideBySide {
        share::share_tables(&mut columns);
    }
    Ok(Composed {
        form: Form::Handout,
        columns,
        layout: facts.layout,
        sources: content
            .sources
            .iter()
            .map(|source| Prose::plain(crate::text::single_blanks(source)))
            .collect(),
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
    codes: &mut Codes,
) -> Result<Column, HandoutProblem> {
    let words = Words::of(language);
    let merge = Merge::new(facts, &words);
    let mut parts = vec![(0, notice(content, facts, &words))];
    let mut blocks = Blocks {
        merge: &merge,
        words: &words,
        codes,
        row_by_row: matches!(facts.layout, HandoutLayout::Large | HandoutLayout::Easy),
        asked: 0,
        answers: Vec::new(),
    };
    let shown = match facts.layout {
        HandoutLayout::Poster => poster::hung_up(&content.blocks),
        _ => content.blocks.iter().collect(),
    };
    for block in shown {
        let written = blocks.parts(block)?;
        parts.extend(written.into_iter().map(|part| (block.number, part)));
    }
    if !blocks.answers.is_empty() {
        let heading = merge.prose(&words.quiz_answers());
        parts.push((blocks.answers[0].0, Part::Heading(heading)));
        parts.append(&mut blocks.answers);
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

/// Every handout says on its face whether a professional has validated it, until when, and whether
/// its words were reread.
fn notice(content: &Handout, facts: &HandoutFacts, words: &Words) -> Part {
    let mut said = vec![match content.reviewed.is_empty() {
        true => words.model_notice(),
        false => words.reviewed(&content.reviewed),
    }];
    if let Some(day) = content.review_by.filter(|_| !content.reviewed.is_empty()) {
        said.push(match content.expired(facts.printed_on) {
            true => format!("**{}**", words.expired(day)),
            false => words.review_by(day),
        });
    }
    said.extend(words.not_reread());
    let sentences = crate::text::typographic(&said.join(" "), words.language());
    let mut marked = crate::text::Marked::default();
    marked.text(&sentences);
    Part::Note(marked.finish())
}
