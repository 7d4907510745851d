//! Prints one handout for many made-up people, each into a file of its own, one after the other, as a
//! stack is printed: `cargo run --release -p etp-handout --example stream -- HANDOUT.toml COUNT DIR`.
//! It says how many files and bytes it wrote; whoever starts it measures.
#![expect(clippy::print_stdout, reason = "it answers whoever started it")]

use chrono::NaiveDate;
use etp_domain::HandoutLanguage::{Fr, Nl};
use etp_handout::{Handout, HandoutFacts, Press};
use mimalloc::MiMalloc;
use std::error::Error;
use std::fs;
use std::path::Path;

/// As in the window and on the command line.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [file, count, folder] = &words[..] else {
        return Err("name a handout, how many, and a folder".into());
    };
    let handout = Handout::parse(&fs::read_to_string(file)?)?;
    let count: usize = count.parse()?;
    fs::create_dir_all(folder)?;
    let (mut press, mut bytes) = (Press::new(), 0);
    for number in 1..=count {
        let pdf = press.print_handout(&handout, &facts(number))?;
        fs::write(Path::new(folder).join(format!("{number}.pdf")), &pdf)?;
        bytes += pdf.len();
    }
    println!("{count} {bytes}");
    Ok(())
}

fn facts(number: usize) -> HandoutFacts {
    let day = |day| NaiveDate::from_ymd_opt(2026, 11, day);
    HandoutFacts {
        patient_name: Some(format!("Personne {number}")),
        session_date: day(26),
        centre_name: "Centre des Deux Rives (centre fictif)".to_owned(),
        ..HandoutFacts::blank(vec![Fr, Nl], day(22).unwrap_or_default())
    }
}
