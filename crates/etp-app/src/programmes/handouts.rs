//! The handouts a session can name: those that ship, and those that came with another centre's
//! programme. One that ships is never hidden by another of its name.

use crate::views::HandoutCard;
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, PathwayTemplate, Programme, ProgrammeStatus};
use etp_handout::{Handout, library};
use etp_store::Reader;

/// Every handout, by title.
///
/// # Errors
/// The disk.
pub fn handout_cards(desk: &Desk, language: HandoutLanguage) -> Result<Vec<HandoutCard>, Failure> {
    let carried = desk.read(carried)?;
    let shipped = library()
        .iter()
        .map(|(_, text)| ((*text).to_owned(), String::new()));
    let mut cards = shipped
        .chain(carried)
        .map(|(text, from)| Ok(card(&Handout::parse(&text)?, from, language)))
        .collect::<Result<Vec<_>, Failure>>()?;
    cards.sort_by_cached_key(|card| etp_domain::names::fold(&card.title));
    Ok(cards)
}

/// The source of a handout by name; `None` when nobody has it.
pub(crate) fn handout_source(reader: &Reader<'_>, name: &str) -> Result<Option<String>, Failure> {
    let shipped = library().iter().find(|(one, _)| *one == name);
    match shipped {
        Some((_, text)) => Ok(Some((*text).to_owned())),
        None => Ok(reader.handout_source(name)?),
    }
}

/// Handouts that came with another centre's programme, each with that centre.
pub(crate) fn carried(reader: &Reader<'_>) -> Result<Vec<(String, String)>, Failure> {
    let mut found = Vec::new();
    for line in reader.handouts()? {
        if let Some(source) = reader.handout_source(&line.name)? {
            found.push((source, line.from_centre));
        }
    }
    Ok(found)
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

fn card(handout: &Handout, from_centre: String, language: HandoutLanguage) -> HandoutCard {
    HandoutCard {
        name: handout.name().to_owned(),
        title: handout.title(language).to_owned(),
        languages: handout.languages(),
        reviewed: handout.reviewed().to_owned(),
        from_centre,
    }
}
