//! The parts of a record, written in its language. Knows no font and no page.

use super::{RecordPart, RecordTable};
use crate::HandoutProblem;
use crate::chart;
use crate::compose::{Part, TableRows};
use crate::content::ListKind;
use crate::pictogram;
use crate::text::{Prose, single_blanks, typographic};
use crate::words::Words;
use etp_domain::HandoutLanguage;

/// In large print a table with more columns is read row by row.
const COLUMNS_IN_LARGE_PRINT: usize = 3;

/// Writes parts in one language.
pub(crate) struct Writer {
    pub(crate) words: Words,
    large_print: bool,
}

/// A fact, an item or a cell, letter for letter.
pub(crate) fn value(text: &str) -> Prose {
    let mut prose = Prose::default();
    prose.push_fact(&single_blanks(text.trim()));
    prose
}

fn list(items: &[String]) -> Part {
    Part::List(
        ListKind::Bullets,
        items.iter().map(|item| value(item)).collect(),
    )
}

/// A picture beside the first of some parts.
fn pictured(name: &str, alt: &str, mut parts: Vec<Part>) -> Vec<Part> {
    if let (Some(outline), Some(first)) = (pictogram::find(name), parts.first_mut()) {
        let part = Box::new(std::mem::replace(first, Part::Lines(1)));
        let alt = alt.to_owned();
        *first = Part::Pictured { outline, alt, part };
    }
    parts
}

impl Writer {
    pub(crate) fn new(language: HandoutLanguage, large_print: bool) -> Self {
        let words = Words::of(language);
        Self { words, large_print }
    }

    /// A text with the spaces of its language.
    pub(crate) fn sentence(&self, text: &str) -> Prose {
        Prose::plain(typographic(text.trim(), self.words.language()))
    }

    /// Each line of a text is a paragraph.
    pub(crate) fn paragraphs(&self, text: &str) -> Vec<Part> {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines
            .map(|line| Part::Paragraph(self.sentence(line)))
            .collect()
    }

    pub(crate) fn framed(&self, warns: bool, title: &str, text: &str) -> Part {
        Part::Framed {
            warns,
            title: self.sentence(title),
            lines: vec![self.sentence(text)],
        }
    }

    /// A part of a section; a table may become several.
    pub(crate) fn part(
        &self,
        part: &RecordPart,
        section: usize,
    ) -> Result<Vec<Part>, HandoutProblem> {
        Ok(match part {
            RecordPart::Heading(text) => vec![Part::Heading(self.sentence(text))],
            RecordPart::Subheading(text) => vec![Part::Subheading(self.sentence(text))],
            RecordPart::Paragraph(text) => self.paragraphs(text),
            RecordPart::Facts(facts) => vec![self.facts(facts.iter().map(|(a, b)| (a, b)))],
            RecordPart::List(items) => vec![list(items)],
            RecordPart::Table(table) => self.table(table, section)?,
            RecordPart::Chart(drawn) => chart::parts(drawn, self, section)?,
            RecordPart::KeyMessage(text) => {
                vec![self.framed(false, &self.words.key_message(), text)]
            }
            RecordPart::Warning(text) => vec![self.framed(true, &self.words.warning(), text)],
            RecordPart::Spoken(language, part) => self.spoken(*language, part, section)?,
            RecordPart::Translated(language, text) => {
                let text = typographic(text.trim(), *language);
                vec![Part::Translated(*language, Prose::plain(text))]
            }
            RecordPart::PairText(language, texts) => {
                vec![Part::PairText(*language, self.pair(*language, texts))]
            }
            RecordPart::Pair(language, texts) => {
                vec![Part::Pair(*language, self.pair(*language, texts))]
            }
            RecordPart::PairBoxes(language, answers) => {
                let pairs = answers.iter().map(|one| self.pair(*language, one));
                vec![Part::PairBoxes(*language, pairs.collect())]
            }
            RecordPart::Pictured {
                pictogram,
                alt,
                part,
            } => pictured(pictogram, alt, self.part(part, section)?),
            RecordPart::Lines(lines) => vec![Part::Lines(*lines)],
            RecordPart::Boxes(answers) => {
                vec![Part::Boxes(answers.iter().map(|one| value(one)).collect())]
            }
            RecordPart::Signature => {
                let labels = self.words.record_signature();
                let labels = labels.map(|label| self.sentence(&label));
                vec![Part::Signature(labels.to_vec())]
            }
            RecordPart::Whole(parts) => {
                let written = parts.iter().map(|one| self.part(one, section));
                let written: Vec<Vec<Part>> = written.collect::<Result<_, _>>()?;
                vec![Part::Whole(written.into_iter().flatten().collect())]
            }
        })
    }

    fn spoken(
        &self,
        language: HandoutLanguage,
        part: &RecordPart,
        section: usize,
    ) -> Result<Vec<Part>, HandoutProblem> {
        let parts = Self::new(language, self.large_print).part(part, section)?;
        let spoken = |part| Part::Spoken(language, Box::new(part));
        Ok(parts.into_iter().map(spoken).collect())
    }

    fn pair(&self, language: HandoutLanguage, [first, second]: &[String; 2]) -> [Prose; 2] {
        let second = typographic(second.trim(), language);
        [self.sentence(first), Prose::plain(second)]
    }

    fn facts<'a>(&self, facts: impl Iterator<Item = (&'a String, &'a String)>) -> Part {
        let fact = |(label, fact): (&String, &String)| [self.sentence(label), value(fact)];
        Part::Facts(facts.map(fact).collect())
    }

    /// A cell too many or too few would hide or misplace a fact: such a table is refused.
    fn table(&self, table: &RecordTable, block: usize) -> Result<Vec<Part>, HandoutProblem> {
        let language = self.words.language();
        let columns = table.columns.len();
        if columns == 0 || table.rows.iter().any(|row| row.len() != columns) {
            return Err(HandoutProblem::PartsUneven { block, language });
        }
        if self.large_print && columns > COLUMNS_IN_LARGE_PRINT {
            return Ok(self.row_by_row(table));
        }
        let heads = table.columns.iter().map(|column| &column.head);
        let row = |cells: &Vec<String>| cells.iter().map(|cell| value(cell)).collect();
        Ok(vec![Part::Table(TableRows {
            widths: table.columns.iter().map(|one| one.width.max(0.1)).collect(),
            caption: self.sentence(&table.caption),
            head: heads.map(|head| self.sentence(head)).collect(),
            rows: table.rows.iter().map(row).collect(),
            ..TableRows::of_data()
        })])
    }

    fn row_by_row(&self, table: &RecordTable) -> Vec<Part> {
        let mut parts = Vec::new();
        if !table.caption.is_empty() {
            parts.push(Part::Subheading(self.sentence(&table.caption)));
        }
        for row in &table.rows {
            let heads = table.columns.iter().map(|column| &column.head);
            parts.push(self.facts(heads.zip(row)));
        }
        parts
    }
}
