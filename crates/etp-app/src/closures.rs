//! Closed days, leaves and other calendars; and what the people in hand will need.
//!
//! Why: a day that is closed later drops nobody. The answer names every session it touches, with new
//! times, and the coordinator moves them.

mod busy;
mod needs;
mod show;
mod weeks;

pub use busy::{drop_busy_times, read_busy_times};
pub use needs::forecast;
pub use show::closures;
pub use weeks::{add_leave, drop_leave, give_week_back, keep_week_free, save_planning};
