//! The evaluations a declared programme owes: each year, and at every fourth anniversary.

use super::of_programme::ProgrammeFacts;
use super::{Due, DueKind};
use crate::RuleBook;
use chrono::{Datelike, Days, Months, NaiveDate};

/// How many days before the anniversary the four-yearly evaluation is pointed out: it is written in
/// the last of its years. A habit of this application, not a rule.
const WARNED_BEFORE: u64 = 180;

/// That of the year that is over; older gaps stay in the list of evaluations and press no more.
pub(super) fn yearly(facts: &ProgrammeFacts, today: NaiveDate) -> Option<Due> {
    let first = facts.first_declared_on?.year();
    let year = today.year() - 1;
    let since = NaiveDate::from_ymd_opt(today.year(), 1, 1)?;
    (first <= year && !facts.evaluated_years.contains(&year)).then(|| {
        Due::new(DueKind::YearlyEvaluation, since, "fr-yearly-evaluation").naming("year", year)
    })
}

/// That of the latest anniversary within reach. It is about the year of the anniversary or the one
/// before.
pub(super) fn four_yearly(
    facts: &ProgrammeFacts,
    book: &RuleBook,
    today: NaiveDate,
) -> Option<Due> {
    const RULE: &str = "fr-four-yearly-evaluation";
    let years = book.number(RULE, "years", today)?;
    let soon = today.checked_add_days(Days::new(WARNED_BEFORE))?;
    let on = latest_anniversary(facts.first_declared_on?, years, soon)?;
    let done = facts
        .four_yearly_years
        .iter()
        .any(|year| *year >= on.year() - 1);
    (!done).then(|| {
        Due::new(DueKind::FourYearlyEvaluation, on, RULE)
            .naming("year", on.year())
            .naming("years", years)
    })
}

/// The last day up to `until` that is a whole number of rounds after `first`.
fn latest_anniversary(first: NaiveDate, years: u32, until: NaiveDate) -> Option<NaiveDate> {
    let rounds = until.years_since(first)?.checked_div(years)?;
    let months = rounds.checked_mul(years)?.checked_mul(12)?;
    first
        .checked_add_months(Months::new(months))
        .filter(|_| rounds > 0)
}
