//! Which periods a file of lines is about, in the order they end.

use crate::Failure;
use etp_disclosure::{Contribution, Period, PeriodKind};

/// The most periods a file may be about: more than fifty years.
const MOST: usize = 400;

/// Every quarter from the first that has a line to the last, with each half-year and year that ends
/// with one of them. A quarter in between without a line is one nobody came in.
///
/// # Errors
/// `through` is no quarter, or the lines are more than fifty years apart.
pub(super) fn of(register: &[Contribution], through: Option<&str>) -> Result<Vec<Period>, Failure> {
    let through = through.map(quarter).transpose()?;
    let quarters = register.iter().map(|one| one.quarter);
    let Some(first) = quarters.clone().min() else {
        return Ok(vec![]);
    };
    let last = quarters.max().max(through).unwrap_or(first);
    let mut periods = vec![];
    let mut quarter = first;
    while quarter <= last {
        if periods.len() > MOST {
            return Err(Failure::refused("microdata-too-long"));
        }
        periods.extend(ending_with(quarter));
        quarter = quarter.next_quarter();
    }
    Ok(periods)
}

/// A quarter, and what ends with it.
fn ending_with(quarter: Period) -> impl Iterator<Item = Period> {
    let longer = [quarter.half_year(), quarter.whole_year()];
    let ending = longer
        .into_iter()
        .filter(move |long| long.last_quarter() == quarter);
    std::iter::once(quarter).chain(ending)
}

fn quarter(given: &str) -> Result<Period, Failure> {
    let period = given.parse().ok();
    let quarter = period.filter(|period: &Period| period.kind() == PeriodKind::Quarter);
    quarter.ok_or_else(|| Failure::refused("quarter-unreadable").with("given", given))
}

/// A quarter, a half-year or a year.
///
/// # Errors
/// It is none.
pub(super) fn read(given: &str) -> Result<Period, Failure> {
    let unreadable = |_| Failure::refused("microdata-period-unreadable").with("given", given);
    given.parse().map_err(unreadable)
}
