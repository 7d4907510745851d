//! The start-up pathway for type 2 diabetes: a few units a year, one of them by an educator.

mod units;

use crate::lamp::facts::{ended, nothing_can_come, passed_by};
use crate::{Lamp, LampLine, LampStanding, Pathway, RuleBook, Scheme};
use chrono::{Datelike, NaiveDate};
use units::Use;

const QUOTA: &str = "be-start-up-quota";

pub(super) fn lamp(
    pathway: &Pathway,
    same: &[&Pathway],
    others: &[(Scheme, &Pathway)],
    book: &RuleBook,
    today: NaiveDate,
) -> Lamp {
    let year = Some(today.year());
    let number = |name| book.number(QUOTA, name, today);
    let (Some(most), Some(educator_least)) = (number("sessions_a_year"), number("educator_least"))
    else {
        return Lamp::unset(book, QUOTA, year, today);
    };
    if passed_by(pathway) {
        return Lamp::new(QUOTA, year, LampStanding::NotConcerned, Vec::new());
    }
    let use_of_year = Use::of(same, book, today);
    let mut lines = use_of_year.lines(most, educator_least);
    let over = use_of_year.over(most, number("dietetics_most"), number("other_most"));
    let standing = if !over.is_empty() {
        LampStanding::Over
    } else {
        use_of_year.standing(most, educator_least, nothing_can_come(pathway, today))
    };
    lines.extend(over);
    lines.extend(beside(others, today));
    lines.extend(use_of_year.numbers());
    lines.extend(use_of_year.not_counted);
    Lamp::new(QUOTA, year, standing, lines)
}

/// Somebody in a care pathway or a convention has no start-up pathway.
fn beside(others: &[(Scheme, &Pathway)], today: NaiveDate) -> Option<LampLine> {
    let (scheme, _) = others.iter().find(|(scheme, other)| {
        matches!(scheme, Scheme::BeCarePathway | Scheme::BeConvention)
            && !passed_by(other)
            && other.enrolment.enrolled_on <= today
            && ended(other, today).is_none()
    })?;
    Some(
        LampLine::of("start-up-beside")
            .with("scheme", scheme.code())
            .is(false),
    )
}
