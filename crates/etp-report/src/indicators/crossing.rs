//! Programmes that cross the ends of a period, so that nobody falls between two years. They stand beside
//! the grid.
//!
//! A programme belongs to the period of the evaluation that completed it, the first on or after the first
//! presence: in 3.1 when it also began there, else here. So over consecutive periods each complete
//! programme is counted once. Sessions of before the period are known of those who are evaluated in it.

use super::entry::not_assessed;
use super::{Indicator, exit};
use crate::centre::{Centre, Episode, Person};
use crate::verdict::{Verdict, Why};
use etp_domain::AssessmentFact;

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::people("begun-before-completed", begun_before),
    Indicator::people("begun-not-completed", not_completed),
    Indicator::people("came-assessed-earlier", assessed_earlier),
];

/// Begun before the period, complete in it.
fn begun_before(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    if !person.active {
        return Verdict::Outside;
    }
    let of = |episode| crossing(centre, episode);
    let verdict = person.episodes.iter().map(of).reduce(Verdict::or);
    verdict.unwrap_or_else(|| not_assessed(person))
}

fn crossing(centre: &Centre<'_>, episode: &Episode<'_>) -> Verdict {
    let begun = episode.begun.on;
    if episode.began_in(centre.period) {
        return Verdict::not(1, "begun-in-period");
    }
    let inside = |one: &&AssessmentFact| centre.period.has(one.on);
    let Some(last) = episode.evaluations().last() else {
        return Verdict::Not(2, Why::plain("not-evaluated").with("date", begun));
    };
    if !episode.evaluations().any(|one| inside(&one)) {
        return Verdict::Not(3, Why::plain("completed-before").with("date", last.on));
    }
    match episode.completed() {
        None => exit::whole(episode),
        Some(one) if !inside(&one) => {
            Verdict::Not(4, Why::plain("completed-before").with("date", one.on))
        }
        Some(one) => {
            let why = Why::plain("completed-after-crossing");
            Verdict::Counted(why.with("begun-date", begun).with("date", one.on))
        }
    }
}

/// Begun in the period and in no programme complete at its end, left ones included: with 3.1 they make
/// up 1.1.
fn not_completed(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    if person.begun_in(centre.period).next().is_none() {
        return not_assessed(person);
    }
    match exit::complete(centre, person) {
        Verdict::Counted(why) => Verdict::Not(2, why),
        Verdict::Not(_, why) => Verdict::Counted(why),
        Verdict::Outside => Verdict::Outside,
    }
}

/// Came in the period and was not assessed in it: 2.1 to 2.5 have no line for them.
fn assessed_earlier(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let first = person.begun_in(centre.period).next();
    match (first, centre.came(person).next()) {
        (_, None) => Verdict::Outside,
        (Some(one), _) => Verdict::Not(1, Why::plain("assessed").with("date", one.begun.on)),
        (None, Some(_)) if person.episodes.is_empty() => Verdict::counted("not-assessed"),
        (None, Some(_)) => Verdict::counted("assessed-before"),
    }
}
