//! Piloting: how many people, how many began and left, how long they waited. Not asked by any grid; a
//! coordinator's own questions. Absences are next door, hours and places too.

mod active;
mod exits;
mod pathway;
mod waiting;

pub(super) use pathway::Pathway;
pub(crate) use pathway::attended;

use super::{Counting, Indicator, Unit};

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::people("active-present", active::present),
    Indicator::pathways("entries", waiting::entry, waiting::began),
    Indicator::pathways(
        "entries-without-referral",
        waiting::without_referral,
        waiting::began,
    ),
    Indicator::new(
        "waiting-days",
        Unit::Days,
        Counting::Days(waiting::days, waiting::began),
    ),
    Indicator::pathways("waiting-to-begin", waiting::to_begin, waiting::since),
    Indicator::pathways("not-included", exits::not_included, exits::day),
    Indicator::pathways("exits", exits::exit, exits::day),
    Indicator::pathways("exits-complete", exits::complete, exits::day),
    Indicator::pathways("drop-outs", exits::drop_out, exits::day),
    Indicator::pathways("exits-unclear", exits::unclear, exits::day),
    Indicator::share("completion-rate", "exits-complete", "exits"),
];
