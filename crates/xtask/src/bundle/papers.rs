//! The papers of a package: copyright, licence, the notices of third parties, whose works are in it, and
//! what changed.

use super::{copy, notices, stage};
use crate::{Outcome, root};

/// Where each paper lies in the tree, and its name in the package.
const PAPERS: &[(&str, &str)] = &[
    ("LICENSE", "LICENSE"),
    (notices::CRATES, "THIRD-PARTY.txt"),
    ("CHANGELOG.md", "CHANGELOG.md"),
];
/// The window carries a page, typefaces, pictures and data as well.
const WINDOW: &[(&str, &str)] = &[
    (notices::PAGE, "THIRD-PARTY-page.txt"),
    ("assets/README.md", "WORKS.md"),
    ("assets/fonts/OFL.txt", "OFL.txt"),
    ("assets/CC-BY-4.0.txt", "CC-BY-4.0.txt"),
];

/// Lays the papers of a package out.
pub(super) fn lay_out(package: &str, copyright: &str) -> Outcome {
    let doc = stage::of(package).join("usr/share/doc").join(package);
    let more = if package == "sentier" { WINDOW } else { &[] };
    for (file, name) in PAPERS.iter().chain(more) {
        copy(&root::at(file), &doc.join(name))?;
    }
    copy(&root::at(copyright), &doc.join("copyright"))
}
