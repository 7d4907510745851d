//! Lock files pin versions and digests, and leave it to each machine where packages come from.

use super::tree::Tree;

/// A line that would send a build somewhere.
pub(super) fn sources(tree: &Tree) -> Vec<String> {
    let mut found = lines(tree, "package-lock.json", |line| {
        line.contains("\"resolved\": \"http")
    });
    found.extend(lines(tree, "Cargo.lock", |line| {
        line.starts_with("source = \"git+")
    }));
    found
}

fn lines(tree: &Tree, lock: &str, wrong: fn(&str) -> bool) -> Vec<String> {
    let file = tree.files.iter().filter(|file| file.path == lock);
    file.flat_map(|file| file.lines())
        .filter(|(_, line)| wrong(line))
        .map(|(number, line)| format!("{lock}:{number}: {}", line.trim()))
        .collect()
}
