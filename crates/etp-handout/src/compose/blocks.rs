//! One block in one language becomes parts. Knows no measure.

use super::{Codes, Part, ROOM_FOR_FIGURES, ROOM_TO_WRITE, TableRows, merge::Merge};
use crate::content::{Block, BoxKind, Kind, ListKind, QrText, QuestionText, RowsText, TableText};
use crate::words::Words;
use crate::{HandoutProblem, pictogram};

/// The parts of the blocks of a column, as they are read.
pub(super) struct Blocks<'a> {
    pub(super) merge: &'a Merge<'a>,
    pub(super) words: &'a Words,
    pub(super) codes: &'a mut Codes,
    /// Letters are large, so that wide tables are read row by row.
    pub(super) row_by_row: bool,
    /// Questions asked so far.
    pub(super) asked: usize,
    /// The answers, which stand at the end of the handout.
    pub(super) answers: Vec<(usize, Part)>,
}

/// Widths of the columns of fixed tables, in relation to each other.
const DOSES: [f32; 6] = [2.6, 1.2, 1.2, 1.2, 1.4, 2.2];
const WEEK: [f32; 8] = [2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0];
const SESSIONS: [f32; 3] = [4.4, 3.2, 2.4];
/// What is measured stands in so few columns of large letters.
const MEASURES_BESIDE: usize = 3;
/// Rows to fill in when no session is known.
const EMPTY_SESSIONS: usize = 6;

