//! What elements owe those who cannot see them: pictures words, headings an order, lists their items,
//! every language its name.

use super::file::{File, spelled};
use super::tree::{Element, Kid, words};
use lopdf::ObjectId;
use std::collections::BTreeSet;

/// The kinds PDF 1.7 knows and we use.
const KNOWN: [&str; 21] = [
    "Document",
    "Part",
    "Sect",
    "Div",
    "H1",
    "H2",
    "H3",
    "P",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "Caption",
    "TR",
    "TH",
    "TD",
    "Figure",
    "Link",
    "Reference",
    "Note",
];

pub(super) fn faults(file: &File) -> Vec<String> {
    let mut found = headings(file);
    found.extend(notes(file));
    found.extend(languages(file));
    for (place, element) in file.elements.iter().enumerate() {
        if !KNOWN.contains(&element.role.as_str()) {
            found.push(format!("no reader knows what {:?} is", element.role));
        }
        match element.role.as_str() {
            "Figure" => found.extend(figure(file, element)),
            "Link"
                if !element
                    .kids
                    .iter()
                    .any(|kid| matches!(kid, Kid::Annotation(_))) =>
            {
                found.push("a link leads nowhere".to_owned());
            }
            "L" | "LI" => found.extend(list(file, element)),
            "H1" | "H2" | "H3" if words(file, place).trim().is_empty() => {
                found.push(format!("{} says nothing", element.role));
            }
            _ => {}
        }
    }
    found
}

fn figure(file: &File, figure: &Element) -> Option<String> {
    let alt = file.text(&figure.dict, "Alt").unwrap_or_default();
    let frame = file
        .dict(&figure.dict, "A")
        .and_then(|own| file.array(own, "BBox"));
    if alt.trim().is_empty() {
        return Some("a picture has no words".to_owned());
    }
    let framed = frame.is_some_and(|corners| corners.len() == 4);
    (!framed).then(|| "a picture has no frame".to_owned())
}

/// The kinds of what an element holds; content has none.
pub(super) fn roles_below<'a>(file: &'a File, element: &Element) -> Vec<&'a str> {
    let role = |kid: &Kid| match kid {
        Kid::Element(below) => file.elements[*below].role.as_str(),
        _ => "",
    };
    element.kids.iter().map(role).collect()
}

fn list(file: &File, list: &Element) -> Option<String> {
    let allowed: &[&str] = if list.role == "L" {
        &["LI", "Caption"]
    } else {
        &["Lbl", "LBody"]
    };
    let stranger = roles_below(file, list)
        .into_iter()
        .find(|one| !allowed.contains(one));
    stranger.map(|one| format!("{} holds {one:?}", list.role))
}

fn headings(file: &File) -> Vec<String> {
    let level = |element: &Element| match element.role.as_str() {
        "H1" => Some(1),
        "H2" => Some(2),
        "H3" => Some(3),
        _ => None,
    };
    let mut found = Vec::new();
    let mut before = 0;
    for level in file.elements.iter().filter_map(level) {
        if before == 0 && level != 1 {
            found.push(format!("the first heading is of level {level}"));
        } else if level > before + 1 {
            found.push(format!(
                "a heading of level {level} follows one of level {before}"
            ));
        }
        before = level;
    }
    found
}

/// Every note has a name of its own, and is found by it.
fn notes(file: &File) -> Vec<String> {
    let mut known = BTreeSet::new();
    let mut found = Vec::new();
    let named = names(file);
    for note in file
        .elements
        .iter()
        .filter(|element| element.role == "Note")
    {
        let name = file.text(&note.dict, "ID").unwrap_or_default();
        if name.is_empty() || !known.insert(name.clone()) {
            found.push("a note has no name of its own".to_owned());
        } else if !named.contains(&(name, note.id)) {
            found.push("a note is not found by its name".to_owned());
        }
    }
    found
}

fn names(file: &File) -> Vec<(String, ObjectId)> {
    let root = file.dict(&file.catalog, "StructTreeRoot");
    let tree = root.and_then(|root| file.dict(root, "IDTree"));
    let pairs = tree.and_then(|tree| file.array(tree, "Names"));
    let pairs = pairs.map_or(&[][..], |all| all).chunks_exact(2);
    pairs
        .filter_map(|pair| {
            Some((
                spelled(pair[0].as_str().ok()?),
                pair[1].as_reference().ok()?,
            ))
        })
        .collect()
}

/// The document says its language and every section below a document its own.
fn languages(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    if file
        .text(&file.catalog, "Lang")
        .is_none_or(|code| code.len() < 2)
    {
        found.push("the file does not say its language".to_owned());
    }
    for element in &file.elements {
        let parts = matches!(element.role.as_str(), "Document" | "Part" | "Sect");
        if parts
            && file
                .text(&element.dict, "Lang")
                .is_none_or(|code| code.len() < 2)
        {
            found.push(format!("{} does not say its language", element.role));
        }
        let layout = file.dict(&element.dict, "A");
        let turned = layout
            .and_then(|own| file.name(own, "WritingMode"))
            .as_deref()
            == Some("RlTb");
        if element.role == "Sect" && turned != (element.language == "ar") {
            found.push("a section is read in another direction than its language".to_owned());
        }
    }
    found
}
