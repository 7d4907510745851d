//! Objects into a file, named by its content. lopdf writes each object; the file around them is written
//! here, because lopdf's own writes every packed object three times and leaves the table of objects as it is.
//! Knows no page.

use super::packer::Packer;
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};
use std::io::Write;

/// Objects packed together; more of them pack better, and a reader unpacks all to see one.
const TOGETHER: usize = 400;
/// Four bytes that no text starts with, so that nothing takes the file for one.
const NO_TEXT: &[u8] = b"%\xBB\xAD\xC0\xDE\n";
/// A row of the table: what kind, where, and which one there.
const ROW: usize = 7;

/// The file; `None` when the objects cannot be written.
pub(crate) fn bytes(document: Document, packer: &mut Packer) -> Option<Vec<u8>> {
    let mut file = File::new(&document.version)?;
    let mut plain = Vec::new();
    for ((number, _), object) in document.objects {
        match object {
            Object::Stream(mut stream) => {
                packer.pack(&mut stream)?;
                file.add(number, stream)?;
            }
            _ => plain.push((number, object)),
        }
    }
    let mut last = document.max_id;
    let mut plain = plain.into_iter().peekable();
    while plain.peek().is_some() {
        last += 1;
        file.add_together(last, plain.by_ref().take(TOGETHER), packer)?;
    }
    file.end(last + 1, &document.trailer, packer)
}

/// An object as lopdf writes it among a page's operands, which is its only way for one alone. A blank follows.
fn written(object: Object) -> Option<Vec<u8>> {
    let alone = Operation::new("", vec![object]);
    let operations = [alone];
    Content { operations }.encode().ok()
}

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    At(usize),
    Within { stream: u32, index: usize },
}

impl Place {
    fn row(self) -> Option<[u8; ROW]> {
        let (kind, at, index) = match self {
            Self::Nowhere => (0, 0, 0),
            Self::At(at) => (1, u32::try_from(at).ok()?, 0),
            Self::Within { stream, index } => (2, stream, u16::try_from(index).ok()?),
        };
        let mut row = [kind; ROW];
        row[1..5].copy_from_slice(&at.to_be_bytes());
        row[5..].copy_from_slice(&index.to_be_bytes());
        Some(row)
    }
}

/// A file being written, and where its objects stand, by number.
struct File {
    bytes: Vec<u8>,
    places: Vec<Place>,
}

impl File {
    fn new(version: &str) -> Option<Self> {
        let mut bytes = Vec::new();
        writeln!(bytes, "%PDF-{version}").ok()?;
        bytes.extend(NO_TEXT);
        Some(Self {
            bytes,
            places: vec![Place::Nowhere],
        })
    }

    fn place(&mut self, number: u32, place: Place) {
        let number = number as usize;
        if self.places.len() <= number {
            self.places.resize(number + 1, Place::Nowhere);
        }
        self.places[number] = place;
    }

    fn add(&mut self, number: u32, stream: Stream) -> Option<()> {
        self.place(number, Place::At(self.bytes.len()));
        writeln!(self.bytes, "{number} 0 obj").ok()?;
        self.bytes.extend(written(Object::Stream(stream))?);
        self.bytes.extend(b"\nendobj\n");
        Some(())
    }

    /// Objects in one packed stream: first their numbers and places, then they themselves.
    fn add_together(
        &mut self,
        stream: u32,
        objects: impl Iterator<Item = (u32, Object)>,
        packer: &mut Packer,
    ) -> Option<()> {
        let (mut numbers, mut all, mut count) = (Vec::new(), Vec::new(), 0);
        for (number, object) in objects {
            let index = count;
            self.place(number, Place::Within { stream, index });
            write!(numbers, "{number} {} ", all.len()).ok()?;
            all.extend(written(object)?);
            count += 1;
        }
        let about = dictionary! {
            "Type" => "ObjStm",
            "N" => count as i64,
            "First" => numbers.len() as i64,
        };
        numbers.append(&mut all);
        let mut packed = Stream::new(about, numbers);
        packer.pack(&mut packed)?;
        self.add(stream, packed)
    }

    /// The table of objects closes the file. The same handout must be the same file, so its name is what
    /// it holds; printpdf's own changes with every start.
    fn end(mut self, number: u32, trailer: &Dictionary, packer: &mut Packer) -> Option<Vec<u8>> {
        let name = Sha256::digest(&self.bytes)[..16].to_vec();
        let name = Object::String(name, StringFormat::Hexadecimal);
        let start = self.bytes.len();
        self.place(number, Place::At(start));
        let about = dictionary! {
            "Type" => "XRef",
            "Size" => self.places.len() as i64,
            "W" => vec![1.into(), 4.into(), 2.into()],
            "Root" => trailer.get(b"Root").ok()?.clone(),
            "Info" => trailer.get(b"Info").ok()?.clone(),
            "ID" => vec![name.clone(), name],
            "DecodeParms" => dictionary! { "Predictor" => 12, "Columns" => ROW as i64 },
        };
        let mut table = Stream::new(about, self.differences()?);
        packer.pack(&mut table)?;
        self.add(number, table)?;
        write!(self.bytes, "startxref\n{start}\n%%EOF").ok()?;
        Some(self.bytes)
    }

    /// The table, each row as its difference from the one above, which packs to a third.
    fn differences(&self) -> Option<Vec<u8>> {
        const FROM_ABOVE: u8 = 2;
        let (mut table, mut above) = (Vec::new(), [0; ROW]);
        for place in &self.places {
            let row = place.row()?;
            table.push(FROM_ABOVE);
            table.extend(
                row.iter()
                    .zip(above)
                    .map(|(one, before)| one.wrapping_sub(before)),
            );
            above = row;
        }
        Some(table)
    }
}
