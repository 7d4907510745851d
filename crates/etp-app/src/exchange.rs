//! Programmes that travel between centres: one signed file with a programme, its template and its
//! handouts; on arrival, what differs from one's own, piece by piece, and taking some of it.
//!
//! Why: no person is in a file. Team, places, declaration and people stay in the centre; what goes
//! is what both sides may teach alike.

mod compare;
mod file;
mod pieces;
mod take;

pub use compare::{compare_files, read_programme_file};
pub use file::{ProgrammeFile, check_programme_bytes, check_programme_file, export_programme};
pub use take::take_programme_pieces;
