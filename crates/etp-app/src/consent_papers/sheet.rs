//! Sentences in the one or two languages of a paper, beside each other. Where letters are large, what is read
//! comes in one language and then in the other, and only what is answered has both. Knows no consent.

use crate::letters::voice::Voice;
use etp_domain::HandoutLanguage;
use etp_handout::{RecordPart, RecordSection};
use etp_i18n::information as says;

/// The languages of a paper, the first one first.
pub(super) struct Sheet {
    pub(super) voices: Vec<Voice>,
    /// Languages that were asked for and that the texts do not exist in.
    pub(super) missing: Vec<HandoutLanguage>,
    /// What is printed in their place.
    pub(super) instead: HandoutLanguage,
    pub(super) large_print: bool,
}

/// A sentence of a language.
pub(super) type Say = fn(etp_i18n::Language) -> String;

impl Sheet {
    pub(super) fn first(&self) -> Voice {
        self.voices[0]
    }

    pub(super) fn languages(&self) -> Vec<HandoutLanguage> {
        self.voices.iter().map(|voice| voice.language).collect()
    }

    /// A few words in every language, once where they agree.
    pub(super) fn both(&self, say: impl Fn(Voice) -> String) -> String {
        let mut said: Vec<String> = self.voices.iter().map(|voice| say(*voice)).collect();
        said.dedup();
        said.join(" / ")
    }

    pub(super) fn heading(&self, say: Say) -> String {
        self.both(|voice| say(voice.speaks))
    }

    /// What the paper is called: the other language has its title where it begins.
    pub(super) fn title(&self, say: Say) -> String {
        match self.is_in_turn() {
            true => say(self.first().speaks),
            false => self.heading(say),
        }
    }

    fn is_in_turn(&self) -> bool {
        self.large_print && self.voices.len() > 1
    }

    /// What is read, in both languages beside each other or in one after the other.
    pub(super) fn read(
        &self,
        title: Say,
        sections: impl Fn(&Self) -> Vec<RecordSection>,
    ) -> Vec<RecordSection> {
        if !self.is_in_turn() {
            return sections(self);
        }
        let mut all = sections(&self.alone(self.first()));
        for voice in self.voices.iter().skip(1) {
            let title = RecordPart::Heading(title(voice.speaks));
            let opens = RecordSection {
                heading: String::new(),
                parts: vec![title],
            };
            let read = sections(&self.alone(*voice)).into_iter();
            let said = std::iter::once(opens).chain(read);
            all.extend(said.map(|one| spoken(voice.language, one)));
        }
        all
    }

    /// The same paper in one of its languages.
    fn alone(&self, voice: Voice) -> Self {
        Self {
            voices: vec![voice],
            missing: self.missing.clone(),
            ..*self
        }
    }

    /// What stands before a fact: one language is enough where it would fill lines of large letters.
    pub(super) fn label(&self, say: Say) -> String {
        self.title(say)
    }

    /// A sentence, and the same beside it.
    pub(super) fn said(&self, say: impl Fn(Voice) -> String) -> Vec<RecordPart> {
        match self.voices.as_slice() {
            [first, second] if !self.large_print => {
                let texts = [say(*first), say(*second)];
                vec![RecordPart::PairText(second.language, texts)]
            }
            _ => self.below(RecordPart::Paragraph(say(self.first())), say),
        }
    }

    /// A sentence in bold letters, and the same beside it.
    pub(super) fn strong(&self, say: impl Fn(Voice) -> String) -> Vec<RecordPart> {
        match self.voices.as_slice() {
            [first, second] if !self.large_print => {
                let texts = [say(*first), say(*second)];
                vec![RecordPart::Pair(second.language, texts)]
            }
            _ => self.below(RecordPart::Subheading(say(self.first())), say),
        }
    }

    fn below(&self, part: RecordPart, say: impl Fn(Voice) -> String) -> Vec<RecordPart> {
        let others = self.voices.iter().skip(1);
        let below = others.map(|one| RecordPart::Translated(one.language, say(*one)));
        [part].into_iter().chain(below).collect()
    }

    /// Answers to tick, one place for both languages.
    pub(super) fn boxes(&self, answers: &[Say]) -> RecordPart {
        match self.voices.as_slice() {
            [first, second] if !self.large_print => {
                let pair = |say: &Say| [say(first.speaks), say(second.speaks)];
                RecordPart::PairBoxes(second.language, answers.iter().map(pair).collect())
            }
            _ => RecordPart::Boxes(answers.iter().map(|say| self.heading(*say)).collect()),
        }
    }

    /// Sentences under a heading.
    pub(super) fn section(&self, heading: Say, sentences: &[Say]) -> RecordSection {
        let parts = sentences.iter();
        let parts = parts.flat_map(|say| self.said(|voice| say(voice.speaks)));
        RecordSection {
            heading: self.heading(heading),
            parts: parts.collect(),
        }
    }

    /// That it is a model; and which languages it does not exist in.
    pub(super) fn notice(&self) -> Vec<RecordPart> {
        let mut parts = self.strong(|voice| says::model(voice.speaks));
        for language in &self.missing {
            let tongue = |voice: Voice, one: HandoutLanguage| {
                voice.word(&format!("common-tongue-{}", one.code()))
            };
            parts.extend(self.said(|voice| {
                let (asked, instead) = (tongue(voice, *language), tongue(voice, self.instead));
                says::not_in(voice.speaks, asked, instead)
            }));
        }
        parts
    }
}

/// A section with its heading among its parts, all of them said in a language.
fn spoken(language: HandoutLanguage, section: RecordSection) -> RecordSection {
    let heading = Some(section.heading).filter(|heading| !heading.is_empty());
    let parts = heading.map(RecordPart::Subheading).into_iter();
    let said = |part| RecordPart::Spoken(language, Box::new(part));
    RecordSection {
        heading: String::new(),
        parts: parts.chain(section.parts).map(said).collect(),
    }
}

/// A letterhead that leaves a form its sheet.
pub(super) fn on_one_line(lines: &[String]) -> Vec<String> {
    match lines {
        [] => vec![],
        lines => vec![lines.join(" · ")],
    }
}
