//! The file of a record: the same data give the same bytes, its names are spelled for those who
//! hear it, and it says what it is.

use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use etp_handout::{
    Record, RecordColumn, RecordMarks, RecordPart, RecordSection, RecordTable, print_record,
};
use lopdf::{Dictionary, Document, Object};

fn record(name: &str) -> Record {
    let column = |head: &str| RecordColumn {
        head: head.to_owned(),
        width: 1.0,
    };
    let table = RecordTable {
        caption: String::new(),
        columns: ["Datum", "Thema"].map(column).to_vec(),
        rows: vec![vec!["07/01/2026".to_owned(), "Voeten".to_owned()]],
    };
    let parts = vec![
        RecordPart::Subheading("Naam".to_owned()),
        RecordPart::Facts(vec![("Naam".to_owned(), name.to_owned())]),
        RecordPart::Table(table),
    ];
    Record {
        language: HandoutLanguage::Nl,
        large_print: false,
        marks: RecordMarks {
            centre_name: "Centre <des> Deux & Rives".to_owned(),
            centre_phone: String::new(),
            letterhead: vec![],
            printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
            footer: String::new(),
            fictional: false,
        },
        title: "Wat wij over u bewaren".to_owned(),
        lead: vec![],
        sections: vec![RecordSection {
            heading: "Wie u bent".to_owned(),
            parts,
        }],
        closing: vec![],
    }
}

fn opened(name: &str) -> Document {
    Document::load_mem(&print_record(&record(name)).expect("a printed record")).expect("a file")
}

/// The elements of the structure that are of a kind.
fn elements(document: &Document, kind: &[u8]) -> Vec<Dictionary> {
    let of_kind = |one: &&Dictionary| one.get(b"S").and_then(Object::as_name).ok() == Some(kind);
    let dictionaries = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok());
    dictionaries
        .filter(|one| one.has(b"P"))
        .filter(of_kind)
        .cloned()
        .collect()
}

fn spelled(element: &Dictionary) -> Option<String> {
    let bytes = element.get(b"ActualText").ok()?.as_str().ok()?;
    let units: Vec<u16> = bytes[2..]
        .chunks(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    String::from_utf16(&units).ok()
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let print = |name| print_record(&record(name)).expect("a printed record");
    assert_eq!(print("محمد"), print("محمد"));
    assert_ne!(print("محمد"), print("مريم"));
}

#[test]
fn a_record_says_what_it_is_and_in_which_language() {
    let document = opened("Jan");
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"nl");
    let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let xmp = &document
        .get_object(metadata)
        .unwrap()
        .as_stream()
        .unwrap()
        .content;
    let xmp = String::from_utf8_lossy(xmp);
    assert!(xmp.contains(">Wat wij over u bewaren<") && xmp.contains("<rdf:li>nl</rdf:li>"));
}

#[test]
fn a_name_drawn_from_the_right_or_by_stand_ins_is_spelled_for_those_who_hear_it() {
    for name in ["محمد بن علي", "张伟"] {
        let spelled: Vec<String> = elements(&opened(name), b"TD")
            .iter()
            .filter_map(spelled)
            .collect();
        assert_eq!(spelled, [name]);
    }
    let document = opened("Олена");
    assert!(
        elements(&document, b"TD")
            .iter()
            .all(|cell| !cell.has(b"ActualText"))
    );
}

#[test]
fn facts_and_tables_have_heads_that_say_what_they_head() {
    let scopes: Vec<Vec<u8>> = elements(&opened("Jan"), b"TH")
        .iter()
        .map(|head| head.get(b"A").unwrap().as_dict().unwrap())
        .map(|attributes| {
            attributes
                .get(b"Scope")
                .unwrap()
                .as_name()
                .unwrap()
                .to_vec()
        })
        .collect();
    let of = |scope: &[u8]| scopes.iter().filter(|one| *one == scope).count();
    assert_eq!((of(b"Row"), of(b"Column")), (2, 2));
    let document = opened("Jan");
    let counted = [b"H1".as_slice(), b"H2", b"H3"].map(|kind| elements(&document, kind).len());
    assert_eq!(counted, [1, 1, 1]);
}
