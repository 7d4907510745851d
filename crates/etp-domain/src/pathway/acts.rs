//! What may be done with a pathway, and what would make it impossible. Each act is asked here before
//! it is written; nothing else decides.

use super::Pathway;
use super::belonging::{in_turn, turn};
use crate::{
    AssessmentId, AssessmentKind, Decision, DecisionKind, EndReason, Ending, EndingKind, Enrolment,
    Refusal, SkillGoal,
};
use chrono::NaiveDate;

/// An act on a pathway.
#[derive(Clone, Copy, Debug)]
pub enum PathwayAct<'a> {
    /// An assessment took place.
    Assess {
        /// Which.
        kind: AssessmentKind,
        /// The day.
        on: NaiveDate,
    },
    /// A plan was agreed.
    AgreePlan {
        /// The day.
        on: NaiveDate,
        /// What was agreed.
        goals: &'a [SkillGoal],
    },
    /// An evaluation led to a decision.
    Decide {
        /// Which evaluation.
        evaluation: AssessmentId,
        /// What.
        decision: &'a Decision,
    },
    /// It ends, or never began.
    End(&'a Ending),
    /// An ending is taken back.
    Resume {
        /// The person's other enrolments in the same programme.
        others: &'a [Enrolment],
    },
    /// The person gets a place in a group, or changes groups.
    Join,
    /// It goes on with another version of the template.
    Move {
        /// Which.
        version: u32,
    },
}

impl Pathway {
    /// Whether an act leaves a possible pathway.
    ///
    /// # Errors
    /// The rule that says no.
    pub fn may(&self, act: PathwayAct<'_>, today: NaiveDate) -> Result<(), Refusal> {
        if self.twin {
            return Err(Refusal::PathwayTwice);
        }
        match (act, &self.enrolment.ending) {
            (PathwayAct::Resume { others }, Some(_)) => self.may_resume(others),
            (PathwayAct::Resume { .. }, None) => Err(Refusal::PathwayNotOver),
            (_, Some(ending)) => Err(Refusal::PathwayOver { date: ending.on }),
            (PathwayAct::Assess { kind, on }, None) => self.may_assess(kind, on, today),
            (PathwayAct::AgreePlan { on, goals }, None) => self.may_agree(on, goals, today),
            (
                PathwayAct::Decide {
                    evaluation,
                    decision,
                },
                None,
            ) => self.may_decide(evaluation, decision, today),
            (PathwayAct::End(ending), None) => self.may_end(ending, today),
            (PathwayAct::Join, None) => Ok(()),
            (PathwayAct::Move { version }, None) => self.may_move(version),
        }
    }

    fn may_assess(
        &self,
        kind: AssessmentKind,
        on: NaiveDate,
        today: NaiveDate,
    ) -> Result<(), Refusal> {
        self.possible_day(on, today)?;
        if self.assessed_on().is_none() && self.opens_with(kind) {
            return Ok(());
        }
        self.after_entry(on)?;
        match kind {
            AssessmentKind::Shared => Err(Refusal::PathwaySharedTwice),
            AssessmentKind::Updated | AssessmentKind::Evaluation => Ok(()),
        }
    }

    fn may_agree(
        &self,
        on: NaiveDate,
        goals: &[SkillGoal],
        today: NaiveDate,
    ) -> Result<(), Refusal> {
        self.possible_day(on, today)?;
        self.after_entry(on)?;
        if goals.iter().all(|goal| goal.words.trim().is_empty()) {
            return Err(Refusal::PlanWithoutGoals);
        }
        Ok(())
    }

    fn may_decide(
        &self,
        evaluation: AssessmentId,
        decision: &Decision,
        today: NaiveDate,
    ) -> Result<(), Refusal> {
        let of = self
            .assessments
            .iter()
            .find(|one| one.id == evaluation && one.kind == AssessmentKind::Evaluation)
            .ok_or(Refusal::DecisionWithoutEvaluation)?;
        self.possible_day(decision.on, today)?;
        if decision.on < of.on {
            return Err(Refusal::DecisionBeforeEvaluation { date: of.on });
        }
        if decision.kind != DecisionKind::Stop && decision.proposal.trim().is_empty() {
            return Err(Refusal::DecisionWithoutProposal);
        }
        if decision.follow_up_on.is_some_and(|day| day < decision.on) {
            return Err(Refusal::DecisionFollowUpBefore { date: decision.on });
        }
        Ok(())
    }

    fn may_end(&self, ending: &Ending, today: NaiveDate) -> Result<(), Refusal> {
        self.possible_day(ending.on, today)?;
        if !ending.reason.fits(ending.kind) {
            return Err(Refusal::EndReasonUnfit);
        }
        if ending.reason == EndReason::Other && ending.note.trim().is_empty() {
            return Err(Refusal::EndNoteMissing);
        }
        match (ending.kind, self.began()) {
            (EndingKind::NotIncluded, true) => return Err(Refusal::PathwayBegun),
            (EndingKind::Exited, false) => return Err(Refusal::PathwayNotBegun),
            (EndingKind::NotIncluded, false) | (EndingKind::Exited, true) => {}
        }
        let last = self.last_day();
        if ending.on < last {
            return Err(Refusal::EndBeforeLast { date: last });
        }
        Ok(())
    }

    /// One that began since would run at the same time.
    fn may_resume(&self, others: &[Enrolment]) -> Result<(), Refusal> {
        let own = &self.enrolment;
        let resumed = Enrolment {
            ending: None,
            ..own.clone()
        };
        let others = others.iter().filter(|other| other.id != own.id);
        let later = in_turn(others.chain([own]))
            .into_iter()
            .find(|one| turn(one) > turn(&resumed));
        later.map_or(Ok(()), |other| {
            Err(Refusal::AlreadyEnrolled {
                date: other.enrolled_on,
            })
        })
    }

    fn may_move(&self, version: u32) -> Result<(), Refusal> {
        if version == self.enrolment.version {
            return Err(Refusal::PathwayVersionSame);
        }
        Ok(())
    }

    fn possible_day(&self, on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
        if on > today {
            return Err(Refusal::PathwayDayAhead);
        }
        match self.enrolment.referral.on {
            Some(referred) if on < referred => {
                Err(Refusal::PathwayBeforeReferral { date: referred })
            }
            _ => Ok(()),
        }
    }

    fn after_entry(&self, on: NaiveDate) -> Result<(), Refusal> {
        match self.assessed_on() {
            None => Err(Refusal::PathwaySharedFirst),
            Some(entry) if on < entry => Err(Refusal::PathwayBeforeEntry { date: entry }),
            Some(_) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
