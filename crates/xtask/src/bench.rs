//! `bench`: measures on optimised programs and prints one table, with how each number was got.

mod grid;
mod hub;
mod peers;

use crate::{Outcome, root, shell};
use std::time::Instant;

/// Criterion benches: the room and its bench.
const BENCHES: &[(&str, &str)] = &[
    ("etp-store", "register"),
    ("etp-app", "screens"),
    ("etp-domain", "planning"),
    ("etp-handout", "handout"),
];

/// One line of the table.
struct Measured {
    what: String,
    time: String,
    how: String,
}

/// Measures everything; with `--peers`, handouts and the French grid beside what others make of them, or one of both;
/// with `--hub`, the regional server under load.
pub(crate) fn chore(words: &[String]) -> Outcome {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        [] => {}
        ["--peers"] => return peers::chore().and_then(|()| grid::chore()),
        ["--peers", "handouts"] => return peers::chore(),
        ["--peers", "grid"] => return grid::chore(),
        ["--hub", ref more @ ..] => return hub::chore(more),
        _ => {
            return Err(
                "`bench`, `bench --peers [handouts|grid]` or `bench --hub [--centres N]`"
                    .to_owned(),
            );
        }
    }
    let start = Instant::now();
    let mut table = Vec::new();
    for (room, bench) in BENCHES {
        table.extend(criterion(room, bench)?);
    }
    table.extend(window()?);
    println!("\n{:<52}{:>14}  how", "what", "time");
    for Measured { what, time, how } in &table {
        println!("{what:<52}{time:>14}  {how}");
    }
    println!(
        "\nmeasured in {} s on {}",
        start.elapsed().as_secs(),
        processor()
    );
    Ok(())
}

fn criterion(room: &str, bench: &str) -> Result<Vec<Measured>, String> {
    let mut said = Vec::new();
    let command = shell::cargo(&["bench", "--package", room, "--bench", bench]);
    shell::heard(command, |line| said.push(line.to_owned()))?;
    Ok(medians(&said)
        .map(|(what, time)| Measured {
            what,
            time,
            how: format!("{room}, median"),
        })
        .collect())
}

/// Criterion says `name  time:   [low median high]`, the name on its own line when it is long.
fn medians(said: &[String]) -> impl Iterator<Item = (String, String)> {
    said.iter().enumerate().filter_map(|(at, line)| {
        let (name, times) = line.split_once("time:   [")?;
        let mut words = times.trim_end_matches(']').split(' ').skip(2);
        let median = format!("{} {}", words.next()?, words.next()?);
        let own_line = name
            .trim()
            .is_empty()
            .then(|| said.get(at.wrapping_sub(1)))
            .flatten();
        Some((own_line.map_or(name, |line| line).trim().to_owned(), median))
    })
}

/// The whole window, from the start of its process; one line per number, separated by tabs.
fn window() -> Result<Vec<Measured>, String> {
    shell::must(shell::npm(&[
        "run",
        "--silent",
        "--workspace",
        "ui",
        "build",
    ]))?;
    shell::must(shell::cargo(&[
        "build",
        "--release",
        "--package",
        "sentier-window",
    ]))?;
    let mut measured = Vec::new();
    let mut command = shell::program("node", &["tests/e2e/start.mjs"]);
    command.env(
        "SENTIER_WINDOW",
        root::profiled("release", "sentier-window"),
    );
    shell::heard(command, |line| {
        if let [what, time, how] = line.split('\t').collect::<Vec<_>>()[..] {
            measured.push(Measured {
                what: what.into(),
                time: time.into(),
                how: how.into(),
            });
        }
    })?;
    Ok(measured)
}

fn processor() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let about = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = about
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    format!(
        "{cores} cores, {}",
        model.map_or("unknown processor", |(_, name)| name)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_number_and_a_long_name_stands_above_it() {
        let said = [
            "one mark                time:   [1.10 ms 1.20 ms 1.30 ms]",
            "a quarter's counts over ten years",
            "                        time:   [10.1 ms 20.2 ms 30.3 ms]",
        ]
        .map(str::to_owned);
        let read: Vec<_> = medians(&said).collect();
        assert_eq!(read[0], ("one mark".to_owned(), "1.20 ms".to_owned()));
        assert_eq!(
            read[1],
            (
                "a quarter's counts over ten years".to_owned(),
                "20.2 ms".to_owned()
            )
        );
    }
}
