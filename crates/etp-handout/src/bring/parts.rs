//! What was read, part by part, until the end shows what each is: the title, the levels of headings,
//! the captions of tables. Knows neither Markdown nor Word.

use super::phrase::Phrase;
use super::table;
use super::{Brought, LeftOut};
use crate::{DraftBlock, DraftContent, DraftTable, InLanguages};
use etp_domain::HandoutLanguage;
use std::collections::BTreeMap;

/// Bullets, or numbers to be followed in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ListKind {
    Bullets,
    Steps,
}

/// The list of typed bullets, and of styles that name no list: nobody knows where it begins anew.
pub(super) const NO_LIST: u64 = u64::MAX;

/// Where an item stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) kind: ListKind,
    /// The list it belongs to.
    pub(super) list: u64,
    /// 0 for the items of the list itself.
    pub(super) depth: usize,
    /// The number its list begins at.
    pub(super) from: u64,
}

enum Part {
    /// From 0, the title of a whole document.
    Heading(u8, String),
    Paragraph(String),
    KeyMessage(String),
    Caption(String),
    List(Listed, Vec<String>),
    Table(DraftTable),
}

/// A list that is read.
struct Listed {
    kind: ListKind,
    list: u64,
    /// The number of its first item.
    from: u64,
}

/// Everything that was read so far.
#[derive(Default)]
pub(super) struct Parts {
    parts: Vec<Part>,
    left_out: Vec<LeftOut>,
    /// By list, the number of its next step.
    next: BTreeMap<u64, u64>,
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
        if text.is_empty() {
            return;
        }
        let Place { kind, list, .. } = place;
        let from = self.number(place);
        match self.parts.last_mut() {
            Some(Part::List(of, items)) if place.depth > 0 && of.kind == ListKind::Steps => {
                join(items, " – ", &text);
            }
            Some(Part::List(of, items))
                if place.depth > 0 || (of.list, of.kind) == (list, kind) =>
            {
                items.push(text);
            }
            _ => {
                let listed = Listed { kind, list, from };
                self.parts.push(Part::List(listed, vec![text]));
            }
        }
    }

    /// The number of an item: a list goes on counting behind what interrupts it.
    fn number(&mut self, place: Place) -> u64 {
        if place.kind == ListKind::Bullets || place.depth > 0 || place.list == NO_LIST {
            return 1;
        }
        let next = self.next.entry(place.list).or_insert(place.from);
        let number = *next;
        *next = next.saturating_add(1);
        number
    }

    /// More words of the last item.
    pub(super) fn go_on(&mut self, words: &Phrase) {
        let text = words.marked();
        match self.parts.last_mut() {
            _ if text.is_empty() => {}
            Some(Part::List(_, items)) => join(items, " ", &text),
            _ => self.parts.push(Part::Paragraph(text)),
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
        let mut parts = numbered(captioned(self.parts));
        let title = match is_titled(&parts).then(|| parts.remove(0)) {
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

/// A document's title comes first; so does its only heading of the first level, which is one too.
fn is_titled(parts: &[Part]) -> bool {
    let highest = |part: &&Part| matches!(part, Part::Heading(1, _));
    match parts.first() {
        Some(Part::Heading(0, _)) => true,
        Some(Part::Heading(1, _)) => parts.iter().filter(highest).count() == 1,
        _ => false,
    }
}

/// A handout counts its steps from 1: `14. März` is none, and steps that go on with a number keep it
/// as words.
fn numbered(parts: Vec<Part>) -> Vec<Part> {
    let mut kept = Vec::with_capacity(parts.len());
    for part in parts {
        match part {
            Part::List(of, items) if of.kind == ListKind::Steps && of.from != 1 => {
                let numbers = (0..).map(|place| of.from.saturating_add(place));
                let said = numbers
                    .zip(items)
                    .map(|(number, item)| format!("{number}. {item}"));
                kept.extend(said.map(Part::Paragraph));
            }
            part => kept.push(part),
        }
    }
    kept
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
        Part::List(of, items) => {
            let texts = [(language, items)].into();
            match of.kind {
                ListKind::Bullets => DraftContent::List { texts },
                ListKind::Steps => DraftContent::Steps { texts },
            }
        }
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
