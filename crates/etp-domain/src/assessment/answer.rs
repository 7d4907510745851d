//! Answers of an assessment, kept with the question as it was asked, and their score.

use crate::{Dimension, QuestionKind};
use serde::{Deserialize, Serialize};
use specta::Type;

/// One answer. It carries its question, so that an old assessment reads as it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Answer {
    /// The question's code in its template.
    pub code: String,
    /// Which dimension.
    pub dimension: Dimension,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The question as it was asked.
    pub question: String,
    /// What was answered: words, `yes` or `no`, the code of a choice, `0` to `10`; empty for none.
    pub value: String,
    /// The chosen answer's words, for a choice; else empty.
    pub chosen: String,
    /// What the answer is worth; `None` when the question is not scored or not answered.
    pub points: Option<u32>,
    /// What the best answer is worth; `None` when the question is not scored.
    pub most: Option<u32>,
}

/// Points of the scored questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Score {
    /// Reached.
    pub points: u32,
    /// At most.
    pub most: u32,
}

/// The score of a set of answers. `None` when nothing is scored, or when an answer is missing: half
/// a questionnaire has no score.
pub fn score(answers: &[Answer]) -> Option<Score> {
    let mut sum = Score { points: 0, most: 0 };
    for answer in answers {
        if let Some(most) = answer.most {
            sum.points += answer.points?;
            sum.most += most;
        }
    }
    (sum.most > 0).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(points: Option<u32>, most: Option<u32>) -> Answer {
        Answer {
            code: "salt".into(),
            dimension: Dimension::Knowledge,
            kind: QuestionKind::Choice,
            question: "?".into(),
            value: String::new(),
            chosen: String::new(),
            points,
            most,
        }
    }

    #[test]
    fn half_a_questionnaire_has_no_score() {
        let whole = [
            answer(Some(1), Some(1)),
            answer(Some(0), Some(1)),
            answer(None, None),
        ];
        assert_eq!(score(&whole), Some(Score { points: 1, most: 2 }));
        assert_eq!(
            score(&[answer(Some(1), Some(1)), answer(None, Some(1))]),
            None
        );
        assert_eq!(score(&[answer(None, None)]), None);
    }
}
