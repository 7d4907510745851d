//! What may be said of a period today, as the disclosure rules decide it.

use super::books::Books;
use super::{POLICY, period, register};
use crate::views::CountsStanding;
use crate::{Desk, Failure};
use etp_disclosure::{LedgerLine, Occasion, Period, PeriodKind, Release, Withheld, release};
use etp_store::{HubLink, KeptLine, Reader};
use etp_wire::body_of;

/// What may be said of a period today.
pub(crate) struct Candidate {
    pub(crate) period: Period,
    /// Whether it may be validated.
    pub(crate) standing: CountsStanding,
    /// What the rules would let out; nothing when they withhold it.
    pub(crate) release: Option<Release>,
    /// The very bytes of it, or those that were released.
    pub(crate) body: Vec<u8>,
    /// What was said last.
    pub(crate) said: Option<KeptLine>,
    /// The line of the rules it would correct.
    pub(crate) corrects: Option<LedgerLine>,
    /// How many corrections are left this year.
    pub(crate) corrections_left: u32,
    pub(crate) register: register::Register,
}

/// Asks the disclosure rules about a period.
pub(crate) fn candidate(
    desk: &Desk,
    reader: &Reader<'_>,
    of: Period,
    hub: Option<&HubLink>,
) -> Result<Candidate, Failure> {
    let books = Books::read(reader)?;
    let register = register::read(desk, reader, of.year())?;
    let ledger = books.ledger_for(of);
    let corrects = ledger.latest(of).cloned();
    let (made, corrections_left) = books.corrections(desk);
    let occasion = match corrects {
        None => Occasion::First,
        Some(_) => Occasion::Correction {
            corrections_this_year: made,
        },
    };
    let outcome = release(&ledger, &register.contributions, of, POLICY, occasion);
    let said = books.latest(of).cloned();
    let body = match &outcome {
        Ok(release) => body_of(&filed_under(desk, hub), &release.counts),
        Err(_) => said
            .as_ref()
            .map(|kept| kept.body.clone())
            .unwrap_or_default(),
    };
    let asked = Asked {
        of,
        first: corrects.is_none(),
        said: said.as_ref(),
        of_before: books.is_of_before(of),
        lacks_age: of.kind() == PeriodKind::Year && register.lacks_age,
        body: &body,
    };
    let standing = standing(desk, &asked, hub, &outcome)?;
    let of_before = asked.of_before;
    Ok(Candidate {
        standing,
        period: of,
        release: outcome.ok().filter(|_| !of_before),
        corrections_left,
        register,
        corrects,
        said,
        body,
    })
}

/// The code a centre files under: the one the hub gave, or its own.
pub(crate) fn filed_under(desk: &Desk, hub: Option<&HubLink>) -> String {
    let centre = desk.centre();
    hub.map_or(&centre.code, |hub| &hub.centre_code)
        .as_str()
        .to_owned()
}

/// What the standing of a period is decided from.
struct Asked<'a> {
    of: Period,
    first: bool,
    said: Option<&'a KeptLine>,
    of_before: bool,
    lacks_age: bool,
    body: &'a [u8],
}

fn standing(
    desk: &Desk,
    asked: &Asked<'_>,
    hub: Option<&HubLink>,
    outcome: &Result<Release, Withheld>,
) -> Result<CountsStanding, Failure> {
    if period::last_day(asked.of)? >= desk.today() {
        return Ok(CountsStanding::NotOver);
    }
    let same = asked.said.is_some_and(|said| said.body == asked.body);
    Ok(match outcome {
        _ if asked.of_before && same => CountsStanding::AlreadyShared,
        _ if asked.of_before => CountsStanding::Frozen,
        _ if asked.first && is_incomplete(desk, asked.of)? => CountsStanding::Incomplete,
        Ok(_) if asked.first && same => CountsStanding::AlreadyShared,
        Ok(_) if asked.lacks_age => CountsStanding::AgesMissing,
        Ok(_) if hub.is_none() => CountsStanding::NoHub,
        Ok(_) if asked.first => CountsStanding::Ready,
        Ok(_) => CountsStanding::Correctable,
        Err(withheld) => withheld_as(asked, withheld),
    })
}

fn withheld_as(asked: &Asked<'_>, withheld: &Withheld) -> CountsStanding {
    let withdrawn = |said: &KeptLine| said.status == etp_store::BatchStatus::Withdrawn;
    match withheld {
        Withheld::NotYet if asked.of.kind() == PeriodKind::Year => CountsStanding::QuartersMissing,
        Withheld::NotYet | Withheld::TooFew => CountsStanding::NotOffered,
        Withheld::CorrectionsUsedUp => CountsStanding::CorrectionsUsedUp,
        Withheld::NothingToSend | Withheld::Frozen { .. } if asked.said.is_some_and(withdrawn) => {
            CountsStanding::Withdrawn
        }
        Withheld::NothingToSend => CountsStanding::AlreadyShared,
        Withheld::Frozen { .. } => CountsStanding::Frozen,
        Withheld::NotReleased | Withheld::Unsafe(_) => CountsStanding::Unsafe,
    }
}

/// A period that began before the register was complete is held back.
fn is_incomplete(desk: &Desk, of: Period) -> Result<bool, Failure> {
    let first = period::first_day(of)?;
    let complete = desk.centre().complete_from;
    Ok(complete.is_some_and(|day| first < day))
}
