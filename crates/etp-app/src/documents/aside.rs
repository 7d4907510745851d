//! What is not on the list of the library and is not lost: taken off the shelf, or not to be read any
//! more.

use crate::shelf::{handout_source, shelf};
use crate::views::{DocumentsAside, RetiredDocument, UnreadDocument};
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, names};
use etp_handout::Handout;
use etp_store::Reader;

/// Handouts taken off the shelf, by title, and those that cannot be read any more, with the reason.
///
/// # Errors
/// The disk.
pub fn documents_aside(desk: &Desk, language: HandoutLanguage) -> Result<DocumentsAside, Failure> {
    desk.read(|reader| {
        let unread = shelf(reader)?.unread.into_iter().map(|one| UnreadDocument {
            name: one.name,
            from_centre: one.from_centre,
            why: one.why,
        });
        let mut retired = Vec::new();
        for name in reader.retired_handouts()? {
            let title = title(reader, &name, language)?;
            retired.push(RetiredDocument { name, title });
        }
        retired.sort_by_cached_key(|one| names::fold(&one.title));
        Ok(DocumentsAside {
            retired,
            unread: unread.collect(),
        })
    })
}

fn title(reader: &Reader<'_>, name: &str, language: HandoutLanguage) -> Result<String, Failure> {
    let source = handout_source(reader, name)?;
    let handout = source.and_then(|source| Handout::parse(&source).ok());
    Ok(handout.map_or_else(|| name.to_owned(), |one| one.title(language).to_owned()))
}
