//! Packed files: which of them are workbooks, and whether one can be unfolded without harm before
//! anybody reads a cell of it.

use super::TableFormat;
use super::kind::{damaged, locked, not_a_table};
use super::limits::Limits;
use super::sound;
use crate::Failure;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::read::ZipFile;

/// A packed file in memory.
pub(super) type Parcel<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Parts of a parcel; a workbook has some dozens.
const MOST_PARTS: usize = 5_000;

/// What parts of this name make a file, and the word for it in the message.
const OTHERS: [(&str, &str); 6] = [
    ("xl/workbook.bin", "binary-workbook"),
    ("word/document.xml", "word"),
    ("ppt/presentation.xml", "presentation"),
    ("Index/Document.iwa", "numbers"),
    ("Index/Tables/DataList.iwa", "numbers"),
    ("Index.zip", "numbers"),
];

/// Which workbook a parcel is, once it was proved that it can be unfolded.
///
/// # Errors
/// `table-damaged`, `table-not-a-table`, `table-has-password`, `table-too-large`.
pub(super) fn open<'a>(
    bytes: &'a [u8],
    limits: &Limits,
) -> Result<(TableFormat, Parcel<'a>), Failure> {
    let mut parcel = Parcel::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    let format = format(&mut parcel)?;
    if format == TableFormat::Ods
        && text_of(&mut parcel, "META-INF/manifest.xml")?.contains("encryption-data")
    {
        return Err(locked());
    }
    prove(&mut parcel, limits.unfolds_to(bytes.len()))?;
    Ok((format, parcel))
}

fn format(parcel: &mut Parcel<'_>) -> Result<TableFormat, Failure> {
    if parcel.index_for_name("mimetype").is_some() {
        return open_document(&text_of(parcel, "mimetype")?);
    }
    let other = OTHERS
        .iter()
        .find(|(part, _)| parcel.index_for_name(part).is_some());
    match other {
        Some((_, word)) => Err(not_a_table(word)),
        None if parcel.file_names_raw().any(|name| name.starts_with(b"xl/")) => {
            Ok(TableFormat::Xlsx)
        }
        None => Err(not_a_table("archive")),
    }
}

fn open_document(kind: &str) -> Result<TableFormat, Failure> {
    let kind = kind
        .trim()
        .strip_prefix("application/vnd.oasis.opendocument.");
    match kind.unwrap_or_default() {
        kind if kind.starts_with("spreadsheet") => Ok(TableFormat::Ods),
        kind if kind.starts_with("text") => Err(not_a_table("word")),
        kind if kind.starts_with("presentation") => Err(not_a_table("presentation")),
        kind if kind.starts_with("graphics") => Err(not_a_table("picture")),
        _ => Err(not_a_table("archive")),
    }
}

/// A small part, as text.
fn text_of(parcel: &mut Parcel<'_>, name: &str) -> Result<String, Failure> {
    let part = parcel.by_name(name).map_err(|_| damaged())?;
    let mut bytes = Vec::new();
    let read = part.take(1024 * 1024).read_to_end(&mut bytes);
    read.map_err(|_| damaged())?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Unfolds every part once, and keeps none.
fn prove(parcel: &mut Parcel<'_>, most: u64) -> Result<(), Failure> {
    if parcel.len() > MOST_PARTS {
        return Err(damaged());
    }
    let mut left = most;
    for place in 0..parcel.len() {
        if parcel
            .by_index_raw(place)
            .map_err(|_| damaged())?
            .encrypted()
        {
            return Err(locked());
        }
        let part = parcel.by_index(place).map_err(|_| damaged())?;
        let unfolded = if is_xml(&part) {
            sound::unfold_xml(part, left)
        } else {
            sound::unfold(part, left)
        };
        left -= unfolded.map_err(|failure| told_whole(failure, most))?;
    }
    Ok(())
}

/// The limit is told for the file, not for what was left of it.
fn told_whole(failure: Failure, most: u64) -> Failure {
    if failure.code == "table-too-large" {
        super::limits::too_large(most)
    } else {
        failure
    }
}

fn is_xml(part: &ZipFile<'_, Cursor<&[u8]>>) -> bool {
    let name = part.name().unwrap_or_default().to_ascii_lowercase();
    name.ends_with(".xml") || name.ends_with(".rels")
}
