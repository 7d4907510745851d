//! One paragraph while it is read. Knows no block.

use super::styles::{Role, Styles, heading};
use super::xml::{attribute, is_on, number};
use crate::bring::phrase::Phrase;
use crate::bring::signs::{Font, raised};
use crate::bring::{LeftOut, shows};
use quick_xml::events::BytesStart;

/// A stretch of letters that look alike.
#[derive(Default)]
struct Run {
    bold: bool,
    hidden: bool,
    struck: bool,
    raised: bool,
    font: Font,
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
    /// Signs and struck words that were not taken.
    pub(super) dropped: Vec<LeftOut>,
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
        let font = self.run.as_ref().map(|run| run.font);
        self.say_in(font.unwrap_or_default(), text);
    }

    /// Says letters as a font draws them.
    fn say_in(&mut self, font: Font, text: &str) {
        let plain = Run::default();
        let run = self.run.as_ref().unwrap_or(&plain);
        let (bold, up) = (run.bold, run.raised);
        if run.hidden {
            return;
        }
        if run.struck {
            if !text.trim().is_empty() {
                self.drop(LeftOut::Struck);
            }
        } else {
            let drawn = text.chars().filter_map(|sign| font.letter(sign));
            let drawn: String = drawn.collect();
            let whole = drawn.chars().count() == text.chars().count();
            let said = if up { raised(&drawn) } else { drawn };
            if !(self.words.push(&said, bold) && whole) {
                self.drop(LeftOut::Sign);
            }
        }
    }

    fn drop(&mut self, what: LeftOut) {
        if !self.dropped.contains(&what) {
            self.dropped.push(what);
        }
    }

    pub(super) fn end_run(&mut self) {
        self.run = None;
    }

    fn sign(&mut self, element: &BytesStart<'_>) {
        match symbol(element) {
            Some(sign) => self.say_in(font(element, &["font"]), &sign.to_string()),
            None => self.drop(LeftOut::Sign),
        }
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
            ("rStyle", Some(run)) => {
                run.bold |= styles.is_bold(&said());
                run.struck |= styles.is_struck(&said());
            }
            ("rFonts", Some(run)) => run.font = font(element, &["ascii", "hAnsi"]),
            ("vertAlign", Some(run)) => run.raised = said() == "superscript",
            ("strike" | "dstrike", Some(run)) => run.struck = is_on(element),
            ("b", Some(run)) => run.bold = is_on(element),
            ("vanish", Some(run)) => run.hidden = is_on(element),
            ("tab" | "ptab" | "br" | "cr", _) => self.say(" "),
            ("noBreakHyphen", _) => self.say("-"),
            ("sym", _) => self.sign(element),
            // A box to tick, drawn by Word without any letter.
            ("checkBox", _) => self.drop(LeftOut::Sign),
            _ => {}
        }
    }
}

/// The first font that is named.
fn font(element: &BytesStart<'_>, names: &[&str]) -> Font {
    let mut named = names.iter().filter_map(|name| attribute(element, name));
    named.next().map(|name| Font::of(&name)).unwrap_or_default()
}

/// A sign of a font of signs: its number is hexadecimal.
fn symbol(element: &BytesStart<'_>) -> Option<char> {
    let number = u32::from_str_radix(&attribute(element, "char")?, 16).ok()?;
    char::from_u32(number)
}
