//! A record as this centre prints it.

use crate::Failure;
use etp_domain::HandoutLanguage;
use etp_handout::{Record, RecordColumn, RecordPart, RecordSection, RecordTable};
use etp_i18n::Language;

/// The language of sentences for a handout language.
pub(super) fn sentences_in(language: HandoutLanguage) -> Language {
    Language::from_code(language.code()).unwrap_or(Language::Fr)
}

/// A section with one part.
pub(super) fn section(heading: String, part: RecordPart) -> RecordSection {
    RecordSection {
        heading,
        parts: vec![part],
    }
}

/// A table with these columns, or the sentence that says there is nothing.
pub(super) fn table(
    columns: &[(String, f32)],
    rows: Vec<Vec<String>>,
    nothing: &str,
) -> RecordPart {
    if rows.is_empty() {
        return RecordPart::Paragraph(nothing.to_owned());
    }
    let column = |(head, width): &(String, f32)| RecordColumn {
        head: head.clone(),
        width: *width,
    };
    RecordPart::Table(RecordTable {
        caption: String::new(),
        columns: columns.iter().map(column).collect(),
        rows,
    })
}

/// Prints a record.
///
/// # Errors
/// It cannot be set.
pub(super) fn print(record: &Record) -> Result<Vec<u8>, Failure> {
    Ok(etp_handout::print_record(record)?)
}
