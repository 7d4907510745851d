//! Writes the Rust side of the sentences: the languages, a table of keys, one function per key.

use crate::{
    languages::Language,
    parity::{OF_HANDOUTS, Sentence, Source},
};
use std::fmt::Write;

/// The whole of `sentences.rs`.
pub(crate) fn rust(languages: &[Language], sources: &[Source], sentences: &[Sentence]) -> String {
    [
        language_enum(languages),
        texts(languages, sources),
        entries(sentences),
        modules(sources, sentences),
    ]
    .concat()
}

fn language_enum(languages: &[Language]) -> String {
    let full: Vec<&Language> = languages.iter().filter(|one| one.full).collect();
    let all: Vec<&Language> = languages.iter().collect();
    let arms = |of: &[&Language], value: &dyn Fn(&Language) -> String| -> String {
        of.iter()
            .map(|one| format!("            Self::{} => {},\n", one.variant(), value(one)))
            .collect()
    };
    let from: String = full
        .iter()
        .map(|one| format!("            Language::{0} => Self::{0},\n", one.variant()))
        .collect();
    let wide = |one: &Language| match one.full {
        true => format!("Some(Language::{})", one.variant()),
        false => "None".to_owned(),
    };
    format!(
        "{first}{second}\
         impl HandoutLanguage {{\n\
         \x20   /// The language in which everything else exists too, if it does.\n\
         \x20   pub fn full(self) -> Option<Language> {{\n        match self {{\n{fulls}        }}\n    }}\n\n\
         \x20   pub(crate) fn thousands(self) -> &'static str {{\n        match self {{\n{thousands}        }}\n    }}\n\n\
         \x20   pub(crate) fn decimal(self) -> &'static str {{\n        match self {{\n{decimals}        }}\n    }}\n\
         }}\n\n\
         impl From<Language> for HandoutLanguage {{\n\
         \x20   fn from(language: Language) -> Self {{\n        match language {{\n{from}        }}\n    }}\n}}\n\n",
        first = one_enum(
            "Language",
            "A language in which every sentence exists.",
            &full
        ),
        second = one_enum(
            "HandoutLanguage",
            "A language in which the sentences of handouts and of days exist.",
            &all
        ),
        fulls = arms(&all, &wide),
        thousands = arms(&all, &|one| format!("{:?}", one.thousands)),
        decimals = arms(&all, &|one| format!("{:?}", one.decimal)),
    )
}

/// An enum of languages with their codes and names.
fn one_enum(name: &str, about: &str, languages: &[&Language]) -> String {
    let each = |line: &dyn Fn(&Language) -> String| -> String {
        languages.iter().copied().map(line).collect()
    };
    let arms = |value: &dyn Fn(&Language) -> &str| {
        each(&|language| {
            format!(
                "            Self::{} => {:?},\n",
                language.variant(),
                value(language)
            )
        })
    };
    format!(
        "/// {about}\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         pub enum {name} {{\n{variants}}}\n\n\
         impl {name} {{\n\
         \x20   /// Every one, in the order people choose from.\n\
         \x20   pub const ALL: [Self; {count}] = [{all}];\n\n\
         \x20   /// The ISO 639-1 code.\n\
         \x20   pub fn code(self) -> &'static str {{\n        match self {{\n{codes}        }}\n    }}\n\n\
         \x20   /// Its name as its speakers write it.\n\
         \x20   pub fn own_name(self) -> &'static str {{\n        match self {{\n{names}        }}\n    }}\n\
         }}\n\n",
        count = languages.len(),
        variants = each(&|language| format!(
            "    /// {}.\n    {},\n",
            language.own_name,
            language.variant()
        )),
        all = each(&|language| format!("Self::{}, ", language.variant())),
        codes = arms(&|language| &language.code),
        names = arms(&|language| &language.own_name),
    )
}

