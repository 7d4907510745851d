//! Builds `communes.csv` of the atlas: `communes INPUTS OUTPUT`, where INPUTS holds the unpacked
//! packages that `cargo xtask atlas` fetched and OUTPUT is the folder of `by-hand.csv`.
//!
//! Same inputs, same bytes: the inputs' digests are pinned, and every table here is sorted.
#![expect(clippy::print_stdout, reason = "a program for the command line")]

mod belgium;
mod france;
mod germany;
mod hand;
mod line;
mod luxembourg;
mod postal_list;
mod sources;

use line::Line;
use std::path::{Path, PathBuf};

type Outcome<T> = Result<T, String>;

fn main() -> Outcome<()> {
    let mut folders = std::env::args_os().skip(1).map(PathBuf::from);
    let (inputs, output) = folders
        .next()
        .zip(folders.next())
        .ok_or("usage: communes INPUTS OUTPUT")?;
    let mut lines = lines(&inputs)?;
    hand::put(&output.join("by-hand.csv"), &mut lines)?;
    let kept = line::without_repeats(lines);
    let text = line::table(&kept);
    write(&output.join("communes.csv"), &text)?;
    report(&kept);
    seal(&output)
}

fn write(file: &Path, text: &str) -> Outcome<()> {
    std::fs::write(file, text).map_err(|e| format!("{}: {e}", file.display()))
}

/// The tables of the folder. Those of the schools are not made here.
const TABLES: [&str; 5] = [
    "by-hand.csv",
    "communes.csv",
    "school-calendars.csv",
    "school-holidays-lu.csv",
    "school-holidays.csv",
];

/// Writes down the digests of what was read and made here, and of what lies beside it, so that a
/// test sees when one of them was changed without the other.
fn seal(output: &Path) -> Outcome<()> {
    let mut seal = String::new();
    for name in TABLES {
        let bytes = std::fs::read(output.join(name)).map_err(|e| format!("{name}: {e}"))?;
        seal += &format!("{}  {name}\n", sources::digest(&bytes));
    }
    print!("{seal}");
    write(&output.join("SHA256SUMS"), &seal)
}

fn lines(inputs: &Path) -> Outcome<Vec<Line>> {
    let list = postal_list::read(inputs)?;
    Ok([
        belgium::lines(inputs, &list)?,
        germany::lines(&list),
        france::lines(inputs, &list)?,
        luxembourg::lines(&list),
    ]
    .concat())
}

fn report(lines: &[Line]) {
    for country in ["BE", "DE", "FR", "LU"] {
        let all = lines.iter().filter(|line| line.country == country);
        let (here, pointless): (Vec<&Line>, Vec<&Line>) =
            all.partition(|line| line.point.is_some());
        println!(
            "{country}: {} lines, {} without a point",
            here.len() + pointless.len(),
            pointless.len()
        );
        for line in pointless {
            println!("  {} {}", line.postal_code, line.name);
        }
    }
}
