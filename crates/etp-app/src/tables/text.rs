//! From a file's bytes to text. Spreadsheets save as UTF-8, with or without a mark, as UTF-16 with
//! one, or, in older French and German offices, as Windows-1252.

use crate::Failure;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// Text, and how it was read.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: &'static str,
}

/// # Errors
/// `table-empty`; `table-not-text`.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Failure> {
    let decoded = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => decoded(
            encoding,
            bytes,
            if encoding == UTF_8 {
                "utf-8-bom"
            } else {
                "utf-16"
            },
        ),
        None if std::str::from_utf8(bytes).is_ok() => decoded(UTF_8, bytes, "utf-8"),
        None => decoded(WINDOWS_1252, bytes, "windows-1252"),
    };
    match decoded.text.trim() {
        "" => Err(Failure::refused("table-empty")),
        text if text.contains('\0') => Err(Failure::refused("table-not-text")),
        _ => Ok(decoded),
    }
}

fn decoded(encoding: &'static Encoding, bytes: &[u8], name: &'static str) -> Decoded {
    let (text, _, _) = encoding.decode(bytes);
    Decoded {
        text: text.into_owned(),
        encoding: name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes).unwrap();
        (decoded.text, decoded.encoding)
    }

    #[test]
    fn accents_survive_each_way_spreadsheets_save() {
        assert_eq!(read("Noël".as_bytes()), ("Noël".into(), "utf-8"));
        assert_eq!(
            read(b"\xEF\xBB\xBFNo\xC3\xABl"),
            ("Noël".into(), "utf-8-bom")
        );
        assert_eq!(read(b"No\xEBl"), ("Noël".into(), "windows-1252"));
        assert_eq!(read(b"\xFF\xFEN\0o\0\xEB\0l\0"), ("Noël".into(), "utf-16"));
    }

    #[test]
    fn bytes_without_text_and_nothing_are_refused_by_name() {
        let code = |bytes: &[u8]| decode(bytes).err().map(|failure| failure.code).unwrap();
        assert_eq!(code(b"\x89PNG\0\0\0"), "table-not-text");
        assert_eq!(code(b" \r\n"), "table-empty");
    }
}
