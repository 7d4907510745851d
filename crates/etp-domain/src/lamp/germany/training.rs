//! Recommended, taken up, complete: the three days of a training.

use crate::lamp::facts::learned;
use crate::{LampLine, Pathway, SessionKind};
use chrono::NaiveDate;

/// The three days, as far as they came.
pub(super) struct Training {
    pub(super) recommended_on: Option<NaiveDate>,
    pub(super) taken_up_on: Option<NaiveDate>,
    pub(super) complete_on: Option<NaiveDate>,
}

impl Training {
    pub(super) fn of(pathway: &Pathway, today: NaiveDate) -> Self {
        let days = [pathway.enrolment.referral.on, pathway.assessed_on()];
        let told = days.into_iter().flatten().filter(|on| *on <= today);
        Self {
            recommended_on: told.min(),
            taken_up_on: learned(pathway, today).map(|session| session.date).min(),
            complete_on: complete_on(pathway, today),
        }
    }

    pub(super) fn lines(&self) -> Vec<LampLine> {
        vec![
            line(self.recommended_on, "recommended", "not-recommended"),
            line(self.taken_up_on, "taken-up", "not-taken-up"),
            line(self.complete_on, "training-complete", "training-open"),
        ]
    }
}

fn line(on: Option<NaiveDate>, done: &str, open: &str) -> LampLine {
    match on {
        Some(on) => LampLine::of(done).with("date", on).is(true),
        None => LampLine::of(open).is(false),
    }
}

/// The day the last of the agreed sessions was attended; those for caregivers only are not asked.
fn complete_on(pathway: &Pathway, today: NaiveDate) -> Option<NaiveDate> {
    let days: Option<Vec<NaiveDate>> = pathway
        .agreed_sessions()
        .into_iter()
        .filter(|code| !for_caregivers(pathway, code))
        .map(|code| {
            let of_step = learned(pathway, today).filter(|session| session.step == code);
            of_step.map(|session| session.date).min()
        })
        .collect();
    days?.into_iter().max()
}

fn for_caregivers(pathway: &Pathway, code: &str) -> bool {
    let of_template = pathway
        .template
        .sessions
        .iter()
        .find(|one| one.code == code);
    of_template.is_some_and(|one| one.kind == SessionKind::Caregivers)
}
