//! The map must match the house: every relative link of the README and of the pages of docs/ leads somewhere.

use super::tree::{Text, Tree};
use crate::root;
use std::path::{Path, PathBuf};

const PAGES: &[&str] = &["README.md", "CHANGELOG.md"];

/// A link that leads nowhere.
pub(super) fn alive(tree: &Tree) -> Vec<String> {
    let pages = tree.files.iter().filter(|file| is_page(&file.path));
    pages
        .flat_map(|page| targets(&page.text).map(move |target| (page, target)))
        .filter(|(page, target)| !root::root().join(from(page, target)).exists())
        .map(|(page, target)| format!("{}: {target} does not exist", page.path))
        .collect()
}

fn is_page(path: &str) -> bool {
    PAGES.contains(&path) || (path.starts_with("docs/") && path.ends_with(".md"))
}

/// Links start in the folder of their page.
fn from(page: &Text, target: &str) -> PathBuf {
    let folder = Path::new(&page.path).parent();
    folder.unwrap_or(Path::new("")).join(target)
}

/// What stands between `](` and `)`, outside addresses and anchors left out.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    let links = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    links
        .filter(|link| !link.contains("://") && !link.starts_with('#'))
        .filter_map(|link| link.split('#').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_into_the_tree_are_followed() {
        let text = "[a](crates/xtask) [b](https://example.org) [c](#promises) [d](README.md#map)";
        assert_eq!(
            targets(text).collect::<Vec<_>>(),
            ["crates/xtask", "README.md"]
        );
    }
    #[test]
    fn a_link_starts_in_the_folder_of_its_page() {
        let page = |path: &str| Text {
            path: path.to_owned(),
            text: String::new(),
        };
        let to = |path: &str, target: &str| from(&page(path), target);
        assert_eq!(to("README.md", "docs/hub.md"), Path::new("docs/hub.md"));
        assert_eq!(to("docs/hub.md", "wire.md"), Path::new("docs/wire.md"));
    }
}
