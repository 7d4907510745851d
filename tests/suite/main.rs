//! Stories across rooms, told through the use cases: what a nurse does, what leaves, what breaks.

mod attendance;
mod content;
mod counts;
mod handouts;
mod programmes;
mod register;
mod roster;
mod sharing;
