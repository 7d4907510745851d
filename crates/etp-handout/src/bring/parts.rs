//! What was read, part by part, until the end shows what each is: the title, the levels of headings,
//! the captions of tables. Knows neither Markdown nor Word.

use super::phrase::Phrase;
use super::table;
use super::{Brought, LeftOut};
use crate::{DraftBlock, DraftContent, DraftTable, InLanguages};
use etp_domain::HandoutLanguage;

/// Bullets, or numbers to be followed in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ListKind {
    Bullets,
    Steps,
}

/// Where an item stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) kind: ListKind,
    /// The list it belongs to.
    pub(super) list: u64,
    /// 0 for the items of the list itself.
    pub(super) depth: usize,
}

enum Part {
    /// From 0, the title of a whole document.
    Heading(u8, String),
    Paragraph(String),
    KeyMessage(String),
    Caption(String),
    List(ListKind, u64, Vec<String>),
    Table(DraftTable),
}

/// Everything that was read so far.
#[derive(Default)]
pub(super) struct Parts {
    parts: Vec<Part>,
    left_out: Vec<LeftOut>,
}

impl Parts {
    pub(super) fn leave_out(&mut self, what: LeftOut) {
        self.left_out.push(what);
    }

    /// Headings are bold by themselves.
    pub(super) fn heading(&mut self, level: u8, words: &Phrase) {
        self.said(words.plain(), |text| Part::Heading(level, text));
    }

    pub(super) fn paragraph(&mut self, words: &Phrase) {
        self.said(words.marked(), Part::Paragraph);
    }

    pub(super) fn key_message(&mut self, words: &Phrase) {
        self.said(words.marked(), Part::KeyMessage);
    }

    pub(super) fn caption(&mut self, words: &Phrase) {
        self.said(words.plain(), Part::Caption);
    }

    fn said(&mut self, text: String, part: impl FnOnce(String) -> Part) {
        if !text.is_empty() {
            self.parts.push(part(text));
        }
    }

    /// An item goes on with the list before it. A handout has no lists in lists: an inner item becomes
    /// an item like the others, or goes on with its step, because numbers count the steps.
    pub(super) fn item(&mut self, place: Place, words: &Phrase) {
        let text = words.marked();
        match self.parts.last_mut() {
            _ if text.is_empty() => {}
            Some(Part::List(ListKind::Steps, _, items)) if place.depth > 0 => {
                join(items, " – ", &text)
            }
            Some(Part::List(kind, list, items))
                if place.depth > 0 || (*list, *kind) == (place.list, place.kind) =>
            {
                items.push(text);
            }
            _ => self
                .parts
                .push(Part::List(place.kind, place.list, vec![text])),
        }
    }

    /// More words of the last item.
    pub(super) fn go_on(&mut self, words: &Phrase) {
        let text = words.marked();
        match self.parts.last_mut() {
            _ if text.is_empty() => {}
            Some(Part::List(_, _, items)) => join(items, " ", &text),
            _ => self.parts.push(Part::Paragraph(text)),
        }
    }

    /// `14. März` alone is no list of steps.
    pub(super) fn end_steps(&mut self, from: u64) {
        if from != 1
            && let Some(Part::List(ListKind::Steps, _, items)) = self.parts.last()
            && let [only] = items.as_slice()
        {
            let text = format!("{from}. {only}");
            self.parts.pop();
            self.parts.push(Part::Paragraph(text));
        }
    }

    /// A single cell is a frame around some words; a single row, words beside each other.
    pub(super) fn table(&mut self, rows: &[Vec<Phrase>]) {
        if table::is_too_large(rows) {
            self.leave_out(LeftOut::NestedTable);
        }
        let mut cells = rows.iter().flatten();
        match (rows, cells.next(), cells.next()) {
            (_, Some(only), None) => self.key_message(only),
            ([row], ..) => row.iter().for_each(|cell| self.paragraph(cell)),
            _ => self.parts.extend(table::of(rows).map(Part::Table)),
        }
    }

    /// The blocks, in one language.
    pub(super) fn finish(mut self, language: HandoutLanguage) -> Brought {
        self.left_out.sort_unstable();
        self.left_out.dedup();
        let mut parts = captioned(self.parts);
        let titled = matches!(parts.first(), Some(Part::Heading(0 | 1, _)));
        let title = match titled.then(|| parts.remove(0)) {
            Some(Part::Heading(_, title)) => title,
            _ => String::new(),
        };
        let levels = parts.iter().filter_map(|part| match part {
            Part::Heading(level, _) => Some(*level),
            _ => None,
        });
        let first = levels.min().unwrap_or_default();
        let mut above = title.clone();
        let blocks = parts
            .into_iter()
            .map(|part| block(part, first, &mut above, language));
        Brought {
            blocks: blocks.collect(),
            left_out: self.left_out,
            title,
        }
    }
}

fn join(items: &mut Vec<String>, between: &str, text: &str) {
    match items.last_mut() {
        Some(item) => item.extend([between, text]),
        None => items.push(text.to_owned()),
    }
}

/// A caption belongs to the table below it, or else above it; alone it is a paragraph.
fn captioned(parts: Vec<Part>) -> Vec<Part> {
    let mut kept: Vec<Part> = Vec::with_capacity(parts.len());
    for part in parts {
        match (part, kept.last_mut()) {
            (Part::Table(mut table), Some(Part::Caption(caption))) => {
                table.caption = std::mem::take(caption);
                kept.pop();
                kept.push(Part::Table(table));
            }
            (Part::Caption(caption), Some(Part::Table(table))) if table.caption.is_empty() => {
                table.caption = caption;
            }
            (part, _) => kept.push(part),
        }
    }
    kept
}

fn block(part: Part, first: u8, above: &mut String, language: HandoutLanguage) -> DraftBlock {
    let content = match part {
        Part::Heading(level, text) => {
            above.clone_from(&text);
            let texts = InLanguages::from([(language, text)]);
            match level == first {
                true => DraftContent::Heading { texts },
                false => DraftContent::Subheading { texts },
            }
        }
        Part::Paragraph(text) | Part::Caption(text) => DraftContent::Paragraph {
            texts: [(language, text)].into(),
        },
        Part::KeyMessage(text) => DraftContent::KeyMessage {
            texts: [(language, text)].into(),
        },
        Part::List(ListKind::Bullets, _, items) => DraftContent::List {
            texts: [(language, items)].into(),
        },
        Part::List(ListKind::Steps, _, items) => DraftContent::Steps {
            texts: [(language, items)].into(),
        },
        Part::Table(table) => DraftContent::Table {
            widths: Vec::new(),
            texts: [(language, table::named(table, above))].into(),
        },
    };
    DraftBlock {
        came_from: 0,
        was: InLanguages::new(),
        checked: Vec::new(),
        content,
    }
}
