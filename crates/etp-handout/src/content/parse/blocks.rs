//! The blocks of a content file, as they are written, and each one's own rules.

use super::check::{Check, uneven};
use super::{InLanguages, written};
use crate::content::draft::{DraftQr, DraftQuestion, DraftTable};
use crate::content::{
    Block, BoxKind, Kind, ListKind, QrText, QuestionText, RowsText, TableText, Written,
};
use crate::{HandoutProblem, pictogram};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(in crate::content) enum FileBlock {
    Heading(InLanguages<String>),
    Subheading(InLanguages<String>),
    Paragraph(InLanguages<String>),
    List(InLanguages<Vec<String>>),
    Steps(InLanguages<Vec<String>>),
    KeyMessage(InLanguages<String>),
    Warning(InLanguages<String>),
    Picture {
        pictogram: String,
        #[serde(default)]
        decorative: bool,
        #[serde(flatten)]
        alt: InLanguages<String>,
    },
    Table {
        #[serde(default)]
        widths: Vec<f32>,
        #[serde(flatten)]
        text: InLanguages<DraftTable>,
    },
    Doses(InLanguages<FileRows<Vec<String>>>),
    Week(InLanguages<FileRows<String>>),
    MySessions(Nothing),
    Quiz(InLanguages<Vec<DraftQuestion>>),
    Qr(InLanguages<DraftQr>),
    Contact(Nothing),
    Signature(Nothing),
}

/// A block of fixed sentences.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Nothing {}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct FileRows<T> {
    pub(in crate::content) caption: String,
    pub(in crate::content) rows: Vec<T>,
}

/// A block that keeps its rules.
pub(super) fn checked(
    check: &Check,
    number: usize,
    block: FileBlock,
) -> Result<Block, HandoutProblem> {
    let kind = match block {
        FileBlock::Heading(text) => Kind::Heading(check.texts(number, text)?),
        FileBlock::Subheading(text) => Kind::Subheading(check.texts(number, text)?),
        FileBlock::Paragraph(text) => Kind::Paragraph(check.texts(number, text)?),
        FileBlock::List(items) => Kind::List(ListKind::Bullets, check.lists(number, items)?),
        FileBlock::Steps(items) => Kind::List(ListKind::Steps, check.lists(number, items)?),
        FileBlock::KeyMessage(text) => Kind::Box(BoxKind::KeyMessage, check.texts(number, text)?),
        FileBlock::Warning(text) => Kind::Box(BoxKind::Warning, check.texts(number, text)?),
        FileBlock::Picture {
            pictogram,
            decorative,
            alt,
        } => picture(check, number, pictogram, (decorative, alt))?,
        FileBlock::Table { widths, text } => table(check, number, widths, text)?,
        FileBlock::Doses(rows) => Kind::Doses(doses(check, number, rows)?),
        FileBlock::Week(rows) => Kind::Week(week(check, number, rows)?),
        FileBlock::MySessions(Nothing {}) => Kind::MySessions,
        FileBlock::Quiz(questions) => quiz(check, number, questions)?,
        FileBlock::Qr(text) => Kind::Qr(qr(check, number, text)?),
        FileBlock::Contact(Nothing {}) => Kind::Contact,
        FileBlock::Signature(Nothing {}) => Kind::Signature,
    };
    Ok(Block { number, kind })
}

/// Described in words, or said to be decoration; never both.
fn picture(
    check: &Check,
    block: usize,
    name: String,
    (decorative, alt): (bool, InLanguages<String>),
) -> Result<Kind, HandoutProblem> {
    if pictogram::find(&name).is_none() {
        return Err(HandoutProblem::PictogramUnknown {
            block,
            pictogram: name,
        });
    }
    if decorative != alt.is_empty() {
        return Err(HandoutProblem::PictureDescription { block });
    }
    for (language, text) in &alt {
        check.unmarked(block, *language, text)?;
    }
    Ok(Kind::Picture {
        pictogram: name,
        alt: (!decorative).then(|| written(alt)),
    })
}

/// A row may leave cells empty, to be filled in by hand: the same ones in every language, or what one
/// reader is told another is not.
fn table(
    check: &Check,
    block: usize,
    widths: Vec<f32>,
    tables: InLanguages<DraftTable>,
) -> Result<Kind, HandoutProblem> {
    let first = tables.values().next();
    let rows = tables.values().next().map_or(0, |table| table.rows.len());
    let columns = tables.values().next().map_or(0, |table| table.head.len());
    let wide = |width: &f32| width.is_finite() && *width > 0.0;
    let fitting = widths.is_empty() || (widths.len() == columns && widths.iter().all(wide));
    for (language, table) in &tables {
        let even = table.head.len() == columns && table.rows.iter().all(|row| row.len() == columns);
        let same = first.is_none_or(|first| filled(&table.rows) == filled(&first.rows));
        if !even || !fitting || !same || table.rows.len() != rows || rows == 0 || columns == 0 {
            return Err(uneven(block, *language));
        }
        let cells = table.rows.iter().flatten().filter(|cell| !cell.is_empty());
        let texts = cells.chain(&table.head).chain([&table.caption]);
        check.all(block, *language, texts)?;
    }
    let widths = if widths.is_empty() {
        vec![1.0; columns]
    } else {
        widths
    };
    let text = Written::by(|language| tables.get(&language).cloned().map(table_text));
    Ok(Kind::Table { widths, text })
}

