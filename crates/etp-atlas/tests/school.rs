//! The committed tables of school holidays are those that were sealed.

use sha2::{Digest, Sha256};

const SEAL: &str = include_str!("../../../assets/atlas/SHA256SUMS");
const TABLES: &[(&str, &str)] = &[
    (
        "school-calendars.csv",
        include_str!("../../../assets/atlas/school-calendars.csv"),
    ),
    (
        "school-holidays-lu.csv",
        include_str!("../../../assets/atlas/school-holidays-lu.csv"),
    ),
    (
        "school-holidays.csv",
        include_str!("../../../assets/atlas/school-holidays.csv"),
    ),
];

#[test]
fn the_tables_are_those_that_were_sealed() {
    for (name, text) in TABLES {
        let line = format!("{}  {name}", hex::encode(Sha256::digest(text)));
        assert!(
            SEAL.lines().any(|sealed| sealed == line),
            "{name}: seal it anew as assets/atlas/README.md says"
        );
    }
}
