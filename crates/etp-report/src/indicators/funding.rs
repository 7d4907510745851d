//! The funding rule of Grand Est as figures: who meets it, who is one act away, for whom it is too late.

use super::Indicator;
use crate::centre::{Centre, Person};
use crate::funding::{FundingLine, FundingStanding, of_person};
use crate::verdict::{Verdict, Why};
use chrono::NaiveDate;

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::people("funding-looked-at", looked_at),
    Indicator::people("funding-met", met),
    Indicator::people("funding-one-step", one_step),
    Indicator::people("funding-further", further),
    Indicator::people("funding-unclear", unclear),
    Indicator::people("funding-lost", lost),
];

/// The day a year is judged on: its end, or the last day anything is known of.
fn judged_on(centre: &Centre<'_>, year: i32) -> Option<NaiveDate> {
    let known = centre.period.last().min(centre.facts.last);
    let end = NaiveDate::from_ymd_opt(year, 12, 31)?;
    (NaiveDate::from_ymd_opt(year, 1, 1)? <= known).then(|| end.min(known))
}

/// The best line over the calendar years of the period.
fn best(centre: &Centre<'_>, person: &Person<'_>) -> Option<FundingLine> {
    let days = centre
        .period
        .years()
        .filter_map(|year| judged_on(centre, year));
    days.filter_map(|day| of_person(centre, person, day))
        .min_by_key(|line| (line.standing, line.steps))
}

fn told(
    centre: &Centre<'_>,
    person: &Person<'_>,
    wanted: impl Fn(&FundingLine) -> bool,
) -> Verdict {
    let Some(line) = best(centre, person) else {
        return Verdict::Outside;
    };
    let met = || Why::plain("funding-met").with("count", line.sessions);
    let why = line.missing.first().cloned().unwrap_or_else(met);
    match wanted(&line) {
        true => Verdict::Counted(why),
        false => Verdict::Not(1, why),
    }
}

/// Adults in a declared programme.
fn looked_at(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    told(centre, person, |_| true)
}

fn met(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    told(centre, person, |line| line.standing == FundingStanding::Met)
}

fn one_step(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    told(centre, person, FundingLine::is_one_step_away)
}

/// More than one act away, and it can still come.
fn further(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    told(centre, person, |line| {
        line.standing == FundingStanding::Missing && !line.is_one_step_away()
    })
}

fn unclear(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    told(centre, person, |line| {
        line.standing == FundingStanding::Unclear
    })
}

fn lost(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    told(centre, person, |line| {
        line.standing == FundingStanding::Lost
    })
}
