//! XML, mark by mark. No entity but the five of every XML is known, so none can grow.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

/// What the XML says next.
pub(super) enum Mark {
    Opens(BytesStart<'static>),
    Closes(String),
    Text(String),
}

/// The marks of one part.
pub(super) struct Xml<'a>(Reader<&'a [u8]>);

impl<'a> Xml<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self(reader)
    }

    /// The next mark, or none at the end; nothing at all when the part is damaged or declares things
    /// of its own.
    pub(super) fn next(&mut self) -> Option<Option<Mark>> {
        loop {
            let mark = match self.0.read_event().ok()? {
                Event::Start(element) => Mark::Opens(element.into_owned()),
                Event::End(element) => Mark::Closes(element.local_name().as_ref().to_owned()),
                Event::Text(text) => Mark::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Mark::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(sign) => {
                    let whole = format!("&{};", sign.xml10_content());
                    Mark::Text(unescape(&whole).ok()?.into_owned())
                }
                Event::DocType(_) => return None,
                Event::Eof => return Some(None),
                _ => continue,
            };
            return Some(Some(mark));
        }
    }

    /// Leaves an element out, with all that is in it.
    pub(super) fn skip(&mut self, element: &BytesStart<'_>) -> Option<()> {
        self.0.read_to_end(element.name()).ok().map(|_| ())
    }
}

/// The value of an attribute, whatever its namespace is called.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = element.attributes().flatten();
    let found = all.find(|one| one.key.local_name().as_ref() == name)?;
    let value = unescape(&found.value).ok()?;
    Some(value.into_owned())
}

/// The number an element says.
pub(super) fn number(element: &BytesStart<'_>) -> Option<u32> {
    attribute(element, "val")?.parse().ok()
}

/// Whether an element switches something on: its name alone does.
pub(super) fn is_on(element: &BytesStart<'_>) -> bool {
    let value = attribute(element, "val");
    !matches!(value.as_deref(), Some("0" | "false" | "off" | "none"))
}
