//! Which DHIS2 server, and whether it is ready for this centre's tables. No count is sent by any of it.

use super::kept::{self, Link, Outcome, Outcomes, State};
use super::road::Road;
use crate::counts::filed_under;
use crate::forms::LinkDhis2;
use crate::sharing::link::is_here;
use crate::views::{Dhis2Card, Dhis2Check, Dhis2Refused, Dhis2Status, Dhis2Table};
use crate::{Desk, Done, Failure, Topic};
use etp_wire::Dhis2Token;

/// Links this register to a DHIS2 server, once that answered with this token.
///
/// # Errors
/// The address or the token is none; the organisation unit's code is not the one the tables bear; a
/// register of fictional people and a server elsewhere; no answer; the disk.
pub fn link_dhis2(desk: &Desk, form: &LinkDhis2) -> Result<Done<Dhis2Card>, Failure> {
    let token = Dhis2Token::parse(&form.token);
    let token = token.map_err(|_| Failure::refused("dhis2-token-unreadable"))?;
    if desk.centre().demo && !is_here(&form.address) {
        return Err(Failure::refused("hub-not-of-practice"));
    }
    let org_unit = own_code(desk, &form.org_unit)?;
    let road = Road::to(desk, &form.address, token.clone())?;
    let version = road.speak("probe", |server| server.version())?;
    let link = Link::new(desk, (&form.address, &org_unit), &token, &version.0);
    desk.write(|writer| {
        let before = kept::link(writer).ok().flatten();
        let same = before.is_some_and(|before| before.address == link.address);
        let outcomes = kept::outcomes(writer).unwrap_or_default();
        let stands = |outcome: &Outcome| same && outcome.state == State::Verified;
        let outcomes: Outcomes = outcomes
            .into_iter()
            .filter(|(_, one)| stands(one))
            .collect();
        kept::save_outcomes(writer, &outcomes)?;
        kept::save_link(writer, Some(&link))?;
        let detail = serde_json::json!({ "address": link.address, "org_unit": link.org_unit });
        desk.log(writer, "link-dhis2", "", &detail)?;
        Ok(Done::new(card(&link), [Topic::Sharing]))
    })
}

/// Forgets the server and its token. What the server holds stays there.
///
/// # Errors
/// `dhis2-not-linked`; the disk.
pub fn unlink_dhis2(desk: &Desk) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let link = kept::link(writer)?.ok_or_else(not_linked)?;
        kept::save_link(writer, None)?;
        let detail = serde_json::json!({ "address": link.address });
        desk.log(writer, "unlink-dhis2", "", &detail)?;
        Ok(Done::new((), [Topic::Sharing]))
    })
}

/// Asks the server for everything our tables need there.
///
/// # Errors
/// `dhis2-not-linked`; no answer; the disk.
pub fn check_dhis2(desk: &Desk) -> Result<Dhis2Check, Failure> {
    let link = desk.read(kept::link)?.ok_or_else(not_linked)?;
    let road = Road::of(desk, &link)?;
    let version = road.speak("probe", |server| server.version())?;
    let found = road.speak("config", |server| server.readiness(&link.org_unit))?;
    Ok(Dhis2Check {
        version: version.0,
        ready: found.is_complete(),
        missing_sets: found.missing_sets,
        missing_elements: found.missing_elements,
        dropping_zeros: found.dropping_zeros,
        org_unit_missing: found.org_unit_missing,
        unassigned_sets: found.unassigned_sets,
        may_not_write: found.may_not_write,
    })
}

/// Which server, and where each table stands there.
///
/// # Errors
/// The disk.
pub fn dhis2_status(desk: &Desk) -> Result<Dhis2Status, Failure> {
    desk.read(|reader| {
        let outcomes = kept::outcomes(reader)?;
        Ok(Dhis2Status {
            server: kept::link(reader)?.as_ref().map(card),
            tables: outcomes.iter().map(|(of, one)| table(of, one)).collect(),
        })
    })
}

pub(super) fn not_linked() -> Failure {
    Failure::refused("dhis2-not-linked")
}

pub(super) fn table(period: &str, outcome: &Outcome) -> Dhis2Table {
    let refused = outcome.refused.iter().map(|cell| Dhis2Refused {
        element: cell.element.clone(),
        code: cell.code.clone(),
        text: cell.text.clone(),
    });
    Dhis2Table {
        period: period.to_owned(),
        revision: outcome.revision,
        state: outcome.state.code().to_owned(),
        code: outcome.code.clone(),
        refused: refused.collect(),
        at: outcome.at.to_rfc3339(),
        next_try: outcome
            .next_try_at
            .map(|at| at.to_rfc3339())
            .unwrap_or_default(),
    }
}

fn card(link: &Link) -> Dhis2Card {
    Dhis2Card {
        address: link.address.clone(),
        org_unit: link.org_unit.clone(),
        version: link.version.clone(),
        linked_at: link.linked_at.to_rfc3339(),
    }
}

/// The code the tables bear. A body is signed with it, so the organisation unit must have it too.
fn own_code(desk: &Desk, asked: &str) -> Result<String, Failure> {
    let hub = desk.read(|reader| Ok(reader.hub()?))?;
    let own = filed_under(desk, hub.as_ref());
    match asked.trim() {
        asked if asked.is_empty() || asked == own => Ok(own),
        asked => Err(Failure::refused("dhis2-org-unit-differs")
            .with("given", asked)
            .with("own", own)),
    }
}
