//! What a page paints: everything inside content or an artifact, every content with a number of its own.

use super::file::{File, spelled};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object, ObjectId};
use std::collections::{BTreeMap, BTreeSet};

const PAINTS: [&str; 16] = [
    "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", "\"", "BI",
];

/// A page as its operators paint it.
#[derive(Default)]
pub(super) struct PageRead {
    pub(super) id: ObjectId,
    /// The content of the page by its number, and what it says.
    pub(super) said: BTreeMap<i64, String>,
    /// The codes shown of each font.
    pub(super) shown: BTreeMap<String, BTreeSet<u16>>,
    faults: Vec<String>,
}

/// What a mark says about the painting inside it.
#[derive(Clone, PartialEq)]
enum Open {
    Content(i64),
    Artifact,
    /// Read as the words given, whatever is drawn.
    Read,
    Nothing,
}

struct Reading<'a> {
    file: &'a File,
    properties: Dictionary,
    fonts: BTreeMap<Vec<u8>, String>,
    open: Vec<Open>,
    font: String,
    page: PageRead,
}

/// Reads a page.
pub(super) fn read(file: &File, id: ObjectId) -> PageRead {
    let page = file.dictionary(id);
    let resources = file.dict(&page, "Resources").cloned().unwrap_or_default();
    let fonts = file.dict(&resources, "Font").cloned().unwrap_or_default();
    let names = fonts.iter().filter_map(|(name, font)| {
        let font = file.at(font)?.as_dict().ok()?;
        Some((name.clone(), file.name(font, "BaseFont")?))
    });
    let mut reading = Reading {
        file,
        properties: file
            .dict(&resources, "Properties")
            .cloned()
            .unwrap_or_default(),
        fonts: names.collect(),
        open: Vec::new(),
        font: String::new(),
        page: PageRead {
            id,
            ..PageRead::default()
        },
    };
    match Content::decode(&file.document.get_page_content(id)) {
        Ok(content) => content
            .operations
            .iter()
            .for_each(|one| reading.follow(one)),
        Err(_) => reading.fault("its content cannot be read"),
    }
    if !reading.open.is_empty() {
        reading.fault("a mark is never closed");
    }
    reading.page
}

pub(super) fn faults(file: &File) -> Vec<String> {
    let pages = file.pages.iter().zip(1..);
    let faults = pages.flat_map(|(page, number)| {
        let named = move |fault: &String| format!("page {number}: {fault}");
        page.faults.iter().map(named)
    });
    faults.collect()
}

impl Reading<'_> {
    fn fault(&mut self, fault: &str) {
        self.page.faults.push(fault.to_owned());
    }

    fn follow(&mut self, operation: &Operation) {
        let operator = operation.operator.as_str();
        match operator {
            "BDC" | "BMC" => self.begin(&operation.operands),
            "EMC" => self.end(),
            "Tf" => self.take_font(&operation.operands),
            "k" | "K" => self.fault("it paints in inks its colour profile does not know"),
            _ => {}
        }
        if PAINTS.contains(&operator) && self.open.iter().all(|one| *one == Open::Nothing) {
            self.fault(&format!(
                "'{operator}' paints outside content and artifacts"
            ));
        }
        if matches!(operator, "Tj" | "TJ" | "'" | "\"") {
            self.show(operation.operands.last());
        }
    }

    fn begin(&mut self, operands: &[Object]) {
        let artifact = operands.first().and_then(|tag| tag.as_name().ok()) == Some(b"Artifact");
        let properties = self.properties_of(operands.get(1));
        let number = self.file.number(&properties, "MCID");
        let inside = |open: &Open| matches!(open, Open::Content(_));
        let within = self.open.iter().any(inside);
        if artifact && within || number.is_some() && self.open.contains(&Open::Artifact) {
            self.fault("content and an artifact stand inside each other");
        }
        let open = match number {
            Some(number) => self.content(number, within),
            None if artifact => Open::Artifact,
            None => self.words(&properties),
        };
        self.open.push(open);
    }

    fn end(&mut self) {
        if self.open.pop().is_none() {
            self.fault("a mark is closed that was never opened");
        }
    }

    fn properties_of(&self, operand: Option<&Object>) -> Dictionary {
        let kept = match operand {
            Some(Object::Name(name)) => self.properties.get(name).ok(),
            other => other,
        };
        let kept = kept.and_then(|one| self.file.at(one));
        kept.and_then(|one| one.as_dict().ok())
            .cloned()
            .unwrap_or_default()
    }

    fn content(&mut self, number: i64, within: bool) -> Open {
        if within {
            self.fault(&format!("content {number} stands inside other content"));
        }
        if self.page.said.insert(number, String::new()).is_some() {
            self.fault(&format!("content {number} stands twice"));
        }
        Open::Content(number)
    }

    fn words(&mut self, properties: &Dictionary) -> Open {
        match self.file.text(properties, "ActualText") {
            Some(words) => {
                self.say(&words);
                Open::Read
            }
            None => Open::Nothing,
        }
    }

    fn take_font(&mut self, operands: &[Object]) {
        let name = operands.first().and_then(|one| one.as_name().ok());
        match name.and_then(|name| self.fonts.get(name)) {
            Some(font) => self.font.clone_from(font),
            None => self.fault("a font is used that the page does not name"),
        }
    }

    fn show(&mut self, shown: Option<&Object>) {
        let pieces = match shown {
            Some(Object::Array(pieces)) => pieces.clone(),
            other => other.into_iter().cloned().collect(),
        };
        let strings = pieces.iter().filter_map(|piece| piece.as_str().ok());
        let bytes = strings.flatten().copied().collect::<Vec<u8>>();
        for two in bytes.chunks_exact(2) {
            let code = u16::from_be_bytes([two[0], two[1]]);
            let shown = self.page.shown.entry(self.font.clone()).or_default();
            shown.insert(code);
            let font = self.file.fonts.get(&self.font);
            if let Some(letters) = font.and_then(|font| font.letters.get(&code))
                && !self.open.contains(&Open::Read)
            {
                self.say(&letters.clone());
            }
        }
    }

    fn say(&mut self, letters: &str) {
        let inmost = self.open.iter().rev().find_map(|open| match open {
            Open::Content(number) => Some(*number),
            _ => None,
        });
        if let Some(said) = inmost.and_then(|number| self.page.said.get_mut(&number)) {
            said.push_str(letters);
        }
    }
}

/// A text of ToUnicode: hexadecimal UTF-16.
pub(super) fn of_hexadecimal(digits: &str) -> Option<String> {
    let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..digits.len()).step_by(2).map(byte).collect();
    let marked = [&[0xFE, 0xFF], &bytes?[..]].concat();
    Some(spelled(&marked))
}
