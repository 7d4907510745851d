//! Acts of planning: moving, cancelling, bad days, series, whole cycles, groups that follow another version
//! of their template. Each can be looked at before it is done and taken back whole afterwards.
//!
//! Why:
//! - Nobody is silently dropped: every act answers with the people to tell.
//! - A session with marks is never moved; one that does not take place stays in the books with why.

mod act;
mod again;
mod bad_day;
mod cancel;
mod cycle;
mod cycle_means;
mod dropped;
mod file;
mod new_times;
mod open_cycle;
mod open_groups;
mod regenerate;
mod series;
mod shift;
mod tell;
mod untouched;

pub use act::undo_planning;
pub use bad_day::{cancel_half_day, preview_bad_day};
pub use cancel::cancel_session;
pub use cycle::plan_cycle;
pub use file::{
    PlanAnswer, PlanEducator, PlanFile, PlanPlace, PlanPlaced, PlanRoom, PlanSession, PlanUnplaced,
    PlanWay, plan_file, plan_text,
};
pub use open_cycle::open_planned_cycle;
pub use regenerate::{preview_regenerate_cohort, regenerate_cohort};
pub use series::{add_series, preview_series};
pub use shift::{move_session, preview_move};

pub(crate) use act::{Act, last_act};
pub(crate) use again::name_new_times;
pub(crate) use dropped::is_planned_again;
pub(crate) use new_times::touched;
pub(crate) use open_groups::Opening;
pub(crate) use tell::to_tell;
use untouched::{has_marks, untouched};
