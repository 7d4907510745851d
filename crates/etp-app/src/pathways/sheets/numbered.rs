//! The numbered places of a blank form in its languages: a question with its number, a letter for each
//! choice, squares to tick, room to write. The same numbers and letters are typed back.

use crate::letters::voice::Voice;
use etp_domain::{MOST_ON_SCALE, Question, QuestionKind, Words, letter_of};
use etp_handout::{RecordPart, pictogram};
use etp_i18n::letters as says;

/// Room for an answer in words.
pub(super) const LINES: usize = 3;

/// The languages of a form, the first one first.
pub(super) struct Sheet {
    pub(super) voices: Vec<Voice>,
    /// Large letters need the whole width: the second language stands below the first.
    pub(super) large_print: bool,
}

impl Sheet {
    /// The language of everything that is written once.
    pub(super) fn first(&self) -> Voice {
        self.voices[0]
    }

    /// A short text in every language, once where they agree.
    pub(super) fn both(&self, say: impl Fn(Voice) -> String) -> String {
        let mut said: Vec<String> = self.voices.iter().map(|voice| say(*voice)).collect();
        said.dedup();
        said.join(" / ")
    }

    pub(super) fn question(&self, number: usize, question: &Question) -> Vec<RecordPart> {
        let words = &question.words;
        let mut parts = self.asked(&number.to_string(), |voice| {
            text(words, voice, self.first())
        });
        self.picture(&question.pictogram, &mut parts);
        match question.kind {
            QuestionKind::Text => parts.push(RecordPart::Lines(LINES)),
            QuestionKind::YesNo => parts.push(self.yes_no()),
            QuestionKind::Choice => parts.push(self.choices(question)),
            QuestionKind::Scale => parts.push(scale()),
        }
        parts
    }

    /// The question's own picture beside its first words.
    fn picture(&self, name: &str, parts: &mut [RecordPart]) {
        if let (Some(picture), Some(asked)) = (pictogram(name), parts.first_mut()) {
            *asked = RecordPart::Pictured {
                pictogram: name.to_owned(),
                alt: picture.label(self.first().language).to_owned(),
                part: Box::new(asked.clone()),
            };
        }
    }

    /// A numbered question, and the same beside it where it is written in the second language too.
    pub(super) fn asked(
        &self,
        number: &str,
        say: impl Fn(Voice) -> Option<String>,
    ) -> Vec<RecordPart> {
        let numbered =
            |voice: Voice, words: String| says::form_question(voice.speaks, number, words);
        let first = self.first();
        let own = numbered(first, say(first).unwrap_or_default());
        let other = self.voices.get(1).copied();
        match other.and_then(|voice| Some((voice, say(voice)?))) {
            None => vec![RecordPart::Subheading(own)],
            Some((voice, words)) if self.large_print => {
                let translated = RecordPart::Translated(voice.language, words);
                vec![RecordPart::Subheading(own), translated]
            }
            Some((voice, words)) => {
                let beside = numbered(voice, words);
                vec![RecordPart::Pair(voice.language, [own, beside])]
            }
        }
    }

    pub(super) fn yes_no(&self) -> RecordPart {
        let answers = ["common-yes", "common-no"];
        RecordPart::Boxes(
            answers
                .map(|key| self.both(|voice| voice.word(key)))
                .to_vec(),
        )
    }

    /// Choices with their letters, one below the other where two languages stand beside each other.
    fn choices(&self, question: &Question) -> RecordPart {
        let choices = (0..).zip(&question.choices);
        let said = |place: usize, words: &Words, voice: Voice| {
            let said = words.read_in(voice.language);
            says::form_choice(voice.speaks, said, letter_of(place))
        };
        match self.voices.as_slice() {
            [first, second] if !self.large_print => {
                let both = choices.map(|(place, one)| {
                    [*first, *second].map(|voice| said(place, &one.words, voice))
                });
                RecordPart::PairBoxes(second.language, both.collect())
            }
            _ => {
                let both = choices.map(|(place, one)| {
                    let words = self.both(|voice| one.words.read_in(voice.language).to_owned());
                    says::form_choice(self.first().speaks, words, letter_of(place))
                });
                RecordPart::Boxes(both.collect())
            }
        }
    }

    /// A few short answers in a row, each with its letter.
    pub(super) fn lettered(&self, answers: impl Iterator<Item = String>) -> RecordPart {
        let numbered = (0..).zip(answers);
        let said = |(place, words): (usize, String)| {
            says::form_choice(self.first().speaks, words, letter_of(place))
        };
        RecordPart::Boxes(numbered.map(said).collect())
    }
}

/// Squares from 0 to the most.
pub(super) fn scale() -> RecordPart {
    RecordPart::Boxes(
        (0..=MOST_ON_SCALE)
            .map(|points| points.to_string())
            .collect(),
    )
}

/// A text in a language; the first language of the form falls back on what was written.
pub(super) fn text(words: &Words, voice: Voice, first: Voice) -> Option<String> {
    match voice.language == first.language {
        true => Some(words.read_in(voice.language).to_owned()),
        false => words.get(voice.language).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use etp_domain::{Dimension, HandoutLanguage};

    fn asked(pictogram: &str) -> Vec<RecordPart> {
        let question = Question {
            code: "care".to_owned(),
            dimension: Dimension::Illness,
            kind: QuestionKind::YesNo,
            again: false,
            words: Words::one(HandoutLanguage::Nl, "Meet u zelf?"),
            choices: vec![],
            pictogram: pictogram.to_owned(),
        };
        let sheet = Sheet {
            voices: vec![Voice::of(HandoutLanguage::Nl)],
            large_print: false,
        };
        sheet.question(3, &question)
    }

    #[test]
    fn a_question_keeps_its_picture_and_says_in_words_what_it_shows() {
        let bare = asked("").swap_remove(0);
        let pictured = RecordPart::Pictured {
            pictogram: "foot".to_owned(),
            alt: "Voet".to_owned(),
            part: Box::new(bare.clone()),
        };
        assert_eq!(asked("foot")[0], pictured);
        assert_eq!(asked("no-such-picture")[0], bare);
    }
}
