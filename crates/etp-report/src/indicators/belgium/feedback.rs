//! The report to the doctor, at the end of the sessions or after the calendar year; asked of the
//! start-up pathway. A letter of the end, of the year or of the next, closes one year.

use super::unit::Rule;
use crate::centre::Centre;
use crate::indicators::pilot::Pathway;
use crate::verdict::{Verdict, Why};
use chrono::{Datelike, NaiveDate};
use etp_domain::{Addressee, EnrolmentFact, LetterKind};
use std::collections::{BTreeMap, BTreeSet};

/// The first session of each calendar year with one, and the letter that closes the year. Years of before
/// the period take theirs too: a letter closes one year.
fn years(
    centre: &Centre<'_>,
    one: &EnrolmentFact,
) -> BTreeMap<i32, (NaiveDate, Option<NaiveDate>)> {
    let mut years = BTreeMap::new();
    if Rule::of(centre, one.programme) != Some(Rule::StartUp) {
        return years;
    }
    let pathway = Pathway::of(centre, one);
    let days: Vec<NaiveDate> = pathway.attended().map(|held| held.session.date).collect();
    for day in days.iter().copied() {
        years.entry(day.year()).or_insert((day, None));
    }
    let mut letters = letters(centre, one);
    for (year, (since, sent)) in &mut years {
        let closes = |on: &NaiveDate| *on >= *since && on.year() <= *year + 1;
        let place = letters.iter().position(closes);
        *sent = place.map(|place| letters.remove(place));
    }
    let asked: BTreeSet<i32> = days
        .iter()
        .filter(|day| centre.period.has(**day))
        .map(|day| day.year())
        .collect();
    years.retain(|year, _| asked.contains(year));
    years
}

/// The days letters about the end left for the doctor.
fn letters(centre: &Centre<'_>, one: &EnrolmentFact) -> Vec<NaiveDate> {
    let letters = centre.person(one.patient).letters.iter();
    letters
        .filter(|letter| letter.programme == one.programme)
        .filter(|letter| letter.addressee == Addressee::Doctor)
        .filter(|letter| matches!(letter.kind, LetterKind::End | LetterKind::DropOut))
        .map(|letter| letter.sent_on)
        .collect()
}

/// Pathways with a session in the period, every such year of which was reported to the doctor.
pub(super) fn done(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    let years = years(centre, one);
    let owed = years.iter().find(|(_, (_, sent))| sent.is_none());
    match (owed, years.values().filter_map(|(_, sent)| *sent).max()) {
        (Some((year, _)), _) => Verdict::Not(1, Why::plain("be-feedback-open").with("year", year)),
        (None, Some(on)) => Verdict::Counted(Why::plain("be-feedback-sent").with("date", on)),
        (None, None) => Verdict::Outside,
    }
}

pub(super) fn owed(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    match done(centre, one) {
        Verdict::Counted(why) => Verdict::Not(1, why),
        Verdict::Not(_, why) => Verdict::Counted(why),
        Verdict::Outside => Verdict::Outside,
    }
}
