//! What may stand in `locales/`: the same keys with the same variables in every language, each key
//! begun with its file's noun, each message one whole sentence; in a language of handouts only, two
//! files and no other. Used by the build, tested from the library. Knows no folder: it is handed texts.

use super::{found::Found, found::Variable, found::read};
use std::collections::{BTreeMap, BTreeSet};

/// The files that languages of handouts have too.
pub(crate) const OF_HANDOUTS: [&str; 2] = ["dates", "handouts"];

/// One file of one language.
pub(crate) struct Source {
    pub(crate) language: String,
    pub(crate) noun: String,
    pub(crate) text: String,
}

impl Source {
    /// How the file is called in a fault: `fr/today.ftl`.
    pub(crate) fn name(&self) -> String {
        file_name(&self.language, &self.noun)
    }

    /// What each of its keys begins with.
    pub(crate) fn prefix(&self) -> String {
        // One error is refused at a time, so its key says `error-…` although the file is `errors`.
        let noun = if self.noun == "errors" {
            "error"
        } else {
            &self.noun
        };
        format!("{noun}-")
    }
}

/// A sentence that every language has.
#[derive(Debug)]
pub(crate) struct Sentence {
    pub(crate) noun: String,
    pub(crate) key: String,
    /// Sorted by name, so that a translator who moves words never swaps arguments.
    pub(crate) variables: Vec<Variable>,
}

/// key → language → what was found there.
type Table = BTreeMap<(String, String), BTreeMap<String, BTreeMap<String, Variable>>>;

/// Compares all files of all languages: the full ones, and those of handouts only.
///
/// # Errors
/// One line per fault, each with its file and its key.
pub(crate) fn check(
    full: &[&str],
    of_handouts: &[&str],
    sources: &[Source],
) -> Result<Vec<Sentence>, Vec<String>> {
    let languages = &[full, of_handouts].concat();
    let mut faults = missing_files(full, of_handouts, sources);
    faults.extend(files_too_many(of_handouts, sources));
    let mut table = Table::new();
    for source in sources {
        let (found, unreadable) = read(source);
        faults.extend(unreadable);
        for message in found {
            faults.extend(misplaced(source, &message));
            let by_language = table
                .entry((source.noun.clone(), message.key.clone()))
                .or_default();
            if by_language
                .insert(source.language.clone(), message.variables)
                .is_some()
            {
                faults.push(format!(
                    "{}: `{}` is there twice",
                    source.name(),
                    message.key
                ));
            }
        }
    }
    faults.extend(
        table
            .iter()
            .flat_map(|((noun, key), found)| differences(languages, sources, noun, key, found)),
    );
    if faults.is_empty() {
        Ok(table.into_iter().map(sentence).collect())
    } else {
        Err(faults)
    }
}

fn file_name(language: &str, noun: &str) -> String {
    format!("{language}/{noun}.ftl")
}

fn missing_files(full: &[&str], of_handouts: &[&str], sources: &[Source]) -> Vec<String> {
    let nouns: BTreeSet<&str> = sources.iter().map(|source| source.noun.as_str()).collect();
    let wanted = |noun: &str| {
        let also = of_handouts.iter().filter(|_| OF_HANDOUTS.contains(&noun));
        full.iter().chain(also).copied().collect::<Vec<_>>()
    };
    let absent = |noun: &str| {
        let mut languages = wanted(noun);
        languages.retain(|language| !has_file(sources, language, noun));
        languages
    };
    let lines = nouns.iter().flat_map(|noun| {
        let missing = absent(noun).into_iter();
        missing.map(|language| format!("{} is missing", file_name(language, noun)))
    });
    lines.collect()
}

/// A language of handouts has no other file: nothing would ever read it.
fn files_too_many(of_handouts: &[&str], sources: &[Source]) -> Vec<String> {
    let allowed = |source: &&Source| {
        OF_HANDOUTS.contains(&source.noun.as_str())
            || !of_handouts.contains(&source.language.as_str())
    };
    let others = sources.iter().filter(|source| !allowed(source));
    others
        .map(|source| format!("{}: this language has handouts only", source.name()))
        .collect()
}

fn has_file(sources: &[Source], language: &str, noun: &str) -> bool {
    sources
        .iter()
        .any(|source| source.language == language && source.noun == noun)
}

fn misplaced(source: &Source, message: &Found) -> Option<String> {
    let prefix = source.prefix();
    let right = message
        .key
        .strip_prefix(&prefix)
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()))
        && message
            .key
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    (!right).then(|| {
        format!(
            "{}: `{}` should be small letters and begin with `{prefix}` and a word",
            source.name(),
            message.key
        )
    })
}

/// Keys and variables that one language has and another lacks.
fn differences(
    languages: &[&str],
    sources: &[Source],
    noun: &str,
    key: &str,
    found: &BTreeMap<String, BTreeMap<String, Variable>>,
) -> Vec<String> {
    let wanted: BTreeSet<&String> = found.values().flat_map(BTreeMap::keys).collect();
    let mut faults = Vec::new();
    for language in languages
        .iter()
        .filter(|language| has_file(sources, language, noun))
    {
        let name = file_name(language, noun);
        match found.get(*language) {
            None => faults.push(format!("{name}: `{key}` is missing")),
            Some(here) => faults.extend(
                wanted
                    .iter()
                    .filter(|variable| !here.contains_key(**variable))
                    .map(|variable| {
                        format!(
                            "{name}: `{key}` lacks {{ ${variable} }}, which another language has"
                        )
                    }),
            ),
        }
    }
    faults
}

fn sentence(
    entry: (
        (String, String),
        BTreeMap<String, BTreeMap<String, Variable>>,
    ),
) -> Sentence {
    let ((noun, key), found) = entry;
    let mut variables: BTreeMap<String, Variable> = BTreeMap::new();
    for (name, variable) in found.into_values().flatten() {
        let known = variables.entry(name).or_insert_with(|| variable.clone());
        known.counted |= variable.counted;
    }
    Sentence {
        noun,
        key,
        variables: variables.into_values().collect(),
    }
}
