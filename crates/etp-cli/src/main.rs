//! `sentier`: the same use cases without a window. It knows forms, views and sentences, and no
//! rule; what it prints for machines (`--json`) is the view itself.
//!
//! Exit codes: 0 done, 2 refused with the reason, 1 broken.

mod acts;
mod args;
mod console;
mod demo;
mod passphrase;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = args::Cli::parse();
    let console = console::Console::new(cli.json, cli.language());
    match acts::run(&cli, &console) {
        Ok(code) => code,
        Err(failure) => console.fail(&failure),
    }
}
