//! Stories across rooms, told through the use cases: what a nurse does, what leaves, what breaks.

mod attendance;
mod caregivers;
mod centre;
mod content;
mod counts;
mod exchange;
mod handouts;
mod letters;
mod papers;
mod pathways;
mod people;
mod professionals;
mod programmes;
mod register;
mod rights;
mod roster;
mod rules;
mod sharing;
