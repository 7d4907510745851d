//! A typed line taken apart: rows, letters, ends of groups. Knows neither the sheet nor what was marked.

use super::SheetProblem;
use crate::Mark;
use std::iter::Peekable;
use std::str::Chars;

/// One thing that was typed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A row, or a range of them; `given` as it was typed, without blanks.
    Rows { from: u32, to: u32, given: String },
    /// A letter of the list.
    Letter { mark: Mark, given: String },
    /// A comma, a semicolon or the end of a line.
    End,
}

/// The signs of a line, in order.
pub(super) fn signs(text: &str, letters: &[(char, Mark)]) -> Result<Vec<Sign>, SheetProblem> {
    let mut rest = text.chars().peekable();
    let mut found = Vec::new();
    while let Some(&next) = rest.peek() {
        if ends(next) {
            rest.next();
            found.push(Sign::End);
        } else if next.is_whitespace() {
            rest.next();
        } else if next.is_ascii_digit() {
            found.push(rows(&mut rest)?);
        } else {
            found.push(letter(&run(&mut rest, in_word), letters)?);
        }
    }
    Ok(found)
}

fn rows(rest: &mut Peekable<Chars<'_>>) -> Result<Sign, SheetProblem> {
    let first = run(rest, |c| c.is_ascii_digit());
    let from = number(&first)?;
    skip_blanks(rest);
    if rest.next_if(|c| dash(*c)).is_none() {
        let (to, given) = (from, first);
        return Ok(Sign::Rows { from, to, given });
    }
    skip_blanks(rest);
    let last = run(rest, |c| c.is_ascii_digit());
    let given = format!("{first}-{last}");
    if last.is_empty() {
        return Err(SheetProblem::Unreadable { given });
    }
    let to = number(&last)?;
    if to < from {
        return Err(SheetProblem::RangeBackwards { given });
    }
    Ok(Sign::Rows { from, to, given })
}

fn letter(given: &str, letters: &[(char, Mark)]) -> Result<Sign, SheetProblem> {
    let given = given.to_owned();
    let known = letters.iter().find(|(one, _)| {
        one.to_lowercase()
            .eq(given.chars().flat_map(char::to_lowercase))
    });
    match known {
        Some((_, mark)) => Ok(Sign::Letter { mark: *mark, given }),
        None if given.chars().any(char::is_alphabetic) => {
            Err(SheetProblem::LetterUnknown { given })
        }
        None => Err(SheetProblem::Unreadable { given }),
    }
}

/// A number with too many digits for any sheet is not read as another one.
fn number(digits: &str) -> Result<u32, SheetProblem> {
    digits.parse().map_err(|_| SheetProblem::Unreadable {
        given: digits.to_owned(),
    })
}

fn run(rest: &mut Peekable<Chars<'_>>, belongs: fn(char) -> bool) -> String {
    let mut taken = String::new();
    while let Some(next) = rest.next_if(|c| belongs(*c)) {
        taken.push(next);
    }
    taken
}

/// Blanks around a dash, but not the end of the line.
fn skip_blanks(rest: &mut Peekable<Chars<'_>>) {
    while rest.next_if(|c| c.is_whitespace() && !ends(*c)).is_some() {}
}

fn ends(c: char) -> bool {
    matches!(c, ',' | ';' | '\n' | '\r')
}

fn dash(c: char) -> bool {
    matches!(c, '-' | '–')
}

fn in_word(c: char) -> bool {
    !ends(c) && !c.is_whitespace() && !c.is_ascii_digit()
}
