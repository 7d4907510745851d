//! What was given to a person under one scheme: each session once, in units of the rule, and why a
//! session is no unit.

use crate::lamp::facts::{learned, passed_by};
use crate::{LampLine, Pathway, PathwaySession, RuleBook, SessionKind};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A session that counts.
pub(super) struct Given<'a> {
    pub(super) session: &'a PathwaySession,
    /// Units of the rule's minutes; a group session is one.
    pub(super) units: u32,
}

impl Given<'_> {
    pub(super) fn is_group(&self) -> bool {
        self.session.kind == SessionKind::Group
    }
}

/// Every session of the person's pathways up to a day, by date, and a line for each that does not
/// count. One that stands in two pathways is one.
pub(super) fn given<'a>(
    pathways: &[&'a Pathway],
    quota: &str,
    book: &RuleBook,
    today: NaiveDate,
) -> (Vec<Given<'a>>, Vec<(NaiveDate, LampLine)>) {
    let sessions: BTreeMap<_, &PathwaySession> = pathways
        .iter()
        .filter(|pathway| !passed_by(pathway))
        .flat_map(|pathway| learned(pathway, today))
        .map(|session| ((session.date, session.session), session))
        .collect();
    let (mut counted, mut not_counted) = (Vec::new(), Vec::new());
    for session in sessions.into_values() {
        match units(session, quota, book) {
            Ok(units) => counted.push(Given { session, units }),
            Err(line) => not_counted.push((session.date, line)),
        }
    }
    (counted, not_counted)
}

fn units(session: &PathwaySession, quota: &str, book: &RuleBook) -> Result<u32, LampLine> {
    match session.kind {
        SessionKind::Group => fits_a_group(session, book).map(|()| 1),
        _ => alone(session, book.number(quota, "minutes", session.date)),
    }
}

fn alone(session: &PathwaySession, least: Option<u32>) -> Result<u32, LampLine> {
    match least.filter(|least| *least > 0) {
        Some(least) if session.minutes < least => Err(too_short("alone-short", session, least)),
        Some(least) => Ok(session.minutes / least),
        None => Ok(1),
    }
}

fn fits_a_group(session: &PathwaySession, book: &RuleBook) -> Result<(), LampLine> {
    let number = |name| book.number("be-group", name, session.date);
    match (number("minutes"), number("most")) {
        (Some(least), _) if session.minutes < least => {
            Err(too_short("group-short", session, least))
        }
        (_, Some(most)) if session.present > most => Err(LampLine::of("group-large")
            .with("date", session.date)
            .with("count", session.present)
            .with("most", most)
            .is(false)),
        _ => Ok(()),
    }
}

fn too_short(code: &str, session: &PathwaySession, least: u32) -> LampLine {
    LampLine::of(code)
        .with("date", session.date)
        .with("minutes", session.minutes)
        .with("least", least)
        .is(false)
}

/// The units of several sessions.
pub(super) fn sum(given: &[&Given<'_>]) -> u32 {
    given.iter().map(|one| one.units).sum()
}

/// A line for each session with which the units pass a limit.
pub(super) fn over<'g>(
    code: &str,
    given: impl IntoIterator<Item = &'g Given<'g>>,
    most: Option<u32>,
) -> Vec<LampLine> {
    let Some(most) = most else { return Vec::new() };
    let mut used = 0;
    let mut lines = Vec::new();
    for one in given {
        used += one.units;
        if used > most {
            let line = LampLine::of(code).with("date", one.session.date);
            lines.push(line.with("most", most).is(false));
        }
    }
    lines
}

/// How much of a year's units is used.
pub(super) fn used(used: u32, most: u32) -> LampLine {
    LampLine::of("used")
        .with("count", used)
        .with("most", most)
        .with("left", most.saturating_sub(used))
        .is(used <= most)
}
