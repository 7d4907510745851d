//! The cards of the library, each with the programmes that give it.

use super::standing;
use crate::composer::newer_model;
use crate::programmes::templates_in_use;
use crate::shelf::{self, Shelved};
use crate::views::{DocumentCard, DocumentProgramme};
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, names};
use etp_handout::Level;
use etp_store::Reader;

/// Every handout, by title.
///
/// # Errors
/// The disk.
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
    let drafts = reader.handout_drafts()?;
    let mut cards = Vec::new();
    for shelved in shelf::shelf(reader)?.handouts {
        let gives = given.iter().filter(|(_, template)| {
            let mut sessions = template.sessions.iter();
            sessions.any(|session| session.handout == shelved.handout.name())
        });
        let programmes = gives.map(|(programme, _)| DocumentProgramme {
            id: programme.id,
            title: programme.title.clone(),
        });
        let programmes = programmes.collect();
        let newer_model = newer_model(reader, &shelved)?;
        let card = card(desk, shelved, language);
        cards.push(DocumentCard {
            programmes,
            newer_model,
            drafted: drafts.iter().any(|draft| draft.name == card.name),
            ..card
        });
    }
    cards.sort_by_cached_key(|card| names::fold(&card.title));
    Ok(cards)
}

fn card(desk: &Desk, shelved: Shelved, language: HandoutLanguage) -> DocumentCard {
    let handout = &shelved.handout;
    DocumentCard {
        name: handout.name().to_owned(),
        title: handout.title(language).to_owned(),
        version: handout.version().to_owned(),
        languages: handout.languages(),
        audience: handout.audience().to_owned(),
        simple: handout.level() == Level::Easy,
        standing: standing(desk, handout),
        reviewed: handout.reviewed().to_owned(),
        review_by: handout.review_by(),
        own_version: shelved.own_version,
        of_model: shelf::model(handout.name()).is_some(),
        newer_model: String::new(),
        drafted: false,
        sources: handout.sources().to_vec(),
        from_centre: shelved.from_centre,
        programmes: Vec::new(),
    }
}
