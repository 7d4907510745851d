//! Where a line may end: between words (Unicode line breaking), between syllables, and in despair
//! between letters. Knows no width.

use super::Prose;
use super::measures::measures;
use etp_domain::HandoutLanguage;
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use std::ops::Range;

/// How far a text may be cut to make it fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cut {
    Words,
    Syllables,
    /// Before dots to write on too, which Unicode keeps with the word before them.
    Blanks,
    Letters,
}

/// A place where a line may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Break {
    pub(crate) at: usize,
    /// Whether a hyphen is drawn there.
    pub(crate) hyphen: bool,
}

/// Shorter words are not worth a hyphen.
const SHORTEST_WORD: usize = 6;
/// Letters that must stay on each side of a hyphen.
const SHORTEST_PART: usize = 3;

/// All the breaks of a text, the start and the end included.
pub(crate) fn breaks(prose: &Prose, language: HandoutLanguage, cut: Cut) -> Vec<Break> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let words: Vec<usize> = segmenter.segment_str(&prose.text).collect();
    let words = without_torn_measures(&prose.text, language, words);
    let mut found: Vec<Break> = words
        .into_iter()
        .map(|at| Break { at, hyphen: false })
        .collect();
    if cut >= Cut::Syllables {
        found.extend(syllables(prose, language));
    }
    if cut >= Cut::Blanks {
        let blanks = prose.text.match_indices(" .....");
        found.extend(blanks.map(|(at, _)| Break {
            at: at + 1,
            hyphen: false,
        }));
    }
    if cut == Cut::Letters {
        found.extend(
            prose
                .text
                .char_indices()
                .map(|(at, _)| Break { at, hyphen: false }),
        );
    }
    found.sort_unstable();
    found.dedup_by_key(|place| place.at);
    found
}

/// Longer ones, mostly addresses, may be parted.
const LONGEST_MEASURE: usize = 28;

/// A line never ends inside `80–130 mg/dl` where only its signs would allow it; read from the right,
/// it never ends inside any measure: the two parts would look like numbers of their own.
fn without_torn_measures(
    text: &str,
    language: HandoutLanguage,
    mut places: Vec<usize>,
) -> Vec<usize> {
    let numbers = text.bytes().any(|one| one.is_ascii_digit());
    let signs = |at: usize| numbers && text[..at].ends_with(['–', '/']);
    let tears = |at: usize| language.runs_from_right() || signs(at);
    if places.iter().any(|at| tears(*at)) {
        let mut whole = measures(text);
        whole.retain(|one| one.len() <= LONGEST_MEASURE);
        let inside = |at: usize| whole.iter().any(|one| one.start < at && at < one.end);
        places.retain(|at| !(tears(*at) && inside(*at)));
    }
    places
}

fn syllables(prose: &Prose, language: HandoutLanguage) -> Vec<Break> {
    let Some(patterns) = patterns_of(language) else {
        return Vec::new();
    };
    let (first, last) = patterns.bounds();
    let (first, last) = (first.max(SHORTEST_PART), last.max(SHORTEST_PART));
    let mut found = Vec::new();
    for word in words(&prose.text).filter(|word| may_be_cut(prose, word, language)) {
        let mut at = word.start;
        let mut parts =
            hypher::hyphenate_bounded(&prose.text[word], patterns, first, last).peekable();
        while let Some(part) = parts.next() {
            at += part.len();
            if parts.peek().is_some() {
                found.push(Break { at, hyphen: true });
            }
        }
    }
    found
}

/// No patterns that we trust exist for Luxembourgish and Romanian; Arabic is never hyphenated.
fn patterns_of(language: HandoutLanguage) -> Option<hypher::Lang> {
    use HandoutLanguage::{Ar, De, En, Es, Fr, It, Lb, Nl, Pl, Pt, Ro, Tr, Uk};
    Some(match language {
        Fr => hypher::Lang::French,
        Nl => hypher::Lang::Dutch,
        De => hypher::Lang::German,
        En => hypher::Lang::English,
        Pt => hypher::Lang::Portuguese,
        It => hypher::Lang::Italian,
        Es => hypher::Lang::Spanish,
        Pl => hypher::Lang::Polish,
        Tr => hypher::Lang::Turkish,
        Uk => hypher::Lang::Ukrainian,
        Lb | Ro | Ar => return None,
    })
}

fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphabetic)?;
        let length = text[start..].find(|letter: char| !letter.is_alphabetic());
        rest = length.map_or(text.len(), |length| start + length);
        Some(start..rest)
    })
}

/// Names and addresses are never cut: facts are marked, outside German a capital is taken for a
/// name, and an address has a dot or an at sign inside it.
fn may_be_cut(prose: &Prose, word: &Range<usize>, language: HandoutLanguage) -> bool {
    let text = &prose.text[word.clone()];
    let capital = text.chars().next().is_some_and(char::is_uppercase);
    let long = text.chars().count() >= SHORTEST_WORD;
    long && !in_address(&prose.text, word)
        && !prose.is_uncut(word.start)
        && (!capital || language == HandoutLanguage::De)
}

fn in_address(text: &str, word: &Range<usize>) -> bool {
    let start = text[..word.start].rfind(char::is_whitespace).unwrap_or(0);
    let end = text[word.end..]
        .find(char::is_whitespace)
        .map_or(text.len(), |length| word.end + length);
    let token = text[start..end].trim_matches(|letter: char| !letter.is_alphanumeric());
    token.contains(['.', '@', '/'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use HandoutLanguage::{De, Fr};

    fn cut_words(prose: &Prose, language: HandoutLanguage) -> String {
        let places = breaks(prose, language, Cut::Syllables);
        let mut shown = prose.text.clone();
        for place in places.iter().rev().filter(|place| place.hyphen) {
            shown.insert(place.at, '|');
        }
        shown
    }

    #[test]
    fn long_words_may_be_hyphenated() {
        assert_eq!(
            cut_words(&Prose::plain("une complication"), Fr),
            "une com|pli|ca|tion"
        );
    }

    #[test]
    fn each_language_has_its_own_syllables_or_none() {
        use HandoutLanguage::{Ar, Es, It, Lb, Pl, Pt, Ro, Tr, Uk};
        let cut = |text, language| cut_words(&Prose::plain(text), language);
        assert_eq!(cut("medicamento", Es), "medi|ca|mento");
        for (text, language) in [
            ("medicamento", Pt),
            ("alimentazione", It),
            ("niedocukrzenie", Pl),
            ("hipoglisemi", Tr),
            ("гіпоглікемія", Uk),
        ] {
            assert!(cut(text, language).contains('|'), "{text}");
        }
        for (text, language) in [
            ("Ënnerzockerung an ënnerscheeden", Lb),
            ("hipoglicemie", Ro),
            ("انخفاضالسكر", Ar),
        ] {
            assert_eq!(cut(text, language), text);
        }
    }

    #[test]
    fn no_line_ends_inside_a_measure() {
        let places = |text: &str, language| -> Vec<usize> {
            let all = breaks(&Prose::plain(text), language, Cut::Words);
            all.iter().map(|place| place.at).collect()
        };
        assert_eq!(places("80–130 mg/dl", Fr), [0, 9, 14]);
        assert_eq!(places("80–130 mg/dl", HandoutLanguage::Ar), [0, 14]);
        assert_eq!(places("et/ou", Fr), [0, 3, 5]);
    }

    #[test]
    fn a_name_is_never_hyphenated() {
        let mut prose = Prose::plain("Guten Tag, ");
        prose.push_fact("Maximiliane Niederbergerheim");
        assert_eq!(cut_words(&prose, De), prose.text);
    }

    #[test]
    fn a_capital_protects_a_word_except_in_german() {
        assert_eq!(
            cut_words(&Prose::plain("à Charleville"), Fr),
            "à Charleville"
        );
        assert!(cut_words(&Prose::plain("die Untersuchung"), De).contains('|'));
    }

    #[test]
    fn an_address_is_never_hyphenated() {
        let prose = Prose::plain("Mehr: www.gesundheitsinformation.de.");
        assert_eq!(cut_words(&prose, De), prose.text);
    }

    #[test]
    fn no_line_may_end_before_a_french_question_mark() {
        let prose = Prose::plain("Pourquoi\u{202F}?");
        let places: Vec<usize> = breaks(&prose, Fr, Cut::Words)
            .iter()
            .map(|place| place.at)
            .collect();
        assert_eq!(places, [0, prose.text.len()]);
    }
}
