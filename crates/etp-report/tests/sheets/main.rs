//! A report written as every kind of file, and read back by programs that did not write it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bytes;
mod lines;
mod made;
mod random;
mod read;
mod workbooks;
