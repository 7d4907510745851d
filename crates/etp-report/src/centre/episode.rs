//! An episode: from a shared assessment to the next one of the same programme. It is what the grid means
//! by a personalised programme, and it is complete in exactly one period: that of the first evaluation on
//! or after the day somebody first came to a session. An earlier one evaluates nothing that was learnt.
//!
//! A follow-up is laid out the same way, from the first update of the assessment in the period.

use super::care::Modes;
use super::held::was_there;
use super::{Mix, Person};
use crate::Period;
use chrono::NaiveDate;
use etp_domain::{
    AssessmentFact, AssessmentKind, DecisionKind, Facts, PresenceFact, SessionKind, SessionStatus,
};

/// An episode, as far as the last day of the period.
pub struct Episode<'a> {
    /// The assessment it began with.
    pub begun: &'a AssessmentFact,
    /// The day the next one began; `None` when none did by the last day of the period.
    pub next: Option<NaiveDate>,
    /// Honoured presences at sessions of its programme since it began, by day. The assessment itself
    /// is no session, and a session for caregivers only is nobody's.
    pub came: Vec<&'a PresenceFact>,
    /// The day of the first of those.
    pub first_came: Option<NaiveDate>,
    /// Updates of the assessment and evaluations since it began, by day.
    pub since: Vec<&'a AssessmentFact>,
    /// The care modes of those presences.
    pub mix: Mix,
}

impl<'a> Episode<'a> {
    /// Individual evaluations since it began.
    pub fn evaluations(&self) -> impl Iterator<Item = &'a AssessmentFact> {
        self.of_kind(AssessmentKind::Evaluation)
    }

    /// Updates of the assessment since it began.
    pub fn updates(&self) -> impl Iterator<Item = &'a AssessmentFact> {
        self.of_kind(AssessmentKind::Updated)
    }

    /// Whether it began in a period.
    pub fn began_in(&self, period: Period) -> bool {
        period.has(self.begun.on)
    }

    /// Evaluations on or after the day of the first presence; an earlier one evaluates nothing of it.
    pub fn evaluations_of_it(&self) -> impl Iterator<Item = &'a AssessmentFact> {
        let first = self.first_came;
        self.evaluations()
            .filter(move |one| first.is_some_and(|first| first <= one.on))
    }

    /// The evaluation that completed it.
    pub fn completed(&self) -> Option<&'a AssessmentFact> {
        self.evaluations_of_it().next()
    }

    fn of_kind(&self, kind: AssessmentKind) -> impl Iterator<Item = &'a AssessmentFact> {
        self.since
            .iter()
            .copied()
            .filter(move |one| one.kind == kind)
    }
}

/// Whether an evaluation proposed how to go on.
pub(crate) fn proposes(one: &AssessmentFact) -> bool {
    one.proposal
        || matches!(
            one.decision,
            Some(DecisionKind::Reinforcement | DecisionKind::Resumption)
        )
}

/// The episodes of a person that began by the last day of the period.
pub(super) fn episodes<'a>(
    facts: &'a Facts,
    person: &Person<'a>,
    period: Period,
    modes: &Modes,
) -> Vec<Episode<'a>> {
    let shared =
        |one: &&AssessmentFact| one.kind == AssessmentKind::Shared && one.on <= period.last();
    let begun = person.assessments.iter().filter(shared);
    begun
        .map(|one| episode(facts, person, period, modes, one))
        .collect()
}

/// The follow-ups of a person: from each update of the period before which, since the last shared
/// assessment of the programme, the period has no other.
pub(super) fn follow_ups<'a>(
    facts: &'a Facts,
    person: &Person<'a>,
    period: Period,
    modes: &Modes,
) -> Vec<Episode<'a>> {
    let mut begun: Vec<&AssessmentFact> = Vec::new();
    let mut all = Vec::new();
    for one in person.assessments.iter().filter(|one| period.has(one.on)) {
        match one.kind {
            AssessmentKind::Shared => begun.retain(|open| open.programme != one.programme),
            AssessmentKind::Updated if begun.iter().all(|open| open.programme != one.programme) => {
                begun.push(one);
                all.push(episode(facts, person, period, modes, one));
            }
            _ => {}
        }
    }
    all
}

