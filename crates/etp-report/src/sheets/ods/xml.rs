//! Writing XML: elements, their attributes, and text that keeps its spaces and lines. Knows no workbook.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io::Result;

/// An attribute: its name and what it says.
pub(super) type Said<'a> = (&'a str, &'a str);

const SPACES: [Said<'static>; 15] = [
    (
        "xmlns:office",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    ),
    (
        "xmlns:style",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    ),
    (
        "xmlns:text",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    ),
    (
        "xmlns:table",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    ),
    (
        "xmlns:number",
        "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    ),
    (
        "xmlns:fo",
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    ),
    (
        "xmlns:svg",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    ),
    (
        "xmlns:meta",
        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    ),
    (
        "xmlns:config",
        "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
    ),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:ooo", "http://openoffice.org/2004/office"),
    (
        "xmlns:chart",
        "urn:oasis:names:tc:opendocument:xmlns:chart:1.0",
    ),
    (
        "xmlns:draw",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    ),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("office:version", "1.3"),
];

/// A part being written.
pub(super) struct Xml(Writer<Vec<u8>>);

impl Xml {
    pub(super) fn begun() -> Self {
        Self(Writer::new(Vec::new()))
    }

    pub(super) fn finished(self) -> Vec<u8> {
        self.0.into_inner()
    }

    /// A whole part of the parcel.
    pub(super) fn document(
        &mut self,
        name: &str,
        content: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        let declared = BytesDecl::new("1.0", Some("UTF-8"), None);
        self.0.write_event(Event::Decl(declared))?;
        self.inside(name, &SPACES, content)
    }

    pub(super) fn inside(
        &mut self,
        name: &str,
        said: &[Said<'_>],
        content: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        self.0.write_event(Event::Start(start(name, said)))?;
        content(self)?;
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    pub(super) fn empty(&mut self, name: &str, said: &[Said<'_>]) -> Result<()> {
        self.0.write_event(Event::Empty(start(name, said)))
    }

    /// An element that is a short text.
    pub(super) fn text(&mut self, name: &str, text: &str) -> Result<()> {
        self.inside(name, &[], |xml| xml.words(text))
    }

    /// A paragraph for each line. A run of spaces, or a space at an end, would be read as one or none.
    pub(super) fn paragraphs(&mut self, text: &str) -> Result<()> {
        text.split('\n')
            .try_for_each(|line| self.inside("text:p", &[], |xml| xml.line(line)))
    }

    pub(super) fn line(&mut self, line: &str) -> Result<()> {
        let mut rest = line;
        while let Some(place) = rest.find([' ', '\t']) {
            self.words(&rest[..place])?;
            rest = &rest[place..];
            if let Some(after) = rest.strip_prefix('\t') {
                self.empty("text:tab", &[])?;
                rest = after;
            } else {
                let after = rest.trim_start_matches(' ');
                let count = rest.len() - after.len();
                if count == 1 && place > 0 && !after.is_empty() {
                    self.words(" ")?;
                } else {
                    self.empty("text:s", &[("text:c", &count.to_string())])?;
                }
                rest = after;
            }
        }
        self.words(rest)
    }

    fn words(&mut self, words: &str) -> Result<()> {
        if words.is_empty() {
            return Ok(());
        }
        self.0.write_event(Event::Text(BytesText::new(words)))
    }
}

fn start<'a>(name: &'a str, said: &[Said<'a>]) -> BytesStart<'a> {
    BytesStart::new(name).with_attributes(said.iter().copied())
}
