//! The sentences at run time: one bundle per language, built once, shared by all threads.

use crate::{ENTRIES, Entry, HandoutLanguage, Language, TEXTS, Value, WRITTEN_NUMBERS, dates};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

const NO_ARGS: [(&str, &str); 0] = [];

/// Each is made when its language is first spoken; most windows and papers speak one or two.
static BUNDLES: [OnceLock<Bundle>; HandoutLanguage::ALL.len()] =
    [const { OnceLock::new() }; HandoutLanguage::ALL.len()];

#[expect(
    clippy::expect_used,
    reason = "the build refused any file that does not parse"
)]
fn bundle(language: HandoutLanguage) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().expect("an ISO 639-1 code");
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(WRITTEN_NUMBERS[language as usize]));
    for text in TEXTS[language as usize] {
        let resource = FluentResource::try_new((*text).to_owned()).expect("a checked file");
        bundle.add_resource(resource).expect("checked keys");
    }
    bundle
}

/// Every key, sorted within its file.
pub fn keys() -> impl Iterator<Item = &'static str> {
    ENTRIES.iter().map(|entry| entry.key)
}

/// The sentence of a key known only while running, such as a refusal's `error-…`.
///
/// A variable that a plural depends on becomes a number; one named `date` or `…-date` that holds
/// an ISO date is written out long. `None` when no such key exists.
pub fn message<N: AsRef<str>, V: AsRef<str>>(
    language: Language,
    key: &str,
    args: impl IntoIterator<Item = (N, V)>,
) -> Option<String> {
    let entry = entry(key)?;
    let args: Vec<(N, V)> = args.into_iter().collect();
    let values = args.iter().map(|(name, text)| {
        let name = name.as_ref();
        (name, value(entry, name, text.as_ref()))
    });
    Some(sentence(language.into(), entry.key, values.collect()))
}

/// The sentence of a key without variables, such as `common-country-fr`; `None` when no such key exists.
pub fn word(language: Language, key: &str) -> Option<String> {
    message(language, key, NO_ARGS)
}

/// A sentence whose key is known to exist in the language.
pub(crate) fn sentence(
    language: HandoutLanguage,
    key: &str,
    args: Vec<(&str, Value<'_>)>,
) -> String {
    let bundle = BUNDLES[language as usize].get_or_init(|| bundle(language));
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return key.to_owned();
    };
    let args: FluentArgs = args
        .into_iter()
        .map(|(name, value)| (name, date_written_out(language, name, value)))
        .collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    debug_assert!(errors.is_empty(), "{key}: {errors:?}");
    text.into_owned()
}

fn entry(key: &str) -> Option<&'static Entry> {
    ENTRIES.iter().find(|entry| entry.key == key)
}

fn value<'a>(entry: &Entry, name: &str, text: &'a str) -> Value<'a> {
    let counted = entry
        .variables
        .iter()
        .any(|variable| variable.name == name && variable.counted);
    if counted {
        Value::try_number(text)
    } else {
        text.into()
    }
}

fn date_written_out<'a>(language: HandoutLanguage, name: &str, value: Value<'a>) -> Value<'a> {
    match &value {
        Value::String(text) if name == "date" || name.ends_with("-date") => text
            .parse()
            .map_or(value, |date| dates::long(language, date).into()),
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plural_follows_each_languages_rule() {
        let full = |language, capacity: &str| {
            message(language, "error-session-full", [("capacity", capacity)])
        };
        for language in Language::ALL {
            assert_ne!(full(language, "1"), full(language, "2"), "{language:?}");
        }
        // In French nought is singular, in English it is plural.
        assert_eq!(full(Language::Fr, "0"), full(Language::Fr, "1"));
        assert!(full(Language::En, "0").is_some_and(|text| text.contains("only 0 places")));
    }

    #[test]
    fn a_date_of_a_refusal_is_written_out_and_other_text_is_left_alone() {
        let args = [("quarter", "2026Q4"), ("date", "2026-12-31")];
        let text = message(Language::Nl, "error-quarter-not-over", args).expect("a known key");
        assert!(
            text.contains("2026Q4 loopt tot en met donderdag 31 december 2026:"),
            "{text}"
        );
        let given = message(
            Language::En,
            "error-centre-code-unreadable",
            [("given", "08000")],
        );
        assert!(given.is_some_and(|text| text.contains("“08000”")));
    }

    #[test]
    fn a_typed_sentence_and_its_key_say_the_same() {
        let typed = crate::errors::session_full(Language::De, 12);
        assert_eq!(
            Some(typed),
            message(Language::De, "error-session-full", [("capacity", "12")])
        );
        assert!(crate::errors::session_full(Language::De, 12_000).contains("12.000 Plätze"));
    }

    #[test]
    fn an_unknown_key_has_no_sentence() {
        assert_eq!(word(Language::Fr, "common-country-xx"), None);
        assert_eq!(
            word(Language::De, "common-country-lu").as_deref(),
            Some("Luxemburg")
        );
        assert!(keys().any(|key| key == "holidays-ascension"));
    }
}
