//! The handouts a session can name, and the templates that name them.

use crate::shelf::{Shelved, shelf};
use crate::views::HandoutCard;
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, PathwayTemplate, Programme, ProgrammeStatus};
use etp_store::Reader;

/// Every handout, by title.
///
/// # Errors
/// The disk.
pub fn handout_cards(desk: &Desk, language: HandoutLanguage) -> Result<Vec<HandoutCard>, Failure> {
    let shelved = desk.read(shelf)?.handouts.into_iter();
    let mut cards: Vec<_> = shelved.map(|one| card(one, language)).collect();
    cards.sort_by_cached_key(|card| etp_domain::names::fold(&card.title));
    Ok(cards)
}

/// Every programme that runs, with the template in use.
pub(crate) fn templates_in_use(
    reader: &Reader<'_>,
) -> Result<Vec<(Programme, PathwayTemplate)>, Failure> {
    let mut found = Vec::new();
    for row in reader.programmes()? {
        if row.version > 0 && row.programme.status != ProgrammeStatus::Stopped {
            let version = reader.version(row.programme.id, row.version)?;
            found.push((row.programme, version.template));
        }
    }
    Ok(found)
}

fn card(shelved: Shelved, language: HandoutLanguage) -> HandoutCard {
    let handout = shelved.handout;
    HandoutCard {
        name: handout.name().to_owned(),
        title: handout.title(language).to_owned(),
        languages: handout.languages(),
        reviewed: handout.reviewed().to_owned(),
        from_centre: shelved.from_centre,
    }
}
