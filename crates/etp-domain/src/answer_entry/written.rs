//! A line as somebody would type it: what [`super::read_answers`] reads back.

use super::{AnswerSheet, TypedAnswer, letter_of};

/// Writes answers the short way, in the order given.
pub fn write_answers(answers: &[(u32, TypedAnswer)], sheet: &AnswerSheet<'_>) -> String {
    let words = sheet.words;
    let first = |words: &[String]| words.first().cloned().unwrap_or_default();
    let group = |(number, answer): &(u32, TypedAnswer)| match answer {
        TypedAnswer::Choice(place) => format!("{number}{}", letter_of(*place)),
        TypedAnswer::YesNo(true) => format!("{number} {}", first(&words.yes)),
        TypedAnswer::YesNo(false) => format!("{number} {}", first(&words.no)),
        TypedAnswer::Scale(points) => format!("{number} {points}"),
        TypedAnswer::Words(text) => format!("{number} \"{}\"", text.replace('"', "\"\"")),
    };
    let groups: Vec<String> = answers.iter().map(group).collect();
    groups.join(" ")
}
