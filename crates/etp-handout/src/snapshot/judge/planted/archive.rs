//! Fonts, metadata, paper and whatever may not be kept for decades.

use super::*;

#[test]
fn letters_that_cannot_be_read_are_found() {
    let font = |own: &Dictionary| own.has(b"ToUnicode");
    finds(
        "stands for no letters",
        in_the(font, |own| drop(own.remove(b"ToUnicode"))),
    );
    finds(
        "is not embedded",
        in_the(
            |own| own.has(b"FontFile2"),
            |own| drop(own.remove(b"FontFile2")),
        ),
    );
    finds(
        "which glyph a code is",
        in_the(
            |own| own.has(b"CIDToGIDMap"),
            |own| drop(own.remove(b"CIDToGIDMap")),
        ),
    );
    finds(
        "that it is a subset",
        in_the(font, |own| {
            own.set("BaseFont", Object::Name(b"NotoSans-Regular".to_vec()));
        }),
    );
    finds(
        "the glyph for nothing is shown",
        painted(|all| {
            let show = all.iter_mut().find(|one| one.operator == "TJ").unwrap();
            show.operands = vec![vec![Object::string_literal([0, 0])].into()];
        }),
    );
}

#[test]
fn a_file_that_says_little_about_itself_is_found() {
    finds("no name of its own", |document| {
        drop(document.trailer.remove(b"ID"))
    });
    finds("is tagged", catalogue(|own| drop(own.remove(b"MarkInfo"))));
    finds(
        "instead of its title",
        catalogue(|own| drop(own.remove(b"ViewerPreferences"))),
    );
    finds(
        "no metadata",
        catalogue(|own| drop(own.remove(b"Metadata"))),
    );
    let information = |own: &Dictionary| own.has(b"Producer");
    finds(
        "disagree about Title",
        in_the(information, |own| {
            own.set("Title", Object::string_literal("Autre"))
        }),
    );
    finds(
        "disagree about CreationDate",
        in_the(information, |own| {
            own.set("CreationDate", Object::string_literal("D:20010101000000Z"));
        }),
    );
    let xmp = |own: &Dictionary| own.get_type().is_ok_and(|kind| kind == b"Metadata");
    finds(
        "the metadata are packed",
        in_the(xmp, |own| {
            own.set("Filter", Object::Name(b"FlateDecode".to_vec()));
        }),
    );
    finds("PDF 1.7", |document| document.version = "1.4".to_owned());
    finds(
        "the structure speaks",
        first("Sect", |own| own.set("Lang", Object::string_literal("pl"))),
    );
}

#[test]
fn what_may_not_be_kept_is_found() {
    finds(
        "OpenAction",
        catalogue(|own| own.set("OpenAction", Vec::<Object>::new())),
    );
    finds(
        "by itself: JavaScript",
        catalogue(|own| {
            own.set(
                "Names",
                dictionary! { "A" => dictionary! { "S" => Object::Name(b"JavaScript".to_vec()) } },
            );
        }),
    );
    finds(
        "by itself: Launch",
        in_the(
            |own| own.has(b"StructParent"),
            |own| {
                own.set("A", dictionary! { "S" => Object::Name(b"Launch".to_vec()) });
            },
        ),
    );
    finds(
        "shines through",
        in_the(
            |own| own.has(b"MediaBox") && own.has(b"Contents"),
            |own| {
                own.set(
                    "Group",
                    dictionary! { "S" => Object::Name(b"Transparency".to_vec()) },
                );
            },
        ),
    );
    finds(
        "what the colours mean",
        catalogue(|own| drop(own.remove(b"OutputIntents"))),
    );
    finds("the colour profile is none", |document| {
        let streams = document
            .objects
            .values_mut()
            .filter_map(|one| one.as_stream_mut().ok());
        let profile = streams
            .into_iter()
            .find(|one| one.dict.has(b"N") && !one.dict.has(b"Type"));
        profile.unwrap().set_plain_content(vec![0; 99]);
    });
}

#[test]
fn paper_and_links_that_are_wrong_are_found() {
    let page = |own: &Dictionary| own.has(b"StructParents");
    finds(
        "its tabulator",
        in_the(page, |own| drop(own.remove(b"Tabs"))),
    );
    finds(
        "larger than its paper",
        in_the(page, |own| {
            own.set(
                "CropBox",
                vec![0.into(), 0.into(), 9000.into(), 9000.into()],
            );
        }),
    );
    let link = |own: &Dictionary| own.has(b"StructParent");
    finds(
        "a link has no words",
        in_the(link, |own| drop(own.remove(b"Contents"))),
    );
    finds(
        "a link is hidden on paper",
        in_the(link, |own| own.set("F", 2)),
    );
    finds(
        "a link leads to no address",
        in_the(link, |own| drop(own.remove(b"A"))),
    );
    finds(
        "a link lies outside the paper",
        in_the(link, |own| {
            own.set("Rect", vec![0.into(), 0.into(), 9000.into(), 9000.into()]);
        }),
    );
}
