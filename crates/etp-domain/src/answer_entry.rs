//! What is typed from a filled-in form: `1b 2 yes 3 7 4c`, the number of each question and its answer.
//!
//! Knows no language and no question: how each number is answered and the words for yes and no are
//! handed in. Guesses nothing: the first thing that cannot be is named as it was typed.

mod numbered;
mod reading;
mod written;

#[cfg(test)]
mod tests;

pub use numbered::{letter_of, place_of_letter};
pub use reading::read_answers;
pub use written::write_answers;

/// The most a scale goes up to; it begins at 0.
pub const MOST_ON_SCALE: u8 = 10;

/// How a numbered place of a form is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerWay {
    /// In words, typed between quotation marks.
    Words,
    /// Yes or no.
    YesNo,
    /// One of so many, by its letter.
    Choice(usize),
    /// From 0 to [`MOST_ON_SCALE`].
    Scale,
}

/// What was typed for one number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedAnswer {
    /// Words.
    Words(String),
    /// Yes, or no.
    YesNo(bool),
    /// The place of the chosen answer, from 0.
    Choice(usize),
    /// Points.
    Scale(u8),
}

/// What somebody may type for yes and for no, in any case; the first of each is the one written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YesNoWords {
    /// For yes.
    pub yes: Vec<String>,
    /// For no.
    pub no: Vec<String>,
}

/// A form as it is typed back: its numbered places from 1, and what may stand before a number.
#[derive(Clone, Copy, Debug)]
pub struct AnswerSheet<'a> {
    /// How each number is answered.
    pub ways: &'a [AnswerWay],
    /// A letter that may stand before each number, in any case: `e` for `E4`.
    pub prefix: Option<char>,
    /// Yes and no.
    pub words: &'a YesNoWords,
}

/// Why a line could not be read; each code has the message `error-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each variant is its message `error-<code>`")]
pub enum AnswerProblem {
    #[error("answers-number-unknown")]
    NumberUnknown { number: String },
    #[error("answers-number-twice")]
    NumberTwice { number: u32 },
    #[error("answers-number-missing")]
    NumberMissing { given: String },
    #[error("answers-answer-missing")]
    AnswerMissing { number: u32 },
    #[error("answers-letter-unknown")]
    LetterUnknown {
        number: u32,
        given: String,
        last: String,
    },
    #[error("answers-yes-no-unknown")]
    YesNoUnknown { number: u32, given: String },
    #[error("answers-points-unknown")]
    PointsUnknown { number: u32, given: String },
    #[error("answers-words-unmarked")]
    WordsUnmarked { number: u32 },
}
