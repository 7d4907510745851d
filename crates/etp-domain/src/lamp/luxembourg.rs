//! Luxembourg: visits of the year are counted; nothing has to be reached.

use super::facts::{learned_this_year, passed_by};
use super::places::by_place;
use super::{Lamp, LampLine, LampStanding};
use crate::Pathway;
use chrono::{Datelike, NaiveDate};

const VISITS: &str = "lu-visits";

pub(super) fn lamps(pathway: &Pathway, today: NaiveDate) -> Vec<Lamp> {
    vec![counted(VISITS, "visits", pathway, today)]
}

/// A lamp that counts the sessions of the year, by place.
pub(super) fn counted(rule: &str, code: &str, pathway: &Pathway, today: NaiveDate) -> Lamp {
    let year = today.year();
    if passed_by(pathway) {
        return Lamp::new(rule, Some(year), LampStanding::NotConcerned, Vec::new());
    }
    let count = learned_this_year(pathway, today).count();
    let mut lines = vec![LampLine::of(code).with("count", count).with("year", year)];
    lines.extend(by_place(learned_this_year(pathway, today)));
    Lamp::new(rule, Some(year), LampStanding::Counted, lines)
}
