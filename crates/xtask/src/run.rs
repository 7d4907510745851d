//! `run`: from a fresh clone to Sentier at work, with a display and without one.
//!
//! Everything is built in the dev profile, which tests share: encryption, key derivation and paper
//! are optimised there too, and nothing is built twice.

mod hub;

use crate::{Outcome, root, setup, shell};
use std::process::Command;

/// Protects nobody: everyone in the demonstration is invented.
const PASSPHRASE: &str = "sentier-demonstration";
const CENTRE: [&str; 6] = [
    "--code",
    hub::CENTRE,
    "--name",
    "Maison de santé de Givet (démonstration)",
    "--country",
    "FR",
];

/// Builds, then opens the window or tells the story.
pub(crate) fn chore(_: &[String]) -> Outcome {
    setup::for_build()?;
    shell::must(shell::npm(&[
        "run",
        "--silent",
        "--workspace",
        "ui",
        "build",
    ]))?;
    shell::must(shell::cargo(&["build", "--workspace", "--bins"]))?;
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some());
    if display || cfg!(not(target_os = "linux")) {
        window()
    } else {
        story()
    }
}

/// The window on a register of fictional people, which stays from one run to the next.
fn window() -> Outcome {
    if !root::at("target/demo/demo/sentier.db").exists() {
        shell::must(register())?;
    }
    let hub = hub::start();
    println!("\nThe window opens on a fictional centre. Its passphrase: {PASSPHRASE}");
    println!("A group meets on the day it was made; delete target/demo to make it again today.");
    match &hub {
        Some(hub) => println!(
            "To share counts, relate it to the hub that runs meanwhile:\n  address {}\n  code    {}",
            hub::URL,
            hub.invite
        ),
        None => println!(
            "No hub could be started at {}; everything else works.",
            hub::URL
        ),
    }
    shell::must(at_home(
        shell::program(root::built("sentier-window"), &[]),
        "target/demo",
    ))
}

fn register() -> Command {
    let init = [&["init", "--demo"][..], &CENTRE].concat();
    at_home(
        shell::program(root::built("sentier"), &init),
        "target/demo/demo",
    )
}

fn at_home(mut command: Command, home: &str) -> Command {
    command.env("SENTIER_HOME", root::at(home));
    command
        .env("SENTIER_PASSPHRASE", PASSPHRASE)
        .env("SENTIER_PROFESSIONAL", "C. Noël");
    command
}

/// The same story by the command line, whose papers stay to be looked at.
fn story() -> Outcome {
    println!("\nThere is no display, so no window: the command line tells the story instead.\n");
    let out = root::at("target/demo-story");
    if out.exists() {
        std::fs::remove_dir_all(&out).map_err(|e| format!("{}: {e}", out.display()))?;
    }
    shell::must(shell::program(
        root::built("sentier"),
        &["demo", "--out", "target/demo-story"],
    ))
}
