//! A complete offer: assessment, sessions, evaluation in an individual session, follow-up proposed.

use crate::lamp::facts::{ended, learned, passed_by};
use crate::{Assessment, AssessmentKind, Lamp, LampLine, LampStanding, Offer, Pathway, RuleBook};
use chrono::NaiveDate;

pub(super) fn lamp(pathway: &Pathway, book: &RuleBook, today: NaiveDate) -> Lamp {
    let rule = rule_of(pathway.enrolment.offer);
    let day = judged_on(pathway, today);
    let number = |name| book.number(rule, name, day);
    let (Some(assessments), Some(sessions)) =
        (number("least_assessments"), number("least_sessions"))
    else {
        return Lamp::unset(book, rule, None, day);
    };
    let mut lines = vec![
        assessment(pathway, assessments, today),
        attended(pathway, sessions, today),
        evaluation(pathway, today),
        proposal(pathway, today),
    ];
    let standing = standing(pathway, &lines, today);
    lines.extend(next_chance(pathway, &lines, today));
    Lamp::new(rule, None, standing, lines)
}

fn rule_of(offer: Offer) -> &'static str {
    match offer {
        Offer::Initial => "fr-complete-offer",
        Offer::FollowUp | Offer::Resumption => "fr-follow-up-offer",
    }
}

/// An offer is judged by the rule of the day it was evaluated on; while it runs, by today's.
fn judged_on(pathway: &Pathway, today: NaiveDate) -> NaiveDate {
    evaluations(pathway, today)
        .last()
        .map_or(today, |one| one.on)
}

fn standing(pathway: &Pathway, lines: &[LampLine], today: NaiveDate) -> LampStanding {
    if passed_by(pathway) {
        LampStanding::NotConcerned
    } else if lines.iter().all(|line| line.good == Some(true)) {
        LampStanding::Met
    } else if ended(pathway, today).is_some() {
        LampStanding::Lost
    } else {
        LampStanding::Missing
    }
}

/// The assessments that open the offer: the shared one, and for a follow-up also one brought up to
/// date.
fn opening(pathway: &Pathway, today: NaiveDate) -> impl Iterator<Item = &Assessment> {
    let initial = pathway.enrolment.offer == Offer::Initial;
    pathway.assessments.iter().filter(move |one| {
        one.on <= today
            && match one.kind {
                AssessmentKind::Shared => true,
                AssessmentKind::Updated => !initial,
                AssessmentKind::Evaluation => false,
            }
    })
}

fn assessment(pathway: &Pathway, least: u32, today: NaiveDate) -> LampLine {
    let opening: Vec<_> = opening(pathway, today).collect();
    match opening.first() {
        Some(first) if opening.len() >= least as usize => {
            LampLine::of("assessment").with("date", first.on).is(true)
        }
        _ => LampLine::of("assessment-missing").is(false),
    }
}

/// In a follow-up, sessions count from the assessment that opens it (grid, 4.3).
fn attended(pathway: &Pathway, least: u32, today: NaiveDate) -> LampLine {
    let from = match pathway.enrolment.offer {
        Offer::Initial => None,
        _ => opening(pathway, today).map(|one| one.on).min(),
    };
    let count = learned(pathway, today)
        .filter(|session| from.is_none_or(|from| session.date >= from))
        .count();
    let missing = (least as usize).saturating_sub(count);
    let code = match missing {
        0 => "sessions-enough",
        _ => "sessions-missing",
    };
    LampLine::of(code)
        .with("count", count)
        .with("least", least)
        .with("missing", missing)
        .is(missing == 0)
}

fn evaluations(pathway: &Pathway, today: NaiveDate) -> impl Iterator<Item = &Assessment> {
    pathway
        .assessments
        .iter()
        .filter(move |one| one.kind == AssessmentKind::Evaluation && one.on <= today)
}

fn evaluation(pathway: &Pathway, today: NaiveDate) -> LampLine {
    let alone = evaluations(pathway, today).find(|one| one.individual);
    match (alone, evaluations(pathway, today).last()) {
        (Some(one), _) => LampLine::of("evaluation").with("date", one.on).is(true),
        (None, Some(one)) => LampLine::of("evaluation-in-group")
            .with("date", one.on)
            .is(false),
        (None, None) => LampLine::of("evaluation-missing").is(false),
    }
}

fn proposal(pathway: &Pathway, today: NaiveDate) -> LampLine {
    let proposed = evaluations(pathway, today)
        .filter_map(|one| one.decision.as_ref())
        .find(|decision| decision.on <= today && !decision.proposal.trim().is_empty());
    match proposed {
        Some(decision) => LampLine::of("follow-up-proposed")
            .with("date", decision.on)
            .is(true),
        None => LampLine::of("follow-up-missing").is(false),
    }
}

/// Where a missing session fits: the next one the person is expected at.
fn next_chance(pathway: &Pathway, lines: &[LampLine], today: NaiveDate) -> Option<LampLine> {
    let lacks = lines.iter().any(|line| line.code == "sessions-missing");
    if !lacks || ended(pathway, today).is_some() {
        return None;
    }
    Some(match pathway.next_session(today) {
        Some(next) => LampLine::of("next-session").with("date", next.date),
        None => LampLine::of("next-session-none"),
    })
}
