//! Texts and Word documents from anywhere: whatever becomes of them keeps the rules of a handout. A text
//! is also put where a document's own text stands, because few random bytes make a parcel.
#![no_main]

use etp_domain::HandoutLanguage::Fr;
use etp_handout::{Brought, Draft, HandoutProblem, bring_docx, bring_text};
use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

const LEADS: &str =
    "<Relationships><Relationship Type=\"/officeDocument\" Target=\"d.xml\"/></Relationships>";

fuzz_target!(|bytes: &[u8]| {
    bring_docx(bytes, Fr).iter().for_each(keeps_the_rules);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    keeps_the_rules(&bring_text(text, Fr));
    bring_docx(&document(text), Fr)
        .iter()
        .for_each(keeps_the_rules);
});

fn document(text: &str) -> Vec<u8> {
    let mut parcel = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in [("_rels/.rels", LEADS), ("d.xml", text)] {
        parcel
            .start_file(name, SimpleFileOptions::default())
            .expect("a part");
        parcel.write_all(part.as_bytes()).expect("its text");
    }
    parcel.finish().expect("a parcel").into_inner()
}

fn keeps_the_rules(brought: &Brought) {
    let mut draft = Draft::blank("fuzz", Fr);
    let title = match brought.title.as_str() {
        "" => "Titre",
        title => title,
    };
    draft.title.texts.insert(Fr, title.to_owned());
    draft.blocks.clone_from(&brought.blocks);
    let mut problems = draft.problems();
    problems.retain(|problem| !draft.blocks.is_empty() || *problem != HandoutProblem::Empty);
    assert_eq!(problems, []);
}
