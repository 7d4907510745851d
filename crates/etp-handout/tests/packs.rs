//! The file of a pack: one tree of tags over all its parts, each with its language, and fonts once.

use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use etp_handout::{
    Handout, HandoutFacts, Pack, PackPart, Record, RecordMarks, library, print_pack,
};
use lopdf::{Dictionary, Document, Object};
use std::sync::Arc;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn record() -> PackPart {
    PackPart::Record(Record {
        language: HandoutLanguage::De,
        large_print: false,
        marks: RecordMarks {
            centre_name: "Zentrum".to_owned(),
            centre_phone: String::new(),
            letterhead: vec![],
            printed_on: day(),
            footer: String::new(),
            fictional: false,
        },
        title: "Bogen".to_owned(),
        lead: vec![],
        sections: vec![],
        closing: vec![],
    })
}

fn pack(names: &[&str]) -> Pack {
    let (_, text) = library()[0];
    let content = Arc::new(Handout::parse(text).expect("a delivered handout"));
    let handout = |name: &&str| {
        let languages = vec![HandoutLanguage::Fr, HandoutLanguage::Nl];
        let facts = HandoutFacts {
            patient_name: Some((*name).to_owned()),
            centre_name: "Centre".to_owned(),
            ..HandoutFacts::blank(languages, day())
        };
        PackPart::Handout(content.clone(), facts)
    };
    let mut parts = vec![record()];
    parts.extend(names.iter().map(handout));
    Pack {
        title: "Papiers du jour".to_owned(),
        two_sided: true,
        parts,
    }
}

fn opened(names: &[&str]) -> Document {
    Document::load_mem(&print_pack(&pack(names)).expect("a printed pack")).expect("a file")
}

fn elements(document: &Document, kind: &[u8]) -> Vec<Dictionary> {
    let objects = document.objects.values();
    let dictionaries = objects.filter_map(|object| object.as_dict().ok());
    dictionaries
        .filter(|one| one.has(b"P") && one.get(b"S").and_then(Object::as_name).ok() == Some(kind))
        .cloned()
        .collect()
}

#[test]
fn the_same_parts_give_the_same_bytes() {
    let print = |name| print_pack(&pack(&[name])).expect("a printed pack");
    assert_eq!(print("Colette"), print("Colette"));
    assert_ne!(print("Colette"), print("Jan"));
}

#[test]
fn every_part_keeps_its_place_and_its_language_in_one_tree() {
    let document = opened(&["Colette", "Jan"]);
    let parts = elements(&document, b"Part");
    let mut languages: Vec<&[u8]> = parts
        .iter()
        .map(|part| part.get(b"Lang").unwrap().as_str().unwrap())
        .collect();
    languages.sort();
    assert_eq!(languages, [b"de", b"fr", b"fr"]);
    assert_eq!(elements(&document, b"Document").len(), 1);
    assert_eq!(elements(&document, b"Sect").len(), 5);
}

#[test]
fn fonts_lie_in_the_file_once() {
    let fonts = |document: &Document| {
        let dictionaries = document
            .objects
            .values()
            .filter_map(|one| one.as_dict().ok());
        dictionaries.filter(|one| one.has(b"FontFile2")).count()
    };
    assert_eq!(
        fonts(&opened(&["Colette"])),
        fonts(&opened(&["Colette", "Jan", "Zoé"]))
    );
}

#[test]
fn the_file_is_called_as_the_pack_is() {
    let document = opened(&["Colette"]);
    let metadata = document.catalog().unwrap().get(b"Metadata").unwrap();
    let xmp = document
        .get_object(metadata.as_reference().unwrap())
        .unwrap();
    let xmp = String::from_utf8_lossy(&xmp.as_stream().unwrap().content).into_owned();
    assert!(xmp.contains(">Papiers du jour<"));
    for language in ["de", "fr", "nl"] {
        assert!(
            xmp.contains(&format!("<rdf:li>{language}</rdf:li>")),
            "{language}"
        );
    }
}
