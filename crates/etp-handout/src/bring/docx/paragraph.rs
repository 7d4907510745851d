//! One paragraph while it is read. Knows no block.

use super::styles::{Role, Styles, heading};
use super::xml::{attribute, is_on, number};
use crate::bring::phrase::Phrase;
use crate::bring::{LeftOut, shows};
use quick_xml::events::BytesStart;

/// A stretch of letters that look alike.
#[derive(Default)]
struct Run {
    bold: bool,
    hidden: bool,
}

/// What was read of a paragraph.
#[derive(Default)]
pub(super) struct Paragraph {
    pub(super) words: Phrase,
    pub(super) style: String,
    /// Its list and its depth, where it names them itself; list 0 is none.
    pub(super) list: Option<u32>,
    pub(super) depth: u32,
    level: Option<u32>,
    run: Option<Run>,
    /// Where its links lead.
    pub(super) addresses: Vec<String>,
}

impl Paragraph {
    pub(super) fn role(&self, styles: &Styles) -> Option<Role> {
        let level = self.level.filter(|level| *level < 9);
        styles.role(&self.style).or_else(|| level.map(heading))
    }

    /// What its links lose on paper.
    pub(super) fn lost(&self) -> Option<LeftOut> {
        let words = self.words.plain();
        let lost = self.addresses.iter().any(|address| !shows(&words, address));
        lost.then_some(LeftOut::Link)
    }

    pub(super) fn say(&mut self, text: &str) {
        let run = self.run.as_ref();
        if !run.is_some_and(|run| run.hidden) {
            self.words.push(text, run.is_some_and(|run| run.bold));
        }
    }

    pub(super) fn end_run(&mut self) {
        self.run = None;
    }

    /// What says how the paragraph or its letters look, and the signs that are no letters.
    pub(super) fn takes(&mut self, element: &BytesStart<'_>, styles: &Styles) {
        let said = || attribute(element, "val").unwrap_or_default();
        match (element.local_name().as_ref(), &mut self.run) {
            ("pStyle", _) => self.style = said(),
            ("numId", _) => self.list = number(element),
            ("ilvl", _) => self.depth = number(element).unwrap_or_default(),
            ("outlineLvl", _) => self.level = number(element),
            ("r", run) => *run = Some(Run::default()),
            ("rStyle", Some(run)) => run.bold |= styles.is_bold(&said()),
            ("b", Some(run)) => run.bold = is_on(element),
            ("vanish", Some(run)) => run.hidden = is_on(element),
            ("tab" | "ptab" | "br" | "cr", _) => self.say(" "),
            ("noBreakHyphen", _) => self.say("-"),
            ("sym", _) => self.say(&symbol(element).map(String::from).unwrap_or_default()),
            _ => {}
        }
    }
}

/// A sign of a font of signs: its number is hexadecimal.
fn symbol(element: &BytesStart<'_>) -> Option<char> {
    let number = u32::from_str_radix(&attribute(element, "char")?, 16).ok()?;
    char::from_u32(number)
}
