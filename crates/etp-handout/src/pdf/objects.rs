//! Small words of the PDF language. Knows no handout.

use crate::text::is_guide;
use lopdf::{Dictionary, Object, ObjectId, StringFormat};
use std::borrow::Cow;

/// What a reader can be told of a text: no marks that only guide the direction of letters, no control
/// characters, and a stand-in for what Unicode says is no letter. Readers refuse a file that holds them.
pub(crate) fn readable(text: &str) -> Cow<'_, str> {
    let strange = |letter: char| is_left_out(letter) || told(letter) != letter;
    match text.contains(strange) {
        true => {
            let kept = text.chars().filter(|letter| !is_left_out(*letter));
            Cow::Owned(kept.map(told).collect())
        }
        false => Cow::Borrowed(text),
    }
}

fn is_left_out(letter: char) -> bool {
    is_guide(letter) || matches!(letter, '\u{2060}' | '\u{FEFF}')
}

fn told(letter: char) -> char {
    let no_letter = matches!(u32::from(letter) & 0xFFFF, 0xFFFE..=0xFFFF);
    match letter {
        _ if letter.is_control() => ' ',
        '\u{FDD0}'..='\u{FDEF}' => char::REPLACEMENT_CHARACTER,
        _ if no_letter => char::REPLACEMENT_CHARACTER,
        _ => letter,
    }
}

/// A text string: plain where it can be, UTF-16 where it must.
pub(crate) fn text(text: &str) -> Object {
    let heard = readable(text);
    if heard.is_ascii() {
        return Object::string_literal(heard.into_owned());
    }
    let units = heard.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String(
        [0xFE, 0xFF].into_iter().chain(units).collect(),
        StringFormat::Hexadecimal,
    )
}

/// A name.
pub(crate) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A reference.
pub(crate) fn reference(id: ObjectId) -> Object {
    Object::Reference(id)
}

/// Several references.
pub(crate) fn references(ids: impl IntoIterator<Item = ObjectId>) -> Object {
    Object::Array(ids.into_iter().map(Object::Reference).collect())
}

/// Sets several entries.
pub(crate) fn set<const N: usize>(dictionary: &mut Dictionary, entries: [(&str, Object); N]) {
    for (key, value) in entries {
        dictionary.set(key, value);
    }
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn a_reader_is_told_letters_only() {
        assert_eq!(readable("Elif, 張 \u{E000}é"), "Elif, 張 \u{E000}é");
        assert_eq!(readable("\u{2067}a\u{202E}\u{2069}\u{FEFF}\u{2060}b"), "ab");
        assert_eq!(readable("a\0b\nc\u{85}d"), "a b c d");
        assert_eq!(readable("\u{FFFE}\u{10FFFF}\u{FDD0}"), "\u{FFFD}".repeat(3));
    }
}
