//! The program `stream` with krilla as its writer, for `cargo xtask bench --peers`: the same handouts, composed
//! and laid out by us, written by another. It is a test because only tests know krilla and the sheets.

use super::*;
use crate::compose::{Codes, compose_with};
use crate::layout::lay_out_with;
use crate::text::{Setter, Unknown};
use std::fs;
use std::path::Path;

/// Fictional facts, as `stream` has them.
fn facts_of(number: usize) -> HandoutFacts {
    let day = |day| NaiveDate::from_ymd_opt(2026, 11, day);
    HandoutFacts {
        patient_name: Some(format!("Personne {number}")),
        session_date: day(26),
        centre_name: "Centre des Deux Rives (centre fictif)".to_owned(),
        ..HandoutFacts::blank(
            vec![HandoutLanguage::Fr, HandoutLanguage::Nl],
            day(22).unwrap(),
        )
    }
}

#[test]
#[ignore = "a measure and no fact: cargo xtask bench --peers runs it"]
fn stream() {
    // The harness takes them for the names of other tests, of which there is none.
    let asked: Vec<String> = std::env::args().collect();
    let [.., file, count, folder] = &asked[..] else {
        panic!("name a handout, how many, and a folder");
    };
    let handout = Handout::parse(&fs::read_to_string(file).unwrap()).unwrap();
    let (count, folder): (usize, &Path) = (count.parse().unwrap(), Path::new(folder));
    fs::create_dir_all(folder).unwrap();
    let (mut codes, mut setter) = (Codes::default(), Setter::new(Unknown::Refused));
    for number in 1..=count {
        let composed = compose_with(&handout, &facts_of(number), &mut codes).unwrap();
        let sheet = lay_out_with(&composed, &mut setter).unwrap();
        let pdf = written_by_krilla(&sheet, true).unwrap();
        fs::write(folder.join(format!("{number}.pdf")), pdf).unwrap();
    }
}
