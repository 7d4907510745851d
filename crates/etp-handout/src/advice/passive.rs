//! Sentences that do not say who acts. Cautious: an auxiliary, a participle within its reach that is
//! no adjective, and nobody named who acts. Knows no language but through its lexicon.

use super::lexicon::Passive;
use super::word::Word;
use super::{AdviceKind, Advisor};

/// One sentence.
pub(super) fn advise(sentence: &str, words: &[Word<'_>], advisor: &mut Advisor) {
    let passive = &advisor.lexicon.passive;
    let found = (0..words.len()).any(|place| is_passive(words, place, passive));
    if found {
        advisor.about(AdviceKind::Passive, sentence);
    }
}

fn is_passive(words: &[Word<'_>], place: usize, passive: &Passive) -> bool {
    if !passive.auxiliaries.contains(&words[place].lower()) || is_reflexive(words, place, passive) {
        return false;
    }
    let acts = |word: &Word<'_>| passive.agents.contains(&word.lower());
    (before(words, place, passive) || after(words, place, passive)) && !words.iter().any(acts)
}

/// `se sont`, `s’est`: who acts is who is acted upon.
fn is_reflexive(words: &[Word<'_>], place: usize, passive: &Passive) -> bool {
    let tied = words[place].text.to_lowercase().replace('\'', "’");
    let before = place.checked_sub(1).map(|place| words[place].lower());
    let reflexive =
        |word: &String| before.as_ref() == Some(word) || tied.starts_with(&format!("{word}’"));
    passive.reflexives.iter().any(reflexive)
}

/// `… gemeten wordt`, where a language allows it.
fn before(words: &[Word<'_>], place: usize, passive: &Passive) -> bool {
    let word = place.checked_sub(1).map(|place| &words[place]);
    passive.may_precede
        && word.is_some_and(|word| !word.ends_a_clause() && is_participle(word, passive))
}

/// Within its reach and its clause; where a language says so, only such words between as it names.
fn after(words: &[Word<'_>], place: usize, passive: &Passive) -> bool {
    if words[place].ends_a_clause() {
        return false;
    }
    for word in words[place + 1..].iter().take(passive.reach) {
        if is_participle(word, passive) {
            return true;
        }
        let between = passive.between.is_empty() || passive.between.contains(&word.lower());
        if !between || word.ends_a_clause() {
            return false;
        }
    }
    false
}

fn is_participle(word: &Word<'_>, passive: &Passive) -> bool {
    let said = word.bare;
    if !word.is_plain() || !said.starts_with(char::is_lowercase) || passive.not.contains(said) {
        return false;
    }
    let listed = passive.endings.iter().any(|ending| {
        let stem = said.strip_suffix(ending.as_str());
        stem.is_some_and(|stem| passive.participles.contains(stem))
    });
    listed || passive.shapes.iter().any(|shape| shape.fits(said))
}
