//! EPICES: eleven yes-or-no questions, one score of deprivation from 0 to 100.
//!
//! Knows no sentence of the form and no patient. Coefficients and the constant are those in common
//! use; their proof is that all favourable answers give 0.00 and all unfavourable ones 100.00.
//!
//! Why:
//! - Hundredths in whole numbers: a score of 30.17 is on the threshold, not a rounding below it.
//! - One missing answer, no score. Counting the yes answers would be another instrument.

mod question;

#[cfg(test)]
mod tests;

use crate::{Country, Refusal};
pub use question::EpicesQuestion;
use std::fmt;

const CONSTANT: i32 = 7514;
const THRESHOLD: u32 = 3017;
const THRESHOLD_YOUNG: u32 = 3727;
/// Where the second to fifth quintiles begin. The source prints the last one as 48.5; no answers
/// score between 48.50 and 48.52.
const QUINTILES: [u32; 4] = [710, 1656, 3017, 4850];

/// The answers, in the order of [`EpicesQuestion::ALL`]; `None` where there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EpicesAnswers(pub [Option<bool>; 11]);

impl EpicesAnswers {
    /// Reads the stored form: eleven of `y`, `n` and `-`.
    ///
    /// # Errors
    /// [`Refusal::EpicesAnswersUnreadable`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let answers: Option<Vec<Option<bool>>> = text.chars().map(answer).collect();
        let eleven = answers.and_then(|answers| answers.try_into().ok());
        eleven.map(Self).ok_or(Refusal::EpicesAnswersUnreadable)
    }

    /// The stored form.
    pub fn to_text(&self) -> String {
        let letter = |answer: &Option<bool>| match answer {
            Some(true) => 'y',
            Some(false) => 'n',
            None => '-',
        };
        self.0.iter().map(letter).collect()
    }

    /// The answer to one question.
    pub fn answer(&self, question: EpicesQuestion) -> Option<bool> {
        let mut answered = EpicesQuestion::ALL.iter().zip(self.0);
        answered.find(|(asked, _)| **asked == question)?.1
    }

    /// The questions without an answer.
    pub fn missing(&self) -> Vec<EpicesQuestion> {
        let answered = EpicesQuestion::ALL.iter().zip(self.0);
        let missing = answered.filter(|(_, answer)| answer.is_none());
        missing.map(|(question, _)| *question).collect()
    }

    /// The score, once every question has its answer.
    pub fn score(&self) -> Option<EpicesScore> {
        let mut sum = CONSTANT;
        for (question, answer) in EpicesQuestion::ALL.iter().zip(self.0) {
            if answer? {
                sum += question.coefficient();
            }
        }
        u32::try_from(sum).ok().map(EpicesScore)
    }
}

fn answer(letter: char) -> Option<Option<bool>> {
    match letter {
        'y' => Some(Some(true)),
        'n' => Some(Some(false)),
        '-' => Some(None),
        _ => None,
    }
}

/// A score, in hundredths: 3017 is 30.17.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EpicesScore(u32);

impl EpicesScore {
    /// From 0 to 10,000.
    pub fn hundredths(self) -> u32 {
        self.0
    }

    /// The score from which somebody of this age counts as deprived: higher from 16 to 25 years.
    pub fn threshold(age: Option<u32>) -> Self {
        let young = age.is_some_and(|age| (16..=25).contains(&age));
        Self(if young { THRESHOLD_YOUNG } else { THRESHOLD })
    }

    /// Whether somebody of this age counts as deprived.
    pub fn deprived(self, age: Option<u32>) -> bool {
        self >= Self::threshold(age)
    }

    /// From 1 (least deprived) to 5, as in the French reference population.
    pub fn quintile(self) -> u32 {
        1 + QUINTILES
            .iter()
            .map(|from| u32::from(self.0 >= *from))
            .sum::<u32>()
    }

    /// Whether the score is only indicative for somebody who lives there: it was validated in
    /// France, and complementary insurance means something else beyond the border.
    pub fn indicative(country: Country) -> bool {
        country != Country::France
    }
}

impl fmt::Display for EpicesScore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}
