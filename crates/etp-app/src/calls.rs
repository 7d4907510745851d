//! Calls and messages: whom to call and why, what came of it, a missed theme made up in the same place.

mod list;
mod log;
mod make_up;
mod message;
mod turned;

pub use list::{call_list, calls_of};
pub use log::log_call;
pub use make_up::{make_ups, reschedule};
pub use message::message;
pub use turned::turned_screen;

pub(crate) use list::{call_lines, to_call};
pub(crate) use turned::coming_sessions;

/// So many unannounced absences in a row ask for a call.
pub(crate) const IN_A_ROW: u32 = 2;
