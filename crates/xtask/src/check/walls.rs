//! The walls: which room may name which, and by which room a library enters.
//!
//! Dev-dependencies are free: a test may look at both sides of a wall.

use super::tree::{Text, Tree};

/// Each room and the rooms of ours it may name.
const ROOMS: &[(&str, &[&str])] = &[
    ("etp-domain", &[]),
    ("etp-disclosure", &[]),
    ("etp-atlas", &[]),
    ("etp-calendar", &[]),
    ("etp-i18n", &[]),
    ("etp-store", &["etp-domain", "etp-disclosure"]),
    ("etp-handout", &["etp-domain", "etp-i18n"]),
    ("etp-report", &["etp-domain", "etp-i18n"]),
    ("etp-wire", &["etp-disclosure"]),
    ("etp-hub", &["etp-wire", "etp-disclosure", "etp-i18n"]),
    (
        "etp-app",
        &[
            "etp-atlas",
            "etp-calendar",
            "etp-disclosure",
            "etp-domain",
            "etp-handout",
            "etp-i18n",
            "etp-report",
            "etp-store",
            "etp-wire",
        ],
    ),
    ("etp-cli", &["etp-app", "etp-i18n"]),
    ("xtask", &[]),
];

/// A library whose name starts so, and the folders that may name it.
const DOORS: &[(&str, &[&str])] = &[
    ("axum", &["crates/etp-hub"]),
    ("calamine", &["crates/etp-app"]),
    ("chrono-tz", &["crates/etp-calendar"]),
    ("fluent", &["crates/etp-i18n"]),
    ("hayro", &["crates/etp-app"]),
    ("icalendar", &["crates/etp-calendar"]),
    ("maud", &["crates/etp-hub"]),
    ("postgres", &["crates/etp-hub"]),
    ("printpdf", &["crates/etp-handout"]),
    ("refinery", &["crates/etp-hub"]),
    ("rrule", &["crates/etp-calendar"]),
    ("rusqlite", &["crates/etp-store", "crates/etp-hub"]),
    ("tauri", &["src-tauri"]),
    ("tokio", &["crates/etp-hub"]),
    ("ureq", &["crates/etp-wire"]),
];

/// A crate that names a room it may not.
pub(super) fn crates(tree: &Tree) -> Vec<String> {
    manifests(tree)
        .flat_map(|manifest| {
            let room = room(&manifest.path);
            let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
                return vec![format!(
                    "{}: this room is not in the table of walls",
                    manifest.path
                )];
            };
            let named = dependencies(&manifest.text).filter(|name| name.starts_with("etp-"));
            named
                .filter(|name| !allowed.contains(name))
                .map(|name| format!("{room} may not name {name}"))
                .collect()
        })
        .collect()
}

fn manifests(tree: &Tree) -> impl Iterator<Item = &Text> {
    tree.below("crates/")
        .filter(|file| file.path.ends_with("/Cargo.toml"))
}

fn room(manifest: &str) -> &str {
    manifest
        .trim_start_matches("crates/")
        .trim_end_matches("/Cargo.toml")
}

/// A library that came in by another door.
pub(super) fn libraries(tree: &Tree) -> Vec<String> {
    let manifests = tree
        .files
        .iter()
        .filter(|file| file.path.ends_with("/Cargo.toml"));
    let mut found: Vec<String> = manifests.flat_map(strangers).collect();
    let paper = tree
        .below("crates/etp-handout/src/")
        .filter(|file| file.text.contains("printpdf::"));
    found.extend(
        paper
            .filter(|file| !file.path.ends_with("/pdf.rs") && !file.path.contains("/pdf/"))
            .map(|file| format!("{}: only pdf.rs knows printpdf", file.path)),
    );
    found
}

fn strangers(manifest: &Text) -> Vec<String> {
    let named: Vec<&str> = dependencies(&manifest.text).collect();
    let mut found = Vec::new();
    for (library, doors) in DOORS {
        let at_home = doors.iter().any(|door| manifest.path.starts_with(door));
        if !at_home && named.iter().any(|name| name.starts_with(library)) {
            found.push(format!(
                "{}: {library} enters by {} only",
                manifest.path,
                doors.join(", ")
            ));
        }
    }
    found
}

/// The names below `[dependencies]` and `[build-dependencies]`.
fn dependencies(manifest: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    manifest.lines().filter_map(move |line| {
        if line.starts_with('[') {
            inside = matches!(line.trim(), "[dependencies]" | "[build-dependencies]");
            return None;
        }
        let name = line
            .split(['.', '=', ' '])
            .next()
            .filter(|name| !name.is_empty())?;
        (inside && !name.starts_with('#')).then_some(name)
    })
}

/// What a folder of the screen must not import: folder, words in the import, reason.
const SCREENS: &[(&str, &[&str], &str)] = &[
    (
        "ui/src/pages/",
        &["@tauri-apps"],
        "pages speak through ui/src/ipc only",
    ),
    (
        "ui/src/parts/",
        &["@tauri-apps", "/ipc/", "/i18n/"],
        "parts are dumb: text and data come in as props",
    ),
];

/// A page that reached around the ipc door, or a part that knows too much.
pub(super) fn screens(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (folder, forbidden, reason) in SCREENS {
        for file in tree.below(folder) {
            found.extend(
                imports(file)
                    .filter(|(_, import)| forbidden.iter().any(|word| import.contains(word)))
                    .map(|(number, _)| format!("{}:{number}: {reason}", file.path)),
            );
        }
    }
    found
}

fn imports(file: &Text) -> impl Iterator<Item = (usize, &str)> {
    file.lines().filter(|(_, line)| {
        line.contains("import ") || line.contains("import(") || line.contains(" from ")
    })
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
    fn the_wire_may_not_name_the_store() {
        let named = "[dependencies]\netp-disclosure.workspace = true\netp-store.workspace = true\n";
        assert_eq!(
            crates(&tree("crates/etp-wire/Cargo.toml", named)),
            ["etp-wire may not name etp-store"]
        );
    }

    #[test]
    fn a_room_without_a_row_in_the_table_is_found() {
        assert_eq!(crates(&tree("crates/etp-attic/Cargo.toml", "")).len(), 1);
    }

    #[test]
    fn sql_enters_by_the_store_and_not_by_the_use_cases() {
        let named = "[dependencies]\nrusqlite.workspace = true\n";
        assert_eq!(
            libraries(&tree("crates/etp-app/Cargo.toml", named)).len(),
            1
        );
        assert!(libraries(&tree("crates/etp-store/Cargo.toml", named)).is_empty());
        let tests_only = "[dev-dependencies]\nrusqlite.workspace = true\n";
        assert!(libraries(&tree("crates/etp-app/Cargo.toml", tests_only)).is_empty());
    }

    #[test]
    fn a_page_that_calls_tauri_itself_is_found() {
        let page = "<script>\nimport { invoke } from '@tauri-apps/api/core'\n";
        assert_eq!(
            screens(&tree("ui/src/pages/today/Today.svelte", page)).len(),
            1
        );
    }
}
