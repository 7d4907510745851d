//! Sessions: none planned, too few for a complete offer, missed in a row, lost to follow-up.

use super::of_pathway::Asked;
use super::{Due, DueKind, after};
use crate::{Offer, PathwaySession, Scheme, SessionKind, SessionPart, Stage};
use chrono::NaiveDate;

pub(super) fn due(asked: &Asked<'_>) -> Vec<Due> {
    if !asked.runs() || !asked.may_be_met() {
        return Vec::new();
    }
    let sessions = [no_session(asked), session_missing(asked), missed(asked)];
    sessions.into_iter().flatten().collect()
}

fn no_session(asked: &Asked<'_>) -> Option<Due> {
    let stage = asked.pathway.stage(asked.today);
    let learning = matches!(stage, Stage::Planned | Stage::Learning);
    let none = learning && asked.pathway.next_session(asked.today).is_none();
    let agreed = asked.pathway.plans.last().filter(|_| none)?.agreed_on;
    let since = asked
        .met()
        .map(|(session, _)| session.date)
        .fold(agreed, NaiveDate::max);
    Some(Due::new(DueKind::NoSession, since, "pathway-timing"))
}

/// Only once sessions began, and when those still in the calendar cannot make up the number.
fn session_missing(asked: &Asked<'_>) -> Option<Due> {
    let rule = match asked.pathway.enrolment.offer {
        Offer::Initial => "fr-complete-offer",
        Offer::FollowUp | Offer::Resumption => "fr-follow-up-offer",
    };
    if asked.scheme != Scheme::FrDeclared || decided(asked) {
        return None;
    }
    let least = asked.book.number(rule, "least_sessions", asked.today)?;
    let last = asked.pathway.attended().filter(for_patients).last()?;
    let count = counted(asked.pathway.attended());
    let missing = least.saturating_sub(count + counted(asked.pathway.expected(asked.today)));
    (missing > 0).then(|| {
        Due::new(DueKind::SessionMissing, last.date, rule)
            .naming("count", count)
            .naming("least", least)
            .naming("missing", missing)
    })
}

fn decided(asked: &Asked<'_>) -> bool {
    let evaluation = asked.pathway.evaluation();
    evaluation.is_some_and(|evaluation| evaluation.decision.is_some())
}

fn for_patients(session: &&PathwaySession) -> bool {
    session.kind != SessionKind::Caregivers
}

fn counted<'a>(sessions: impl Iterator<Item = &'a PathwaySession>) -> u32 {
    sessions.filter(for_patients).map(|_| 1).sum()
}

/// A call after so many sessions missed in a row; after so many days without a presence as well,
/// the person is probably lost. Zero sessions in the template's timing ask for neither.
fn missed(asked: &Asked<'_>) -> Option<Due> {
    let timing = asked.pathway.template.timing;
    let (last, count) = missed_in_a_row(asked)?;
    if timing.lost_after_missed == 0
        || count < timing.lost_after_missed
        || asked.pathway.closing_evaluation().is_some()
    {
        return None;
    }
    let seen = last_presence(asked);
    let lost_on = after(seen, timing.lost_after_days);
    let due = if lost_on <= asked.today {
        let days = (asked.today - seen).num_days();
        Due::new(DueKind::Lost, lost_on, "pathway-timing").naming("days", days)
    } else {
        Due::new(DueKind::CallMissed, last, "pathway-timing")
    };
    Some(due.naming("count", count))
}

/// The latest missed session and how many were missed in a row. Who told the centre beforehand did
/// not miss anything and was not there either: excused sessions neither count nor break the row.
fn missed_in_a_row(asked: &Asked<'_>) -> Option<(NaiveDate, u32)> {
    let row: Vec<_> = asked
        .met()
        .filter(|(_, part)| matches!(part, SessionPart::Attended | SessionPart::Missed))
        .rev()
        .take_while(|(_, part)| *part == SessionPart::Missed)
        .map(|(session, _)| session.date)
        .collect();
    Some((*row.first()?, u32::try_from(row.len()).unwrap_or(u32::MAX)))
}

fn last_presence(asked: &Asked<'_>) -> NaiveDate {
    let last = asked.pathway.attended().last();
    last.map_or(asked.pathway.enrolment.enrolled_on, |session| session.date)
}
