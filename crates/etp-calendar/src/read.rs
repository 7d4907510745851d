//! Busy times out of a calendar file of any tool: when somebody is taken, never by what or with whom.
//! An entry that cannot be read is named and left out; the others are read.

mod clocks;
mod days;
mod entry;
mod parts;
mod point;
mod rules;
mod series;
mod windows;

use crate::{BusyFile, CalendarProblem, LeftOut, Zone};
use chrono::NaiveDate;
use clocks::Clocks;
use days::Days;
use icalendar::parser::unfold;
use parts::Part;
use series::Series;

/// Nobody's calendar is larger; what is, is something else.
const LARGEST: usize = 5_000_000;

/// The busy times a calendar file tells between two days, both included, on a wall clock.
///
/// Each is cut at the two days. In the hour the wall clock shows twice, what is taken in either pass
/// is taken.
///
/// # Errors
/// Not a calendar file, one that breaks off, or a larger one than anybody keeps.
pub fn read_busy(
    bytes: &[u8],
    zone: Zone,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<BusyFile, CalendarProblem> {
    if bytes.len() > LARGEST {
        return Err(CalendarProblem::TooLarge);
    }
    // What is not UTF-8 stands in words, and no words are kept.
    let text = unfold(&String::from_utf8_lossy(bytes));
    let parts = parts::split(&text).ok_or(CalendarProblem::Unreadable)?;
    let days = Days::new(zone, from, until);
    Ok(told(&parts, days))
}

fn told(parts: &[Part], mut days: Days) -> BusyFile {
    let mut clocks = Clocks::new(days.zone, parts, days.last());
    let mut series = Series::new(parts, days.first(), days.last());
    let (mut left_out, mut zone_guessed) = (Vec::new(), 0);
    for part in parts.iter().filter(|part| entry::takes_time(part)) {
        let told = entry::times(part, &mut clocks, &mut series);
        let why = told.as_ref().err().copied().or(entry::half_read(part));
        left_out.extend(why.map(|why| LeftOut {
            entry: part.place,
            why,
        }));
        zone_guessed += u32::from(clocks.guessed_one());
        for (from, to) in told.into_iter().flatten() {
            days.take(from, to);
        }
    }
    BusyFile {
        busy: days.joined(),
        left_out,
        zone_guessed,
    }
}

#[cfg(test)]
mod tests;
