//! What to load in the car, how much of it, and when to leave.
//!
//! Knows no car and no map: how long the way takes is handed in.

#[cfg(test)]
mod tests;

use crate::{HandoutLanguage, Words};
use chrono::{Duration, NaiveDateTime};

/// One thing to bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BagLine {
    /// What.
    pub what: Words,
    /// How many.
    pub count: u32,
}

/// The things of several sessions of one day: one of each group thing for all sessions that need it,
/// and for each thing everybody needs, as many as people are expected at the session that expects most
/// (things come back in the bag between two sessions). Each session hands in its group things, what each
/// person needs, and how many people are expected. Two things are the same when they are called the same
/// in every language; what nobody put into words is left out, and so is what nobody is expected for.
pub fn bag(sessions: &[(Vec<Words>, Vec<Words>, u32)]) -> Vec<BagLine> {
    let mut lines: Vec<BagLine> = Vec::new();
    for (for_all, for_each, expected) in sessions {
        for what in for_all {
            load(&mut lines, what, 1);
        }
        for what in for_each {
            load(&mut lines, what, *expected);
        }
    }
    lines
}

fn load(lines: &mut Vec<BagLine>, what: &Words, count: u32) {
    if what.is_blank() || count == 0 {
        return;
    }
    match lines.iter_mut().find(|line| same(&line.what, what)) {
        Some(line) => line.count = line.count.max(count),
        None => lines.push(BagLine {
            what: what.clone(),
            count,
        }),
    }
}

fn same(one: &Words, other: &Words) -> bool {
    let called = |words: &Words, language| words.get(language).map(|text| text.trim().to_owned());
    HandoutLanguage::ALL
        .into_iter()
        .all(|language| called(one, language) == called(other, language))
}

/// When to leave for a session: its start, less the way and the time to set up.
pub fn leave_at(begins: NaiveDateTime, way_minutes: u32, setup_minutes: u32) -> NaiveDateTime {
    begins - Duration::minutes(i64::from(way_minutes) + i64::from(setup_minutes))
}
