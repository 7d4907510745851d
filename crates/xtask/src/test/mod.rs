//! `test`: every stage in turn, minutes per stage, and one plain line at the end.
//!
//! A stage that fails does not stop the others, except those that nothing can follow.

mod stages;
mod tally;

use crate::Outcome;
pub(crate) use stages::build;
use stages::{STAGES, Stage};
use std::time::{Duration, Instant};
pub(crate) use tally::Tally;

/// How one stage ended.
struct Ended {
    name: &'static str,
    took: Duration,
    tally: Tally,
    reason: Option<String>,
}

/// Runs the stages named in `only`, or all of them.
pub(crate) fn chore(only: &[String]) -> Outcome {
    if let Some(stranger) = only
        .iter()
        .find(|name| !STAGES.iter().any(|s| s.name == *name))
    {
        return Err(format!(
            "no stage is called '{stranger}'; there are: {}",
            names()
        ));
    }
    let mut ended: Vec<Ended> = Vec::new();
    for stage in STAGES
        .iter()
        .filter(|s| only.is_empty() || only.iter().any(|n| n == s.name))
    {
        ended.push(run(stage));
        if stage.vital && ended.last().is_some_and(|e| e.reason.is_some()) {
            println!("\nNothing after '{}' can run.", stage.name);
            break;
        }
    }
    report(&ended)
}

fn names() -> String {
    STAGES
        .iter()
        .map(|stage| stage.name)
        .collect::<Vec<_>>()
        .join(", ")
}

fn run(stage: &Stage) -> Ended {
    println!("\n===== {}: {}", stage.name, stage.purpose);
    let start = Instant::now();
    let mut tally = Tally::default();
    let outcome = (stage.work)(&mut tally);
    let reason = outcome.err().or_else(|| silence(stage, &tally));
    tally.close(reason.is_some());
    let took = start.elapsed();
    println!("----- {}: {}", stage.name, minutes(took));
    Ended {
        name: stage.name,
        took,
        tally,
        reason,
    }
}

/// A runner of tests that ran none has been disconnected, which no green line may hide.
fn silence(stage: &Stage, tally: &Tally) -> Option<String> {
    let silent = stage.counted && tally.passed + tally.failed == 0;
    silent.then(|| "no test was counted".to_owned())
}

fn report(ended: &[Ended]) -> Outcome {
    println!(
        "\n{:<10}{:>9}{:>9}{:>9}",
        "stage", "minutes", "passed", "failed"
    );
    for stage in ended {
        let Tally { passed, failed } = stage.tally;
        println!(
            "{:<10}{:>9}{passed:>9}{failed:>9}",
            stage.name,
            minutes(stage.took)
        );
    }
    let all: Duration = ended.iter().map(|stage| stage.took).sum();
    println!("{:<10}{:>9}", "all", minutes(all));
    for stage in ended {
        if let Some(reason) = &stage.reason {
            println!("{}: {reason}", stage.name);
        }
    }
    let sum = ended
        .iter()
        .fold(Tally::default(), |sum, stage| sum.and(stage.tally));
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 {
        Ok(())
    } else {
        Err("not green".to_owned())
    }
}

fn minutes(took: Duration) -> String {
    let seconds = took.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
