//! The funding rule of Grand Est: adults with an assessment and enough external sessions in the
//! calendar year. Which region a centre lies in is not known here.

mod age;
mod assessed;
mod visits;

use crate::lamp::facts::{days_left, ended, nothing_can_come, passed_by, year_end};
use crate::{Lamp, LampLine, LampPerson, LampStanding, Pathway, RuleBook};
use age::Age;
use assessed::Assessed;
use chrono::{Datelike, NaiveDate};
use visits::Visits;

const RULE: &str = "fr-grand-est-funding";
/// What the public source of the rule leaves open, as the centre settled it.
const COUNTING: &str = "fr-grand-est-counting";

pub(super) fn lamp(
    pathway: &Pathway,
    person: &LampPerson,
    book: &RuleBook,
    today: NaiveDate,
) -> Lamp {
    let year = Some(today.year());
    let number = |name| book.number(RULE, name, today);
    let (Some(adult), Some(assessments), Some(sessions)) = (
        number("adult_age"),
        number("least_assessments"),
        number("least_sessions"),
    ) else {
        return Lamp::unset(book, RULE, year, today);
    };
    if let Some(line) = outside(pathway, today) {
        return Lamp::new(RULE, year, LampStanding::NotConcerned, line);
    }
    let settled = |name| book.number(COUNTING, name, today) == Some(1);
    let assessed = Assessed::of(pathway, assessments, settled("updated_counts"), today);
    let age = Age::of(person.born, adult, assessed.on.unwrap_or(today));
    let visits = Visits::of(pathway, sessions, settled("remote_counts"), today);
    let standing = standing(pathway, &age, &assessed, &visits, today);
    let mut lines = vec![age.line, assessed.line];
    lines.extend(assessed.left_out);
    lines.extend(visits.lines());
    if standing == LampStanding::Missing {
        lines.extend(year_end(today).map(|end| {
            LampLine::of("year-ends")
                .with("date", end)
                .with("days", days_left(today))
        }));
    }
    Lamp::new(RULE, year, standing, lines)
}

/// Why the year is nothing to this pathway, if so.
fn outside(pathway: &Pathway, today: NaiveDate) -> Option<Vec<LampLine>> {
    if passed_by(pathway) {
        return Some(Vec::new());
    }
    let left = ended(pathway, today).filter(|on| on.year() < today.year())?;
    Some(vec![LampLine::of("ended-before").with("date", left)])
}

fn standing(
    pathway: &Pathway,
    age: &Age,
    assessed: &Assessed,
    visits: &Visits,
    today: NaiveDate,
) -> LampStanding {
    let could_be = visits.external + visits.unknown >= visits.least;
    if age.adult == Some(false) {
        LampStanding::NotConcerned
    } else if assessed.met && could_be {
        match (age.adult, visits.external >= visits.least) {
            (Some(true), true) => LampStanding::Met,
            _ => LampStanding::Unknown,
        }
    } else if nothing_can_come(pathway, today) || (!assessed.met && !assessed.can_come) {
        LampStanding::Lost
    } else {
        LampStanding::Missing
    }
}
