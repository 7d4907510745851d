//! Words of the trade, and the everyday ones a lexicon knows for them. Knows no language.

use super::Advisor;
use super::word::Word;
use std::collections::BTreeSet;

/// Words of the longest phrase a lexicon holds.
const LONGEST_PHRASE: usize = 3;

/// The words of a sentence; what the text explains is learnt, not avoided.
pub(super) fn advise(words: &[Word<'_>], explained: &BTreeSet<String>, advisor: &mut Advisor) {
    let lexicon = advisor.lexicon;
    for place in 0..words.len() {
        for length in 1..=LONGEST_PHRASE.min(words.len() - place) {
            let phrase = &words[place..place + length];
            let said: Vec<_> = phrase.iter().map(Word::lower).collect();
            let known = explained.contains(&said[length - 1]);
            if let Some(everyday) = lexicon.everyday_for(&said.join(" ")).filter(|_| !known) {
                let shown: Vec<_> = phrase.iter().map(|word| word.bare).collect();
                advisor.instead(&shown.join(" "), everyday);
            }
        }
    }
}
