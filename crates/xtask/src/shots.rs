//! `shots`: the README's pictures and film, taken from the real window on the demonstration; `shots
//! help`: those of the help, taken from the page on a made-up register.

use crate::{Outcome, setup, shell};

/// Builds what is on the pictures and takes them.
pub(crate) fn chore(words: &[String]) -> Outcome {
    setup::chore(&[])?;
    match words.split_first() {
        Some((of, wanted)) if of == "help" => help(wanted),
        _ => readme(),
    }
}

fn readme() -> Outcome {
    page("build")?;
    shell::must(shell::cargo(&["build", "--workspace", "--bins"]))?;
    shell::must(shell::program("node", &["tests/e2e/shots.mjs"]))
}

fn help(wanted: &[String]) -> Outcome {
    page("build:fake")?;
    let mut words = vec!["tests/e2e/help-pictures.mjs"];
    words.extend(wanted.iter().map(String::as_str));
    shell::must(shell::program("node", &words))
}

fn page(build: &str) -> Outcome {
    shell::must(shell::npm(&["run", "--silent", "--workspace", "ui", build]))
}
