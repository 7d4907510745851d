//! Writes what belongs to the two command lines beside their programs: a manual page for every act and
//! completions for three shells, from the very definition that reads the words. For `cargo xtask bundle`.
//!
//! `manual FOLDER` makes `FOLDER/sentier` and `FOLDER/sentier-hub`, laid out as below `/usr/share`.

use clap::Command;
use clap_complete::{Shell, generate_to};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Where each shell looks for what completes a command, below `/usr/share`.
const SHELLS: &[(Shell, &str)] = &[
    (Shell::Bash, "bash-completion/completions"),
    (Shell::Zsh, "zsh/vendor-completions"),
    (Shell::Fish, "fish/vendor_completions.d"),
];
const PAGES: &str = "man/man1";

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        return Err(io::Error::other("usage: manual FOLDER"));
    };
    write(etp_cli::command(), &folder.join("sentier"))?;
    write(etp_hub::cli::command(), &folder.join("sentier-hub"))
}

/// The pages and completions of one command.
fn write(mut command: Command, share: &Path) -> io::Result<()> {
    let name = command.get_name().to_owned();
    // Writing completions adds acts of clap's own, which need no page.
    let explained = command.clone();
    for (shell, place) in SHELLS {
        let place = share.join(place);
        fs::create_dir_all(&place)?;
        let made = generate_to(*shell, &mut command, &name, &place)?;
        // Debian names the file of bash as the command.
        if *shell == Shell::Bash {
            fs::rename(made, place.join(&name))?;
        }
    }
    let pages = share.join(PAGES);
    fs::create_dir_all(&pages)?;
    clap_mangen::generate_to(explained, &pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The name of a command's page, and of those below it.
    fn expected(command: &Command, above: &str) -> Vec<String> {
        let name = format!("{above}{}", command.get_name());
        let below = command.get_subcommands().filter(|act| !act.is_hide_set());
        let mut pages: Vec<String> = below
            .flat_map(|act| expected(act, &format!("{name}-")))
            .collect();
        pages.push(format!("{name}.1"));
        pages
    }

    fn every_act_is_explained(command: Command) {
        let folder = tempfile::tempdir().expect("a folder");
        let name = command.get_name().to_owned();
        let pages = expected(&command, "");
        assert!(pages.len() > 5, "{name} has acts");
        write(command, folder.path()).expect("pages");
        for page in pages {
            let text = fs::read_to_string(folder.path().join(PAGES).join(&page)).expect(&page);
            assert!(text.contains(".SH NAME"), "{page}");
            assert!(text.contains(".SH SYNOPSIS"), "{page}");
        }
    }

    #[test]
    fn every_act_of_the_laptop_has_a_page() {
        every_act_is_explained(etp_cli::command());
    }

    #[test]
    fn every_act_of_the_hub_has_a_page() {
        every_act_is_explained(etp_hub::cli::command());
    }

    #[test]
    fn every_shell_completes_every_act() {
        let folder = tempfile::tempdir().expect("a folder");
        write(etp_cli::command(), folder.path()).expect("completions");
        for file in [
            "bash-completion/completions/sentier",
            "zsh/vendor-completions/_sentier",
            "fish/vendor_completions.d/sentier.fish",
        ] {
            let text = fs::read_to_string(folder.path().join(file)).expect(file);
            for act in etp_cli::command().get_subcommands() {
                assert!(text.contains(act.get_name()), "{file}: {}", act.get_name());
            }
        }
    }
}
