//! The workbook as an open document: a parcel of XML parts, OpenDocument 1.3. The same report made on the
//! same day is the same bytes.

mod chart;
mod content;
mod settings;
mod styles;
mod xml;

use super::book::Book;
use super::{NotWritten, ReportSheet, pages};
use chrono::NaiveDate;
use std::io::{Cursor, Write};
use xml::Xml;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";
const CHART: &str = "application/vnd.oasis.opendocument.chart";

/// The report as an open document, made on a day.
///
/// # Errors
/// [`NotWritten::Parcel`], [`NotWritten::Part`].
pub fn ods(sheet: &ReportSheet, made_on: NaiveDate) -> Result<Vec<u8>, NotWritten> {
    let book = pages::book(sheet);
    let parts = parts(&book, made_on)?;
    let mut parcel = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let plain = options.compression_method(CompressionMethod::Stored);
    let packed = options.compression_method(CompressionMethod::Deflated);
    // Stored, and first: this is how a program knows the file without opening the parcel.
    parcel.start_file("mimetype", plain)?;
    parcel.write_all(KIND.as_bytes())?;
    for (name, bytes) in &parts {
        parcel.start_file(name.as_str(), packed)?;
        parcel.write_all(bytes)?;
    }
    parcel.start_file("META-INF/manifest.xml", packed)?;
    parcel.write_all(&list(&book, &parts)?)?;
    Ok(parcel.finish()?.into_inner())
}

/// A part: where it lies in the parcel, and what it says.
type Part = (String, Vec<u8>);

fn parts(book: &Book, made_on: NaiveDate) -> std::io::Result<Vec<Part>> {
    let mut parts = vec![
        ("content.xml".to_owned(), content::part(book)?),
        ("styles.xml".to_owned(), styles::part(book)?),
        ("settings.xml".to_owned(), settings::part(book)?),
        ("meta.xml".to_owned(), about(book, made_on)?),
    ];
    for (folder, page, drawn) in chart::drawn(book) {
        parts.push((format!("{folder}/content.xml"), chart::part(page, drawn)?));
        parts.push((format!("{folder}/styles.xml"), chart::patterns()?));
    }
    Ok(parts)
}

/// The list of what is in the parcel: folders that are documents, then parts.
fn list(book: &Book, parts: &[Part]) -> std::io::Result<Vec<u8>> {
    let mut xml = Xml::begun();
    let spaces = [
        (
            "xmlns:manifest",
            "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        ),
        ("manifest:version", "1.3"),
    ];
    let charts = chart::drawn(book).map(|(folder, ..)| (format!("{folder}/"), CHART));
    let parts = parts.iter().map(|(name, _)| (name.clone(), "text/xml"));
    let mut all = [("/".to_owned(), KIND)]
        .into_iter()
        .chain(charts)
        .chain(parts);
    xml.inside("manifest:manifest", &spaces, |xml| {
        all.try_for_each(|(path, kind)| {
            let about = [
                ("manifest:full-path", &*path),
                ("manifest:media-type", kind),
            ];
            xml.empty("manifest:file-entry", &about)
        })
    })?;
    Ok(xml.finished())
}

fn about(book: &Book, made_on: NaiveDate) -> std::io::Result<Vec<u8>> {
    let mut xml = Xml::begun();
    xml.document("office:document-meta", |xml| {
        xml.inside("office:meta", &[], |xml| {
            xml.text("meta:generator", "Sentier")?;
            xml.text("dc:title", &book.title)?;
            xml.text("dc:subject", &book.restricted)?;
            xml.text("dc:language", book.language.code())?;
            let moment = format!("{made_on}T00:00:00");
            xml.text("meta:creation-date", &moment)?;
            xml.text("dc:date", &moment)
        })
    })?;
    Ok(xml.finished())
}
