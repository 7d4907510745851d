//! The styles of a document: what a paragraph is by its style's name, its level or the style it is
//! based on. Knows no paragraph.

use super::xml::{Mark, Xml, attribute, is_on, number};
use quick_xml::events::BytesStart;
use std::collections::BTreeMap;

/// Styles that a style may be based on, one upon the other.
const MOST_BASES: usize = 12;
/// The level of body text.
const NO_LEVEL: u32 = 9;

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// From 0, the title of the document.
    Heading(u8),
    Caption,
    Quote,
    /// A line of a table of contents, which nobody can click on paper.
    Contents,
    Bullet,
    Step,
}

#[derive(Default)]
struct Style {
    name: String,
    based_on: String,
    level: Option<u32>,
    list: Option<u32>,
    depth: u32,
    bold: bool,
    struck: bool,
}

/// Styles by their id.
#[derive(Default)]
pub(super) struct Styles(BTreeMap<String, Style>);

impl Styles {
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut xml = Xml::of(text);
        let mut styles = BTreeMap::new();
        let (mut id, mut style) = (String::new(), Style::default());
        while let Some(mark) = xml.next()? {
            match mark {
                Mark::Opens(element) if element.local_name().as_ref() == "style" => {
                    id = attribute(&element, "styleId").unwrap_or_default();
                    style = Style::default();
                }
                Mark::Opens(element) => style.takes(&element),
                Mark::Closes(name) if name == "style" => {
                    styles.insert(std::mem::take(&mut id), std::mem::take(&mut style));
                }
                Mark::Closes(_) | Mark::Text(_) => {}
            }
        }
        Some(Self(styles))
    }

    /// What a style makes of its paragraphs. Word writes the names of its own styles in English, in
    /// whatever language it speaks; without its styles a document has only their ids.
    pub(super) fn role(&self, id: &str) -> Option<Role> {
        if self.0.is_empty() {
            return role_of(id);
        }
        let role = |style: &Style| {
            let level = style.level.filter(|level| *level < NO_LEVEL);
            role_of(&style.name).or_else(|| level.map(heading))
        };
        self.chain(id).find_map(role)
    }

    /// The list a style belongs to, and how deep.
    pub(super) fn list(&self, id: &str) -> Option<(u32, u32)> {
        self.chain(id)
            .find_map(|style| Some((style.list?, style.depth)))
    }

    /// Whether a style is bold.
    pub(super) fn is_bold(&self, id: &str) -> bool {
        self.chain(id).any(|style| style.bold)
    }

    /// Whether a style strikes its words out.
    pub(super) fn is_struck(&self, id: &str) -> bool {
        self.chain(id).any(|style| style.struck)
    }

    fn chain<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a Style> {
        let first = self.0.get(id);
        std::iter::successors(first, |style| self.0.get(&style.based_on)).take(MOST_BASES)
    }
}

impl Style {
    fn takes(&mut self, element: &BytesStart<'_>) {
        let said = || attribute(element, "val").unwrap_or_default();
        match element.local_name().as_ref() {
            "name" => self.name = said(),
            "basedOn" => self.based_on = said(),
            "outlineLvl" => self.level = number(element),
            "numId" => self.list = number(element),
            "ilvl" => self.depth = number(element).unwrap_or_default(),
            "b" => self.bold = is_on(element),
            "strike" | "dstrike" => self.struck = is_on(element),
            _ => {}
        }
    }
}

/// A heading by its level, counted from 0.
pub(super) fn heading(level: u32) -> Role {
    Role::Heading(u8::try_from(level + 1).unwrap_or(u8::MAX))
}

fn role_of(name: &str) -> Option<Role> {
    let name = name.to_lowercase().replace([' ', '-', '_'], "");
    let words = name.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let number = name[words.len()..].parse::<u32>().ok();
    Some(match words {
        "title" | "titel" => Role::Heading(0),
        "titre" if number.is_none() => Role::Heading(0),
        "heading" | "titre" | "kop" | "überschrift" | "berschrift" => {
            heading(number?.checked_sub(1)?)
        }
        "caption" | "lgende" | "légende" | "bijschrift" | "beschriftung" => Role::Caption,
        "quote" | "intensequote" => Role::Quote,
        "toc" | "tm" | "inhopg" | "verzeichnis" | "tocheading" => Role::Contents,
        "listbullet" => Role::Bullet,
        "listnumber" => Role::Step,
        _ => return None,
    })
}
