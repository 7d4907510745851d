//! Stories across rooms, told through the use cases: what a nurse does, what leaves, what breaks.

mod attendance;
mod caregivers;
mod centre;
mod content;
mod counts;
mod handouts;
mod papers;
mod people;
mod professionals;
mod programmes;
mod register;
mod rights;
mod roster;
mod sharing;
