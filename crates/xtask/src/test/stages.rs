//! The stages of `test`, in an order that builds each thing once, with one set of features.
//!
//! The page is built before the window, which carries it inside its binary.

use super::tally::Tally;
use crate::{Outcome, bindings, check, fuzz, setup, shell};
use std::process::Command;

/// One stage.
pub(super) struct Stage {
    pub(super) name: &'static str,
    pub(super) purpose: &'static str,
    /// Nothing can follow when it fails.
    pub(super) vital: bool,
    /// It runs tests; counting none is a failure.
    pub(super) counted: bool,
    pub(super) work: fn(&mut Tally) -> Outcome,
}

const fn step(name: &'static str, purpose: &'static str, work: fn(&mut Tally) -> Outcome) -> Stage {
    Stage {
        name,
        purpose,
        vital: false,
        counted: false,
        work,
    }
}

const fn vital(stage: Stage) -> Stage {
    Stage {
        vital: true,
        ..stage
    }
}

const fn counted(stage: Stage) -> Stage {
    Stage {
        counted: true,
        ..stage
    }
}

pub(super) const STAGES: &[Stage] = &[
    vital(step("setup", "what this machine needs", |_| {
        setup::chore(&[])
    })),
    counted(step(
        "house",
        "the house rules that no compiler checks",
        check::stage,
    )),
    step("format", "rustfmt", |_| {
        shell::must(shell::cargo(&["fmt", "--all", "--check"]))
    }),
    step("types", "the page's types", |_| shell::must(ui("check"))),
    counted(step("page", "the page's rules and parts, in jsdom", |t| {
        hear(ui("test"), t)
    })),
    vital(step("dist", "the page, built", |_| {
        shell::must(ui("build"))
    })),
    step("clippy", "lints, none forgiven", |_| shell::must(clippy())),
    vital(step("build", "programs and test programs", |_| {
        shell::must(build())
    })),
    step("bindings", "generated TypeScript is what Rust says", |_| {
        bindings::unchanged()
    }),
    counted(step("rust", "rules, rooms and stories", |t| {
        hear(tests(), t)
    })),
    step("fuzz", "stored inputs and ten seconds of new ones", |_| {
        fuzz::replay(10)
    }),
    counted(step(
        "screens",
        "every screen in Chromium, with axe",
        screens,
    )),
    counted(step("window", "the real window, driven end to end", window)),
    counted(step(
        "peers",
        "other people's tools judge what we made",
        peers,
    )),
];

fn ui(script: &str) -> Command {
    shell::npm(&["run", "--silent", "--workspace", "ui", script])
}

fn clippy() -> Command {
    shell::cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ])
}

/// Every program, test program and example, with the features that the tests and the peers ask for later.
pub(crate) fn build() -> Command {
    shell::cargo(&["build", "--workspace", "--bins", "--tests", "--examples"])
}

fn tests() -> Command {
    shell::cargo(&["test", "--workspace", "--no-fail-fast"])
}

/// Screens that are also seen with longer sentences; the long run sees all of them so.
const STRETCHED: &[&str] = &[
    "first-centre",
    "today-demo",
    "attendance-freed",
    "patients-save-list",
    "pathway-editing",
    "share-table",
];

/// The page with a made-up register behind it, and a real hub's pages, drawn by another engine than
/// the window's.
fn screens(tally: &mut Tally) -> Outcome {
    shell::must(ui("build:fake"))?;
    hear(shell::program("node", &["tests/e2e/screens.mjs"]), tally)?;
    let some = [&["tests/e2e/pseudo.mjs"][..], STRETCHED].concat();
    hear(shell::program("node", &some), tally)?;
    hear(shell::program("node", &["tests/e2e/hub-pages.mjs"]), tally)
}

fn window(tally: &mut Tally) -> Outcome {
    let runner = ["--test", "--test-concurrency=1", "--test-reporter=spec"];
    let stories = [
        "tests/e2e/attendance.mjs",
        "tests/e2e/backups.mjs",
        "tests/e2e/documents.mjs",
        "tests/e2e/kiosk.mjs",
        "tests/e2e/opening.mjs",
        "tests/e2e/pathways.mjs",
        "tests/e2e/people.mjs",
        "tests/e2e/reports.mjs",
        "tests/e2e/schedule.mjs",
        "tests/e2e/window.mjs",
    ];
    hear(
        shell::program("node", &[&runner[..], &stories].concat()),
        tally,
    )
}

fn peers(tally: &mut Tally) -> Outcome {
    hear(
        shell::program(
            setup::Environment::checking().interpreter(),
            &["tests/peers/run.py"],
        ),
        tally,
    )
}

fn hear(mut command: Command, tally: &mut Tally) -> Outcome {
    command.env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    shell::heard(command, |line| tally.hear(line))
}
