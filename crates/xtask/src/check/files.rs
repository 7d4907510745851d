//! Files one can read in one go, and that say first what they are.

use super::tree::{Text, Tree};

const LONGEST: usize = 400;
const CODE: &[&str] = &[
    "rs", "svelte", "ts", "mjs", "js", "css", "py", "sql", "ftl", "toml",
];

/// Files that are one thing on purpose: the whole schema, the sentence of every refusal, and a
/// programme or a handout with all its languages.
const WHOLE: &[&str] = &[
    "schema.sql",
    "/errors.ftl",
    "assets/programmes/",
    "assets/handouts/",
];

/// Above the limit, two rooms would serve better.
pub(super) fn short(tree: &Tree) -> Vec<String> {
    let whole = |file: &Text| WHOLE.iter().any(|part| file.path.contains(part));
    let code = tree
        .written()
        .filter(|file| file.ends_in(CODE) && !whole(file));
    code.filter_map(|file| {
        let lines = file.text.lines().count();
        (lines > LONGEST).then(|| format!("{}: {lines} lines", file.path))
    })
    .collect()
}

/// A reader who opens a file anywhere learns at once what lives there.
pub(super) fn introduced(tree: &Tree) -> Vec<String> {
    let silent = tree
        .written()
        .filter(|file| opening(file).is_some_and(|good| !opens(file, good)));
    silent
        .map(|file| format!("{}: the first line says nothing about the file", file.path))
        .collect()
}

/// How a file of this kind opens.
fn opening(file: &Text) -> Option<&'static [&'static str]> {
    let (_, ending) = file.path.rsplit_once('.')?;
    match ending {
        "rs" => Some(&["//!"]),
        "svelte" => Some(&["<!--"]),
        "ts" | "mjs" | "js" => Some(&["//", "/*"]),
        "css" => Some(&["/*"]),
        "py" => Some(&["#", "\"\"\""]),
        _ => None,
    }
}

fn opens(file: &Text, good: &[&str]) -> bool {
    good.iter().any(|start| file.text.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(path: &str, text: String) -> Tree {
        Tree {
            files: vec![Text {
                path: path.to_owned(),
                text,
            }],
        }
    }

    #[test]
    fn a_file_of_401_lines_is_too_long() {
        assert!(short(&tree("a.rs", "x\n".repeat(400))).is_empty());
        assert_eq!(short(&tree("a.rs", "x\n".repeat(401))).len(), 1);
    }

    #[test]
    fn a_file_that_starts_with_code_says_nothing_about_itself() {
        assert!(introduced(&tree("a.rs", "//! What lives here.\n".to_owned())).is_empty());
        assert_eq!(
            introduced(&tree("a.rs", "use std::fs;\n".to_owned())).len(),
            1
        );
    }
}
