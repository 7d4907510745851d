//! What the file says about itself, twice and in agreement: the information dictionary and XMP; and
//! what its colours mean.

use super::objects::{readable, reference, text};
use crate::sheet::Sheet;
use etp_domain::HandoutLanguage;
use lopdf::{Document, Object, ObjectId, Stream, dictionary};

static COLOURS: &[u8] = include_bytes!("../../../../assets/colour/sRGB-v2-magic.icc");
static XMP: &str = include_str!("metadata.xml");

const PRODUCER: &str = concat!("Sentier ", env!("CARGO_PKG_VERSION"));

/// The objects the catalogue points at.
pub(crate) struct Metadata {
    pub(crate) xmp: ObjectId,
    pub(crate) intent: ObjectId,
}

/// Adds the metadata, in place of what printpdf wrote.
pub(crate) fn build(document: &mut Document, sheet: &Sheet) -> Metadata {
    replace_information(document, sheet);
    let mut xmp = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(sheet).into_bytes(),
    );
    xmp.allows_compression = false;
    let colours = document.add_object(Stream::new(dictionary! { "N" => 3 }, COLOURS.to_vec()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => reference(colours),
    };
    Metadata {
        xmp: document.add_object(xmp),
        intent: document.add_object(intent),
    }
}

/// The day of printing is a fact; its hour is not, so it is midnight.
fn replace_information(document: &mut Document, sheet: &Sheet) {
    if let Ok(old) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.remove(&old);
    }
    let date = Object::string_literal(format!("D:{}000000Z", sheet.printed_on.format("%Y%m%d")));
    let information = dictionary! {
        "Title" => text(&sheet.title),
        "Producer" => text(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    let id = document.add_object(information);
    document.trailer.set("Info", reference(id));
}

fn xmp(sheet: &Sheet) -> String {
    let languages = languages(sheet)
        .into_iter()
        .map(|language| format!("<rdf:li>{}</rdf:li>", language.code()));
    XMP.replace("{title}", &escaped(&sheet.title))
        .replace("{languages}", &languages.collect::<String>())
        .replace("{producer}", PRODUCER)
        .replace("{date}", &format!("{}T00:00:00Z", sheet.printed_on))
}

/// The languages of the sheet, then those of single sentences in it.
fn languages(sheet: &Sheet) -> Vec<HandoutLanguage> {
    let spoken = sheet.tags.nodes().iter().filter_map(|node| node.language);
    let mut known: Vec<HandoutLanguage> = Vec::new();
    for language in sheet.languages.iter().copied().chain(spoken) {
        if !known.contains(&language) {
            known.push(language);
        }
    }
    known
}

fn escaped(text: &str) -> String {
    readable(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
