//! The lists of a document: whether their items bear bullets or numbers. Knows no paragraph.

use super::xml::{Mark, Xml, attribute, number};
use crate::bring::parts::ListKind;
use quick_xml::events::BytesStart;
use std::collections::BTreeMap;

/// Lists by their number, and the patterns they follow.
#[derive(Default)]
pub(super) struct Numbering {
    lists: BTreeMap<u32, u32>,
    /// By pattern and depth, the name of a way of counting.
    patterns: BTreeMap<(u32, u32), String>,
    /// By pattern and depth, the first number.
    starts: BTreeMap<(u32, u32), u32>,
    /// By list and depth, a first number of its own.
    own_starts: BTreeMap<(u32, u32), u32>,
}

/// Where in the part we are.
#[derive(Default)]
struct Place {
    pattern: Option<u32>,
    list: Option<u32>,
    depth: u32,
}

impl Numbering {
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut xml = Xml::of(text);
        let (mut numbering, mut place) = (Self::default(), Place::default());
        while let Some(mark) = xml.next()? {
            match mark {
                Mark::Opens(element) => numbering.takes(&element, &mut place),
                Mark::Closes(name) if name == "abstractNum" => place.pattern = None,
                Mark::Closes(name) if name == "num" => place.list = None,
                Mark::Closes(_) | Mark::Text(_) => {}
            }
        }
        Some(numbering)
    }

    fn takes(&mut self, element: &BytesStart<'_>, place: &mut Place) {
        let said = |name| attribute(element, name)?.parse().ok();
        match (element.local_name().as_ref(), place.pattern, place.list) {
            ("abstractNum", ..) => place.pattern = said("abstractNumId"),
            ("num", ..) => place.list = said("numId"),
            ("lvl", Some(_), _) | ("lvlOverride", _, Some(_)) => {
                place.depth = said("ilvl").unwrap_or_default()
            }
            ("numFmt", Some(pattern), _) => {
                let way = attribute(element, "val").unwrap_or_default();
                self.patterns.insert((pattern, place.depth), way);
            }
            ("start", Some(pattern), _) => {
                let start = number(element).map(|from| ((pattern, place.depth), from));
                self.starts.extend(start);
            }
            ("startOverride", _, Some(list)) => {
                let start = number(element).map(|from| ((list, place.depth), from));
                self.own_starts.extend(start);
            }
            ("abstractNumId", _, Some(list)) => {
                self.lists
                    .extend(number(element).map(|pattern| (list, pattern)));
            }
            _ => {}
        }
    }

    /// The number of the first item of a list at a depth.
    pub(super) fn from(&self, list: u32, depth: u32) -> u64 {
        let pattern = self.lists.get(&list);
        let start = pattern.and_then(|pattern| self.starts.get(&(*pattern, depth)));
        let start = self.own_starts.get(&(list, depth)).or(start);
        start.map_or(1, |from| u64::from(*from))
    }

    /// How the items of a list are marked at a depth; none when they bear no mark at all.
    pub(super) fn kind(&self, list: u32, depth: u32) -> Option<ListKind> {
        let pattern = self.lists.get(&list);
        let way = pattern.and_then(|pattern| self.patterns.get(&(*pattern, depth)));
        match way.map(String::as_str) {
            Some("none") => None,
            Some("bullet") | None => Some(ListKind::Bullets),
            Some(_) => Some(ListKind::Steps),
        }
    }
}
