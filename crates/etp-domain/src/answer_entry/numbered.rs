//! The letters of choices: a, b, c … z, aa, ab … and back. The form prints them, the reader reads them.

use super::{AnswerWay, TypedAnswer};
use crate::{Question, QuestionKind};

const LETTERS: usize = 26;

/// The letter of a choice, by its place from 0.
pub fn letter_of(place: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = place + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'a' + (rest % LETTERS) as u8));
        rest /= LETTERS;
    }
    letters.iter().rev().collect()
}

/// The place of a letter, in any case; `None` when it is none of a to z.
pub fn place_of_letter(letter: &str) -> Option<usize> {
    let mut place = 0_usize;
    for one in letter.chars() {
        let one = one.to_ascii_lowercase();
        if !one.is_ascii_lowercase() {
            return None;
        }
        let value = usize::from(one as u8 - b'a') + 1;
        place = place.checked_mul(LETTERS)?.checked_add(value)?;
    }
    place.checked_sub(1)
}

impl Question {
    /// How it is answered on a form.
    pub fn way(&self) -> AnswerWay {
        match self.kind {
            QuestionKind::Text => AnswerWay::Words,
            QuestionKind::YesNo => AnswerWay::YesNo,
            QuestionKind::Choice => AnswerWay::Choice(self.choices.len()),
            QuestionKind::Scale => AnswerWay::Scale,
        }
    }

    /// What was typed, as the register keeps it; empty for a choice the question does not have.
    pub fn value_of(&self, typed: &TypedAnswer) -> String {
        match typed {
            TypedAnswer::Words(words) => words.clone(),
            TypedAnswer::YesNo(true) => "yes".to_owned(),
            TypedAnswer::YesNo(false) => "no".to_owned(),
            TypedAnswer::Scale(points) => points.to_string(),
            TypedAnswer::Choice(place) => self
                .choices
                .get(*place)
                .map(|one| one.code.clone())
                .unwrap_or_default(),
        }
    }

    /// What somebody would type for an answer the register keeps; `None` for no answer.
    pub fn typed(&self, value: &str) -> Option<TypedAnswer> {
        match self.kind {
            _ if value.is_empty() => None,
            QuestionKind::Text => Some(TypedAnswer::Words(value.to_owned())),
            QuestionKind::YesNo => Some(TypedAnswer::YesNo(value == "yes")),
            QuestionKind::Scale => value.parse().ok().map(TypedAnswer::Scale),
            QuestionKind::Choice => {
                let place = self.choices.iter().position(|one| one.code == value);
                place.map(TypedAnswer::Choice)
            }
        }
    }
}
