//! Word documents, read from their XML: no library that reads tracked changes, notes and numbering
//! stays small, and what a stranger's file may unfold to is limited here. Knows no handout.

mod body;
mod layout;
mod numbering;
mod package;
mod paragraph;
mod styles;
mod xml;

use super::LeftOut;
use super::parts::Parts;
use body::Body;
use numbering::Numbering;
use package::Package;
use styles::Styles;
use xml::{Mark, Xml};

/// What a document says; none when it is none, is damaged, or unfolds too far.
pub(super) fn read(bytes: &[u8]) -> Option<Parts> {
    let mut package = Package::open(bytes)?;
    let whole = package.relations("")?;
    let path = whole.target("/officeDocument")?;
    let relations = package.relations(&path).unwrap_or_default();
    let mut part = |kind| {
        let path = relations.target(kind)?;
        package.part(&path)
    };
    let styles = part("/styles").and_then(|xml| Styles::read(&xml));
    let numbering = part("/numbering").and_then(|xml| Numbering::read(&xml));
    let text = package.part(&path)?;
    let margins = ["/header", "/footer"].into_iter();
    let mut margins = margins.flat_map(|kind| relations.targets(kind));
    let unread = margins.any(|path| package.part(&path).is_some_and(|xml| says_words(&xml)));
    let body = Body::new(
        styles.unwrap_or_default(),
        numbering.unwrap_or_default(),
        &relations,
    );
    let mut parts = body.read(&text)?;
    if unread {
        parts.leave_out(LeftOut::Note);
    }
    Some(parts)
}

/// Whether what stands above or below every page says more than its number; what is damaged may.
fn says_words(xml: &str) -> bool {
    let mut xml = Xml::of(xml);
    let mut is_text = false;
    loop {
        match xml.next() {
            Some(Some(Mark::Opens(element))) => is_text = element.local_name().as_ref() == "t",
            Some(Some(Mark::Closes(_))) => is_text = false,
            Some(Some(Mark::Text(text))) if is_text && text.contains(char::is_alphabetic) => {
                return true;
            }
            Some(Some(Mark::Text(_))) => {}
            Some(None) => return false,
            None => return true,
        }
    }
}

#[cfg(test)]
mod made;
#[cfg(test)]
mod tests;
