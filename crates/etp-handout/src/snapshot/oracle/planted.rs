//! Sheets with one fault each: an oracle that praises everything is none.

use super::*;
use crate::sheet::{Mark, Shape, Tag};
use std::rc::Rc;

fn sheet() -> Sheet {
    let content = delivered("diabetes2-3");
    lay_out(&compose::compose(&content, &facts()).unwrap()).unwrap()
}

/// The complaints about a sheet after something was done to it.
fn after(spoil: impl Fn(&mut Sheet)) -> String {
    let mut sheet = sheet();
    spoil(&mut sheet);
    let found = complaints(&sheet);
    assert!(!found.is_empty(), "nothing was noticed");
    format!("{found:?}")
}

/// The runs of a sheet, to be spoiled.
fn spoil_run(sheet: &mut Sheet, spoil: impl Fn(&mut Run)) {
    let drawn = sheet.pages.iter_mut().flat_map(|page| &mut page.drawn);
    for one in drawn {
        if let Shape::Text(run) = &mut one.shape {
            return spoil(Rc::make_mut(run));
        }
    }
}

#[test]
fn a_picture_without_words_is_refused() {
    let silent = |sheet: &mut Sheet| {
        let nodes = sheet.tags.nodes_mut();
        nodes.iter_mut().for_each(|node| node.alt = None);
    };
    assert!(after(silent).contains("MissingAltText"));
}

#[test]
fn a_file_without_a_title_or_a_language_is_refused() {
    assert!(after(|sheet| sheet.title.clear()).contains("NoDocumentTitle"));
    assert!(after(|sheet| sheet.languages.clear()).contains("NoDocumentLanguage"));
}

#[test]
fn a_file_without_bookmarks_is_refused() {
    assert!(after(|sheet| sheet.bookmarks.clear()).contains("MissingDocumentOutline"));
}

#[test]
fn a_link_without_words_is_refused() {
    let silent = |sheet: &mut Sheet| {
        let links = sheet.pages.iter_mut().flat_map(|page| &mut page.links);
        links.for_each(|link| link.words.clear());
    };
    assert!(after(silent).contains("MissingAnnotationAltText"));
}

#[test]
fn a_heading_without_words_is_refused() {
    let silent = |sheet: &mut Sheet| {
        let nodes: Vec<Tag> = sheet.tags.nodes().iter().map(|node| node.tag).collect();
        for page in &mut sheet.pages {
            page.drawn.retain(|drawn| match drawn.mark {
                Mark::Content(tag) => nodes[tag.0] != Tag::Heading,
                _ => true,
            });
        }
    };
    assert!(after(silent).contains("MissingHeadingTitle"));
}

#[test]
fn a_glyph_that_stands_for_nothing_is_refused() {
    let missing = |sheet: &mut Sheet| spoil_run(sheet, |run| run.glyphs[0].id = 0);
    assert!(after(missing).contains("ContainsNotDefGlyph"));
    for (letter, complaint) in [
        ('\u{FEFF}', "InvalidCodepointMapping"),
        ('\u{E000}', "UnicodePrivateArea"),
    ] {
        let unread = |run: &mut Run| {
            run.text = letter.to_string().into();
            run.glyphs.truncate(1);
            run.glyphs[0].letters = 0..letter.len_utf8();
        };
        assert!(after(|sheet| spoil_run(sheet, unread)).contains(complaint));
    }
}
