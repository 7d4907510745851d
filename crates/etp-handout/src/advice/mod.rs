//! What would make a text easier to read, each with its reason. Advice never stops anybody. Knows no
//! page; the words of a language stand in `lexicon`, the rules that need none hold in every language.

mod brackets;
mod figures;
mod letters;
mod lexicon;
mod passages;
mod passive;
mod sentences;
mod trade;
mod whole;
mod word;

use crate::Draft;
use etp_domain::HandoutLanguage;
use lexicon::Lexicon;
use passages::{Passage, passages};
use sentences::sentences;
use serde::{Deserialize, Serialize};
use specta::Type;
use word::words;

/// What stands in a reader's way. The sentence with its reason is `composer-advice-<kind>`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum AdviceKind {
    /// A sentence of more words than the level allows.
    LongSentence,
    /// A word of more letters than most readers take in at once.
    LongWord,
    /// A sentence that does not say who acts.
    Passive,
    /// Letters for words.
    Abbreviation,
    /// A percentage, where "1 person in 10" is understood.
    Percentage,
    /// A number written as a word.
    NumberAsWord,
    /// A number in Roman numerals.
    RomanNumeral,
    /// A word in capitals.
    Capitals,
    /// A day in figures only.
    DayInFigures,
    /// A word of the trade where an everyday one exists.
    TradeWord,
    /// Words between brackets.
    Brackets,
    /// A paragraph of several sentences where one idea a line is read more easily.
    LongParagraph,
    /// Nothing to look at.
    NoPicture,
    /// Longer than four pages' worth of text.
    TooLong,
}

/// One piece of advice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Advice {
    /// Which block, counted from 1; 0 is the title or the whole.
    pub block: u32,
    /// The language of the text.
    pub language: HandoutLanguage,
    /// What stands in the way.
    pub kind: AdviceKind,
    /// The words it is about; empty for the whole.
    pub words: String,
    /// An everyday word for a word of the trade; else empty.
    pub instead: String,
    /// How many words, letters or sentences there are, where the advice counts; else 0.
    pub count: u32,
    /// How many would be easy; else 0.
    pub limit: u32,
}

/// Longest excerpt, in letters.
const LONGEST_EXCERPT: usize = 80;
/// Words a minute: a pace chosen to be slow, not a measured one.
const SLOW_PACE: usize = 100;

/// What would make a draft easier to read in a language.
pub fn advise(draft: &Draft, language: HandoutLanguage) -> Vec<Advice> {
    let lexicon = Lexicon::of(language);
    let passages = passages(draft, language);
    let mut advisor = Advisor {
        lexicon,
        language,
        block: 0,
        advice: Vec::new(),
    };
    whole::advise(draft, &passages, &mut advisor);
    let explained = letters::explained(&passages);
    for passage in &passages {
        advisor.block = passage.block;
        let cut = sentences(&passage.text, lexicon);
        whole::paragraph(draft.level, passage, &cut, &mut advisor);
        for sentence in cut {
            let words = words(sentence);
            whole::sentence(draft.level, sentence, &words, &mut advisor);
            letters::advise(&words, &explained, &mut advisor);
            passive::advise(sentence, &words, &mut advisor);
            figures::advise(sentence, &words, &mut advisor);
            trade::advise(&words, &explained, &mut advisor);
        }
        brackets::advise(&passage.text, &mut advisor);
    }
    advisor.advice
}

/// How long a draft takes to read in a language, in whole minutes, at a slow reader's pace.
pub fn minutes(draft: &Draft, language: HandoutLanguage) -> u32 {
    small(count(&passages(draft, language)).div_ceil(SLOW_PACE))
}

/// How many words are read.
fn count(passages: &[Passage]) -> usize {
    let words = passages.iter().map(|passage| words(&passage.text).len());
    words.sum()
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Gathers what the rules find, each thing once a block.
struct Advisor {
    lexicon: &'static Lexicon,
    language: HandoutLanguage,
    block: u32,
    advice: Vec<Advice>,
}

impl Advisor {
    /// About some words.
    fn about(&mut self, kind: AdviceKind, words: &str) {
        self.counting(kind, words, (0, 0));
    }

    /// About some words of which there are more than would be easy.
    fn counting(&mut self, kind: AdviceKind, words: &str, (count, limit): (usize, usize)) {
        self.add(Advice {
            block: self.block,
            language: self.language,
            kind,
            words: excerpt(words),
            instead: String::new(),
            count: small(count),
            limit: small(limit),
        });
    }

    /// About a word for which there is an everyday one.
    fn instead(&mut self, word: &str, everyday: &str) {
        self.add(Advice {
            block: self.block,
            language: self.language,
            kind: AdviceKind::TradeWord,
            words: excerpt(word),
            instead: everyday.to_owned(),
            count: 0,
            limit: 0,
        });
    }

    fn add(&mut self, advice: Advice) {
        let same_block = self.advice.iter().rev();
        let mut same_block = same_block.take_while(|one| one.block == advice.block);
        if same_block.all(|one| *one != advice) {
            self.advice.push(advice);
        }
    }
}

/// The words, or as many of them as an excerpt has room for.
fn excerpt(words: &str) -> String {
    if words.chars().count() <= LONGEST_EXCERPT {
        return words.to_owned();
    }
    let cut: String = words.chars().take(LONGEST_EXCERPT - 1).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end())
}

#[cfg(test)]
mod tests;
