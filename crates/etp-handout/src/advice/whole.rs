//! How long things are: sentences, paragraphs, the whole; and whether there is anything to look at.
//! Knows no language.

use super::word::Word;
use super::{AdviceKind, Advisor, Passage, count};
use crate::content::Level;
use crate::{Draft, DraftContent};

/// Pages an easy text has at most, by the rules of Inclusion Europe and Unapei.
const MOST_PAGES: usize = 4;

/// How many words of a sentence are easy. Twelve is what the rules of Inclusion Europe and Unapei ask of
/// easy texts; twenty is ours for plain ones.
fn words_of_a_sentence(level: Level) -> usize {
    match level {
        Level::Plain => 20,
        Level::Easy => 12,
    }
}

/// How many sentences of a paragraph are easy; a measure of ours.
fn sentences_of_a_paragraph(level: Level) -> usize {
    match level {
        Level::Plain => 6,
        Level::Easy => 3,
    }
}

/// How many words a page holds beside headings and pictures; an estimate of ours.
fn words_of_a_page(level: Level) -> usize {
    match level {
        Level::Plain => 350,
        Level::Easy => 200,
    }
}

/// The whole draft.
pub(super) fn advise(draft: &Draft, passages: &[Passage], advisor: &mut Advisor) {
    if passages.iter().all(|passage| passage.block == 0) {
        return;
    }
    let mut contents = draft.blocks.iter().map(|block| &block.content);
    if !contents.any(|content| matches!(content, DraftContent::Picture { .. })) {
        advisor.about(AdviceKind::NoPicture, "");
    }
    let (words, limit) = (count(passages), MOST_PAGES * words_of_a_page(draft.level));
    if words > limit {
        advisor.counting(AdviceKind::TooLong, "", (words, limit));
    }
}

/// One text.
pub(super) fn paragraph(level: Level, passage: &Passage, cut: &[&str], advisor: &mut Advisor) {
    let limit = sentences_of_a_paragraph(level);
    if passage.is_paragraph && cut.len() > limit {
        let words = &passage.text;
        advisor.counting(AdviceKind::LongParagraph, words, (cut.len(), limit));
    }
}

/// One sentence.
pub(super) fn sentence(level: Level, sentence: &str, words: &[Word<'_>], advisor: &mut Advisor) {
    let limit = words_of_a_sentence(level);
    if words.len() > limit {
        advisor.counting(AdviceKind::LongSentence, sentence, (words.len(), limit));
    }
}
