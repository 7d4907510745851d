//! The schemes there are: those that ship, and the centre's own copies.

use super::words::words_in;
use crate::letters::voice::Voice;
use crate::views::SchemeCard;
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_domain::{Country, HandoutLanguage};
use etp_report::{Scheme, shipped};
use etp_store::Reader;

/// The schemes there are: those of the centre's country first, then nobody's in particular.
///
/// # Errors
/// The disk.
pub fn report_schemes(desk: &Desk, language: HandoutLanguage) -> Result<Vec<SchemeCard>, Failure> {
    let country = desk.centre().country;
    let known = desk.read(all)?;
    let mut cards: Vec<_> = known
        .iter()
        .map(|one| card(one, country, Voice::of(language)))
        .collect();
    cards.sort_by_key(|one| (!one.ours, one.country == Country::Other));
    Ok(cards)
}

/// A scheme and whether it is the centre's own.
pub(super) struct Known {
    pub(super) scheme: Scheme,
    pub(super) own: bool,
}

/// Every scheme that can be read, of the centre's own every version, oldest first. A copy that cannot be
/// read any more is left out here, and says so when it is asked for by name.
pub(super) fn all(reader: &Reader<'_>) -> Result<Vec<Known>, Failure> {
    let ships = shipped().iter().map(|scheme| Known {
        scheme: scheme.clone(),
        own: false,
    });
    let mut known: Vec<_> = ships.collect();
    let retired = reader.retired_report_schemes()?;
    for row in reader.own_report_schemes()? {
        if retired.contains(&row.name) {
            continue;
        }
        let versions = reader.report_scheme_versions(&row.name)?;
        let readable = versions.iter().rev();
        let readable = readable.filter_map(|row| Scheme::parse(&row.source).ok());
        known.extend(readable.map(|scheme| Known { scheme, own: true }));
    }
    Ok(known)
}

/// The scheme of a name: the version asked for, else the one in force on a day, else the latest.
///
/// # Errors
/// `report-scheme-unknown`; the disk.
pub(super) fn pick(
    reader: &Reader<'_>,
    name: &str,
    version: &str,
    day: NaiveDate,
) -> Result<Known, Failure> {
    let mut named: Vec<_> = all(reader)?
        .into_iter()
        .filter(|one| one.scheme.name == name)
        .collect();
    // Of the centre's own, a later version stands over an earlier one whatever day it starts.
    named.sort_by_key(|one| one.scheme.from.filter(|_| !one.own));
    let wanted = |one: &Known| match version {
        "" => one.scheme.holds_on(day),
        version => one.scheme.version == version,
    };
    let place = named.iter().rposition(wanted);
    let place = place.or_else(|| named.len().checked_sub(1).filter(|_| version.is_empty()));
    place
        .map(|place| named.swap_remove(place))
        .ok_or_else(|| Failure::refused("report-scheme-unknown").with("given", name))
}

/// A scheme as screens list it.
pub(super) fn card(known: &Known, country: Country, voice: Voice) -> SchemeCard {
    let scheme = &known.scheme;
    SchemeCard {
        name: scheme.name.clone(),
        version: scheme.version.clone(),
        title: words_in(&scheme.title, voice),
        about: words_in(&scheme.about, voice),
        country: scheme.country,
        from: scheme.from,
        until: scheme.until,
        checked: scheme.checked,
        sources: scheme.sources.clone(),
        own: known.own,
        ours: [country, Country::Other].contains(&scheme.country),
    }
}
