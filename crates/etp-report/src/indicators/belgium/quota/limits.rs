//! Who was given more than a year or a day holds.

use super::additional::{self, Open};
use super::{Taken, Years, number, over_years, sum};
use crate::centre::{Centre, Person};
use crate::indicators::belgium::unit::Rule;
use crate::verdict::{Verdict, Why};
use chrono::NaiveDate;
use etp_domain::{Profession, SessionKind};
use std::collections::BTreeMap;

/// Over a limit, and which; or not to be told from the facts; or neither.
enum Told {
    Over(Why),
    Untold(Why),
    Within,
}

/// Whoever was given more than a year or a day holds.
pub(in crate::indicators::belgium) fn over(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    over_years(centre, person, &Rule::ALL, |rule, year, years| {
        let taken = &years[&year];
        let told = match rule {
            Rule::StartUp => start_up(centre, taken),
            Rule::CarePathway => care_pathway(centre, year, years),
            Rule::Kidney => most(centre, (rule, "most"), "be-over-year", taken, |_| true),
        };
        match told {
            Told::Over(why) => Verdict::Counted(why.with("year", year)),
            Told::Untold(why) => Verdict::Not(2, why.with("year", year)),
            Told::Within => Verdict::Not(1, Why::plain("be-within").with("year", year)),
        }
    })
}

impl Told {
    fn or(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Within => other(),
            told => told,
        }
    }
}

/// Whether the units of some professions pass a number of the rule.
fn most(
    centre: &Centre<'_>,
    (rule, name): (Rule, &str),
    code: &'static str,
    taken: &[Taken<'_, '_>],
    counts: fn(Option<Profession>) -> bool,
) -> Told {
    let own = taken.iter().filter(|one| counts(one.given.by));
    let count: u32 = own.map(|one| one.given.units).sum();
    match number(centre, rule, name, taken) {
        Some(most) if count > most => {
            Told::Over(Why::plain(code).with("count", count).with("most", most))
        }
        _ => Told::Within,
    }
}

fn start_up(centre: &Centre<'_>, taken: &[Taken<'_, '_>]) -> Told {
    let most = |name, code, counts: fn(Option<Profession>) -> bool| {
        most(centre, (Rule::StartUp, name), code, taken, counts)
    };
    let dietician = |by| by == Some(Profession::Dietician);
    let other = |by| by != Some(Profession::DiabetesEducator);
    most("sessions_a_year", "be-over-year", |_| true)
        .or(|| most("dietetics_most", "be-over-dietetics", dietician))
        .or(|| most("other_most", "be-over-other", other))
}

fn care_pathway(centre: &Centre<'_>, year: i32, years: &Years<'_, '_>) -> Told {
    let taken = &years[&year];
    let Some(a_year) = number(centre, Rule::CarePathway, "a_year", taken) else {
        return Told::Within;
    };
    let count = sum(taken);
    let why = |code| Why::plain(code).with("count", count);
    let most = match additional::open(centre, year, years) {
        Open::Untold(most) if (a_year + 1..=a_year + most).contains(&count) => {
            return Told::Untold(why("be-year-before-unknown"));
        }
        Open::Units(open) | Open::Untold(open) => a_year + open,
    };
    match count > most {
        true => Told::Over(why("be-over-year").with("most", most)),
        false => day(centre, taken),
    }
}

/// A day holds some individual units, or one group session.
fn day(centre: &Centre<'_>, taken: &[Taken<'_, '_>]) -> Told {
    let mut days: BTreeMap<NaiveDate, (u32, u32)> = BTreeMap::new();
    for one in taken {
        let day = days.entry(one.held.session.date).or_default();
        match one.held.session.kind {
            SessionKind::Group => day.1 += one.given.units,
            _ => day.0 += one.given.units,
        }
    }
    let over = |(day, (alone, groups)): &(NaiveDate, (u32, u32))| {
        let rule = Rule::CarePathway.quota();
        let most = |name| centre.book.number(rule, name, *day);
        let (alone_most, group_most) = (most("individual_a_day"), most("group_a_day"));
        let both = *alone > 0 && *groups > 0 && alone_most.is_some() && group_most.is_some();
        let more = |count: u32, most: Option<u32>| most.is_some_and(|most| count > most);
        both || more(*alone, alone_most) || more(*groups, group_most)
    };
    match days.into_iter().find(over) {
        Some((day, _)) => Told::Over(Why::plain("be-over-day").with("date", day)),
        None => Told::Within,
    }
}
