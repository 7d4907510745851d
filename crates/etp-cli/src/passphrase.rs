//! The passphrase: from a file, from the environment, or typed without being shown. Never from an
//! argument.

use crate::args::Cli;
use crate::console::Console;
use etp_app::Failure;
use etp_i18n::cli as sentences;
use std::fs;
use std::path::Path;
use zeroize::Zeroizing;

/// The environment variable that may hold it.
const VARIABLE: &str = "SENTIER_PASSPHRASE";

/// Finds the passphrase; `again` also asks for it a second time when it is typed.
pub(crate) fn find(
    cli: &Cli,
    console: &Console,
    again: bool,
) -> Result<[Zeroizing<String>; 2], Failure> {
    if let Some(path) = &cli.passphrase_file {
        return in_file(path);
    }
    if let Some(text) = std::env::var(VARIABLE).ok().filter(|text| !text.is_empty()) {
        return twice(&Zeroizing::new(text));
    }
    let first = typed(&sentences::asks_passphrase(console.language))?;
    let second = if again {
        typed(&sentences::asks_passphrase_again(console.language))?
    } else {
        first.clone()
    };
    Ok([first, second])
}

/// Finds the passphrase that takes the place of one: in a file, or typed twice.
pub(crate) fn new(
    console: &Console,
    file: Option<&Path>,
) -> Result<[Zeroizing<String>; 2], Failure> {
    match file {
        Some(path) => in_file(path),
        None => Ok([
            typed(&sentences::asks_new_passphrase(console.language))?,
            typed(&sentences::asks_passphrase_again(console.language))?,
        ]),
    }
}

fn in_file(path: &Path) -> Result<[Zeroizing<String>; 2], Failure> {
    let file = path.display().to_string();
    let text = fs::read_to_string(path).map(Zeroizing::new);
    let text =
        text.map_err(|_| Failure::refused("passphrase-file-unreadable").with("file", file))?;
    twice(first_line(&text))
}

/// Editors on Windows write a mark before the first line.
fn first_line(text: &str) -> &str {
    let text = text.trim_start_matches('\u{FEFF}');
    text.lines().next().unwrap_or_default()
}

fn twice(text: &str) -> Result<[Zeroizing<String>; 2], Failure> {
    if text.is_empty() {
        return Err(Failure::refused("passphrase-missing"));
    }
    let one = Zeroizing::new(text.to_owned());
    Ok([one.clone(), one])
}

fn typed(question: &str) -> Result<Zeroizing<String>, Failure> {
    let answer = rpassword::prompt_password(format!("{question} "));
    answer
        .map(Zeroizing::new)
        .map_err(|_| Failure::refused("passphrase-missing"))
}
