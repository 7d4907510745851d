//! `bindings`: the TypeScript that is not written by hand. The rooms that own the words write it;
//! this chore only asks them.
//!
//! Always over the whole workspace, so that nothing is built a second time with other features.

use crate::{Outcome, root, shell};

/// Written by the window's own test, which lists its commands.
const COMMANDS: &str = "ui/src/ipc/bindings.ts";
const COMMANDS_TEST: &str = "the_page_knows_the_types_of_the_window";
/// Said by an example of etp-i18n, which reads locales/.
const SENTENCES: &str = "ui/src/i18n/sentences.ts";

const GENERATED: &[&str] = &[COMMANDS, SENTENCES];

/// Writes them all.
pub(crate) fn chore(_: &[String]) -> Outcome {
    let commands = ["test", "--quiet", "--workspace", "--bin", "sentier-window"];
    shell::must(shell::cargo(&[&commands[..], &[COMMANDS_TEST]].concat()))?;
    shell::must(shell::cargo(&[
        "build",
        "--quiet",
        "--workspace",
        "--example",
        "sentences",
    ]))?;
    let said = shell::asked(shell::program(root::built("examples/sentences"), &[]));
    let text = said.ok_or("the example `sentences` of etp-i18n did not answer")?;
    std::fs::write(root::at(SENTENCES), text).map_err(|e| format!("{SENTENCES}: {e}"))?;
    println!("bindings: {}", GENERATED.join(", "));
    Ok(())
}

/// Writes them all and refuses if any of them was not already so.
pub(crate) fn unchanged() -> Outcome {
    let before = contents();
    chore(&[])?;
    let pairs = GENERATED.iter().zip(before.iter().zip(contents()));
    let stale: Vec<&str> = pairs
        .filter(|(_, (old, new))| **old != *new)
        .map(|(file, _)| *file)
        .collect();
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{} was out of date and is written anew: read the change and commit it",
        stale.join(" and ")
    ))
}

fn contents() -> Vec<Option<Vec<u8>>> {
    GENERATED
        .iter()
        .map(|file| std::fs::read(root::at(file)).ok())
        .collect()
}
