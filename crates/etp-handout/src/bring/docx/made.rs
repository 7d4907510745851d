//! Word documents made for the tests, part by part.

use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What a document is made of, beside its text.
#[derive(Default)]
pub(super) struct Made<'a> {
    pub(super) styles: &'a str,
    pub(super) numbering: &'a str,
    /// Addresses of links, `rId1` first.
    pub(super) links: &'a [&'a str],
}

impl Made<'_> {
    /// The document with this text.
    pub(super) fn with(&self, body: &str) -> Vec<u8> {
        let links = self.links.iter().zip(1..).map(|(address, number)| {
            format!(
                "<Relationship Id=\"rId{number}\" Type=\"{KIND}/hyperlink\" Target=\"{address}\"/>"
            )
        });
        let relations = format!(
            "<Relationships><Relationship Id=\"s\" Type=\"{KIND}/styles\" Target=\"styles.xml\"/>\
             <Relationship Id=\"n\" Type=\"{KIND}/numbering\" Target=\"/word/numbering.xml\"/>{}</Relationships>",
            links.collect::<String>()
        );
        let whole = format!(
            "<Relationships><Relationship Id=\"r\" Type=\"{KIND}/officeDocument\" \
             Target=\"word/document.xml\"/></Relationships>"
        );
        parcel(&[
            ("_rels/.rels", &whole),
            ("word/_rels/document.xml.rels", &relations),
            (
                "word/styles.xml",
                &format!("<w:styles>{}</w:styles>", self.styles),
            ),
            (
                "word/numbering.xml",
                &format!("<w:numbering>{}</w:numbering>", self.numbering),
            ),
            (
                "word/document.xml",
                &format!("<w:document><w:body>{body}</w:body></w:document>"),
            ),
        ])
    }
}

/// A parcel of parts.
pub(super) fn parcel(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut parcel = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        let started = parcel.start_file(*name, SimpleFileOptions::default());
        started.expect("a part");
        parcel.write_all(text.as_bytes()).expect("its text");
    }
    parcel.finish().expect("a parcel").into_inner()
}

/// A paragraph with properties.
pub(super) fn styled(properties: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// A paragraph.
pub(super) fn said(text: &str) -> String {
    styled("", text)
}

/// A row of cells.
pub(super) fn row(cells: &[&str]) -> String {
    let cells = cells.iter().map(|cell| format!("<w:tc>{cell}</w:tc>"));
    format!("<w:tr>{}</w:tr>", cells.collect::<String>())
}
