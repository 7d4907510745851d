//! A group follows another saved version of its programme's template: shown as a table first, done as
//! shown, taken back whole.
//!
//! Why:
//! - Nothing that took place is touched, and nothing is deleted: what the version has no more is cancelled
//!   with what its author wrote about it.
//! - Whoever has begun keeps the version they began with, as when somebody joins a group; moving them is
//!   an act of its own, with why.

mod show;
mod table;
mod takes;
mod write;

use crate::forms::RegenerateCohort;
use crate::schedule::hard;
use crate::views::{PlanningDone, RegeneratePreview};
use crate::{Desk, Done, Failure};
use etp_domain::GroupOutcome;
use table::Table;

/// What following a version would do to a group's sessions and people. Writes nothing.
///
/// # Errors
/// The group has no sessions; no such group or version; a version that is not sound; the clock skips an
/// hour; the disk.
pub fn preview_regenerate_cohort(
    desk: &Desk,
    form: &RegenerateCohort,
) -> Result<RegeneratePreview, Failure> {
    desk.read(|reader| Table::of(desk, reader, form)?.shown(desk, reader))
}

/// Does exactly what was shown, in one act; the answer names the people to tell.
///
/// # Errors
/// Those of [`preview_regenerate_cohort`]; the table came out otherwise than it was shown; there is
/// nothing to change; something hard stands against it and nobody said why all the same.
pub fn regenerate_cohort(
    desk: &Desk,
    form: RegenerateCohort,
) -> Result<Done<PlanningDone>, Failure> {
    desk.write(|writer| {
        let table = Table::of(desk, writer, &form)?;
        if table.shown(desk, writer)?.shown != form.shown {
            return Err(Failure::refused("regenerate-changed"));
        }
        for one in &table.rows {
            hard(&one.found, &form.despite)?;
        }
        let idle = |outcome| matches!(outcome, GroupOutcome::Kept | GroupOutcome::LeftOut);
        if table.cohort.version == form.version
            && table.rows.iter().all(|one| idle(one.line.outcome))
        {
            return Err(Failure::refused("regenerate-nothing"));
        }
        table.write(desk, writer, &form.despite)
    })
}