/// The files of each language, embedded, and how each writes numbers.
fn texts(languages: &[Language], sources: &[Source]) -> String {
    let mut rust = format!(
        "pub(crate) static TEXTS: [&[&str]; {}] = [\n",
        languages.len()
    );
    for language in languages {
        rust.push_str("    &[\n");
        for source in sources
            .iter()
            .filter(|source| source.language == language.code)
        {
            let path = format!("/../../locales/{}", source.name());
            let _ = writeln!(
                rust,
                "        include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?})),"
            );
        }
        rust.push_str("    ],\n");
    }
    rust.push_str("];\n\n");
    let _ = writeln!(
        rust,
        "pub(crate) static WRITTEN_NUMBERS: [crate::numbers::Written; {}] = [",
        languages.len()
    );
    for language in languages {
        let _ = writeln!(
            rust,
            "    |value, _| crate::numbers::written(HandoutLanguage::{}, value),",
            language.variant()
        );
    }
    rust + "];\n\n"
}

fn entries(sentences: &[Sentence]) -> String {
    let mut rust = "pub(crate) static ENTRIES: &[crate::Entry] = &[\n".to_owned();
    for sentence in sentences {
        let variables: String = sentence
            .variables
            .iter()
            .map(|v| {
                format!(
                    "crate::Variable {{ name: {:?}, counted: {} }}, ",
                    v.name, v.counted
                )
            })
            .collect();
        let _ = writeln!(
            rust,
            "    crate::Entry {{ key: {:?}, variables: &[{variables}] }},",
            sentence.key
        );
    }
    rust + "];\n\n"
}

fn modules(sources: &[Source], sentences: &[Sentence]) -> String {
    let mut rust =
        "/// One module per file of `locales/`, one function per sentence.\npub mod sentences {\n"
            .to_owned();
    let first = sources.first().map(|source| source.language.as_str());
    for source in sources
        .iter()
        .filter(|source| Some(source.language.as_str()) == first)
    {
        let _ = write!(
            rust,
            "/// The sentences of `locales/*/{noun}.ftl`.\npub mod {module} {{\n    use crate::{language};\n\n",
            noun = source.noun,
            module = identifier(&source.noun),
            language = if of_handouts(source) {
                "HandoutLanguage"
            } else {
                "Language"
            },
        );
        sentences
            .iter()
            .filter(|sentence| sentence.noun == source.noun)
            .for_each(|sentence| rust.push_str(&function(source, sentence)));
        rust.push_str("}\n\n");
    }
    rust + "}\n"
}

/// Whether languages of handouts have a file too.
fn of_handouts(source: &Source) -> bool {
    OF_HANDOUTS.contains(&source.noun.as_str())
}

/// One sentence as a function; its name is the key without the file's noun.
fn function(source: &Source, sentence: &Sentence) -> String {
    let each = |line: &dyn Fn(&str, String) -> String| -> String {
        sentence
            .variables
            .iter()
            .map(|v| line(&v.name, identifier(&v.name)))
            .collect()
    };
    let key = &sentence.key;
    let long = sentence.variables.len() > 6;
    format!(
        "    /// `{key}`\n{expect}    pub fn {name}{lifetime}(lang: {language}{parameters}) -> String {{\n\
         \x20       crate::bundles::sentence(lang.into(), {key:?}, vec![{arguments}])\n    }}\n\n",
        name = identifier(key.strip_prefix(&source.prefix()).unwrap_or(key)),
        lifetime = if sentence.variables.is_empty() {
            ""
        } else {
            "<'a>"
        },
        expect = if long {
            "    #[expect(clippy::too_many_arguments, reason = \"the sentence needs them\")]\n"
        } else {
            ""
        },
        language = if of_handouts(source) {
            "impl Into<HandoutLanguage>"
        } else {
            "Language"
        },
        parameters = each(&|_, name| format!(", {name}: impl Into<crate::Value<'a>>")),
        arguments = each(&|variable, name| format!("({variable:?}, {name}.into()), ")),
    )
}

fn identifier(name: &str) -> String {
    const RESERVED: [&str; 20] = [
        "as", "break", "const", "continue", "else", "enum", "fn", "for", "if", "in", "let",
        "match", "mod", "move", "pub", "ref", "return", "static", "type", "where",
    ];
    let plain = name.replace('-', "_").to_ascii_lowercase();
    if RESERVED.contains(&plain.as_str()) {
        format!("r#{plain}")
    } else {
        plain
    }
}
