//! What is typed from a signed sheet: `1-6 9 p, 8 x, 7 l`, row numbers and letters.
//!
//! Knows no language: the letters are handed in. Guesses nothing: a comma, a semicolon and the end of a
//! line close a group, so that a forgotten letter is noticed and not taken from the next group.

mod signs;
mod written;

#[cfg(test)]
mod tests;

pub use written::write_sheet_line;

use crate::Mark;
use signs::{Sign, signs};
use std::collections::BTreeSet;

/// Why a line could not be read; each code has the message `error-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each variant is its message `error-<code>`")]
pub enum SheetProblem {
    #[error("sheet-letter-unknown")]
    LetterUnknown { given: String },
    #[error("sheet-letter-missing")]
    LetterMissing { rows: String },
    #[error("sheet-rows-missing")]
    RowsMissing { letter: String },
    #[error("sheet-row-unknown")]
    RowUnknown { row: u32 },
    #[error("sheet-row-twice")]
    RowTwice { row: u32 },
    #[error("sheet-range-backwards")]
    RangeBackwards { given: String },
    #[error("sheet-unreadable")]
    Unreadable { given: String },
}

/// Reads a typed line: groups of rows (`1-6`, `9`; also with an en dash) with a letter after them, parted
/// by commas, semicolons, blanks or lines. `letters` are those of the screen's language, in any case;
/// `known` are the rows of the sheet. Nothing is guessed: one wrong sign refuses the whole.
///
/// # Errors
/// [`SheetProblem`], naming what was typed.
pub fn read_sheet_line(
    text: &str,
    letters: &[(char, Mark)],
    known: &[u32],
) -> Result<Vec<(u32, Mark)>, SheetProblem> {
    let mut reading = Reading {
        known: known.iter().copied().collect(),
        ..Reading::default()
    };
    for sign in signs(text, letters)? {
        match sign {
            Sign::Rows { from, to, given } => reading.hold(from, to, given)?,
            Sign::Letter { mark, given } => reading.give(mark, given)?,
            Sign::End => reading.end()?,
        }
    }
    reading.end()?;
    Ok(reading.marks)
}

/// How far the line is read.
#[derive(Default)]
struct Reading {
    known: BTreeSet<u32>,
    named: BTreeSet<u32>,
    /// Rows that wait for their letter, and as they were typed.
    held: Vec<u32>,
    typed: Vec<String>,
    marks: Vec<(u32, Mark)>,
}

impl Reading {
    /// The first row that is not on the sheet ends the range, so that `1-4000000000` costs nothing.
    fn hold(&mut self, from: u32, to: u32, given: String) -> Result<(), SheetProblem> {
        for row in from..=to {
            if !self.known.contains(&row) {
                return Err(SheetProblem::RowUnknown { row });
            }
            if !self.named.insert(row) {
                return Err(SheetProblem::RowTwice { row });
            }
            self.held.push(row);
        }
        self.typed.push(given);
        Ok(())
    }

    fn give(&mut self, mark: Mark, letter: String) -> Result<(), SheetProblem> {
        if self.held.is_empty() {
            return Err(SheetProblem::RowsMissing { letter });
        }
        self.typed.clear();
        self.marks
            .extend(self.held.drain(..).map(|row| (row, mark)));
        Ok(())
    }

    fn end(&self) -> Result<(), SheetProblem> {
        if self.held.is_empty() {
            return Ok(());
        }
        Err(SheetProblem::LetterMissing {
            rows: self.typed.join(" "),
        })
    }
}
