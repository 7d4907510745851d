//! The committed table of communes: whole, in order, plausible, and built from what lies beside it.

use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

const COMMUNES: &str = include_str!("../../../assets/atlas/communes.csv");
const BY_HAND: &str = include_str!("../../../assets/atlas/by-hand.csv");
const SEAL: &str = include_str!("../../../assets/atlas/SHA256SUMS");

/// South, north, west and east of what the atlas covers of each country, and the digits of a code.
const COUNTRIES: &[(&str, [f64; 4], usize)] = &[
    ("BE", [49.49, 51.51, 2.54, 6.41], 4),
    ("DE", [47.53, 50.95, 6.11, 10.50], 5),
    ("FR", [47.42, 51.09, 2.06, 8.24], 5),
    ("LU", [49.44, 50.19, 5.73, 6.54], 4),
];

fn lines() -> impl Iterator<Item = Vec<&'static str>> {
    COMMUNES
        .lines()
        .skip(1)
        .map(|line| line.split(';').collect())
}

#[test]
fn the_table_was_built_from_the_hand_table_beside_it() {
    for (name, text) in [("by-hand.csv", BY_HAND), ("communes.csv", COMMUNES)] {
        let line = format!("{}  {name}", hex::encode(Sha256::digest(text)));
        assert!(
            SEAL.lines().any(|sealed| sealed == line),
            "{name}: run `cargo xtask atlas` and commit what it writes"
        );
    }
}

#[test]
fn every_line_is_whole() {
    for line in lines() {
        assert_eq!(line.len(), 11, "{line:?}");
        let country = COUNTRIES.iter().find(|(code, _, _)| *code == line[0]);
        let (_, _, digits) = country.expect("a country of the border");
        assert_eq!(line[2].len(), *digits, "{line:?}");
        assert!(
            line[2].bytes().all(|sign| sign.is_ascii_digit()),
            "{line:?}"
        );
        assert!(!line[4].is_empty() && line[4].trim() == line[4], "{line:?}");
        assert_eq!(line[1].is_empty(), line[0] == "LU", "{line:?}");
        assert_eq!(
            line[3].len(),
            if matches!(line[0], "FR" | "BE") { 5 } else { 0 },
            "{line:?}"
        );
    }
}

#[test]
fn every_commune_lies_in_its_country() {
    for line in lines() {
        let [south, north, west, east] = COUNTRIES
            .iter()
            .find(|(code, _, _)| *code == line[0])
            .expect("a country of the border")
            .1;
        let degrees = |text: &str| text.parse::<f64>().expect("degrees");
        assert!((south..north).contains(&degrees(line[9])), "{line:?}");
        assert!((west..east).contains(&degrees(line[10])), "{line:?}");
    }
}

#[test]
fn the_lines_are_in_order_and_none_is_there_twice() {
    let keys: Vec<[&str; 3]> = lines().map(|line| [line[0], line[2], line[4]]).collect();
    assert!(keys.is_sorted_by(|a, b| a < b));
}

#[test]
fn every_region_of_the_border_is_there() {
    let regions: BTreeSet<String> = lines()
        .filter(|line| line[0] != "BE")
        .map(|line| format!("{} {}", line[0], line[1]))
        .collect();
    let wanted = [
        "DE BW", "DE RP", "DE SL", "FR 02", "FR 08", "FR 51", "FR 52", "FR 54", "FR 55", "FR 57",
        "FR 59", "FR 67", "FR 68", "FR 88", "LU ",
    ];
    assert!(regions.iter().map(String::as_str).eq(wanted), "{regions:?}");
    let codes = |country| {
        lines()
            .filter(move |line| line[0] == country)
            .map(|line| line[2])
    };
    let counts =
        ["BE", "DE", "FR", "LU"].map(|country| codes(country).collect::<BTreeSet<_>>().len());
    assert!(
        counts[0] == 1149 && counts[1] > 1900 && counts[2] == 891 && counts[3] > 4200,
        "{counts:?}"
    );
}
