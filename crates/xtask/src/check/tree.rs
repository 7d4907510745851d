//! The tree as the rules see it: the text files that are, or are about to be, in git.

use crate::shell;

/// Files somebody generated; no rule about writing applies to them.
const GENERATED: &[&str] = &[
    "ui/src/ipc/bindings.ts",
    "ui/src/i18n/sentences.ts",
    "Cargo.lock",
    "package-lock.json",
];

/// A text file.
pub(super) struct Text {
    pub(super) path: String,
    pub(super) text: String,
}

impl Text {
    /// Whether the name ends in one of these, without the dot.
    pub(super) fn ends_in(&self, endings: &[&str]) -> bool {
        self.path
            .rsplit_once('.')
            .is_some_and(|(_, ending)| endings.contains(&ending))
    }

    /// The lines with their numbers, from 1.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }
}

/// All of them.
pub(super) struct Tree {
    pub(super) files: Vec<Text>,
}

impl Tree {
    /// Reads what git tracks or would track. A file that is not UTF-8 is data, and left out.
    pub(super) fn read() -> Result<Self, String> {
        let list = ["ls-files", "--cached", "--others", "--exclude-standard"];
        let listed =
            shell::asked(shell::program("git", &list)).ok_or("`git ls-files` did not answer")?;
        Ok(Self {
            files: listed.lines().filter_map(open).collect(),
        })
    }

    /// Those written by hand.
    pub(super) fn written(&self) -> impl Iterator<Item = &Text> {
        self.files
            .iter()
            .filter(|file| !GENERATED.contains(&file.path.as_str()))
    }

    /// Those below a folder (or a file's exact path).
    pub(super) fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a Text> {
        self.files
            .iter()
            .filter(move |file| file.path.starts_with(folder))
    }
}

fn open(path: &str) -> Option<Text> {
    let text = std::fs::read_to_string(crate::root::at(path)).ok()?;
    Some(Text {
        path: path.to_owned(),
        text,
    })
}