/// The follow-ups of a person that were open when the period began, one for each programme: from the
/// first update since the last evaluation before the period, up to the first update in it. The sessions of
/// before the period are known only of those who are evaluated in it, so there are none of others.
pub(super) fn older_follow_ups<'a>(
    facts: &'a Facts,
    person: &Person<'a>,
    period: Period,
    modes: &Modes,
) -> Vec<Episode<'a>> {
    let evaluated =
        |one: &AssessmentFact| one.kind == AssessmentKind::Evaluation && period.has(one.on);
    if !person.assessments.iter().any(evaluated) {
        return Vec::new();
    }
    let mut open: Vec<&AssessmentFact> = Vec::new();
    let before = |one: &&AssessmentFact| one.on < period.first();
    for one in person.assessments.iter().filter(before) {
        let same = |other: &AssessmentFact| other.programme == one.programme;
        match one.kind {
            AssessmentKind::Shared => open.retain(|begun| !same(begun)),
            AssessmentKind::Updated => {
                open.retain(|begun| !same(begun) || !is_closed(person, begun, one));
                if open.iter().all(|begun| !same(begun)) {
                    open.push(one);
                }
            }
            AssessmentKind::Evaluation => {}
        }
    }
    let all = open.into_iter();
    all.map(|begun| {
        let whole = episode(facts, person, period, modes, begun);
        upto_update(facts, person, period, whole)
    })
    .collect()
}

/// Whether an evaluation of a later day closed a follow-up by the day of another update.
fn is_closed(person: &Person<'_>, begun: &AssessmentFact, update: &AssessmentFact) -> bool {
    person.assessments.iter().any(|one| {
        let same = one.programme.is_none()
            || begun.programme.is_none()
            || one.programme == begun.programme;
        let between = begun.on < one.on && one.on <= update.on;
        one.kind == AssessmentKind::Evaluation && same && between
    })
}

/// As far as the first update in the period, which begins a follow-up of its own.
fn upto_update<'a>(
    facts: &Facts,
    person: &Person<'a>,
    period: Period,
    mut episode: Episode<'a>,
) -> Episode<'a> {
    let update = person.assessments.iter().find(|one| {
        one.kind == AssessmentKind::Updated
            && period.has(one.on)
            && one.programme == episode.begun.programme
    });
    if let Some(update) = update {
        episode.since.retain(|one| one.on <= update.on);
        let day = |one: &PresenceFact| facts.sessions[one.session as usize].date;
        episode.came.retain(|one| day(one) < update.on);
    }
    episode
}

fn episode<'a>(
    facts: &'a Facts,
    person: &Person<'a>,
    period: Period,
    modes: &Modes,
    begun: &'a AssessmentFact,
) -> Episode<'a> {
    let next = next(person, period, begun);
    let inside = |day: NaiveDate| {
        begun.on <= day && day <= period.last() && next.is_none_or(|next| day < next)
    };
    let own = |programme: Option<u32>| {
        begun.programme.is_none() || programme.is_none() || programme == begun.programme
    };
    let since = person
        .assessments
        .iter()
        .filter(|one| one.kind != AssessmentKind::Shared && inside(one.on) && own(one.programme));
    let session = |one: &PresenceFact| &facts.sessions[one.session as usize];
    let from = person
        .presences
        .partition_point(|one| session(one).date < begun.on);
    let came = person.presences[from..]
        .iter()
        .take_while(|one| inside(session(one).date))
        .filter(|one| {
            let session = session(one);
            was_there(one.mark)
                && session.status != SessionStatus::Cancelled
                && session.kind != SessionKind::Caregivers
                && own(Some(session.programme))
        });
    let came: Vec<_> = came.collect();
    Episode {
        begun,
        next,
        mix: modes.mix(came.iter().copied()),
        first_came: came.first().map(|one| session(one).date),
        came,
        since: since.collect(),
    }
}

/// The day of the next shared assessment of the same programme.
fn next(person: &Person<'_>, period: Period, begun: &AssessmentFact) -> Option<NaiveDate> {
    let later = |one: &&AssessmentFact| {
        one.kind == AssessmentKind::Shared
            && one.programme == begun.programme
            && one.on > begun.on
            && one.on <= period.last()
    };
    person.assessments.iter().find(later).map(|one| one.on)
}
