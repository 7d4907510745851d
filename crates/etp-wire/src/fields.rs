//! The text all signed things are written in: a first line that names it, then `name: value`
//! lines in a fixed order; ASCII, LF. Reading is strict, so that one meaning has one form.

use std::fmt::Display;
use std::str::Split;

/// Writes a text.
pub(crate) struct Writer(String);

impl Writer {
    pub(crate) fn new(kind: &str) -> Self {
        Self(format!("{kind}\n"))
    }

    pub(crate) fn field(mut self, name: &str, value: impl Display) -> Self {
        self.0.push_str(&format!("{name}: {value}\n"));
        self
    }

    pub(crate) fn finish(self) -> String {
        self.0
    }
}

/// Reads a text back, field by field.
pub(crate) struct Reader<'a>(Split<'a, char>);

impl<'a> Reader<'a> {
    /// Nothing when the bytes are not printable ASCII lines that begin with this kind.
    pub(crate) fn new(bytes: &'a [u8], kind: &str) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let plain = text
            .bytes()
            .all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte));
        let mut lines = text.strip_suffix('\n')?.split('\n');
        (plain && lines.next() == Some(kind)).then_some(Self(lines))
    }

    /// The next line if it has this name; otherwise nothing is read.
    pub(crate) fn optional(&mut self, name: &str) -> Option<&'a str> {
        let mut ahead = Self(self.0.clone());
        let found = ahead.field(name)?;
        *self = ahead;
        Some(found)
    }

    pub(crate) fn field(&mut self, name: &str) -> Option<&'a str> {
        self.0
            .next()?
            .strip_prefix(name)?
            .strip_prefix(": ")
            .filter(|value| !value.is_empty())
    }

    /// A number in its only form: no sign, no leading zero.
    pub(crate) fn number(&mut self, name: &str) -> Option<u64> {
        canonical_number(self.field(name)?)
    }

    pub(crate) fn end(mut self) -> Option<()> {
        self.0.next().is_none().then_some(())
    }
}

pub(crate) fn canonical_number(text: &str) -> Option<u64> {
    text.parse()
        .ok()
        .filter(|number: &u64| number.to_string() == text)
}

/// `2026-04-02T08:15:00Z`: the shape, since no hub decides by a laptop's clock.
pub(crate) fn is_instant(text: &str) -> bool {
    let shape = b"0000-00-00T00:00:00Z";
    text.len() == shape.len()
        && text.bytes().zip(shape).all(|(byte, like)| {
            if *like == b'0' {
                byte.is_ascii_digit()
            } else {
                byte == *like
            }
        })
}

/// Whether a text has the form of a centre's reporting code, or of a zone's: 3 to 32 capital letters, digits and dashes.
pub fn is_centre_code(text: &str) -> bool {
    (3..=32).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
}
