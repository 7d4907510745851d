//! Germany: a training is recommended and taken up, and a practice documents both by quarter.

mod quarters;
mod training;

use super::facts::{ended, learned, passed_by};
use super::{Lamp, LampLine, LampStanding};
use crate::{Pathway, RuleBook, SessionKind};
use chrono::{Datelike, NaiveDate};
use training::Training;

const RULE: &str = "de-documentation";

pub(super) fn lamps(pathway: &Pathway, book: &RuleBook, today: NaiveDate) -> Vec<Lamp> {
    let year = Some(today.year());
    if passed_by(pathway) {
        return vec![Lamp::new(
            RULE,
            year,
            LampStanding::NotConcerned,
            Vec::new(),
        )];
    }
    let training = Training::of(pathway, today);
    let mut lines = training.lines();
    lines.extend(units(pathway, book, today));
    lines.extend(quarters::lines(pathway, &training, today));
    lines.extend(group_sizes(pathway, book, today));
    let standing = match training.complete_on {
        Some(_) => LampStanding::Met,
        None if ended(pathway, today).is_some() => LampStanding::Lost,
        None => LampStanding::Missing,
    };
    vec![Lamp::new(RULE, year, standing, lines)]
}

/// Teaching units attended, of those in the template.
fn units(pathway: &Pathway, book: &RuleBook, today: NaiveDate) -> Option<LampLine> {
    let unit = book.number("de-units", "minutes", today)?.max(1);
    let attended: u32 = learned(pathway, today).map(|one| one.minutes / unit).sum();
    let planned: u32 = pathway
        .template
        .sessions
        .iter()
        .filter(|session| session.kind != SessionKind::Caregivers)
        .map(|session| session.minutes / unit)
        .sum();
    let line = LampLine::of("units").with("count", attended);
    Some(line.with("most", planned).with("minutes", unit))
}

/// Groups that were larger or smaller than usual; they do not change how the lamp stands.
fn group_sizes(pathway: &Pathway, book: &RuleBook, today: NaiveDate) -> Vec<LampLine> {
    let groups = learned(pathway, today).filter(|one| one.kind == SessionKind::Group);
    let told = groups.filter_map(|one| {
        let number = |name| book.number("de-group", name, one.date);
        let (code, limit) = match (number("least"), number("most")) {
            (_, Some(most)) if one.present > most => ("group-over", most),
            (Some(least), _) if one.present < least => ("group-under", least),
            _ => return None,
        };
        let line = LampLine::of(code).with("date", one.date);
        Some(line.with("count", one.present).with("limit", limit))
    });
    told.collect()
}
