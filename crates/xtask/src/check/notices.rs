//! Every library that is linked into a program stands in the notices with its licence.

use super::tree::Tree;
use crate::bundle::notices;

/// A library that came in, or a version that changed, since the notices were written.
pub(super) fn complete(tree: &Tree) -> Vec<String> {
    let Some(notices) = tree.below(notices::CRATES).next() else {
        return vec![format!("{} is missing", notices::CRATES)];
    };
    match notices::linked() {
        Ok(linked) => missing(&notices.text, linked),
        Err(reason) => vec![reason],
    }
}

fn missing(notices: &str, linked: impl IntoIterator<Item = String>) -> Vec<String> {
    let named: Vec<&str> = notices
        .lines()
        .filter_map(|line| line.strip_prefix("* "))
        .collect();
    linked
        .into_iter()
        .filter(|library| !named.contains(&library.as_str()))
        .map(|library| {
            format!(
                "{library} is not in the notices: `cargo xtask bundle --notices` writes them anew"
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_without_a_notice_is_named() {
        let notices = "===== MIT\n* serde 1.0.229\n-----\nserde 1.0.230\n";
        assert!(missing(notices, ["serde 1.0.229".to_owned()]).is_empty());
        assert_eq!(missing(notices, ["serde 1.0.230".to_owned()]).len(), 1);
    }
}
