//! Words that must not be in the tree. Written in halves here, so that this file may stay.

use super::tree::{Text, Tree};

const LATER: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("to", "do!("),
    concat!("un", "implemented!("),
    concat!(".on", "ly("),
    concat!(".sk", "ip("),
];

/// A home, a mounted disk, a profile: true on one machine and nowhere else.
const MACHINES: &[&str] = &[
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("C:\\Us", "ers"),
];

/// What is not done is an issue, not a comment; a test that is set aside is not a test.
pub(super) fn later(tree: &Tree) -> Vec<String> {
    let code = tree.written().filter(|file| {
        file.ends_in(&[
            "rs", "ts", "svelte", "mjs", "py", "css", "sql", "ftl", "toml", "md",
        ])
    });
    code.flat_map(|file| found(file, is_later)).collect()
}

/// `.skip(` is an iterator's honest word in Rust.
fn is_later(file: &Text, line: &str) -> bool {
    let rust = file.ends_in(&["rs"]);
    LATER
        .iter()
        .filter(|word| !(rust && word.starts_with('.')))
        .any(|word| line.contains(word))
}

/// A path that only its author has.
pub(super) fn machines(tree: &Tree) -> Vec<String> {
    tree.written()
        .flat_map(|file| {
            found(file, |_, line| {
                MACHINES.iter().any(|path| line.contains(path))
            })
        })
        .collect()
}

fn found(file: &Text, wrong: impl Fn(&Text, &str) -> bool) -> Vec<String> {
    let lines = file.lines().filter(|(_, line)| wrong(file, line));
    lines
        .map(|(number, line)| format!("{}:{number}: {}", file.path, line.trim()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(path: &str, text: &str) -> Tree {
        Tree {
            files: vec![Text {
                path: path.to_owned(),
                text: text.to_owned(),
            }],
        }
    }

    #[test]
    fn a_note_for_later_is_found_with_its_line() {
        let text = format!("fn a() {{}}\n// {}: b\n", LATER[0]);
        assert_eq!(later(&tree("a.rs", &text)).len(), 1);
    }

    #[test]
    fn an_iterator_may_leave_items_out_but_a_test_may_not() {
        let call = LATER[5];
        assert!(later(&tree("a.rs", call)).is_empty());
        assert_eq!(later(&tree("a.test.ts", call)).len(), 1);
    }

    #[test]
    fn a_home_folder_is_found_in_any_text() {
        assert_eq!(
            machines(&tree("README.md", &format!("see {}marie", MACHINES[0]))).len(),
            1
        );
    }
}
