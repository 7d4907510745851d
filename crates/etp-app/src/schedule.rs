//! The schedule: what takes place when, where and with whom; one session before and after it is saved.
//!
//! Why:
//! - Whatever stands against a session is said before it is saved. What is hard is refused until
//!   somebody says why it is done all the same, and that reason is kept.
//! - A calendar stands open on a telephone: it names nobody, no illness and no programme. A theme that
//!   would tell gives way to `group session`, a place or a room that would tell is left out.
//! - A session that is there is never deleted here: see `planning` for moving and cancelling.

mod bookings;
mod by_name;
mod calendar_file;
mod check;
mod choices;
mod ground;
mod lines;
mod names;
mod save;
mod sheet;
mod show;
mod travel;
mod window;

pub use by_name::{professional_named, programme_named, room_named};
pub use calendar_file::{export_calendar, preview_calendar};
pub use check::check_session;
pub use choices::schedule_choices;
pub use save::{answer_session, save_session};
pub use sheet::session_sheet;
pub use show::schedule;

pub(crate) use bookings::{around, booked, slot};
pub(crate) use check::{hard, members, slot_of, wanted};
pub(crate) use ground::{ClosedDays, Settings, closures_on, ground, settings, zone};
pub(crate) use lines::{card, keep_led_by, schedule_line, schedule_lines};
pub(crate) use names::Names;
pub(crate) use save::{checked, put};
pub(crate) use sheet::{following, papers};
pub(crate) use show::closure_line;
pub(crate) use travel::{minutes_between, point_of_place};
pub(crate) use window::{Window, against};
