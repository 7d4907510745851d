//! The report to the treating doctor, at the end of the sessions or after the calendar year.

use crate::lamp::facts::{learned_this_year, passed_by};
use crate::{Addressee, Lamp, LampLine, LampStanding, Pathway};
use chrono::{Datelike, NaiveDate};

const RULE: &str = "be-doctor-feedback";

/// It may be written after the year, so it is never lost.
pub(super) fn lamp(pathway: &Pathway, today: NaiveDate) -> Lamp {
    let year = Some(today.year());
    let first = learned_this_year(pathway, today).next();
    let Some(first) = first.filter(|_| !passed_by(pathway)) else {
        return Lamp::new(RULE, year, LampStanding::NotConcerned, Vec::new());
    };
    let sent = pathway
        .letters
        .iter()
        .filter(|letter| letter.addressee == Addressee::Doctor)
        .filter_map(|letter| letter.sent_on)
        .filter(|on| (first.date..=today).contains(on))
        .max();
    let (standing, line) = match sent {
        Some(on) => (
            LampStanding::Met,
            LampLine::of("feedback-sent").with("date", on).is(true),
        ),
        None => (
            LampStanding::Missing,
            LampLine::of("feedback-missing").is(false),
        ),
    };
    Lamp::new(RULE, year, standing, vec![line])
}
