//! How somebody stands, from the acts of the year: in the programme in which they stand best.

use super::age::is_adult;
use super::year::{Counting, Year};
use super::{FundingLine, FundingStanding};
use crate::centre::{Centre, Person};
use crate::verdict::Why;
use chrono::{Datelike, NaiveDate};
use etp_domain::Scheme;
use std::collections::BTreeSet;

const RULE: &str = "fr-grand-est-funding";
/// What the public source of the rule leaves open, as the centre settled it.
const COUNTING: &str = "fr-grand-est-counting";

/// The numbers of the rule on a day.
#[derive(Clone, Copy)]
struct Asked {
    adult: u32,
    assessments: u32,
    sessions: u32,
}

impl Asked {
    /// `None` before the rule was in force.
    fn on(centre: &Centre<'_>, today: NaiveDate) -> Option<Self> {
        let number = |name| centre.book.number(RULE, name, today);
        Some(Self {
            adult: number("adult_age")?,
            assessments: number("least_assessments")?,
            sessions: number("least_sessions")?,
        })
    }
}

/// Somebody's line; `None` for whom the rule does not look at: nobody's adult, no declared programme
/// this year, or no rule yet.
pub(crate) fn of_person(
    centre: &Centre<'_>,
    person: &Person<'_>,
    today: NaiveDate,
) -> Option<FundingLine> {
    let asked = Asked::on(centre, today)?;
    let counting = counting(centre, today);
    let programmes: BTreeSet<u32> = person.enrolments.iter().map(|one| one.programme).collect();
    programmes
        .into_iter()
        .filter(|one| centre.facts.programmes[*one as usize].scheme == Scheme::FrDeclared)
        .filter_map(|one| Year::of(centre, person, one, counting, today))
        .filter_map(|year| line(person, &year, asked, today))
        .min_by_key(|line| (line.standing, line.steps))
}

/// How the centre settled it on a day.
pub(super) fn counting(centre: &Centre<'_>, today: NaiveDate) -> Counting {
    let settled = |name| centre.book.number(COUNTING, name, today) == Some(1);
    Counting {
        remote: settled("remote_counts"),
        updated: settled("updated_counts"),
    }
}

fn line(person: &Person<'_>, year: &Year, asked: Asked, today: NaiveDate) -> Option<FundingLine> {
    let adult = is_adult(
        person.fact.born,
        asked.adult,
        year.assessed_on.unwrap_or(today),
    );
    if adult == Some(false) {
        return None;
    }
    let assessed = year.assessments >= asked.assessments;
    let lacking = asked.sessions.saturating_sub(year.external);
    let met = assessed && lacking == 0 && adult == Some(true);
    Some(FundingLine {
        patient: person.number,
        programme: year.programme,
        standing: standing(year, (assessed, lacking), met, today),
        steps: lacking + u32::from(!assessed),
        sessions: year.external,
        missing: missing(year, asked, (assessed, lacking), adult),
    })
}

fn standing(
    year: &Year,
    (assessed, lacking): (bool, u32),
    met: bool,
    today: NaiveDate,
) -> FundingStanding {
    let year_is_over = (today.month(), today.day()) == (12, 31);
    if met {
        FundingStanding::Met
    } else if assessed && lacking <= year.unplaced {
        FundingStanding::Unclear
    } else if year.over || year_is_over || (!assessed && !year.can_be_assessed) {
        FundingStanding::Lost
    } else {
        FundingStanding::Missing
    }
}

fn missing(
    year: &Year,
    asked: Asked,
    (assessed, lacking): (bool, u32),
    adult: Option<bool>,
) -> Vec<Why> {
    let mut why = Vec::new();
    if !assessed && year.can_be_assessed {
        why.push(Why::plain("funding-assessment-missing"));
    } else if !assessed {
        why.push(Why::plain("funding-assessment-other-year"));
    }
    if lacking > 0 {
        let missing = Why::plain("funding-sessions-missing").with("count", year.external);
        why.push(
            missing
                .with("least", asked.sessions)
                .with("missing", lacking),
        );
    }
    if lacking > 0 && year.unplaced > 0 {
        why.push(Why::plain("funding-place-unknown").with("count", year.unplaced));
    }
    if adult.is_none() {
        why.push(Why::plain("funding-age-unknown"));
    }
    why
}
