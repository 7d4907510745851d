//! Follow-up and coordination: complete offers, and letters to the doctor (group 4 of the French grid).

mod across;

use super::entry::not_assessed;
use super::exit::not_evaluated;
use super::{Counting, Indicator, Unit};
use crate::centre::{Centre, Episode, Person, proposes};
use crate::verdict::{Verdict, Why};
use chrono::NaiveDate;
use etp_domain::{AssessmentFact, LetterFact, LetterKind};

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::people("initial-offer", initial_offer),
    Indicator::people("initial-offer-updated", |centre, person| {
        initial(centre, person, initial_updated)
    }),
    Indicator::new("follow-up-available", Unit::Said, Counting::YesNo),
    Indicator::people("follow-up-offer", |centre, person| {
        follow_up(centre, person, |centre, one| again(centre, one, false))
    }),
    Indicator::people("follow-up-offer-individual", |centre, person| {
        follow_up(centre, person, |centre, one| again(centre, one, true))
    }),
    Indicator::people("follow-up-offer-updated", |centre, person| {
        follow_up(centre, person, again_updated)
    }),
    Indicator::people("initial-offer-across", across::initial_offer),
    Indicator::people("follow-up-offer-across", |centre, person| {
        across::follow_up(centre, person, false)
    }),
    Indicator::people("follow-up-offer-individual-across", |centre, person| {
        across::follow_up(centre, person, true)
    }),
    Indicator::people("doctor-informed", doctor_informed),
];

type OfEpisode = fn(&Centre<'_>, &Episode<'_>) -> Verdict;

/// 4.1: a complete initial offer.
fn initial_offer(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    initial(centre, person, offer)
}

fn initial(centre: &Centre<'_>, person: &Person<'_>, rule: OfEpisode) -> Verdict {
    person
        .begun_in(centre.period)
        .map(|one| rule(centre, one))
        .reduce(Verdict::or)
        .unwrap_or_else(|| not_assessed(person))
}

/// 4.1, after the assessment in the period: enough honoured presences, an evaluation in an individual
/// session on or after the first presence (as for 3.1, or it could exceed it), and a way of follow-up
/// proposed in one, all by the last day.
fn offer(centre: &Centre<'_>, episode: &Episode<'_>) -> Verdict {
    if let Some(missing) = too_few(centre, episode) {
        return missing;
    }
    let Some(last) = episode.evaluations_of_it().last() else {
        return not_evaluated(episode);
    };
    let alone = episode.evaluations_of_it().find(|one| one.individual);
    let Some(alone) = alone else {
        return Verdict::Not(4, Why::plain("evaluated-in-group").with("date", last.on));
    };
    if !episode.evaluations_of_it().any(proposes) {
        return Verdict::Not(5, Why::plain("no-proposal").with("date", last.on));
    }
    Verdict::Counted(told("initial-offer", episode.came.len(), alone.on))
}

/// 4.1bis: of those, enough presences by the day of the last evaluation or update.
fn initial_updated(centre: &Centre<'_>, episode: &Episode<'_>) -> Verdict {
    match (offer(centre, episode), episode.since.last()) {
        (Verdict::Counted(_), Some(last)) => {
            ended_by(centre, episode, last.on, "initial-offer-updated")
        }
        (other, _) => other,
    }
}

/// 4.3: by the follow-ups of the period. They begin with an update of the assessment, whichever year
/// the programme began.
fn follow_up(centre: &Centre<'_>, person: &Person<'_>, rule: OfEpisode) -> Verdict {
    let all = person.follow_ups.iter().map(|one| rule(centre, one));
    all.reduce(Verdict::or)
        .unwrap_or_else(|| match person.active {
            true => Verdict::not(1, "not-updated"),
            false => Verdict::Outside,
        })
}

/// 4.3, after the update: enough honoured presences since, an evaluation on a later day (one of the same
/// day closes what came before) and a way of follow-up proposed in one.
fn again(centre: &Centre<'_>, follow_up: &Episode<'_>, alone: bool) -> Verdict {
    let begun = follow_up.begun.on;
    if let Some(missing) = too_few(centre, follow_up) {
        return missing;
    }
    let later = || follow_up.evaluations().filter(|one| one.on > begun);
    let Some(last) = later().last() else {
        return Verdict::Not(
            3,
            Why::plain("not-evaluated-since-update").with("date", begun),
        );
    };
    if alone && !later().any(|one| one.individual) {
        return Verdict::Not(4, Why::plain("evaluated-in-group").with("date", last.on));
    }
    if !later().any(proposes) {
        return Verdict::Not(5, Why::plain("no-proposal").with("date", last.on));
    }
    Verdict::Counted(told("follow-up-offer", follow_up.came.len(), last.on))
}

/// 4.3bis: of those, at least two updates, and enough presences from the first to the last.
fn again_updated(centre: &Centre<'_>, follow_up: &Episode<'_>) -> Verdict {
    let Verdict::Counted(_) = again(centre, follow_up, false) else {
        return again(centre, follow_up, false);
    };
    let last = follow_up.updates().map(|one| one.on).max();
    match last.filter(|last| *last > follow_up.begun.on) {
        None => Verdict::Not(
            6,
            Why::plain("updated-once").with("date", follow_up.begun.on),
        ),
        Some(last) => ended_by(centre, follow_up, last, "follow-up-offer-updated"),
    }
}

/// 4.4: distinct patients about whom an end letter left for the treating doctor in the period.
fn doctor_informed(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let letters = person
        .letters
        .iter()
        .filter(|one| one.kind == LetterKind::End)
        .map(|one| letter(centre, one));
    letters.reduce(Verdict::or).unwrap_or_else(|| {
        let in_period = |one: &AssessmentFact| {
            one.kind == etp_domain::AssessmentKind::Evaluation && centre.period.has(one.on)
        };
        match person.assessments.iter().any(in_period) {
            true => Verdict::not(0, "letter-missing"),
            false => Verdict::Outside,
        }
    })
}

fn letter(centre: &Centre<'_>, one: &LetterFact) -> Verdict {
    let why = |code| Why::plain(code).with("date", one.sent_on);
    if !centre.period.has(one.sent_on) {
        Verdict::Not(1, why("letter-outside-period"))
    } else if !one.to_doctor {
        Verdict::Not(2, why("letter-not-to-doctor"))
    } else {
        Verdict::Counted(why("letter-sent"))
    }
}

fn least(centre: &Centre<'_>) -> usize {
    centre.options.least_sessions.max(1) as usize
}

fn too_few(centre: &Centre<'_>, episode: &Episode<'_>) -> Option<Verdict> {
    let (count, least) = (episode.came.len(), least(centre));
    (count < least).then(|| missing(2, "sessions-missing", count, least))
}

fn ended_by(
    centre: &Centre<'_>,
    episode: &Episode<'_>,
    last: NaiveDate,
    code: &'static str,
) -> Verdict {
    let by_then = |one: &&&etp_domain::PresenceFact| centre.session_of(one).date <= last;
    let (count, least) = (episode.came.iter().filter(by_then).count(), least(centre));
    if count < least {
        return missing(7, "sessions-after-update", count, least);
    }
    Verdict::Counted(told(code, count, last))
}

fn missing(step: u8, code: &'static str, count: usize, least: usize) -> Verdict {
    Verdict::Not(
        step,
        Why::plain(code).with("count", count).with("least", least),
    )
}

fn told(code: &'static str, count: usize, date: NaiveDate) -> Why {
    Why::plain(code).with("count", count).with("date", date)
}
