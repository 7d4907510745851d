//! Time as it enters: a function handed in by `main.rs`, or by a test.

use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use etp_disclosure::Period;

/// What says what time it is.
pub type Clock = fn() -> DateTime<Utc>;

/// `2026-04-02T08:15:00Z`.
pub(crate) fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Whether a period has begun, with a day's grace for centres that live ahead of UTC.
pub(crate) fn has_begun(period: Period, now: DateTime<Utc>) -> bool {
    let tomorrow = now + chrono::Duration::days(1);
    Period::of_month(tomorrow.year(), tomorrow.month())
        .is_ok_and(|current| period.first_quarter() <= current)
}
