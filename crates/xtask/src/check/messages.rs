//! Every code by which an act can be refused has its sentence in locales/fr; the build of
//! etp-i18n then holds the other languages to the same keys.

use super::tree::Tree;
use std::collections::BTreeSet;

const REFERENCE: &str = "locales/fr/";
/// What stands right before a code, in the rooms that make codes.
const BEFORE: &[&str] = &["refused(\"", "broken(\""];
const ROOMS: &[&str] = &[
    "crates/etp-app/src/",
    "crates/etp-cli/src/",
    "src-tauri/src/",
];
const REFUSALS: &str = "crates/etp-domain/src/refusal.rs";

/// A code without a sentence.
pub(super) fn codes(tree: &Tree) -> Vec<String> {
    let sentences: BTreeSet<&str> = tree
        .below(REFERENCE)
        .flat_map(|file| file.text.lines())
        .filter_map(key)
        .collect();
    let mut found: BTreeSet<String> = BTreeSet::new();
    for code in all(tree) {
        if !sentences.contains(format!("error-{code}").as_str()) {
            found.insert(format!("error-{code} has no sentence in {REFERENCE}"));
        }
    }
    found.into_iter().collect()
}

fn all(tree: &Tree) -> Vec<&str> {
    let domain = tree
        .below(REFUSALS)
        .flat_map(|file| quoted_after(&file.text, "#[error(\""));
    let rooms = ROOMS.iter().flat_map(|room| tree.below(room));
    let others = rooms.flat_map(|file| {
        BEFORE
            .iter()
            .flat_map(|before| quoted_after(&file.text, before))
    });
    domain
        .chain(others)
        .filter(|code| !code.contains('{'))
        .collect()
}

fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    key.starts_with("error-").then(|| key.trim_end())
}

fn quoted_after<'a>(text: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
}

#[cfg(test)]
mod tests {
    use super::super::tree::Text;
    use super::*;

    fn file(path: &str, text: &str) -> Text {
        Text {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn a_code_without_a_sentence_is_named() {
        let files = vec![
            file(
                "locales/fr/errors.ftl",
                "error-disk-full = Le disque est plein.\n",
            ),
            file(
                "crates/etp-app/src/desk.rs",
                "Failure::broken(\"disk-full\") Failure::refused(\"too-early\")",
            ),
        ];
        assert_eq!(
            codes(&Tree { files }),
            ["error-too-early has no sentence in locales/fr/"]
        );
    }
}
