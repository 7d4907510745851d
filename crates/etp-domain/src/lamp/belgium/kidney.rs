//! The care pathway for chronic kidney disease: dietetic units a year, by stage. The stage is not
//! known here, so only the widest number is a limit.

use super::given::{Given, given, over, sum};
use crate::lamp::facts::passed_by;
use crate::{Lamp, LampLine, LampStanding, Pathway, Profession, RuleBook};
use chrono::{Datelike, NaiveDate};

const RULE: &str = "be-renal-dietetics";

pub(super) fn lamp(
    pathway: &Pathway,
    same: &[&Pathway],
    book: &RuleBook,
    today: NaiveDate,
) -> Lamp {
    let year = Some(today.year());
    let number = |name| book.number(RULE, name, today);
    let (Some(least), Some(most)) = (number("least"), number("most")) else {
        return Lamp::unset(book, RULE, year, today);
    };
    if passed_by(pathway) {
        return Lamp::new(RULE, year, LampStanding::NotConcerned, Vec::new());
    }
    let (all, not_counted) = given(same, RULE, book, today);
    let units: Vec<&Given<'_>> = all
        .iter()
        .filter(|one| one.session.date.year() == today.year())
        .filter(|one| !one.is_group() && one.session.professions.contains(&Profession::Dietician))
        .collect();
    let over = over("over-year", units.iter().copied(), Some(most));
    let standing = match over.is_empty() {
        true => LampStanding::Counted,
        false => LampStanding::Over,
    };
    let count = LampLine::of("renal-dietetics")
        .with("count", sum(&units))
        .with("least", least)
        .with("most", most)
        .is(over.is_empty());
    let of_this_year = not_counted
        .into_iter()
        .filter(|(on, _)| on.year() == today.year())
        .map(|(_, line)| line);
    let lines = std::iter::once(count).chain(over).chain(of_this_year);
    Lamp::new(RULE, year, standing, lines.collect())
}
