//! The personal plan, in the person's own words.

use super::ask;
use crate::forms::AgreePlan;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{PathwayAct, PersonalPlan, PlanId, SkillGoal};

/// Keeps a plan that was agreed; an older one stays.
///
/// # Errors
/// No assessment before it; no goal; a day ahead or before the assessment; a session the template
/// does not have; the pathway is over; the disk.
pub fn agree_plan(desk: &Desk, form: AgreePlan) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let act = PathwayAct::AgreePlan {
            on: form.on,
            goals: &form.goals,
        };
        let pathway = ask(desk, writer, form.enrolment, act)?;
        let has = |code: &String| {
            pathway
                .template
                .sessions
                .iter()
                .any(|one| one.code == *code)
        };
        if let Some(unknown) = form.sessions.iter().find(|code| !has(code)) {
            let refused = Failure::refused("plan-session-unknown");
            return Err(refused.with("code", unknown.clone()));
        }
        let patient = pathway.enrolment.patient;
        writer.add_plan(&PersonalPlan {
            id: PlanId(desk.doors.chance.id()),
            enrolment: form.enrolment,
            patient,
            agreed_on: form.on,
            by: form.by.trim().to_owned(),
            project: form.project.trim().to_owned(),
            goals: form.goals.iter().filter_map(written).collect(),
            sessions: form.sessions.clone(),
        })?;
        desk.note_new(writer, "agree-plan", patient, "plan", &form.on.to_string())?;
        Ok(Done::new((), [Topic::Patients, Topic::Programmes]))
    })
}

/// A goal with words; a line left empty is none.
fn written(goal: &SkillGoal) -> Option<SkillGoal> {
    let words = goal.words.trim();
    (!words.is_empty()).then(|| SkillGoal {
        words: words.to_owned(),
        ..goal.clone()
    })
}
