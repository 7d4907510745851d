//! Quotas per person and calendar year, counted over every programme of one rule. A year counts from
//! 1 January, as far as the facts reach, to the last day of the period.

mod additional;
mod limits;

pub(super) use limits::over;

use super::unit::{self, Given, Rule};
use crate::centre::{Centre, Held, Person};
use crate::indicators::attended;
use crate::verdict::{Verdict, Why};
use chrono::Datelike;
use etp_domain::{PlaceKind, Profession};
use std::collections::BTreeMap;

/// A unit somebody was given, with its session.
struct Taken<'c, 'a> {
    held: &'c Held<'a>,
    given: Given,
}

impl Taken<'_, '_> {
    fn at_home(&self, centre: &Centre<'_>) -> bool {
        unit::setting(centre, self.held) == Some(PlaceKind::Home)
    }
}

/// The units of one rule, by calendar year.
type Years<'c, 'a> = BTreeMap<i32, Vec<Taken<'c, 'a>>>;

/// The units of a person under some rules. Only the care pathway looks back to earlier years.
fn all<'c, 'a>(
    centre: &'c Centre<'a>,
    person: &'c Person<'a>,
    rules: &[Rule],
) -> BTreeMap<Rule, Years<'c, 'a>> {
    let mut told: BTreeMap<Rule, Years<'c, 'a>> = BTreeMap::new();
    for held in attended(centre, person) {
        let Some(rule) = Rule::of(centre, held.session.programme).filter(|one| rules.contains(one))
        else {
            continue;
        };
        let (day, first) = (held.session.date, centre.period.first());
        let looked_at = rule == Rule::CarePathway || day.year() >= first.year();
        if !looked_at || day > centre.period.last() {
            continue;
        }
        if let Some(Ok(given)) = unit::of(centre, held) {
            let year = told.entry(rule).or_default().entry(day.year()).or_default();
            year.push(Taken { held, given });
        }
    }
    told
}

fn sum(taken: &[Taken<'_, '_>]) -> u32 {
    taken.iter().map(|one| one.given.units).sum()
}

/// The answer to tell over the rules and the years of the period.
fn over_years(
    centre: &Centre<'_>,
    person: &Person<'_>,
    rules: &[Rule],
    answer: impl Fn(Rule, i32, &Years<'_, '_>) -> Verdict,
) -> Verdict {
    let mut told = Verdict::Outside;
    for (rule, years) in all(centre, person, rules) {
        let asked = centre.period.years();
        for year in asked.filter(|year| years.contains_key(year)) {
            told = told.or(answer(rule, year, &years));
        }
    }
    told
}

/// Whoever was given at least one unit.
pub(super) fn people(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    over_years(centre, person, &Rule::ALL, |_, year, years| {
        let why = Why::plain("be-given").with("count", sum(&years[&year]));
        Verdict::Counted(why.with("year", year))
    })
}

/// Start-up: units in a year, none of them by a diabetes educator.
pub(super) fn educator_missing(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    over_years(centre, person, &[Rule::StartUp], |rule, year, years| {
        let by_educator = |one: &&Taken<'_, '_>| one.given.by == Some(Profession::DiabetesEducator);
        let taken = &years[&year];
        let own = taken.iter().filter(by_educator);
        let count = own.map(|one| one.given.units).sum();
        let codes = ["be-educator-none", "be-educator-there"];
        enough(centre, (rule, "educator_least"), taken, count, codes)
    })
}

/// Care pathway: units in a year, none of the first ones at home.
pub(super) fn home_missing(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    over_years(centre, person, &[Rule::CarePathway], |rule, year, years| {
        let taken = &years[&year];
        let count = additional::at_home(centre, taken);
        let codes = ["be-home-none", "be-home-there"];
        enough(centre, (rule, "at_home_least"), taken, count, codes)
    })
}

/// Whether a year has fewer than a number of the rule asks for.
fn enough(
    centre: &Centre<'_>,
    (rule, name): (Rule, &str),
    taken: &[Taken<'_, '_>],
    count: u32,
    [lacks, there]: [&'static str; 2],
) -> Verdict {
    match number(centre, rule, name, taken) {
        Some(least) if count < least => Verdict::Counted(Why::plain(lacks).with("least", least)),
        Some(_) => Verdict::not(1, there),
        None => Verdict::Outside,
    }
}

/// A number of a rule on the day of the last unit of a year.
fn number(centre: &Centre<'_>, rule: Rule, name: &str, taken: &[Taken<'_, '_>]) -> Option<u32> {
    let last = taken.last()?.held.session.date;
    centre.book.number(rule.quota(), name, last)
}