fn table_text(table: DraftTable) -> TableText {
    TableText {
        caption: table.caption,
        head: table.head,
        rows: table.rows,
    }
}

/// Which cells say something.
fn filled(rows: &[Vec<String>]) -> Vec<bool> {
    let cells = rows.iter().flatten();
    cells.map(|cell| !cell.trim().is_empty()).collect()
}

/// What, four times of day, remark.
const DOSES_COLUMNS: usize = 6;

/// As many rows in each language, each of six cells; what is empty is filled in by hand.
fn doses(
    check: &Check,
    block: usize,
    tables: InLanguages<FileRows<Vec<String>>>,
) -> Result<Written<RowsText>, HandoutProblem> {
    let first = tables.values().next();
    let rows = tables.values().next().map_or(0, |table| table.rows.len());
    for (language, table) in &tables {
        let even = table.rows.iter().all(|row| row.len() == DOSES_COLUMNS);
        let same = first.is_none_or(|first| filled(&table.rows) == filled(&first.rows));
        if !even || !same || table.rows.len() != rows || rows == 0 {
            return Err(uneven(block, *language));
        }
        let cells = table.rows.iter().flatten().filter(|cell| !cell.is_empty());
        check.all(block, *language, cells.chain([&table.caption]))?;
    }
    let text = |table: &FileRows<Vec<String>>| RowsText {
        caption: table.caption.clone(),
        rows: table.rows.clone(),
    };
    Ok(Written::by(|language| tables.get(&language).map(text)))
}

/// As many rows in each language, each with its label.
fn week(
    check: &Check,
    block: usize,
    tables: InLanguages<FileRows<String>>,
) -> Result<Written<RowsText>, HandoutProblem> {
    let rows = tables.values().next().map_or(0, |table| table.rows.len());
    for (language, table) in &tables {
        if table.rows.len() != rows || rows == 0 {
            return Err(uneven(block, *language));
        }
        check.all(block, *language, table.rows.iter().chain([&table.caption]))?;
    }
    let text = |table: &FileRows<String>| RowsText {
        caption: table.caption.clone(),
        rows: table.rows.iter().map(|label| vec![label.clone()]).collect(),
    };
    Ok(Written::by(|language| tables.get(&language).map(text)))
}

/// As many questions, with as many answers and the same right one, in each language.
fn quiz(
    check: &Check,
    block: usize,
    quizzes: InLanguages<Vec<DraftQuestion>>,
) -> Result<Kind, HandoutProblem> {
    let shape = |questions: &[DraftQuestion]| -> Vec<(usize, usize)> {
        let shape = |one: &DraftQuestion| (one.answers.len(), one.right as usize);
        questions.iter().map(shape).collect()
    };
    let first = quizzes.values().next().map_or(vec![], |one| shape(one));
    for (language, questions) in &quizzes {
        let counts = |shape: &[(usize, usize)]| -> Vec<usize> {
            shape.iter().map(|(answers, _)| *answers).collect()
        };
        if questions.is_empty() || counts(&shape(questions)) != counts(&first) {
            return Err(uneven(block, *language));
        }
        let known = |(answers, right): &(usize, usize)| (1..=*answers).contains(right);
        if shape(questions) != first || !first.iter().all(known) {
            return Err(HandoutProblem::AnswerImpossible {
                block,
                language: *language,
            });
        }
        let texts = |one: &'_ DraftQuestion| [one.question.clone(), one.why.clone()];
        let answers = questions.iter().flat_map(|one| &one.answers);
        check.all(block, *language, answers)?;
        let said: Vec<String> = questions.iter().flat_map(texts).collect();
        check.all(block, *language, &said)?;
    }
    let text = |one: &DraftQuestion| QuestionText {
        question: one.question.clone(),
        answers: one.answers.clone(),
        why: one.why.clone(),
    };
    let all = |questions: &Vec<DraftQuestion>| questions.iter().map(text).collect();
    Ok(Kind::Quiz {
        questions: Written::by(|language| quizzes.get(&language).map(all)),
        right: first.iter().map(|(_, right)| right - 1).collect(),
    })
}

fn qr(
    check: &Check,
    block: usize,
    codes: InLanguages<DraftQr>,
) -> Result<Written<QrText>, HandoutProblem> {
    for (language, qr) in &codes {
        check.unmarked(block, *language, &qr.code)?;
        check.text(block, *language, &qr.text)?;
    }
    Ok(Written::by(|language| {
        codes.get(&language).cloned().map(|qr| QrText {
            code: qr.code,
            text: qr.text,
        })
    }))
}
