//! What a pathway has behind it and before it: facts that rules, stages and due lists read.

use super::{Pathway, PathwaySession};
use crate::{Assessment, AssessmentKind, Offer, SessionKind, SessionStatus};
use chrono::NaiveDate;

impl Pathway {
    /// Whether such an assessment opens this pathway: the shared one; a follow-up offer also begins
    /// with the same brought up to date (4.3 of the French grid).
    pub(super) fn opens_with(&self, kind: AssessmentKind) -> bool {
        match kind {
            AssessmentKind::Shared => true,
            AssessmentKind::Updated => self.enrolment.offer != Offer::Initial,
            AssessmentKind::Evaluation => false,
        }
    }

    /// The day of the assessment that opens it; `None` before there was one.
    pub fn assessed_on(&self) -> Option<NaiveDate> {
        self.assessments
            .iter()
            .filter(|one| self.opens_with(one.kind))
            .map(|one| one.on)
            .min()
    }

    /// Whether the person began: a plan was agreed, a session attended or something evaluated. A
    /// shared assessment alone may still lead to "not included".
    pub fn began(&self) -> bool {
        !self.plans.is_empty() || self.attended().next().is_some() || self.evaluation().is_some()
    }

    /// The last day something happened in it.
    pub(super) fn last_day(&self) -> NaiveDate {
        let assessed = self.assessments.iter().map(|one| one.on);
        let decisions = self
            .assessments
            .iter()
            .filter_map(|one| one.decision.as_ref());
        let agreed = self.plans.iter().map(|plan| plan.agreed_on);
        let there = self.attended().map(|session| session.date);
        assessed
            .chain(decisions.map(|decision| decision.on))
            .chain(agreed)
            .chain(there)
            .fold(self.enrolment.enrolled_on, NaiveDate::max)
    }

    /// The latest evaluation of this pathway.
    pub fn evaluation(&self) -> Option<&Assessment> {
        self.assessments
            .iter()
            .rev()
            .find(|one| one.kind == AssessmentKind::Evaluation)
    }

    /// The evaluation that closes the sessions. One with nothing decided, after which the person came
    /// to another session, was held on the way.
    pub fn closing_evaluation(&self) -> Option<&Assessment> {
        self.evaluation().filter(|evaluation| {
            evaluation.decision.is_some()
                || !self.attended().any(|session| session.date > evaluation.on)
        })
    }

    /// Sessions the person attended, by date.
    pub fn attended(&self) -> impl Iterator<Item = &PathwaySession> {
        self.sessions.iter().filter(|session| session.attended())
    }

    /// The next session the person is expected at, today's included.
    pub fn next_session(&self, today: NaiveDate) -> Option<&PathwaySession> {
        self.expected(today).next()
    }

    /// Sessions in the calendar the person is on the list of, today's included, by date.
    pub fn expected(&self, today: NaiveDate) -> impl Iterator<Item = &PathwaySession> {
        self.sessions.iter().filter(move |session| {
            session.listed
                && session.mark.is_none()
                && session.status == SessionStatus::Planned
                && session.date >= today
        })
    }

    /// The codes of the sessions agreed in the latest plan; when no plan names any, those of the
    /// whole template that are not for caregivers only. A code that another version had is left out.
    pub fn agreed_sessions(&self) -> Vec<&str> {
        let known = |code: &&str| self.template.sessions.iter().any(|one| one.code == *code);
        let agreed: Vec<&str> = self
            .plans
            .last()
            .map(|plan| {
                plan.sessions
                    .iter()
                    .map(String::as_str)
                    .filter(known)
                    .collect()
            })
            .unwrap_or_default();
        match agreed.is_empty() {
            false => agreed,
            true => self
                .template
                .sessions
                .iter()
                .filter(|session| session.kind != SessionKind::Caregivers)
                .map(|session| session.code.as_str())
                .collect(),
        }
    }

    /// Whether nothing agreed is left to attend. Sessions that came from no template are over when
    /// the person is expected at none.
    pub fn sessions_are_over(&self, today: NaiveDate) -> bool {
        let unrolled = self.sessions.iter().any(|session| !session.step.is_empty());
        self.next_session(today).is_none()
            && (!unrolled
                || self
                    .agreed_sessions()
                    .iter()
                    .all(|code| self.is_behind(code, today)))
    }

    /// Whether a step was attended, or passed without another chance in the calendar. A session that
    /// was cancelled, or never planned, is no step behind.
    fn is_behind(&self, code: &str, today: NaiveDate) -> bool {
        let mut of_step = self
            .sessions
            .iter()
            .filter(|session| session.step == code && session.status != SessionStatus::Cancelled)
            .peekable();
        of_step.peek().is_some()
            && (of_step.clone().any(PathwaySession::attended)
                || of_step.all(|session| session.mark.is_some() || session.date < today))
    }
}
