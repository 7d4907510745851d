//! The finishing pass: what a tagged, archivable document needs beside its pages.

use super::objects::{name, reference, references, set, text};
use super::{metadata, outline, structure};
use crate::sheet::{Link, Numbered, Sheet, TagId};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// A link's annotation as an object of its own, tied to its place in the structure.
pub(crate) struct Annotation {
    pub(crate) id: ObjectId,
    pub(crate) page: usize,
    pub(crate) tag: TagId,
    /// Its key in the parent tree.
    pub(crate) key: usize,
}

/// Completes a document; `None` if printpdf's objects are not where they should be.
pub(crate) fn finish(document: &mut Document, sheet: &Sheet, numbered: &Numbered) -> Option<()> {
    document.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let annotations = annotate(document, sheet, &pages)?;
    let structure = structure::build(document, sheet, &pages, numbered, &annotations);
    let outline = outline::build(document, &sheet.bookmarks, &sheet.pages, &pages);
    let metadata = metadata::build(document, sheet);
    let catalog = document.catalog_mut().ok()?;
    catalog.remove(b"PageLayout");
    set(
        catalog,
        [
            ("PageMode", name("UseOutlines")),
            ("Lang", text(sheet.languages.first()?.code())),
            (
                "MarkInfo",
                Object::Dictionary(dictionary! { "Marked" => true }),
            ),
            (
                "ViewerPreferences",
                Object::Dictionary(dictionary! { "DisplayDocTitle" => true }),
            ),
            ("StructTreeRoot", reference(structure)),
            ("Outlines", reference(outline)),
            ("Metadata", reference(metadata.xmp)),
            ("OutputIntents", references([metadata.intent])),
        ],
    );
    Some(())
}

fn annotate(document: &mut Document, sheet: &Sheet, pages: &[ObjectId]) -> Option<Vec<Annotation>> {
    let mut annotations = Vec::new();
    for (page, id) in pages.iter().enumerate() {
        let written = document
            .get_dictionary(*id)
            .ok()?
            .get(b"Annots")
            .and_then(Object::as_array);
        let written = written.cloned().unwrap_or_default();
        let before = annotations.len();
        for (place, (object, link)) in written
            .into_iter()
            .zip(&sheet.pages[page].links)
            .enumerate()
        {
            let key = pages.len() + before + place;
            let annotation = completed(object.as_dict().ok()?.clone(), link, *id, key);
            annotations.push(Annotation {
                id: document.add_object(annotation),
                page,
                tag: link.tag,
                key,
            });
        }
        let here = references(annotations[before..].iter().map(|annotation| annotation.id));
        let dictionary = document.get_dictionary_mut(*id).ok()?;
        set(
            dictionary,
            [
                ("StructParents", Object::Integer(page as i64)),
                ("Tabs", name("S")),
            ],
        );
        if annotations.len() > before {
            dictionary.set("Annots", here);
        } else {
            dictionary.remove(b"Annots");
        }
    }
    Some(annotations)
}

fn completed(mut annotation: Dictionary, link: &Link, page: ObjectId, key: usize) -> Dictionary {
    const PRINTED: i64 = 4;
    annotation.remove(b"C");
    set(
        &mut annotation,
        [
            ("Contents", text(&link.words)),
            ("F", Object::Integer(PRINTED)),
            ("StructParent", Object::Integer(key as i64)),
            ("P", reference(page)),
        ],
    );
    annotation
}
