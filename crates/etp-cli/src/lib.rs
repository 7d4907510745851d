//! `sentier`: the same use cases without a window. It knows forms, views and sentences, and no
//! rule; what it prints for machines (`--json`) is the view itself.
//!
//! Exit codes: 0 done, 2 refused with the reason, 1 broken.

mod acts;
mod args;
mod console;
mod demo;
mod passphrase;

use clap::{CommandFactory, Parser};
use std::process::ExitCode;

/// Does what was typed after `sentier`, and gives the exit code.
#[must_use]
pub fn run() -> ExitCode {
    let cli = args::Cli::parse();
    let console = console::Console::new(cli.json, cli.language());
    match acts::run(&cli, &console) {
        Ok(code) => code,
        Err(failure) => console.fail(&failure),
    }
}

/// All that can be typed after `sentier`, for its manual pages and completions.
#[must_use]
pub fn command() -> clap::Command {
    args::Cli::command()
}
