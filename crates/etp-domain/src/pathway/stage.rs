//! Which step a pathway has reached, and what comes next.

use super::Pathway;
use crate::EndingKind;
use crate::coded::coded;
use chrono::NaiveDate;

coded! {
    /// Where a pathway stands.
    Stage {
        /// Referred, and waiting for the assessment.
        Waiting = "waiting",
        /// Assessed; no plan yet.
        Assessed = "assessed",
        /// The plan is agreed; no session attended yet.
        Planned = "planned",
        /// In the sessions.
        Learning = "learning",
        /// The agreed sessions are over; the evaluation is to come.
        ToEvaluate = "to-evaluate",
        /// Evaluated; nothing decided yet.
        Evaluated = "evaluated",
        /// Decided: follow-up proposed or stop.
        Decided = "decided",
        /// Never included.
        NotIncluded = "not-included",
        /// Left.
        Exited = "exited",
    }
}

coded! {
    /// What comes next.
    NextStep {
        /// Lead the shared assessment.
        Assess = "assess",
        /// Agree the personal plan.
        AgreePlan = "agree-plan",
        /// Put the person on the list of a session.
        PlanSession = "plan-session",
        /// Wait for the next session.
        Attend = "attend",
        /// Evaluate.
        Evaluate = "evaluate",
        /// Decide: stop, reinforcement, resumption.
        Decide = "decide",
        /// End it.
        End = "end",
        /// Nothing: it is over.
        Nothing = "nothing",
    }
}

impl Pathway {
    /// Where it stands on a day.
    pub fn stage(&self, today: NaiveDate) -> Stage {
        let ending = self.enrolment.ending.as_ref().map(|ending| ending.kind);
        match (ending, self.closing_evaluation()) {
            (Some(EndingKind::NotIncluded), _) => Stage::NotIncluded,
            (Some(EndingKind::Exited), _) => Stage::Exited,
            (None, Some(evaluation)) if evaluation.decision.is_some() => Stage::Decided,
            (None, Some(_)) => Stage::Evaluated,
            (None, None) => self.stage_before_evaluation(today),
        }
    }

    fn stage_before_evaluation(&self, today: NaiveDate) -> Stage {
        if self.attended().next().is_some() {
            if self.sessions_are_over(today) {
                Stage::ToEvaluate
            } else {
                Stage::Learning
            }
        } else if !self.plans.is_empty() {
            Stage::Planned
        } else if self.assessed_on().is_some() {
            Stage::Assessed
        } else {
            Stage::Waiting
        }
    }

    /// What comes next. A step that was left out comes before those that follow it; nobody goes back
    /// to the plan once the sessions are over.
    pub fn next_step(&self, today: NaiveDate) -> NextStep {
        let stage = self.stage(today);
        match stage {
            _ if self.twin => NextStep::Nothing,
            Stage::NotIncluded | Stage::Exited => NextStep::Nothing,
            Stage::Evaluated => NextStep::Decide,
            Stage::Decided => NextStep::End,
            _ if self.assessed_on().is_none() => NextStep::Assess,
            Stage::ToEvaluate => NextStep::Evaluate,
            _ if self.plans.is_empty() => NextStep::AgreePlan,
            _ if self.next_session(today).is_some() => NextStep::Attend,
            _ => NextStep::PlanSession,
        }
    }
}

#[cfg(test)]
mod tests;
