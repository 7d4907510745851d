//! What is printed for a session, a day, a week. All of it names several people, so that its files are
//! taken away whenever anybody is erased.
//!
//! Why: a row of a sign-in sheet keeps its number once it was printed. Whoever comes onto the list later
//! gets the next one, so that a sheet signed yesterday still says the right names.

mod handouts;
mod pack;
mod parts;
mod reviewed;
mod schedule;
mod session;

pub use pack::print_day_pack;
pub use schedule::print_schedule;
pub use session::print_session_paper;
