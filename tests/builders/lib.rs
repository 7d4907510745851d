//! Builders that read as sentences: a centre at its desk on a day that stands still, a hub in the
//! same process, and the weather between them. Fictional people only.

mod centre;
mod network;

pub use centre::{Centre, day, roster_of};
pub use network::{Network, Weather};
