//! What words are made of: too many letters, capitals, letters for words. Knows no sentence.

use super::figures::{is_numeral, is_roman};
use super::lexicon::Lexicon;
use super::word::{Word, words};
use super::{AdviceKind, Advisor, Passage};
use std::collections::BTreeSet;

/// Capitals that still look like letters for words, unless a lexicon knows longer ones.
const LONGEST_UNKNOWN: usize = 3;

/// Letters for a disease in the languages without a lexicon.
const ELSEWHERE: [&str; 7] = ["BPCO", "BPOC", "COPD", "DPOC", "EPOC", "KOAH", "ХОЗЛ"];

/// Words that a text explains: what stands in brackets, and what brackets follow.
pub(super) fn explained(passages: &[Passage]) -> BTreeSet<String> {
    let mut explained = BTreeSet::new();
    for passage in passages {
        let words = words(&passage.text);
        for (place, word) in words.iter().enumerate() {
            let next = words.get(place + 1);
            let alone = word.whole.starts_with('(') && word.whole.contains(')');
            if alone || next.is_some_and(|next| next.whole.starts_with('(')) {
                explained.insert(word.lower());
            }
        }
    }
    explained
}

/// The words of a sentence.
pub(super) fn advise(words: &[Word<'_>], explained: &BTreeSet<String>, advisor: &mut Advisor) {
    for (place, word) in words.iter().enumerate() {
        long_word(place, word, advisor);
        shortened(words, place, advisor);
    }
    let mut rest = words;
    let mut before = String::new();
    while let Some((first, after)) = rest.split_first() {
        let others = after
            .iter()
            .take_while(|word| word.is_in_capitals())
            .count();
        if first.is_in_capitals() {
            let (run, behind) = rest.split_at(others + 1);
            capitals(run, &before, explained, advisor);
            before = run.last().map(Word::lower).unwrap_or_default();
            rest = behind;
        } else {
            before = first.lower();
            rest = after;
        }
    }
}

/// `bijv.`, `z. B.`
fn shortened(words: &[Word<'_>], place: usize, advisor: &mut Advisor) {
    let next = words.get(place + 1).map(|next| next.whole);
    let pair = next.map(|next| format!("{} {next}", words[place].whole));
    let alone = Some(words[place].whole.to_owned());
    for said in [alone, pair].into_iter().flatten() {
        let said = said.trim_matches(['(', ')', ',', ';', ':']);
        if advisor.lexicon.shortened.contains(&said.to_lowercase()) {
            advisor.about(AdviceKind::Abbreviation, said);
        }
    }
}

/// Outside German, a capital inside a sentence is taken for a name.
fn long_word(place: usize, word: &Word<'_>, advisor: &mut Advisor) {
    let limit = advisor.lexicon.long_word;
    let is_name = place > 0
        && !advisor.lexicon.nouns_have_capitals
        && word.bare.starts_with(char::is_uppercase);
    if limit == 0 || is_name || !word.is_plain() {
        return;
    }
    for part in word.bare.split('-') {
        let letters = part.chars().filter(|letter| letter.is_alphabetic()).count();
        if letters > limit {
            advisor.counting(AdviceKind::LongWord, part, (letters, limit));
        }
    }
}

/// Words in capitals that follow each other are shouted; one alone may be letters for words. Where
/// nobody listed the abbreviations of a language, there is no advice on them.
fn capitals(run: &[Word<'_>], before: &str, explained: &BTreeSet<String>, advisor: &mut Advisor) {
    let lexicon = advisor.lexicon;
    if run.iter().any(|word| is_shouted(word, lexicon)) {
        let words: Vec<_> = run.iter().map(|word| word.text).collect();
        advisor.about(AdviceKind::Capitals, &words.join(" "));
        return;
    }
    let words = run.iter().filter(|_| lexicon.long_word > 0);
    let befores = std::iter::once(before.to_owned()).chain(run.iter().map(Word::lower));
    for (word, before) in words.zip(befores) {
        let understood = lexicon.everyday.contains(word.bare) || explained.contains(&word.lower());
        let numeral = is_roman(word.bare) && (word.text != word.bare || is_numeral(word, &before));
        if !understood && !numeral {
            advisor.about(AdviceKind::Abbreviation, word.bare);
        }
    }
}

fn is_shouted(word: &Word<'_>, lexicon: &Lexicon) -> bool {
    let known = lexicon.abbreviations.contains(word.bare)
        || lexicon.everyday.contains(word.bare)
        || ELSEWHERE.contains(&word.bare);
    word.letters() > LONGEST_UNKNOWN && !known && !is_roman(word.bare)
}
