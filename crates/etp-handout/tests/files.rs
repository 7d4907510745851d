//! The file itself: the same facts give the same bytes, and its parts are where readers look for them.

use chrono::NaiveDate;
use etp_domain::HandoutLanguage::{Fr, Nl};
use etp_handout::{Handout, HandoutFacts, library, print_handout};
use lopdf::{Document, Object};

fn facts(name: &str) -> HandoutFacts {
    HandoutFacts {
        languages: vec![Fr, Nl],
        patient_name: Some(name.to_owned()),
        session_date: NaiveDate::from_ymd_opt(2026, 11, 26),
        next_session: None,
        centre_name: "Centre <des> Deux & Rives".to_owned(),
        centre_phone: String::new(),
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
        large_print: false,
    }
}

fn print(handout: &str, name: &str) -> Vec<u8> {
    let (_, text) = library()
        .iter()
        .find(|(one, _)| *one == handout)
        .expect("a delivered name");
    let content = Handout::parse(text).expect("a delivered handout");
    print_handout(&content, &facts(name)).expect("a printed handout")
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    let first = print("diabetes2-3", "Colette Vandenbroucke");
    assert_ne!(first, print("diabetes2-3", "Jan Peeters"));
    assert_eq!(first, print("diabetes2-3", "Colette Vandenbroucke"));
}

#[test]
fn a_file_is_named_by_its_content() {
    let ids: Vec<Object> = ["Colette", "Jan", "Colette"]
        .map(|name| {
            Document::load_mem(&print("diabetes2-1", name))
                .unwrap()
                .trailer
                .get(b"ID")
                .unwrap()
                .clone()
        })
        .into();
    assert_eq!(ids[0], ids[2]);
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn a_file_says_what_it_is_and_in_which_language() {
    let document = Document::load_mem(&print("diabetes2-3", "Colette")).unwrap();
    let catalog = document.catalog().unwrap();
    for key in [
        "StructTreeRoot",
        "Outlines",
        "Metadata",
        "OutputIntents",
        "MarkInfo",
        "ViewerPreferences",
    ] {
        assert!(catalog.has(key.as_bytes()), "{key}");
    }
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fr");
    assert_eq!(
        catalog.get(b"PageMode").unwrap().as_name().unwrap(),
        b"UseOutlines"
    );
}

#[test]
fn the_outline_has_a_title_for_each_language_with_its_headings_below() {
    let document = Document::load_mem(&print("diabetes2-3", "Colette")).unwrap();
    let entry = |id: &Object| {
        document
            .get_dictionary(id.as_reference().unwrap())
            .unwrap()
            .clone()
    };
    let outline = entry(document.catalog().unwrap().get(b"Outlines").unwrap());
    let first = entry(outline.get(b"First").unwrap());
    let second = entry(first.get(b"Next").unwrap());
    assert!(!second.has(b"Next"));
    let below = |title: &lopdf::Dictionary| title.get(b"Count").unwrap().as_i64().unwrap();
    assert_eq!((below(&first), below(&second)), (4, 4));
}
