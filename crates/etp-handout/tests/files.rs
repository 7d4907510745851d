//! The file itself: the same facts give the same bytes, and its parts are where readers look for them.

use chrono::NaiveDate;
use etp_domain::HandoutLanguage::{Ar, Fr, Nl};
use etp_handout::{
    Handout, HandoutFacts, Pack, PackPart, Press, library, print_handout, print_pack,
};
use lopdf::{Document, Object};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
}

fn facts(name: &str) -> HandoutFacts {
    HandoutFacts {
        patient_name: Some(name.to_owned()),
        session_date: Some(day(26)),
        centre_name: "Centre <des> Deux & Rives".to_owned(),
        ..HandoutFacts::blank(vec![Fr, Nl], day(22))
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
fn a_press_that_printed_for_others_prints_the_same_bytes() {
    let mut press = Press::new();
    let names = ["Colette Vandenbroucke", "Jan Peeters", "Élodie Šimůnková"];
    for name in names.iter().chain(&names) {
        for (handout, text) in &library()[..4] {
            let content = Handout::parse(text).unwrap();
            let pressed = press.print_handout(&content, &facts(name)).unwrap();
            assert!(pressed == print(handout, name), "{handout} for {name}");
        }
    }
}

#[test]
fn a_press_prints_the_same_pack_twice() {
    let (_, text) = &library()[0];
    let content = std::sync::Arc::new(Handout::parse(text).unwrap());
    let part = |name| PackPart::Handout(content.clone(), facts(name));
    let pack = Pack {
        title: "Deux personnes".to_owned(),
        two_sided: true,
        parts: ["Colette", "Jan"].map(part).to_vec(),
    };
    let mut press = Press::new();
    press.try_part(&pack.parts[1]).unwrap();
    let first = press.print_pack(&pack).unwrap();
    assert!(first == press.print_pack(&pack).unwrap());
    assert!(first == print_pack(&pack).unwrap());
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
    let (_, text) = library()
        .iter()
        .find(|(one, _)| *one == "diabetes2-3")
        .unwrap();
    let quiz = text.contains("kind = \"quiz\"");
    let headings = text.matches("kind = \"heading\"").count() as i64 + i64::from(quiz);
    assert_eq!((below(&first), below(&second)), (headings, headings));
}

/// Everything a file says in strings and streams, as readers of UTF-16 find it.
fn said(document: &Document) -> Vec<Vec<u8>> {
    fn strings(object: &Object, found: &mut Vec<Vec<u8>>) {
        match object {
            Object::String(bytes, _) => found.push(bytes.clone()),
            Object::Array(all) => all.iter().for_each(|one| strings(one, found)),
            Object::Dictionary(all) => all.iter().for_each(|(_, one)| strings(one, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for object in document.objects.values() {
        strings(object, &mut found);
        if let Object::Stream(stream) = object {
            let text = stream.decompressed_content();
            found.extend(text.ok().filter(|text| text.starts_with(b"/CIDInit")));
        }
    }
    found
}

#[test]
fn marks_that_guide_the_direction_of_letters_never_reach_a_reader() {
    let text = include_str!("data/directions.toml");
    let facts = HandoutFacts {
        languages: vec![Ar, Fr],
        ..facts("\u{2067}Elif\u{2069} \u{200F}2\u{200E}")
    };
    let pdf = print_handout(&Handout::parse(text).unwrap(), &facts).unwrap();
    let said = said(&Document::load_mem(&pdf).unwrap());
    let arabic = said
        .iter()
        .filter(|one| one.starts_with(&[0xFE, 0xFF, 0x06]));
    assert!(arabic.count() > 20);
    assert!(said.iter().any(|one| one.starts_with(b"/CIDInit")));
    for one in &said {
        let guides = |pair: &&[u8]| matches!(pair, [0x20, 0x0E | 0x0F | 0x2A..=0x2E | 0x66..=0x69]);
        let raw = one.strip_prefix(&[0xFE, 0xFF]).unwrap_or_default();
        assert_eq!(raw.chunks(2).find(guides), None);
        let map = String::from_utf8_lossy(one).to_uppercase();
        let hex = one.starts_with(b"/CIDInit");
        for guide in ["200E", "200F", "2066", "2067", "2068", "2069"] {
            assert!(!(hex && map.contains(&format!("<{guide}"))), "{map}");
        }
    }
}

#[test]
fn what_is_read_from_the_right_says_so() {
    let text = include_str!("data/directions.toml");
    let facts = HandoutFacts {
        languages: vec![Fr, Ar],
        ..facts("Elif")
    };
    let pdf = print_handout(&Handout::parse(text).unwrap(), &facts).unwrap();
    let document = Document::load_mem(&pdf).unwrap();
    let sections = document
        .objects
        .values()
        .filter_map(|one| one.as_dict().ok());
    let mode = |section: &lopdf::Dictionary| {
        let attributes = section.get(b"A").ok()?.as_dict().ok()?;
        let mode = attributes.get(b"WritingMode").ok()?.as_name().ok()?;
        Some((
            section.get(b"Lang").ok()?.as_str().ok()?.to_owned(),
            mode.to_owned(),
        ))
    };
    let modes: Vec<_> = sections.filter_map(mode).collect();
    assert_eq!(modes, [(b"ar".to_vec(), b"RlTb".to_vec())]);
}
