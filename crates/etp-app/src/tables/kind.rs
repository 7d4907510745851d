//! What bytes are, by how they begin. Knows no sheet.

use crate::Failure;

/// How a file must be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A parcel of packed parts: newer workbooks, and much else.
    Zip,
    /// A compound file: older workbooks, locked ones, and much else.
    Compound,
    /// Nothing that is known by its beginning: text, it is hoped.
    Text,
}

/// Beginnings that are no table, and the word for each in the message.
const OTHERS: [(&[u8], &str); 14] = [
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n", "picture"),
    (b"\xFF\xD8\xFF", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"{\\rtf", "word"),
    (b"\x1F\x8B", "archive"),
    (b"7z\xBC\xAF\x27\x1C", "archive"),
    (b"Rar!\x1A\x07", "archive"),
    (b"<!DOCTYPE html", "page"),
    (b"<!doctype html", "page"),
    (b"<html", "page"),
    (b"<?xml", "xml"),
];

/// # Errors
/// `table-empty`; `table-not-a-table` with the kind that was recognised.
pub(super) fn kind(bytes: &[u8]) -> Result<Kind, Failure> {
    let begins = |start: &&[u8]| bytes.starts_with(start);
    if bytes.is_empty() {
        return Err(Failure::refused("table-empty"));
    }
    let zips: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];
    if zips.iter().any(begins) {
        return Ok(Kind::Zip);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(Kind::Compound);
    }
    match other(bytes) {
        Some(word) => Err(not_a_table(word)),
        None => Ok(Kind::Text),
    }
}

fn other(bytes: &[u8]) -> Option<&'static str> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = text.trim_ascii_start();
    let found = OTHERS.iter().find(|(start, _)| text.starts_with(start));
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let photo = bytes.get(4..8) == Some(b"ftyp");
    match found {
        Some((_, word)) => Some(word),
        None => (webp || photo).then_some("picture"),
    }
}

/// A refusal that says what the file is instead.
pub(super) fn not_a_table(word: &str) -> Failure {
    Failure::refused("table-not-a-table").with("kind", word)
}

/// A refusal of a file that is cut short or was changed by accident.
pub(super) fn damaged() -> Failure {
    Failure::refused("table-damaged")
}

/// A refusal of a file that only its password opens.
pub(super) fn locked() -> Failure {
    Failure::refused("table-has-password")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_table_is_called_by_its_name() {
        let word = |bytes: &[u8]| {
            let failure = kind(bytes).unwrap_err();
            failure.args.get("kind").cloned().unwrap_or(failure.code)
        };
        assert_eq!(word(b""), "table-empty");
        assert_eq!(word(b"%PDF-1.7\n"), "pdf");
        assert_eq!(word(b"\x89PNG\r\n\x1A\n"), "picture");
        assert_eq!(word(b"\0\0\0\x18ftypheic"), "picture");
        assert_eq!(word(b"\xEF\xBB\xBF\r\n<html><table>"), "page");
        assert_eq!(word(b"{\\rtf1 Liste}"), "word");
    }

    #[test]
    fn whatever_else_may_be_text() {
        assert_eq!(kind(b"Nom;Pr\xE9nom"), Ok(Kind::Text));
        assert_eq!(kind(b"BM;GIF;PNG"), Ok(Kind::Text));
        assert_eq!(kind(b"PK;Nom"), Ok(Kind::Text));
        assert_eq!(kind(b"PK\x03\x04"), Ok(Kind::Zip));
    }
}
