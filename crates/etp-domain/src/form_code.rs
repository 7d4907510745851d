//! The code in the foot of a blank assessment form: which assessment, which version of the template,
//! and two signs made from what it asks. It finds the very questions that were printed.
//!
//! Knows no person: it says nothing of who is asked or what they answered.

use crate::{AssessmentKind, Question, SkillGoal};
use std::fmt;

/// Signs that are not taken for one another in handwriting.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A form as it was printed, e.g. `S3-7K`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormCode {
    /// Which assessment.
    pub kind: AssessmentKind,
    /// Which version of the template.
    pub version: u32,
    check: u32,
}

impl FormCode {
    /// The code of a form with these questions and, at an evaluation, these skills to rate.
    pub fn of<'a>(
        kind: AssessmentKind,
        version: u32,
        questions: &[Question],
        skills: impl Iterator<Item = &'a SkillGoal>,
    ) -> Self {
        let mut sum = Sum::default();
        sum.add(kind.code());
        sum.add(&version.to_string());
        for question in questions {
            sum.add(&question.code);
            sum.add(question.kind.code());
            question.choices.iter().for_each(|one| sum.add(&one.code));
        }
        if kind == AssessmentKind::Evaluation {
            for skill in skills {
                sum.add(if skill.code.is_empty() {
                    &skill.words
                } else {
                    &skill.code
                });
            }
        }
        Self {
            kind,
            version,
            check: sum.0 % 1024,
        }
    }

    /// Reads a code as somebody types it: in any case, with or without the dash; `O`, `I` and `L` are
    /// taken for the figures they look like among the last two signs.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |c: &char| !c.is_whitespace() && *c != '-' && *c != '\u{2013}';
        let signs: Vec<char> = text
            .chars()
            .filter(plain)
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let [letter, version @ .., high, low] = signs.as_slice() else {
            return None;
        };
        let mut kinds = AssessmentKind::ALL.iter();
        let kind = *kinds.find(|kind| letter_of(**kind) == *letter)?;
        let digits: String = version.iter().collect();
        let plain = !digits.starts_with('0') && digits.bytes().all(|one| one.is_ascii_digit());
        let version = digits.parse().ok().filter(|_| plain)?;
        Some(Self {
            kind,
            version,
            check: value(*high)? * 32 + value(*low)?,
        })
    }
}

impl fmt::Display for FormCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = |value: u32| char::from(SIGNS[(value % 32) as usize]);
        let (high, low) = (sign(self.check / 32), sign(self.check));
        write!(f, "{}{}-{high}{low}", letter_of(self.kind), self.version)
    }
}

fn letter_of(kind: AssessmentKind) -> char {
    match kind {
        AssessmentKind::Shared => 'S',
        AssessmentKind::Updated => 'U',
        AssessmentKind::Evaluation => 'E',
    }
}

fn value(sign: char) -> Option<u32> {
    let sign = match sign {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = SIGNS.iter().position(|one| char::from(*one) == sign)?;
    u32::try_from(place).ok()
}

/// FNV-1a, with an end after each text so that `ab` + `c` is not `a` + `bc`.
struct Sum(u32);

impl Default for Sum {
    fn default() -> Self {
        Self(0x811c_9dc5)
    }
}

impl Sum {
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Dimension, QuestionKind, Words};
    use proptest::prelude::*;

    fn question(code: &str) -> Question {
        Question {
            code: code.to_owned(),
            dimension: Dimension::Life,
            kind: QuestionKind::YesNo,
            again: false,
            words: Words::default(),
            choices: vec![],
            pictogram: String::new(),
        }
    }

    fn code(version: u32, codes: &[&str]) -> FormCode {
        let questions: Vec<Question> = codes.iter().map(|one| question(one)).collect();
        FormCode::of(AssessmentKind::Shared, version, &questions, [].iter())
    }

    #[test]
    fn other_questions_in_another_order_or_version_have_another_code() {
        let first = code(3, &["walk", "eat"]);
        assert_ne!(first, code(3, &["eat", "walk"]));
        assert_ne!(first, code(4, &["walk", "eat"]));
        assert_ne!(first, code(3, &["walk", "drink"]));
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = FormCode {
            kind: AssessmentKind::Updated,
            version: 12,
            check: 33,
        };
        assert_eq!(code.to_string(), "U12-11");
        for typed in ["U12-11", "u12 11", "u1211", "U12\u{2013}il"] {
            assert_eq!(FormCode::parse(typed), Some(code), "{typed:?}");
        }
        for typed in ["", "U12", "X12-11", "U-11", "U012-11", "U1a-11", "U12-1é"] {
            assert_eq!(FormCode::parse(typed), None, "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(version in 1..9_999_u32, check in 0..1024_u32) {
            for kind in AssessmentKind::ALL {
                let code = FormCode { kind: *kind, version, check };
                prop_assert_eq!(FormCode::parse(&code.to_string()), Some(code));
            }
        }
    }
}
