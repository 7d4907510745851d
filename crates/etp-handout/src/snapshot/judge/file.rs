//! A file opened: its objects, its pages read, its fonts, its structure. Knows no rule.

use super::content::{self, PageRead};
use super::fonts::{self, FontRead};
use super::tree::{self, Element};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

pub(super) struct File {
    pub(super) raw: Vec<u8>,
    pub(super) document: Document,
    pub(super) catalog: Dictionary,
    pub(super) fonts: BTreeMap<String, FontRead>,
    pub(super) pages: Vec<PageRead>,
    /// In the order of reading, parents before children.
    pub(super) elements: Vec<Element>,
}

impl File {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, String> {
        let unreadable = |error| format!("the file cannot be read: {error}");
        let document = Document::load_mem(bytes).map_err(unreadable)?;
        let catalog = document.catalog().map_err(unreadable)?.clone();
        let mut file = Self {
            raw: bytes.to_vec(),
            document,
            catalog,
            fonts: BTreeMap::new(),
            pages: Vec::new(),
            elements: Vec::new(),
        };
        let pages: Vec<ObjectId> = file.document.get_pages().into_values().collect();
        file.fonts = fonts::read(&file, &pages);
        file.pages = pages.iter().map(|id| content::read(&file, *id)).collect();
        file.elements = tree::read(&file);
        Ok(file)
    }

    /// What stands under a key, wherever it is kept.
    pub(super) fn get<'a>(&'a self, of: &'a Dictionary, key: &str) -> Option<&'a Object> {
        self.at(of.get(key.as_bytes()).ok()?)
    }

    /// An object, wherever it is kept.
    pub(super) fn at<'a>(&'a self, object: &'a Object) -> Option<&'a Object> {
        let (_, object) = self.document.dereference(object).ok()?;
        Some(object)
    }

    pub(super) fn dict<'a>(&'a self, of: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
        match self.get(of, key)? {
            Object::Stream(stream) => Some(&stream.dict),
            other => other.as_dict().ok(),
        }
    }

    pub(super) fn array<'a>(&'a self, of: &'a Dictionary, key: &str) -> Option<&'a Vec<Object>> {
        self.get(of, key)?.as_array().ok()
    }

    pub(super) fn name(&self, of: &Dictionary, key: &str) -> Option<String> {
        let name = self.get(of, key)?.as_name().ok()?;
        Some(String::from_utf8_lossy(name).into_owned())
    }

    pub(super) fn number(&self, of: &Dictionary, key: &str) -> Option<i64> {
        self.get(of, key)?.as_i64().ok()
    }

    /// A text, whichever way it is spelled.
    pub(super) fn text(&self, of: &Dictionary, key: &str) -> Option<String> {
        Some(spelled(self.get(of, key)?.as_str().ok()?))
    }

    /// A reference that stands under a key.
    pub(super) fn reference(&self, of: &Dictionary, key: &str) -> Option<ObjectId> {
        of.get(key.as_bytes()).ok()?.as_reference().ok()
    }

    pub(super) fn page(&self, id: ObjectId) -> Option<usize> {
        self.pages.iter().position(|page| page.id == id)
    }

    pub(super) fn dictionary(&self, id: ObjectId) -> Dictionary {
        self.document
            .get_dictionary(id)
            .cloned()
            .unwrap_or_default()
    }

    /// Every dictionary of the file, those inside others too.
    pub(super) fn dictionaries(&self) -> Vec<&Dictionary> {
        let mut found = Vec::new();
        let objects = self.document.objects.values();
        objects.for_each(|object| collect(object, &mut found));
        found
    }
}

fn collect<'a>(object: &'a Object, found: &mut Vec<&'a Dictionary>) {
    let dictionary = match object {
        Object::Array(all) => return all.iter().for_each(|one| collect(one, found)),
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &stream.dict,
        _ => return,
    };
    found.push(dictionary);
    dictionary.iter().for_each(|(_, one)| collect(one, found));
}

/// A PDF's text string in letters.
pub(super) fn spelled(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => {
            let units = units.chunks_exact(2);
            let units: Vec<u16> = units
                .map(|two| u16::from_be_bytes([two[0], two[1]]))
                .collect();
            String::from_utf16_lossy(&units)
        }
        None => bytes.iter().copied().map(char::from).collect(),
    }
}
