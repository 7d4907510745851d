//! Builders that read as sentences: a centre at its desk on a day that stands still, a hub in the
//! same process, and the weather between them. Fictional people only.

mod centre;
mod network;
mod paper;
mod pathways;
mod people;
mod picture;
mod schedule;

pub use centre::{Centre, day, roster_of, taking};
pub use network::{Network, Weather};
pub use paper::pdf_words;
pub use pathways::goal;
pub use people::{answer, somebody};
pub use picture::ONE_PIXEL;
pub use schedule::{at, foyer};
