//! The structure read from its root: every element has its parent, its kind and a page for what it holds.

use super::file::File;
use lopdf::{Dictionary, Object, ObjectId};
use std::collections::BTreeSet;

/// An element of the structure.
pub(super) struct Element {
    pub(super) id: ObjectId,
    pub(super) dict: Dictionary,
    pub(super) role: String,
    /// Its place among the elements.
    pub(super) parent: Option<usize>,
    pub(super) kids: Vec<Kid>,
    /// Its own language or the one it stands in.
    pub(super) language: String,
    faults: Vec<String>,
}

/// What an element holds.
#[derive(Clone, PartialEq)]
pub(super) enum Kid {
    Element(usize),
    /// Content of a page, by its number.
    Content(ObjectId, i64),
    Annotation(ObjectId),
}

/// Reads the whole structure.
pub(super) fn read(file: &File) -> Vec<Element> {
    let mut elements = Vec::new();
    let Some(root) = file.dict(&file.catalog, "StructTreeRoot") else {
        return elements;
    };
    let language = file.text(&file.catalog, "Lang").unwrap_or_default();
    let mut seen = BTreeSet::new();
    for kid in several(file, root) {
        if let Ok(id) = kid.as_reference() {
            element(file, id, None, &language, &mut seen, &mut elements);
        }
    }
    elements
}

/// One kid or an array of them.
fn several(file: &File, of: &Dictionary) -> Vec<Object> {
    match of.get(b"K") {
        Ok(Object::Array(all)) => all.clone(),
        Ok(Object::Reference(id)) => match file.document.get_object(*id) {
            Ok(Object::Array(all)) => all.clone(),
            _ => vec![Object::Reference(*id)],
        },
        Ok(one) => vec![one.clone()],
        Err(_) => Vec::new(),
    }
}

fn element(
    file: &File,
    id: ObjectId,
    parent: Option<usize>,
    language: &str,
    seen: &mut BTreeSet<ObjectId>,
    elements: &mut Vec<Element>,
) -> Option<usize> {
    if !seen.insert(id) {
        let holder = parent.and_then(|parent| elements.get_mut(parent))?;
        holder
            .faults
            .push("holds an element that stands elsewhere too".to_owned());
        return None;
    }
    let dict = file.dictionary(id);
    let own = file.text(&dict, "Lang");
    let place = elements.len();
    elements.push(Element {
        id,
        role: file.name(&dict, "S").unwrap_or_default(),
        parent,
        kids: Vec::new(),
        language: own.unwrap_or_else(|| language.to_owned()),
        faults: Vec::new(),
        dict,
    });
    let dict = elements[place].dict.clone();
    let language = elements[place].language.clone();
    for object in several(file, &dict) {
        match kid(file, &dict, &object) {
            Held::Kid(kid) => elements[place].kids.push(kid),
            Held::Element(below) => {
                let below = element(file, below, Some(place), &language, seen, elements);
                elements[place].kids.extend(below.map(Kid::Element));
            }
            Held::Nothing => {
                let fault = "holds something that is neither content nor an element";
                elements[place].faults.push(fault.to_owned());
            }
        }
    }
    Some(place)
}

enum Held {
    Kid(Kid),
    Element(ObjectId),
    Nothing,
}

fn kid(file: &File, of: &Dictionary, object: &Object) -> Held {
    let page = |own: &Dictionary| file.reference(own, "Pg").or(file.reference(of, "Pg"));
    let held = match object {
        Object::Integer(number) => page(of).map(|page| Kid::Content(page, *number)),
        Object::Reference(id) => return Held::Element(*id),
        Object::Dictionary(own) => match file.name(own, "Type").as_deref() {
            Some("MCR") => page(own)
                .zip(file.number(own, "MCID"))
                .map(|(page, number)| Kid::Content(page, number)),
            Some("OBJR") => file.reference(own, "Obj").map(Kid::Annotation),
            _ => None,
        },
        _ => None,
    };
    held.map_or(Held::Nothing, Held::Kid)
}

pub(super) fn faults(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    let root = file.reference(&file.catalog, "StructTreeRoot");
    match file.elements.first() {
        Some(first) if first.role == "Document" => {}
        _ => found.push("the structure does not start with a document".to_owned()),
    }
    for element in &file.elements {
        let parent = element
            .parent
            .map_or(root, |parent| Some(file.elements[parent].id));
        if parent != file.reference(&element.dict, "P") {
            found.push(format!(
                "{} names another parent than the one that holds it",
                element.role
            ));
        }
        let named = |fault: &String| format!("{} {fault}", element.role);
        found.extend(element.faults.iter().map(named));
    }
    found
}

/// What an element and all below it say, in the order of reading.
pub(super) fn words(file: &File, place: usize) -> String {
    let element = &file.elements[place];
    if let Some(spelled) = file.text(&element.dict, "ActualText") {
        return spelled;
    }
    let said = |kid: &Kid| match kid {
        Kid::Element(below) => words(file, *below),
        Kid::Content(page, number) => {
            let page = file.page(*page).map(|page| &file.pages[page]);
            let said = page.and_then(|page| page.said.get(number));
            said.cloned().unwrap_or_default()
        }
        Kid::Annotation(_) => String::new(),
    };
    element.kids.iter().map(said).collect()
}

/// The first page an element or one below it stands on.
pub(super) fn first_page(file: &File, place: usize) -> Option<usize> {
    file.elements[place].kids.iter().find_map(|kid| match kid {
        Kid::Element(below) => first_page(file, *below),
        Kid::Content(page, _) => file.page(*page),
        Kid::Annotation(_) => None,
    })
}
