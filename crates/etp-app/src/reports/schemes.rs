//! The schemes there are: those that ship, and the centre's own copies.

use super::words::words_in;
use crate::letters::voice::Voice;
use crate::views::SchemeCard;
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_domain::{Country, HandoutLanguage, names};
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

/// The centre's own that nobody is to choose any more, each in its newest version, by title.
///
/// # Errors
/// The disk.
pub fn retired_schemes(desk: &Desk, language: HandoutLanguage) -> Result<Vec<SchemeCard>, Failure> {
    let (country, voice) = (desk.centre().country, Voice::of(language));
    desk.read(|reader| {
        let mut cards = Vec::new();
        for name in reader.retired_report_schemes()? {
            let newest = versions(reader, &name)?.pop();
            cards.extend(newest.map(|one| card(&one, country, voice)));
        }
        cards.sort_by_cached_key(|one| names::fold(&one.title));
        Ok(cards)
    })
}

/// A scheme and whether it is the centre's own.
pub(super) struct Known {
    pub(super) scheme: Scheme,
    pub(super) own: bool,
}

/// Every scheme that may be chosen and can be read, of the centre's own every version, oldest first. A
/// copy that cannot be read any more is left out here, and says so when it is asked for by name.
pub(super) fn all(reader: &Reader<'_>) -> Result<Vec<Known>, Failure> {
    let mut known: Vec<_> = shipped().iter().map(ships).collect();
    let retired = reader.retired_report_schemes()?;
    for row in reader.own_report_schemes()? {
        if !retired.contains(&row.name) {
            known.extend(versions(reader, &row.name)?);
        }
    }
    Ok(known)
}

/// Every version of one scheme, oldest first, whether it may be chosen or not any more.
pub(super) fn named(reader: &Reader<'_>, name: &str) -> Result<Vec<Known>, Failure> {
    let own = versions(reader, name)?;
    let shipped = shipped().iter().filter(|scheme| scheme.name == name);
    Ok(shipped.map(ships).chain(own).collect())
}

fn ships(scheme: &Scheme) -> Known {
    Known {
        scheme: scheme.clone(),
        own: false,
    }
}

/// What the centre saved under a name and can still be read.
fn versions(reader: &Reader<'_>, name: &str) -> Result<Vec<Known>, Failure> {
    let rows = reader.report_scheme_versions(name)?;
    let readable = rows.iter().rev();
    let readable = readable.filter_map(|row| Scheme::parse(&row.source).ok());
    Ok(readable.map(|scheme| Known { scheme, own: true }).collect())
}

/// The scheme of a name, retired or not: the version asked for, else the one in force on a day, else the latest.
///
/// # Errors
/// `report-scheme-unknown`; the disk.
pub(super) fn pick(
    reader: &Reader<'_>,
    name: &str,
    version: &str,
    day: NaiveDate,
) -> Result<Known, Failure> {
    let mut named = named(reader, name)?;
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
