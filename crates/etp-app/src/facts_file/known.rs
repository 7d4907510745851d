//! What a line of facts can say: the days, lengths and numbers a register holds.

use chrono::NaiveDate;
use etp_domain::{EpicesAnswers, EpicesScore};

/// The first day a register can hold.
pub(super) const FIRST: NaiveDate = in_calendar(1, 1, 1);

/// The last one.
pub(super) const LAST: NaiveDate = in_calendar(9999, 12, 31);

/// The farthest somebody is believed to come from: once round the world.
pub(super) const FARTHEST: u32 = 40_000;

/// The most minutes of a session, and the most people at one.
pub(super) const MOST: u32 = 100_000;

/// The most letters of an id.
pub(super) const LONGEST: usize = 64;

/// The most letters of the code of a step.
pub(super) const LONGEST_STEP: usize = 200;

const fn in_calendar(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

/// Answers that give a score; `None` when none do.
pub(super) fn answers_of(hundredths: u32) -> Option<EpicesAnswers> {
    let scored = |answers: &EpicesAnswers| answers.score().map(EpicesScore::hundredths);
    (0..1 << 11)
        .map(|bits: u32| EpicesAnswers(std::array::from_fn(|place| Some(bits >> place & 1 == 1))))
        .find(|answers| scored(answers) == Some(hundredths))
}
