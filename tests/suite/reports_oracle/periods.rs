//! The stretches of days every invented centre is counted over, and the days its people like: those
//! around the edges of the stretches.

use chrono::NaiveDate;
use etp_report::Period;

/// Years, quarters, four years, and odd ones with a leap day at an edge.
const PERIODS: [&str; 9] = [
    "2024",
    "2025",
    "2024Q1",
    "2025Q4",
    "2022..2025",
    "2024-02",
    "2024-02-29",
    "2023-11-15..2024-02-28",
    "2024-02-29..2025-03-01",
];

/// Days at, just before and just after an edge.
const EDGES: [&str; 16] = [
    "2021-12-31",
    "2022-01-01",
    "2023-11-14",
    "2023-12-31",
    "2024-01-01",
    "2024-02-28",
    "2024-02-29",
    "2024-03-01",
    "2024-03-31",
    "2024-12-31",
    "2025-01-01",
    "2025-03-01",
    "2025-09-30",
    "2025-10-01",
    "2025-12-31",
    "2026-01-01",
];

/// The periods.
pub(super) fn periods() -> impl Iterator<Item = Period> {
    PERIODS
        .into_iter()
        .map(|text| Period::parse(text).expect("a period"))
}

/// A year with 366 days.
pub(super) fn leap_year() -> Period {
    Period::year(2024).expect("a year")
}

/// The days at the edges.
pub(super) fn edges() -> Vec<NaiveDate> {
    EDGES
        .into_iter()
        .map(|text| text.parse().expect("a day"))
        .collect()
}
