//! The bookmarks: a chain without holes, one for each title, below it headings in their order, all on
//! their pages.

use super::file::File;
use super::tree::{first_page, words};
use lopdf::{Dictionary, ObjectId};

/// A bookmark: its level, the page it leads to and its words.
type Entry = (usize, Option<usize>, String);

pub(super) fn faults(file: &File) -> Vec<String> {
    let Some(root) = file.reference(&file.catalog, "Outlines") else {
        return vec!["there are no bookmarks".to_owned()];
    };
    let mut found = Vec::new();
    let mut entries = Vec::new();
    below(file, root, 1, &mut entries, &mut found);
    let count = file.number(&file.dictionary(root), "Count");
    if count != Some(entries.len() as i64) {
        found.push("the bookmarks are miscounted".to_owned());
    }
    found.extend(astray(&entries, headings(file)));
    found
}

/// A heading may have no bookmark, a title must.
fn astray(entries: &[Entry], headings: Vec<Entry>) -> Vec<String> {
    let mut found = Vec::new();
    let mut headings = headings.into_iter().peekable();
    for entry in entries {
        while headings
            .next_if(|one| one.0 > 1 && !leads(entry, one))
            .is_some()
        {}
        let heading = headings.next();
        if !heading.as_ref().is_some_and(|one| leads(entry, one)) {
            found.push(format!(
                "a bookmark says {entry:?}, its heading {heading:?}"
            ));
        }
    }
    let forgotten = headings.filter(|one| one.0 == 1);
    found.extend(forgotten.map(|one| format!("no bookmark leads to {one:?}")));
    found
}

fn leads(entry: &Entry, heading: &Entry) -> bool {
    let told = bare(&entry.2).starts_with(&bare(&heading.2));
    let unsaid = heading.1.is_none() && heading.2.is_empty();
    told && entry.0 == heading.0 && entry.1.is_some() && (unsaid || entry.1 == heading.1)
}

/// Letters only: a line's end is no difference, nor a hyphen that may be there.
fn bare(text: &str) -> String {
    let letter =
        |one: &char| !one.is_whitespace() && !matches!(one, '\u{AD}' | '\u{2060}' | '\u{200B}');
    text.chars().filter(letter).collect()
}

fn below(
    file: &File,
    parent: ObjectId,
    level: usize,
    entries: &mut Vec<Entry>,
    found: &mut Vec<String>,
) {
    let holder = file.dictionary(parent);
    let (mut before, mut next) = (None, file.reference(&holder, "First"));
    while let Some(id) = next {
        let entry = file.dictionary(id);
        let chained = file.reference(&entry, "Parent") == Some(parent)
            && file.reference(&entry, "Prev") == before;
        if !chained || entries.len() > 10_000 {
            return found.push("the chain of bookmarks is broken".to_owned());
        }
        let title = file.text(&entry, "Title").unwrap_or_default();
        if title.trim().is_empty() || title.contains(char::is_control) {
            found.push(format!("a bookmark is called {title:?}"));
        }
        entries.push((level, target(file, &entry), title));
        below(file, id, level + 1, entries, found);
        (before, next) = (Some(id), file.reference(&entry, "Next"));
    }
    if file.reference(&holder, "Last") != before {
        found.push("the chain of bookmarks has another end".to_owned());
    }
}

fn target(file: &File, entry: &Dictionary) -> Option<usize> {
    let page = file.array(entry, "Dest")?.first()?.as_reference().ok()?;
    file.page(page)
}

/// Titles and headings; a document without any is called as somebody likes.
fn headings(file: &File) -> Vec<Entry> {
    let places = 0..file.elements.len();
    let level = |place: &usize| match file.elements[*place].role.as_str() {
        "H1" => Some(1),
        "H2" => Some(2),
        _ => None,
    };
    let entry = |place: usize| {
        let nameless = is_nameless(file, place).then_some(1);
        let level = level(&place).or(nameless)?;
        let words = nameless.map_or_else(|| words(file, place), |_| String::new());
        Some((level, first_page(file, place), words))
    };
    places.filter_map(entry).collect()
}

/// Whether it is a document, or one among others, in which there is no title.
fn is_nameless(file: &File, place: usize) -> bool {
    let document = matches!(file.elements[place].role.as_str(), "Document" | "Part");
    let titled = |one: &usize| matches!(file.elements[*one].role.as_str(), "H1" | "Part");
    let mut below = (place + 1..file.elements.len()).filter(|one| stands_below(file, *one, place));
    document && !below.any(|one| titled(&one))
}

fn stands_below(file: &File, place: usize, above: usize) -> bool {
    let parents = std::iter::successors(Some(place), |one| file.elements[*one].parent);
    parents.skip(1).any(|parent| parent == above)
}
