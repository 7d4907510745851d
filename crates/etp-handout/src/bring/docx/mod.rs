//! Word documents, read from their XML: no library that reads tracked changes, notes and numbering
//! stays small, and what a stranger's file may unfold to is limited here. Knows no handout.

mod body;
mod layout;
mod numbering;
mod package;
mod paragraph;
mod styles;
mod xml;

use super::parts::Parts;
use body::Body;
use numbering::Numbering;
use package::Package;
use styles::Styles;

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
    let body = Body::new(
        styles.unwrap_or_default(),
        numbering.unwrap_or_default(),
        &relations,
    );
    body.read(&text)
}

#[cfg(test)]
mod made;
#[cfg(test)]
mod tests;
