//! The bookmarks beside the pages: each title with its headings below it.

use super::objects::{name, reference, text};
use crate::sheet::{Bookmark, Page};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Adds the outline and returns its root.
pub(crate) fn build(
    document: &mut Document,
    bookmarks: &[Bookmark],
    sheet_pages: &[Page],
    pages: &[ObjectId],
) -> ObjectId {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    for place in 0..bookmarks.len() {
        let parent = (0..place)
            .rev()
            .find(|above| bookmarks[*above].level < bookmarks[place].level);
        let entry = entry(
            bookmarks,
            &ids,
            place,
            parent.map_or(root, |parent| ids[parent]),
            (sheet_pages, pages),
        );
        document.set_object(ids[place], entry);
    }
    let tops: Vec<usize> = (0..bookmarks.len())
        .filter(|place| bookmarks[*place].level == 1)
        .collect();
    let mut outline = dictionary! { "Type" => "Outlines", "Count" => bookmarks.len() as i64 };
    ends(&mut outline, &ids, &tops);
    document.set_object(root, outline);
    root
}

fn entry(
    bookmarks: &[Bookmark],
    ids: &[ObjectId],
    place: usize,
    parent: ObjectId,
    (sheet_pages, pages): (&[Page], &[ObjectId]),
) -> Dictionary {
    let bookmark = &bookmarks[place];
    let top = Object::Real(sheet_pages[bookmark.page].paper.height - bookmark.y);
    let target = vec![
        reference(pages[bookmark.page]),
        name("XYZ"),
        Object::Real(0.0),
        top,
        Object::Null,
    ];
    let mut entry = dictionary! {
        "Title" => text(&bookmark.title),
        "Parent" => reference(parent),
        "Dest" => Object::Array(target),
    };
    if let Some(before) = sibling(bookmarks, (0..place).rev(), bookmark.level) {
        entry.set("Prev", reference(ids[before]));
    }
    if let Some(after) = sibling(bookmarks, place + 1..bookmarks.len(), bookmark.level) {
        entry.set("Next", reference(ids[after]));
    }
    let below =
        (place + 1..bookmarks.len()).take_while(|after| bookmarks[*after].level > bookmark.level);
    let below: Vec<usize> = below.collect();
    if !below.is_empty() {
        ends(&mut entry, ids, &below);
        entry.set("Count", below.len() as i64);
    }
    entry
}

/// The nearest bookmark of a level before a higher one comes in between.
fn sibling(
    bookmarks: &[Bookmark],
    places: impl Iterator<Item = usize>,
    level: u8,
) -> Option<usize> {
    let mut near = places.take_while(|place| bookmarks[*place].level >= level);
    near.find(|place| bookmarks[*place].level == level)
}

fn ends(dictionary: &mut Dictionary, ids: &[ObjectId], places: &[usize]) {
    if let (Some(first), Some(last)) = (places.first(), places.last()) {
        dictionary.set("First", reference(ids[*first]));
        dictionary.set("Last", reference(ids[*last]));
    }
}
