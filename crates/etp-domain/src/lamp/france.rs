//! France: the complete offers of the activity grid (4.1, 4.3) and the funding rule of Grand Est.

mod funding;
mod offer;

use super::{Lamp, LampPerson};
use crate::{Pathway, RuleBook};
use chrono::NaiveDate;

pub(super) fn lamps(
    pathway: &Pathway,
    person: &LampPerson,
    book: &RuleBook,
    today: NaiveDate,
) -> Vec<Lamp> {
    vec![
        offer::lamp(pathway, book, today),
        funding::lamp(pathway, person, book, today),
    ]
}
