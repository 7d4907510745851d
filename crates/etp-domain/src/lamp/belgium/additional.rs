//! The additional units of a care pathway: once, in the year whose first units had one at home, or
//! in the next.

use super::given::Given;
use crate::{PlaceKind, RuleBook};
use chrono::{Datelike, NaiveDate};

/// The numbers of the quota.
#[derive(Clone, Copy)]
pub(super) struct Quota {
    pub(super) a_year: u32,
    pub(super) at_home_least: u32,
    additional: u32,
}

impl Quota {
    pub(super) fn on(rule: &str, book: &RuleBook, day: NaiveDate) -> Option<Self> {
        let number = |name| book.number(rule, name, day);
        Some(Self {
            a_year: number("a_year")?,
            at_home_least: number("at_home_least")?,
            additional: number("additional")?,
        })
    }
}

/// The sessions of one year.
pub(super) fn of_year<'g, 'a>(given: &'g [Given<'a>], year: i32) -> Vec<&'g Given<'a>> {
    let in_year = |one: &&Given<'_>| one.session.date.year() == year;
    given.iter().filter(in_year).collect()
}

/// The first units of a year, as many as the quota has without additional ones.
pub(super) fn first_units<'g, 'a>(year: &[&'g Given<'a>], a_year: u32) -> Vec<&'g Given<'a>> {
    let mut before = 0;
    year.iter()
        .copied()
        .take_while(|one| {
            let within = before < a_year;
            before += one.units;
            within
        })
        .collect()
}

/// The units of a year that were at home, among its first.
pub(super) fn at_home<'g, 'a>(year: &[&'g Given<'a>], a_year: u32) -> Vec<&'g Given<'a>> {
    let mut first = first_units(year, a_year);
    first.retain(|one| one.session.setting == Some(PlaceKind::Home));
    first
}

/// How many additional units are open to a year: counted from the first year anything was given,
/// because they come only once.
pub(super) fn open_in(
    year: i32,
    given: &[Given<'_>],
    quota_of: impl Fn(i32) -> Option<Quota>,
) -> u32 {
    let first = given.first().map_or(year, |one| one.session.date.year());
    let mut taken: Option<(i32, u32)> = None;
    let mut open = 0;
    for of in first..=year {
        let earned = |of: i32| earned(of, given, &quota_of);
        let (earned_in, left) = match taken {
            Some((since, left)) if of <= since + 1 => (since, left),
            Some(_) => (of, 0),
            None => match [of, of - 1]
                .into_iter()
                .find_map(|of| Some((of, earned(of)?)))
            {
                Some(found) => found,
                None => (of, 0),
            },
        };
        open = left;
        let used = excess(of, given, &quota_of).min(left);
        if used > 0 {
            taken = Some((earned_in, left - used));
        }
    }
    open
}

fn earned(year: i32, given: &[Given<'_>], quota_of: impl Fn(i32) -> Option<Quota>) -> Option<u32> {
    let quota = quota_of(year)?;
    let home = at_home(&of_year(given, year), quota.a_year);
    let enough = !home.is_empty() && super::given::sum(&home) >= quota.at_home_least;
    enough.then_some(quota.additional)
}

fn excess(year: i32, given: &[Given<'_>], quota_of: impl Fn(i32) -> Option<Quota>) -> u32 {
    let units = super::given::sum(&of_year(given, year));
    quota_of(year).map_or(0, |quota| units.saturating_sub(quota.a_year))
}
