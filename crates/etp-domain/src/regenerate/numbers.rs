//! The places of sessions in the order of their group once it follows another version. No two are the
//! same, and none changes of a session that took place or was cancelled before.

use super::{GroupCause, GroupLine, GroupOutcome};
use crate::DatedSession;
use std::collections::{BTreeMap, BTreeSet};

/// Each step's session gets the step's place; where that is taken for good, one behind. Others keep
/// theirs unless a step wants it.
pub(super) fn give(lines: &mut [GroupLine], to: &[DatedSession]) {
    let fixed = lines.iter().filter(|one| is_fixed(one));
    let mut used: BTreeSet<u32> = fixed.map(|one| one.after.number).collect();
    let of_step = |dated: &DatedSession| Some((of_step(lines, &dated.from.code)?, dated.number));
    let steps: BTreeMap<usize, u32> = to.iter().filter_map(of_step).collect();
    let (wanting, others): (Vec<_>, Vec<_>) = (0..lines.len())
        .filter(|place| is_there(&lines[*place]) && !is_fixed(&lines[*place]))
        .partition(|place| steps.contains_key(place));
    let mut crowded_out = Vec::new();
    for place in wanting.into_iter().chain(others) {
        let number = steps.get(&place).copied();
        let number = number.unwrap_or(lines[place].after.number);
        match used.insert(number) {
            true => lines[place].after.number = number,
            false => crowded_out.push(place),
        }
    }
    let last = to.last().map_or(0, |dated| dated.number);
    for place in crowded_out {
        let line = &mut lines[place];
        line.after.number = behind(line, last, &mut used);
    }
}

/// The place a session had behind the template's, if it is free; else the next that is.
fn behind(line: &GroupLine, last: u32, used: &mut BTreeSet<u32>) -> u32 {
    let own = line.before.as_ref().map(|one| one.number);
    let own = own.into_iter().filter(|own| *own > last);
    let mut free = own.chain(last + 1..);
    free.find(|number| used.insert(*number)).unwrap_or(u32::MAX)
}

fn is_there(line: &GroupLine) -> bool {
    line.outcome != GroupOutcome::LeftOut
}

/// Sessions nothing is written about: they took place, or were cancelled before.
fn is_fixed(line: &GroupLine) -> bool {
    let fixed = [
        GroupCause::Held,
        GroupCause::Cancelled,
        GroupCause::Marked,
        GroupCause::Begun,
    ];
    fixed.contains(&line.cause)
}

/// The session that stands for a step, unless one that took place does: the first of several.
fn of_step(lines: &[GroupLine], code: &str) -> Option<usize> {
    let own: Vec<_> = (0..lines.len())
        .filter(|place| is_there(&lines[*place]) && lines[*place].after.step == code)
        .collect();
    let took_place = |line: &GroupLine| is_fixed(line) && line.cause != GroupCause::Cancelled;
    if own.iter().any(|place| took_place(&lines[*place])) {
        return None;
    }
    let own = own.into_iter().filter(|place| !is_fixed(&lines[*place]));
    own.min_by_key(|place| lines[*place].after.number)
}
