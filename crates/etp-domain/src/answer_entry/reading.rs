//! Reading a typed line: a number, then what its question can be answered with. Knows no question.

use super::{AnswerProblem, AnswerSheet, AnswerWay, MOST_ON_SCALE, TypedAnswer, place_of_letter};
use std::collections::BTreeSet;
use std::iter::Peekable;
use std::str::Chars;

/// Quotation marks somebody types, and what closes each.
const MARKS: [(char, &[char]); 5] = [
    ('"', &['"']),
    ('“', &['”', '“']),
    ('„', &['“', '”']),
    ('«', &['»']),
    ('»', &['«']),
];

/// Reads a typed line: each number with its answer after it, parted by blanks, commas, semicolons or
/// lines. A choice is a letter, a scale its points, words stand between quotation marks (a mark
/// within them is typed twice). Nothing is guessed: one wrong sign refuses the whole.
///
/// # Errors
/// [`AnswerProblem`], naming what was typed.
pub fn read_answers(
    text: &str,
    sheet: &AnswerSheet<'_>,
) -> Result<Vec<(u32, TypedAnswer)>, AnswerProblem> {
    let mut reading = Reading {
        rest: text.chars().peekable(),
        sheet,
    };
    let mut read = Vec::new();
    let mut named = BTreeSet::new();
    while reading.next_group() {
        let (number, way) = reading.number()?;
        if !named.insert(number) {
            return Err(AnswerProblem::NumberTwice { number });
        }
        read.push((number, reading.answer(number, way)?));
    }
    Ok(read)
}

struct Reading<'a> {
    rest: Peekable<Chars<'a>>,
    sheet: &'a AnswerSheet<'a>,
}

impl Reading<'_> {
    /// Goes to the next group; `false` at the end.
    fn next_group(&mut self) -> bool {
        self.skip(|c| ends(c) || c.is_whitespace());
        self.rest.peek().is_some()
    }

    fn number(&mut self) -> Result<(u32, AnswerWay), AnswerProblem> {
        let known = self.sheet.prefix;
        let prefix = self
            .rest
            .next_if(|c| known.is_some_and(|known| c.eq_ignore_ascii_case(&known)));
        let digits = self.run(|c| c.is_ascii_digit());
        if digits.is_empty() {
            let rest = self.run(|c| !ends(c) && !c.is_whitespace());
            let given = prefix.into_iter().chain(rest.chars()).collect();
            return Err(AnswerProblem::NumberMissing { given });
        }
        let way = |number: &u32| {
            let place = usize::try_from(number.checked_sub(1)?).ok()?;
            self.sheet.ways.get(place).copied()
        };
        let number = digits.parse().ok();
        match number.and_then(|number| Some((number, way(&number)?))) {
            Some(known) => Ok(known),
            None => Err(AnswerProblem::NumberUnknown { number: digits }),
        }
    }

    fn answer(&mut self, number: u32, way: AnswerWay) -> Result<TypedAnswer, AnswerProblem> {
        self.skip(|c| c.is_whitespace() && !ends(c));
        if self.rest.next_if(|c| ".):=".contains(*c)).is_some() {
            self.skip(|c| c.is_whitespace() && !ends(c));
        }
        match way {
            AnswerWay::Words => self.words(number),
            AnswerWay::YesNo => self.yes_no(number),
            AnswerWay::Choice(choices) => self.choice(number, choices),
            AnswerWay::Scale => self.points(number),
        }
    }

    fn choice(&mut self, number: u32, choices: usize) -> Result<TypedAnswer, AnswerProblem> {
        let given = self.letters(number)?;
        let place = place_of_letter(&given).filter(|place| *place < choices);
        place
            .map(TypedAnswer::Choice)
            .ok_or_else(|| AnswerProblem::LetterUnknown {
                number,
                given,
                last: super::letter_of(choices.saturating_sub(1)),
            })
    }

    fn yes_no(&mut self, number: u32) -> Result<TypedAnswer, AnswerProblem> {
        let given = self.letters(number)?;
        let lower = given.to_lowercase();
        let says = |words: &[String]| words.iter().any(|one| one.to_lowercase() == lower);
        match (says(&self.sheet.words.yes), says(&self.sheet.words.no)) {
            (true, false) => Ok(TypedAnswer::YesNo(true)),
            (false, true) => Ok(TypedAnswer::YesNo(false)),
            _ => Err(AnswerProblem::YesNoUnknown { number, given }),
        }
    }

    fn points(&mut self, number: u32) -> Result<TypedAnswer, AnswerProblem> {
        let given = self.run(|c| !ends(c) && !c.is_whitespace());
        if given.is_empty() {
            return Err(AnswerProblem::AnswerMissing { number });
        }
        let plain = given.bytes().all(|one| one.is_ascii_digit());
        let points = given.parse().ok().filter(|points| *points <= MOST_ON_SCALE);
        points
            .filter(|_| plain)
            .map(TypedAnswer::Scale)
            .ok_or(AnswerProblem::PointsUnknown { number, given })
    }

    /// Words between quotation marks; a closing mark typed twice is one of the words.
    fn words(&mut self, number: u32) -> Result<TypedAnswer, AnswerProblem> {
        let opened = self.rest.peek().copied();
        let closing = MARKS.iter().find(|(mark, _)| Some(*mark) == opened);
        let Some((_, closing)) = closing else {
            return Err(AnswerProblem::WordsUnmarked { number });
        };
        self.rest.next();
        let mut words = String::new();
        while let Some(next) = self.rest.next() {
            let closes = closing.contains(&next);
            if closes && self.rest.next_if_eq(&next).is_none() {
                let words = words.trim().to_owned();
                return match words.is_empty() {
                    true => Err(AnswerProblem::AnswerMissing { number }),
                    false => Ok(TypedAnswer::Words(words)),
                };
            }
            words.push(next);
        }
        Err(AnswerProblem::WordsUnmarked { number })
    }

    fn letters(&mut self, number: u32) -> Result<String, AnswerProblem> {
        let given = self.run(|c| !ends(c) && !c.is_whitespace() && !c.is_ascii_digit());
        match given.is_empty() {
            true => Err(AnswerProblem::AnswerMissing { number }),
            false => Ok(given),
        }
    }

    fn run(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let mut taken = String::new();
        while let Some(next) = self.rest.next_if(|c| belongs(*c)) {
            taken.push(next);
        }
        taken
    }

    fn skip(&mut self, belongs: impl Fn(char) -> bool) {
        while self.rest.next_if(|c| belongs(*c)).is_some() {}
    }
}

fn ends(c: char) -> bool {
    matches!(c, ',' | ';' | '\n' | '\r')
}