impl Blocks<'_> {
    /// The parts of a block; none only for a language the caller has not checked.
    pub(super) fn parts(&mut self, block: &Block) -> Result<Vec<Part>, HandoutProblem> {
        let language = self.words.language();
        let merge = self.merge;
        let part = match &block.kind {
            Kind::Heading(text) => text
                .get(language)
                .map(|text| Part::Heading(merge.prose(text))),
            Kind::Subheading(text) => text
                .get(language)
                .map(|text| Part::Subheading(merge.prose(text))),
            Kind::Paragraph(text) => text
                .get(language)
                .map(|text| Part::Paragraph(merge.prose(text))),
            Kind::List(kind, items) => items.get(language).map(|items| list(*kind, items, merge)),
            Kind::Box(kind, text) => text.get(language).map(|text| self.framed(*kind, text)),
            Kind::Picture { pictogram, alt } => {
                let alt = alt.as_ref().and_then(|alt| alt.get(language)).cloned();
                pictogram::find(pictogram).map(|outline| Part::Picture { outline, alt })
            }
            Kind::Table { widths, text } => {
                text.get(language).map(|text| table(widths, text, merge))
            }
            Kind::Doses(text) => return Ok(self.doses(text.get(language))),
            Kind::Week(text) => return Ok(self.week(text.get(language))),
            Kind::MySessions => Some(self.sessions()),
            Kind::Quiz { questions, right } => {
                let questions = questions.get(language).map_or(&[][..], Vec::as_slice);
                return Ok(self.quiz(block.number, questions, right));
            }
            Kind::Qr(text) => text
                .get(language)
                .map(|text| self.qr(block.number, text))
                .transpose()?,
            Kind::Contact => Some(self.contact()),
            Kind::Signature => Some(Part::Signature(
                self.words
                    .signature()
                    .map(|line| merge.prose(&line))
                    .to_vec(),
            )),
        };
        Ok(part.into_iter().collect())
    }

    fn framed(&self, kind: BoxKind, text: &str) -> Part {
        let title = match kind {
            BoxKind::KeyMessage => self.words.key_message(),
            BoxKind::Warning => self.words.warning(),
        };
        Part::Framed {
            warns: kind == BoxKind::Warning,
            title: self.merge.prose(&title),
            lines: vec![self.merge.prose(text)],
        }
    }

    /// A table of six columns; in large letters one of two columns for each row, where the name of the
    /// medicine can be written as well: a number alone names none.
    fn doses(&self, text: Option<&RowsText>) -> Vec<Part> {
        let (Some(text), heads) = (text, self.words.doses_heads()) else {
            return vec![];
        };
        if !self.row_by_row {
            let heads = heads.to_vec();
            let table = self.fixed(&text.caption, (&heads, &DOSES), text.rows.clone());
            return vec![Part::Table(table)];
        }
        let mut parts = vec![Part::Subheading(self.merge.prose(&text.caption))];
        for row in &text.rows {
            let (caption, what) = match row[0].chars().any(char::is_alphabetic) {
                true => ("", row[0].as_str()),
                false => (row[0].as_str(), ""),
            };
            let cells = std::iter::once(what).chain(row[1..].iter().map(String::as_str));
            let facts = heads.iter().zip(cells);
            let rows = facts.map(|(head, cell)| vec![head.clone(), cell.to_owned()]);
            let table = self.fixed(caption, (&[], &[1.0, 2.0]), rows.collect());
            parts.push(Part::Table(table));
        }
        parts
    }

    /// A row for each measure, a cell for each day; in large letters a row for each day.
    fn week(&self, text: Option<&RowsText>) -> Vec<Part> {
        let (Some(text), days) = (text, self.words.week_heads()) else {
            return vec![];
        };
        let labels: Vec<String> = text.rows.iter().flatten().cloned().collect();
        if !self.row_by_row {
            return vec![self.to_measure(&text.caption, (&days, &WEEK), &labels)];
        }
        let turned = labels.chunks(MEASURES_BESIDE).map(|labels| {
            let widths: Vec<f32> = std::iter::once(1.0)
                .chain(labels.iter().map(|_| 1.6))
                .collect();
            self.to_measure(&text.caption, (labels, &widths), &days)
        });
        turned.collect()
    }

    /// A table of empty cells between its heads.
    fn to_measure(
        &self,
        caption: &str,
        (columns, widths): (&[String], &[f32]),
        rows: &[String],
    ) -> Part {
        let heads: Vec<String> = std::iter::once(String::new())
            .chain(columns.iter().cloned())
            .collect();
        let row = |label: &String| {
            let mut row = vec![label.clone()];
            row.resize(heads.len(), String::new());
            row
        };
        let rows = rows.iter().map(row).collect();
        Part::Table(TableRows {
            room: ROOM_FOR_FIGURES,
            ..self.fixed(caption, (&heads, widths), rows)
        })
    }

    fn sessions(&self) -> Part {
        let sessions = self.merge.sessions();
        let row = |one: &crate::SessionFact| {
            let when = self.words.day_and_time(one.date, one.time);
            [when, one.theme.clone(), one.place.clone()].to_vec()
        };
        let known: Vec<_> = sessions.iter().map(row).collect();
        let rows = match known.is_empty() {
            true => vec![vec![String::new(); SESSIONS.len()]; EMPTY_SESSIONS],
            false => known,
        };
        let caption = self.merge.prose(&self.words.sessions_title());
        let heads = self
            .words
            .sessions_heads()
            .map(|head| self.merge.prose(&head));
        let rows = rows.iter().map(|row| self.merge.facts(row)).collect();
        Part::Table(TableRows {
            widths: SESSIONS.to_vec(),
            caption,
            head: heads.to_vec(),
            rows,
            room: ROOM_TO_WRITE,
            ruled: sessions.is_empty(),
            wide: true,
            ..TableRows::of_data()
        })
    }

    /// A table whose heads are fixed sentences, ruled for handwriting.
    fn fixed(
        &self,
        caption: &str,
        (heads, widths): (&[String], &[f32]),
        rows: Vec<Vec<String>>,
    ) -> TableRows {
        let row = |cells: &Vec<String>| cells.iter().map(|cell| self.merge.prose(cell)).collect();
        TableRows {
            widths: widths.to_vec(),
            caption: self.merge.prose(caption),
            head: heads.iter().map(|head| self.merge.prose(head)).collect(),
            rows: rows.iter().map(row).collect(),
            room: ROOM_TO_WRITE,
            ruled: true,
            wide: true,
            ..TableRows::of_data()
        }
    }

    fn quiz(&mut self, block: usize, questions: &[QuestionText], right: &[usize]) -> Vec<Part> {
        let mut parts = Vec::new();
        for (question, right) in questions.iter().zip(right) {
            self.asked += 1;
            let label = self.merge.prose(&self.words.quiz_question(self.asked));
            let answers = question.answers.iter();
            parts.push(Part::Question {
                label: label.clone(),
                text: self.merge.prose(&question.question),
                answers: answers.map(|answer| self.merge.prose(answer)).collect(),
            });
            let answer = Part::Answer {
                label,
                right: self.right(&question.answers[*right]),
                why: self.merge.prose(&question.why),
            };
            self.answers.push((block, answer));
        }
        parts
    }

    /// The right answer in its sentence, without the marks that lead to sources.
    fn right(&self, answer: &str) -> crate::text::Prose {
        self.merge.prose(&self.words.quiz_right(answer))
    }

    fn qr(&mut self, block: usize, qr: &QrText) -> Result<Part, HandoutProblem> {
        let content = self.merge.plain(&qr.code);
        let code = self
            .codes
            .draw(&content)
            .ok_or(HandoutProblem::QrTooLong { block })?;
        Ok(Part::Qr {
            alt: self.words.qr_alt(&content),
            code,
            text: self.merge.prose(&qr.text),
        })
    }

    fn contact(&self) -> Part {
        let lines = self.words.contact();
        Part::Framed {
            warns: false,
            title: self.merge.prose(&self.words.contact_title()),
            lines: lines.iter().map(|line| self.merge.prose(line)).collect(),
        }
    }
}

fn list(kind: ListKind, items: &[String], merge: &Merge<'_>) -> Part {
    Part::List(kind, items.iter().map(|item| merge.prose(item)).collect())
}

fn table(widths: &[f32], table: &TableText, merge: &Merge<'_>) -> Part {
    let row = |cells: &Vec<String>| cells.iter().map(|cell| merge.prose(cell)).collect();
    Part::Table(TableRows {
        widths: widths.to_vec(),
        caption: merge.prose(&table.caption),
        head: row(&table.head),
        rows: table.rows.iter().map(row).collect(),
        room: ROOM_TO_WRITE,
        ..TableRows::of_data()
    })
}
