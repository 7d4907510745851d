//! Small words of the PDF language. Knows no handout.

use crate::text::is_guide;
use lopdf::{Dictionary, Object, ObjectId, StringFormat};

/// A text string: plain where it can be, UTF-16 where it must, without marks that only guide the
/// direction of letters.
pub(crate) fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let heard = text.replace(is_guide, "");
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
