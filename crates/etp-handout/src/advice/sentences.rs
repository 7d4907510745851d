//! A text cut into its sentences, as Unicode cuts them; a full stop after an abbreviation ends none.
//! Knows no rule.

use super::lexicon::Lexicon;
use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

/// Shortened words of every language, beside those of its lexicon.
const SHORTENED: [&str; 6] = ["dr", "prof", "tel", "max", "nr", "ca"];

/// The sentences of a text, without the blanks between them.
pub(super) fn sentences<'a>(text: &'a str, lexicon: &Lexicon) -> Vec<&'a str> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut found = Vec::new();
    let mut start = 0;
    for end in segmenter.segment_str(text) {
        if end == text.len() || !goes_on(&text[start..end], lexicon) {
            found.push(text[start..end].trim());
            start = end;
        }
    }
    found.retain(|sentence| sentence.contains(char::is_alphanumeric));
    found
}

/// Whether the full stop belongs to a shortened word: `M. Weber`, `z. B. Obst`.
fn goes_on(before: &str, lexicon: &Lexicon) -> bool {
    let Some(said) = before.trim_end().strip_suffix('.') else {
        return false;
    };
    let word = said
        .rsplit(|sign: char| !sign.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let lower = word.to_lowercase();
    let mut letters = word.chars();
    let is_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    let shortened = SHORTENED.contains(&lower.as_str()) || lexicon.goes_on.contains(&lower);
    shortened || is_letter && !lexicon.ends.contains(&lower)
}
