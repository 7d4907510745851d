//! A structure that is whole and helps nobody who reads with it.

use super::*;

#[test]
fn what_is_missing_for_those_who_cannot_see_is_found() {
    let role = |name: &str| Object::Name(name.as_bytes().to_vec());
    finds(
        "a picture has no words",
        first("Figure", |own| drop(own.remove(b"Alt"))),
    );
    finds(
        "a picture has no frame",
        first("Figure", |own| drop(own.remove(b"A"))),
    );
    finds("the first heading is of level 2", move |document| {
        let first_title = elements(document, "H1")[0];
        document
            .get_dictionary_mut(first_title)
            .unwrap()
            .set("S", role("H2"));
    });
    finds(
        "a heading of level 3 follows one of level 1",
        first("H2", move |own| own.set("S", role("H3"))),
    );
    finds("\"P\"", first("LBody", move |own| own.set("S", role("P"))));
    finds(
        "no reader knows",
        first("P", move |own| own.set("S", role("Para"))),
    );
    finds(
        "a link leads nowhere",
        first("Link", |own| own.set("K", Vec::<Object>::new())),
    );
    finds(
        "a note has no name",
        first("Note", |own| drop(own.remove(b"ID"))),
    );
    finds(
        "Sect does not say its language",
        first("Sect", |own| drop(own.remove(b"Lang"))),
    );
    finds(
        "the file does not say its language",
        catalogue(|own| drop(own.remove(b"Lang"))),
    );
}

#[test]
fn a_table_that_cannot_be_followed_is_found() {
    finds(
        "a head does not say what it heads",
        first("TH", |own| drop(own.remove(b"A"))),
    );
    finds(
        "not of the same length",
        first("TR", |own| {
            let cells = own.get_mut(b"K").and_then(Object::as_array_mut).unwrap();
            cells.pop();
        }),
    );
    finds(
        "something that is no cell",
        first("TD", |own| own.set("S", Object::Name(b"P".to_vec()))),
    );
    finds("a table has no head", |document| {
        for head in elements(document, "TH") {
            document
                .get_dictionary_mut(head)
                .unwrap()
                .set("S", Object::Name(b"TD".to_vec()));
        }
    });
}

#[test]
fn bookmarks_that_lead_astray_are_found() {
    let is_bookmark = |own: &Dictionary| own.has(b"Dest");
    finds(
        "there are no bookmarks",
        catalogue(|own| drop(own.remove(b"Outlines"))),
    );
    finds(
        "a bookmark says",
        in_the(is_bookmark, |own| {
            own.set("Title", Object::string_literal("Autre"))
        }),
    );
    finds(
        "a bookmark is called",
        in_the(is_bookmark, |own| {
            own.set("Title", Object::string_literal("\u{7}"))
        }),
    );
    finds(
        "a bookmark says",
        in_the(is_bookmark, |own| {
            own.get_mut(b"Dest").and_then(Object::as_array_mut).unwrap()[0] = Object::Null;
        }),
    );
    finds(
        "chain of bookmarks",
        in_the(|own| own.has(b"Prev"), |own| drop(own.remove(b"Prev"))),
    );
    finds(
        "the bookmarks are miscounted",
        in_the(
            |own| own.get_type().is_ok_and(|kind| kind == b"Outlines"),
            |own| own.set("Count", 1),
        ),
    );
}
