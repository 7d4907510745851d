//! What one day may hold: some individual units, or one group session.

use super::given::{Given, sum};
use crate::{LampLine, RuleBook};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A line for each day that holds more than it may.
pub(super) fn over_days(rule: &str, given: &[&Given<'_>], book: &RuleBook) -> Vec<LampLine> {
    let mut days: BTreeMap<NaiveDate, Vec<&Given<'_>>> = BTreeMap::new();
    for one in given {
        days.entry(one.session.date).or_default().push(one);
    }
    let told = days.into_iter().filter_map(|(day, held)| {
        let number = |name| book.number(rule, name, day);
        over_day(
            day,
            &held,
            number("individual_a_day"),
            number("group_a_day"),
        )
    });
    told.collect()
}

fn over_day(
    day: NaiveDate,
    held: &[&Given<'_>],
    alone_most: Option<u32>,
    group_most: Option<u32>,
) -> Option<LampLine> {
    let (groups, alone): (Vec<_>, Vec<_>) = held.iter().copied().partition(|one| one.is_group());
    let (groups, alone) = (sum(&groups), sum(&alone));
    let line = |code: &str| LampLine::of(code).with("date", day).is(false);
    let count = |line: LampLine, count, most| line.with("count", count).with("most", most);
    match (alone_most, group_most) {
        (Some(_), Some(_)) if groups > 0 && alone > 0 => Some(line("over-day-both")),
        (Some(most), _) if alone > most => Some(count(line("over-day-alone"), alone, most)),
        (_, Some(most)) if groups > most => Some(count(line("over-day-group"), groups, most)),
        _ => None,
    }
}
