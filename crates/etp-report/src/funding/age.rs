//! Whether somebody was an adult on a day, as far as the date of birth tells.

use chrono::NaiveDate;
use etp_domain::BirthDate;

/// Yes, no, or left open by a date of birth that is missing or partly known.
pub(super) fn is_adult(born: BirthDate, adult: u32, on: NaiveDate) -> Option<bool> {
    // Where only the month or the year is known, `age_on` takes the youngest they can be.
    let surely = born.age_on(on)? >= adult;
    let at_the_oldest = earliest(born).and_then(|day| on.years_since(day));
    let open = born.exact().is_none() && at_the_oldest.is_some_and(|age| age >= adult);
    (surely || !open).then_some(surely)
}

fn earliest(born: BirthDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(born.year()?, born.month().unwrap_or(1), 1)
}
