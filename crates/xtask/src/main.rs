//! Chores of this house: `cargo xtask <chore>`.
//!
//! Compiles with nothing but Rust, so that a fresh clone can prepare itself. Knows the names of
//! the rooms, never what happens inside them.
#![expect(clippy::print_stdout, reason = "a chore talks to whoever started it")]

mod atlas;
mod bench;
mod bindings;
mod bundle;
mod check;
mod fuzz;
mod long;
mod root;
mod run;
mod setup;
mod shell;
mod shots;
mod test;

use std::process::ExitCode;

/// How a chore ends: done, or the sentence that says why not.
type Outcome = Result<(), String>;
type Chore = (&'static str, &'static str, fn(&[String]) -> Outcome);

const CHORES: &[Chore] = &[
    (
        "setup",
        "install what building and testing need; safe to repeat",
        setup::chore,
    ),
    (
        "run",
        "open Sentier on a fictional centre, or tell its story without a display",
        run::chore,
    ),
    (
        "test",
        "everything `.ci/run` runs; `test NAME…` runs only those stages",
        test::chore,
    ),
    (
        "check",
        "the house rules that no compiler checks",
        check::chore,
    ),
    (
        "bench",
        "measure, and print one table; `--peers`: handouts and the French grid beside others, or `--peers grid` alone",
        bench::chore,
    ),
    (
        "bindings",
        "write the TypeScript files that come from Rust and from locales/",
        bindings::chore,
    ),
    (
        "atlas",
        "build the table of communes anew from the packages it comes from",
        atlas::chore,
    ),
    (
        "long",
        "the same tests with many more cases; before an issue is closed",
        long::chore,
    ),
    (
        "bundle",
        "make the packages; `--verify`: install and start them in a clean root; `--notices`: write the licences anew",
        bundle::chore,
    ),
    (
        "shots",
        "take the README's pictures and film from the real window; `shots help`: those of the help",
        shots::chore,
    ),
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let asked = words.first().map(String::as_str).unwrap_or_default();
    let Some((_, _, chore)) = CHORES.iter().find(|(name, _, _)| *name == asked) else {
        return usage(asked);
    };
    match chore(&words[1..]) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            println!("\ncargo xtask {asked}: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn usage(asked: &str) -> ExitCode {
    println!("usage: cargo xtask <chore>\n");
    for (name, purpose, _) in CHORES {
        println!("  {name:<10}{purpose}");
    }
    if matches!(asked, "" | "help" | "--help" | "-h") {
        return ExitCode::SUCCESS;
    }
    println!("\nThere is no chore called '{asked}'.");
    ExitCode::FAILURE
}
