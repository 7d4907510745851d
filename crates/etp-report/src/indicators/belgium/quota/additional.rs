//! The additional units of a care pathway: once, in the year whose first units had one at home, or in
//! the next.

use super::{Taken, Years};
use crate::centre::Centre;
use crate::indicators::belgium::unit::Rule;
use chrono::NaiveDate;

/// How many additional units are open to a year.
pub(super) enum Open {
    /// So many.
    Units(u32),
    /// At most so many: the facts do not reach into the year before.
    Untold(u32),
}

fn number(centre: &Centre<'_>, name: &str, year: i32) -> u32 {
    let end = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(centre.period.last());
    let day = end.min(centre.period.last());
    let number = centre.book.number(Rule::CarePathway.quota(), name, day);
    number.unwrap_or(0)
}

/// Units at home among the first of a year, as many as it has without additional ones.
pub(super) fn at_home(centre: &Centre<'_>, taken: &[Taken<'_, '_>]) -> u32 {
    let Some(first) = taken.first() else { return 0 };
    let day = first.held.session.date;
    let a_year = centre.book.number(Rule::CarePathway.quota(), "a_year", day);
    let mut before = 0;
    let first_ones = taken.iter().take_while(|one| {
        let within = a_year.is_none_or(|a_year| before < a_year);
        before += one.given.units;
        within
    });
    let home = first_ones.filter(|one| one.at_home(centre));
    home.map(|one| one.given.units).sum()
}

fn earned(centre: &Centre<'_>, year: i32, years: &Years<'_, '_>) -> Option<u32> {
    let home = at_home(centre, years.get(&year)?);
    let least = number(centre, "at_home_least", year);
    (home > 0 && home >= least).then(|| number(centre, "additional", year))
}

fn excess(centre: &Centre<'_>, year: i32, years: &Years<'_, '_>) -> u32 {
    let units = years.get(&year).into_iter().flatten();
    let units: u32 = units.map(|one| one.given.units).sum();
    units.saturating_sub(number(centre, "a_year", year))
}

/// Counted from the first year anything was given, because they come only once.
pub(super) fn open(centre: &Centre<'_>, year: i32, years: &Years<'_, '_>) -> Open {
    let first = years.keys().next().copied().unwrap_or(year);
    let mut taken: Option<(i32, u32)> = None;
    let mut open = 0;
    for of in first..=year {
        let (since, left) = match taken {
            Some((since, left)) if of <= since + 1 => (since, left),
            Some(_) => (of, 0),
            None => [of, of - 1]
                .into_iter()
                .find_map(|of| Some((of, earned(centre, of, years)?)))
                .unwrap_or((of, 0)),
        };
        open = left;
        let used = excess(centre, of, years).min(left);
        if used > 0 {
            taken = Some((since, left - used));
        }
    }
    let before = NaiveDate::from_ymd_opt(year - 1, 1, 1);
    let reaches = before.is_some_and(|before| centre.facts.first <= before);
    match (open, reaches) {
        (0, false) if taken.is_none() => Open::Untold(number(centre, "additional", year)),
        _ => Open::Units(open),
    }
}
