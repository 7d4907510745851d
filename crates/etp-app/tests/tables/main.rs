//! Spreadsheets as people keep them, read through the one door. Knows nobody: everyone in the
//! files is invented.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod made;
mod opened;
mod properties;
mod refused;
mod sentences;
mod speed;
mod texts;
mod workbooks;
