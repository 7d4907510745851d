//! Offers across two periods (beside 4.1 and 4.3 of the French grid): begun before the period and complete
//! in it, counted once, in the period of the act that completed them.
//!
//! Sessions of before the period are known only of people evaluated in it. So an offer that only a late
//! session completed, with no evaluation in the period, is counted in none: it is better missing beside
//! the form than told from half of its sessions.

use super::{Verdict, Why, again, least, not_assessed, offer};
use crate::centre::{Centre, Episode, Person, proposes};
use chrono::NaiveDate;
use etp_domain::{AssessmentFact, AssessmentKind};

/// Beside 4.1: an initial offer assessed before the period, complete in it.
pub(super) fn initial_offer(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    if !person.active {
        return Verdict::Outside;
    }
    let all = person.episodes.iter().map(|one| initial(centre, one));
    all.reduce(Verdict::or)
        .unwrap_or_else(|| not_assessed(person))
}

fn initial(centre: &Centre<'_>, episode: &Episode<'_>) -> Verdict {
    if episode.began_in(centre.period) {
        return Verdict::not(1, "offer-begun-in-period");
    }
    if !evaluated_inside(centre, episode) {
        return Verdict::not(1, "not-evaluated-in-period");
    }
    let evaluations: Vec<_> = episode.evaluations_of_it().collect();
    let days = [
        enough_on(centre, episode),
        first(&evaluations, |one| one.individual),
        first(&evaluations, proposes),
    ];
    completed(centre, offer(centre, episode), episode, days)
}

/// Beside 4.3: a follow-up whose update lies before the period, complete in it; with an individual
/// evaluation where the older form asks for one.
pub(super) fn follow_up(centre: &Centre<'_>, person: &Person<'_>, alone: bool) -> Verdict {
    let all = person.older_follow_ups.iter();
    let all = all.map(|one| older(centre, one, alone));
    all.reduce(Verdict::or)
        .unwrap_or_else(|| match person.active {
            true => Verdict::not(0, "no-follow-up-open"),
            false => Verdict::Outside,
        })
}

fn older(centre: &Centre<'_>, one: &Episode<'_>, alone: bool) -> Verdict {
    if !evaluated_inside(centre, one) {
        return Verdict::not(1, "not-evaluated-in-period");
    }
    let later = one.evaluations().filter(|act| act.on > one.begun.on);
    let later: Vec<_> = later.collect();
    let days = [
        enough_on(centre, one),
        first(&later, |act| act.individual || !alone),
        first(&later, proposes),
    ];
    completed(centre, again(centre, one, alone), one, days)
}

/// Of a complete offer: whether the last of the days its steps were met on lies in the period.
fn completed(
    centre: &Centre<'_>,
    met: Verdict,
    episode: &Episode<'_>,
    days: [Option<NaiveDate>; 3],
) -> Verdict {
    let Some(on) = days.into_iter().flatten().max().filter(|_| met.counts()) else {
        return met;
    };
    if !centre.period.has(on) {
        return Verdict::Not(6, Why::plain("offer-complete-before").with("date", on));
    }
    let code = match episode.begun.kind {
        AssessmentKind::Updated => "follow-up-offer-across",
        AssessmentKind::Shared | AssessmentKind::Evaluation => "initial-offer-across",
    };
    let why = Why::plain(code).with("begun-date", episode.begun.on);
    Verdict::Counted(why.with("date", on))
}

fn evaluated_inside(centre: &Centre<'_>, episode: &Episode<'_>) -> bool {
    episode.evaluations().any(|one| centre.period.has(one.on))
}

/// The day of the presence that made them enough.
fn enough_on(centre: &Centre<'_>, episode: &Episode<'_>) -> Option<NaiveDate> {
    let last = episode.came.get(least(centre) - 1)?;
    Some(centre.session_of(last).date)
}

fn first(all: &[&AssessmentFact], which: impl Fn(&AssessmentFact) -> bool) -> Option<NaiveDate> {
    all.iter().find(|one| which(one)).map(|one| one.on)
}
