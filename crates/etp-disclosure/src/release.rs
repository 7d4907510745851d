//! The one way from exact contributions to something that may leave.

use crate::pattern::pattern;
use crate::sums::Table;
use crate::{AnonymousCounts, Contribution, Period, Policy};

/// Adds up a quarter's contributions and hides what the policy does not let out. The same
/// contributions give the same counts, in whatever order they come.
pub fn release_quarter(
    period: Period,
    contributions: &[Contribution],
    policy: &Policy,
) -> AnonymousCounts {
    let table = Table::of(contributions);
    let pattern = pattern(&table, policy.k());
    AnonymousCounts::of(period, *policy, &table, &pattern)
}
