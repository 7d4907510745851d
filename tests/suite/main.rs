//! Stories across rooms, told through the use cases: what a nurse does, what leaves, what breaks.

mod attendance;
mod calls;
mod caregivers;
mod centre;
mod content;
mod counts;
mod documents;
mod exchange;
mod handouts;
mod letters;
mod papers;
mod papers_of_days;
mod pathways;
mod people;
mod planning;
mod professionals;
mod programmes;
mod register;
mod rights;
mod roster;
mod rules;
mod schedule;
mod sharing;
mod sheets;
mod telling;
mod waiting;
