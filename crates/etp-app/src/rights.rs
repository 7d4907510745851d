//! What a person may ask for: a copy of everything held on them, and to be erased.
//!
//! Why:
//! - The copy is made of the same file the window shows, so that nothing is held that a person
//!   cannot see; the machine-readable part is every row of every table about them, and a test walks
//!   the schema so that no new table is forgotten.
//! - An erasure keeps presences under a new number that leads nowhere, with sex, country and year of
//!   birth, because totals that left or were reported must stay what they were.

mod certificate;
mod copy;
mod erase;
mod export;
mod paper;
mod words;

pub use erase::erase_person;
pub use export::export_person;
