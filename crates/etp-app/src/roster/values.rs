//! What coded cells say in four languages: the lists of `values.txt`, the codes themselves, and the
//! words of the screens, read once. Knows no column.

use etp_domain::names::fold_tight;
use etp_i18n::Language;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A list, and the beginning of the keys by which the screens name its codes.
const LISTS: [(&str, &str); 13] = [
    ("sex", "common-sex"),
    ("country", "common-country"),
    ("tongue", "common-tongue"),
    ("yes-no", "common"),
    ("reading-level", "patients-reading-level"),
    ("transport", "patients-transport"),
    ("occupation", "patients-occupation"),
    ("activity", "patients-activity"),
    ("living", "patients-living"),
    ("pathology", "common-pathology"),
    ("assessment", "patients-assessment"),
    ("session-kind", "common-kind"),
    ("mark", "common-mark"),
];

type Words = HashMap<String, &'static str>;

static VALUES: LazyLock<HashMap<&'static str, Words>> = LazyLock::new(|| {
    let mut values: HashMap<&'static str, Words> = HashMap::new();
    for (list, code, words) in listed() {
        let known = values.entry(list).or_default();
        let given = words.split(',').map(fold_tight);
        for word in given.chain([fold_tight(code)]).chain(screen(list, code)) {
            known.entry(word).or_insert(code);
        }
    }
    values
});

/// The code a cell says, by one of its words in any of four languages.
pub(super) fn code_of(list: &str, cell: &str) -> Option<&'static str> {
    VALUES.get(list)?.get(&fold_tight(cell)).copied()
}

/// A code in words.
pub(super) fn in_words(list: &str, code: &str, language: Language) -> String {
    word(list, code, language).unwrap_or_else(|| code.to_owned())
}

fn word(list: &str, code: &str, language: Language) -> Option<String> {
    let (_, prefix) = LISTS.iter().find(|(name, _)| *name == list)?;
    etp_i18n::word(language, &format!("{prefix}-{}", code.to_lowercase()))
}

/// How the screens call a code, folded.
fn screen(list: &'static str, code: &'static str) -> impl Iterator<Item = String> {
    let words = Language::ALL.into_iter();
    words.filter_map(move |language| Some(fold_tight(&word(list, code, language)?)))
}

fn listed() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = include_str!("values.txt").lines();
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (named, words) = line.split_once(':')?;
            let (list, code) = named.split_once(' ')?;
            Some((list, code, words))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use etp_domain::{
        Activity, AssessmentKind, Country, Living, Mark, Occupation, Pathology, ReadingLevel, Sex,
        Tongue, Transport,
    };

    /// Every code the domain knows, but for the one that nobody asked.
    fn codes() -> Vec<(&'static str, Vec<&'static str>)> {
        macro_rules! of {
            ($kind:ty) => {
                <$kind>::ALL.iter().map(|one| one.code()).collect()
            };
        }
        let countries = ["FR", "BE", "LU", "DE", "ZZ"];
        assert!(
            countries
                .iter()
                .all(|code| Country::from_code(code).is_some())
        );
        vec![
            ("sex", of!(Sex)),
            ("country", countries.to_vec()),
            ("tongue", of!(Tongue)),
            ("reading-level", of!(ReadingLevel)),
            ("transport", of!(Transport)),
            ("occupation", of!(Occupation)),
            ("activity", of!(Activity)),
            ("living", of!(Living)),
            ("pathology", of!(Pathology)),
            ("assessment", of!(AssessmentKind)),
            ("session-kind", vec!["individual", "group"]),
            ("mark", of!(Mark)),
        ]
    }

    #[test]
    fn every_code_of_the_domain_is_read_and_none_else() {
        for (list, codes) in codes() {
            let listed: Vec<_> = listed().filter(|(of, ..)| *of == list).collect();
            let asked = codes.iter().filter(|code| **code != "unknown");
            assert_eq!(listed.len(), asked.clone().count(), "{list}");
            for code in asked {
                assert_eq!(code_of(list, code), Some(*code), "{list}");
            }
        }
    }

    #[test]
    fn no_word_of_a_list_means_two_things() {
        for (list, code, words) in listed() {
            for word in words.split(',').map(str::trim) {
                assert_eq!(code_of(list, word), Some(code), "{list}: {word}");
            }
            for language in Language::ALL {
                if let Some(word) = word(list, code, language) {
                    assert_eq!(code_of(list, &word), Some(code), "{list}: {word}");
                }
            }
        }
    }

    #[test]
    fn four_languages_say_the_same() {
        for (list, code, words) in [
            ("sex", "F", ["Femme", "vrouw", "Weiblich", "FEMALE"]),
            (
                "country",
                "BE",
                ["Belgique", "België", "Belgien", "belgium"],
            ),
            (
                "tongue",
                "nl",
                ["néerlandais", "Nederlands", "Niederländisch", "Dutch"],
            ),
            (
                "mark",
                "excused",
                ["Excusée", "verontschuldigd", "entschuldigt", "excused"],
            ),
            (
                "transport",
                "public",
                ["bus", "openbaar vervoer", "ÖPNV", "public transport"],
            ),
            ("yes-no", "yes", ["Oui", "ja", "JA", "Yes"]),
        ] {
            for word in words {
                assert_eq!(code_of(list, word), Some(code), "{word}");
            }
        }
        assert_eq!(code_of("mark", "A"), None);
    }
}
