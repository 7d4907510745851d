//! What the documentation of each quarter of the year would say about the training. A proposal:
//! the practice that documents decides.

use super::training::Training;
use crate::lamp::facts::{ended, learned};
use crate::{LampLine, Mark, Pathway, Quarter};
use chrono::{Datelike, NaiveDate};

/// A line for each quarter of the year up to a day, from the recommendation to the end.
pub(super) fn lines(pathway: &Pathway, training: &Training, today: NaiveDate) -> Vec<LampLine> {
    let Some(recommended_on) = training.recommended_on else {
        return Vec::new();
    };
    let over_on = [training.complete_on, ended(pathway, today)];
    let over_on = over_on.into_iter().flatten().min();
    quarters_up_to(today)
        .into_iter()
        .filter(|quarter| recommended_on <= quarter.last_day())
        .filter(|quarter| over_on.is_none_or(|on| quarter.first_day() <= on))
        .map(|quarter| line(pathway, recommended_on, quarter, today))
        .collect()
}

fn quarters_up_to(today: NaiveDate) -> Vec<Quarter> {
    let mut quarters = vec![Quarter::of(today)];
    while let Some(first) = quarters.first().filter(|one| one.number() > 1) {
        quarters.insert(0, first.previous());
    }
    quarters
}

fn line(
    pathway: &Pathway,
    recommended_on: NaiveDate,
    quarter: Quarter,
    today: NaiveDate,
) -> LampLine {
    let within = |on: NaiveDate| Quarter::of(on) == quarter;
    let count = learned(pathway, today)
        .filter(|one| within(one.date))
        .count();
    let excused = pathway
        .sessions
        .iter()
        .any(|one| within(one.date) && one.date <= today && one.mark == Some(Mark::Excused));
    let answer = if count > 0 {
        "yes"
    } else if recommended_on >= quarter.first_day() {
        "not-recommended-before"
    } else if excused {
        "not-possible"
    } else {
        "no"
    };
    LampLine::of("quarter")
        .with("quarter", quarter.number())
        .with("year", quarter.first_day().year())
        .with("count", count)
        .with("answer", answer)
}
