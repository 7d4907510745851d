//! The map must match the house: every relative link of the README leads somewhere.

use super::tree::Tree;
use crate::root;

const PAGES: &[&str] = &["README.md", "CHANGELOG.md"];

/// A link that leads nowhere.
pub(super) fn alive(tree: &Tree) -> Vec<String> {
    let pages = tree
        .files
        .iter()
        .filter(|file| PAGES.contains(&file.path.as_str()));
    pages
        .flat_map(|page| targets(&page.text).map(move |target| (page, target)))
        .filter(|(_, target)| !root::at(target).exists())
        .map(|(page, target)| format!("{}: {target} does not exist", page.path))
        .collect()
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
}
