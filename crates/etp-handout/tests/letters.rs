//! The file of a letter: the same letter gives the same bytes, its picture is read by its words.

use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use etp_handout::{EnvelopeWindow, LetterSheet, Logo, RecordMarks, print_letter};
use lopdf::{Document, Object};

fn letter(shade: u8) -> LetterSheet {
    LetterSheet {
        language: HandoutLanguage::De,
        large_print: false,
        marks: RecordMarks {
            centre_name: "Zentrum <an> der Saar".to_owned(),
            centre_phone: String::new(),
            letterhead: vec![],
            printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
            footer: String::new(),
            fictional: false,
        },
        logo: Logo::new(2, 2, vec![shade; 12]),
        window: EnvelopeWindow::Left,
        address: vec!["Frau Dr. Beispiel".to_owned()],
        place_and_day: "22. November 2026".to_owned(),
        subject: "Ihr persönlicher Plan".to_owned(),
        paragraphs: vec!["Mit freundlichen Grüßen".to_owned()],
        table: None,
        to_fill_in: None,
        signed_by: vec![],
    }
}

fn print(shade: u8) -> Vec<u8> {
    print_letter(&letter(shade)).expect("a printed letter")
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    assert_eq!(print(90), print(90));
    assert_ne!(print(90), print(91));
}

#[test]
fn the_picture_lies_in_the_file_once_and_is_read_by_its_words() {
    let document = Document::load_mem(&print(90)).expect("a file");
    let images = document.objects.values().filter(|object| {
        let stream = object.as_stream().map(|stream| &stream.dict);
        let kind = stream.and_then(|dict| dict.get(b"Subtype").and_then(Object::as_name));
        kind.ok() == Some(b"Image")
    });
    assert_eq!(images.count(), 1);
    let figures: Vec<_> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|one| one.get(b"S").and_then(Object::as_name).ok() == Some(b"Figure"))
        .collect();
    assert_eq!(figures.len(), 1);
    assert!(figures[0].has(b"Alt") && figures[0].has(b"A"));
}

#[test]
fn the_subject_is_the_title_of_the_file() {
    let document = Document::load_mem(&print(90)).expect("a file");
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"de");
    let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let xmp = document.get_object(metadata).unwrap().as_stream().unwrap();
    let xmp = String::from_utf8_lossy(&xmp.content);
    assert!(xmp.contains(">Ihr persönlicher Plan<"), "{xmp}");
}
