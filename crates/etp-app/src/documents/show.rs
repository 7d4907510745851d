//! The cards of the library: what ships and what came with other centres' programmes.

use super::standing;
use crate::programmes::{carried, templates_in_use};
use crate::views::{DocumentCard, DocumentProgramme};
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, names};
use etp_handout::{Handout, Level, library};
use etp_store::Reader;

/// Every handout, by title.
///
/// # Errors
/// The disk; a handout that came from elsewhere and cannot be read any more.
pub fn documents(desk: &Desk, language: HandoutLanguage) -> Result<Vec<DocumentCard>, Failure> {
    desk.read(|reader| documents_read(desk, reader, language))
}

/// The same, while the register is read.
pub(super) fn documents_read(
    desk: &Desk,
    reader: &Reader<'_>,
    language: HandoutLanguage,
) -> Result<Vec<DocumentCard>, Failure> {
    let given = templates_in_use(reader)?;
    let shipped = library()
        .iter()
        .map(|(_, text)| ((*text).to_owned(), String::new()));
    let mut cards = Vec::new();
    for (text, from_centre) in shipped.chain(carried(reader)?) {
        let handout = Handout::parse(&text)?;
        let gives = given.iter().filter(|(_, template)| {
            let mut sessions = template.sessions.iter();
            sessions.any(|session| session.handout == handout.name())
        });
        let programmes = gives.map(|(programme, _)| DocumentProgramme {
            id: programme.id,
            title: programme.title.clone(),
        });
        cards.push(DocumentCard {
            programmes: programmes.collect(),
            ..card(desk, &handout, from_centre, language)
        });
    }
    cards.sort_by_cached_key(|card| names::fold(&card.title));
    Ok(cards)
}

fn card(
    desk: &Desk,
    handout: &Handout,
    from_centre: String,
    language: HandoutLanguage,
) -> DocumentCard {
    DocumentCard {
        name: handout.name().to_owned(),
        title: handout.title(language).to_owned(),
        languages: handout.languages(),
        audience: handout.audience().to_owned(),
        simple: handout.level() == Level::Easy,
        standing: standing(desk, handout),
        reviewed: handout.reviewed().to_owned(),
        review_by: handout.review_by(),
        from_centre,
        sources: handout.sources().to_vec(),
        programmes: Vec::new(),
    }
}
