//! A handout for many people, each in their own languages: a folder with a plan and the files made so
//! far. A stack is made a few files at a time, so that it can be watched, stopped and gone on with, also
//! after the laptop was switched off: what is done is what lies there.
//!
//! Why: the plan holds no names, only who, in which languages and how; a file has its name once it is
//! whole, so a file that is there is never looked at again; memory holds one file at a time, and a press for
//! those of one call.

mod make;
mod people;
mod plan;
mod standing;

pub(super) use people::who_takes_part;
pub use standing::{batches, drop_batch};

use super::{check_review, content};
use crate::views::BatchStanding;
use crate::{Desk, Done, Failure, Topic, forms::StartBatch};
use etp_domain::HandoutLayout;
use etp_handout::HandoutProblem;
use make::{Shared, make};
use plan::Plan;

/// The most people a print file holds: their pages are held in memory together.
const LARGEST_LOT: u32 = 100;
/// Files made before the window hears how far it is.
const AT_ONCE: usize = 8;

/// Plans a stack; nothing is printed yet.
///
/// # Errors
/// No such handout; its day of review has passed and no reason is given; a lot of nobody or of too many; a
/// booklet of other pages than A5;
/// nobody takes part, or nobody it could be printed for; the disk.
pub fn start_batch(desk: &Desk, form: &StartBatch) -> Result<Done<BatchStanding>, Failure> {
    let in_lots = 1..=LARGEST_LOT;
    if form.lots_of.is_some_and(|lot| !in_lots.contains(&lot)) {
        return Err(Failure::refused("batch-lot-impossible")
            .with("most", LARGEST_LOT.to_string())
            .with("field", "lots_of"));
    }
    if form.booklet && form.layout != Some(HandoutLayout::A5) {
        return Err(Failure::from(HandoutProblem::BookletLayout).with("field", "layout"));
    }
    let plan = desk.read(|reader| {
        let handout = content(reader, &form.handout)?;
        let despite = check_review(desk, reader, &handout, &form.despite, &[])?;
        Plan::of(desk, reader, form, (&handout, despite))
    })?;
    plan.keep(desk)?;
    let standing = standing::of(desk, &plan)?;
    Ok(Done::new(standing, [Topic::Patients]))
}

/// Makes the next files of a stack; the answer says how far it is.
///
/// # Errors
/// No such stack; its handout was changed since; it cannot be set; the disk. What was made before stays.
pub fn go_on_batch(desk: &Desk, id: &str) -> Result<Done<BatchStanding>, Failure> {
    let mut plan = Plan::read(desk, id)?;
    let at_once = if plan.lots_of.is_some() { 1 } else { AT_ONCE };
    let left: Vec<String> = plan
        .files()
        .filter(|file| !plan.is_settled(desk, file))
        .map(|file| file.name)
        .collect();
    let mut shared = Shared::default();
    for name in left.iter().take(at_once) {
        make(desk, &mut plan, name, &mut shared)?;
    }
    let standing = standing::of(desk, &plan)?;
    Ok(Done::new(standing, [Topic::Patients]))
}
