//! Pathways for tests, told in one line each: enrolled, assessed, planned, at sessions, evaluated.

use super::{Pathway, PathwaySession};
use crate::{
    Addressee, Assessment, AssessmentId, AssessmentKind, CompetencyKind, Decision, DecisionKind,
    EndReason, Ending, EndingKind, Enrolment, EnrolmentId, HandoutLanguage, Letter, LetterContent,
    LetterId, LetterKind, LetterWay, Mark, Offer, Pathology, PathwayTemplate, PatientId,
    PersonalPlan, PlanId, ProgrammeId, Referral, ReferralOrigin, SessionId, SessionKind,
    SessionStatus, SkillGoal, SkillLevel, TemplateSession, Timing, Words,
};
use chrono::NaiveDate;
use std::sync::Arc;
use uuid::Uuid;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Referred and enrolled on the same day, for the first time, to three sessions: `a`, `b`, `c`.
pub(crate) fn enrolled(on: &str) -> Pathway {
    Pathway {
        enrolment: enrolment(1, on, None),
        template: Arc::new(template(&["a", "b", "c"])),
        assessments: Vec::new(),
        plans: Vec::new(),
        sessions: Vec::new(),
        letters: Vec::new(),
        twin: false,
    }
}

/// An enrolment that ran from a day to another, or still runs.
pub(crate) fn enrolment(number: u128, on: &str, until: Option<&str>) -> Enrolment {
    Enrolment {
        id: EnrolmentId(Uuid::from_u128(number)),
        programme: ProgrammeId(Uuid::nil()),
        patient: PatientId(Uuid::nil()),
        version: 1,
        cohort: None,
        enrolled_on: day(on),
        offer: Offer::Initial,
        follows: None,
        referral: Referral {
            on: Some(day(on)),
            origin: ReferralOrigin::Unknown,
            by: None,
            by_words: String::new(),
            reason: String::new(),
        },
        ending: until.map(|until| ending(EndingKind::Exited, until, EndReason::Moved)),
    }
}

pub(crate) fn ending(kind: EndingKind, on: &str, reason: EndReason) -> Ending {
    Ending {
        kind,
        on: day(on),
        reason,
        note: String::new(),
    }
}

pub(crate) fn goal(words: &str) -> SkillGoal {
    SkillGoal {
        code: String::new(),
        kind: CompetencyKind::SelfCare,
        safety: false,
        words: words.to_owned(),
        level: SkillLevel::NotAcquired,
    }
}

pub(crate) fn decision(kind: DecisionKind, on: &str) -> Decision {
    Decision {
        on: day(on),
        kind,
        proposal: "Un appel".to_owned(),
        follow_up_on: None,
    }
}

/// Written down without a pathway.
pub(crate) fn noted(number: u128, kind: AssessmentKind, on: &str) -> Assessment {
    let id = AssessmentId(Uuid::from_u128(number));
    Assessment::on_a_day(id, PatientId(Uuid::nil()), kind, day(on), false)
}

/// A session of a step, with the person on its list.
pub(crate) fn session(step: &str, on: &str, mark: Option<Mark>) -> PathwaySession {
    PathwaySession {
        session: SessionId(Uuid::nil()),
        step: step.to_owned(),
        date: day(on),
        minutes: 120,
        kind: SessionKind::Group,
        status: SessionStatus::Planned,
        setting: None,
        led_by: Vec::new(),
        professions: Vec::new(),
        present: 0,
        listed: true,
        mark,
    }
}

impl Pathway {
    pub(crate) fn with_assessment(mut self, kind: AssessmentKind, on: &str) -> Self {
        let mut one = noted(self.assessments.len() as u128 + 1, kind, on);
        one.enrolment = Some(self.enrolment.id);
        self.assessments.push(one);
        self
    }

    pub(crate) fn assessed(self, on: &str) -> Self {
        self.with_assessment(AssessmentKind::Shared, on)
    }

    pub(crate) fn evaluated(self, on: &str) -> Self {
        self.with_assessment(AssessmentKind::Evaluation, on)
    }

    pub(crate) fn decided(mut self, kind: DecisionKind, on: &str) -> Self {
        self.assessments.last_mut().unwrap().decision = Some(decision(kind, on));
        self
    }

    pub(crate) fn planned(mut self, on: &str, sessions: &[&str]) -> Self {
        self.plans.push(PersonalPlan {
            id: PlanId(Uuid::from_u128(self.plans.len() as u128)),
            enrolment: self.enrolment.id,
            patient: self.enrolment.patient,
            agreed_on: day(on),
            by: String::new(),
            project: String::new(),
            goals: vec![goal("Marcher")],
            sessions: sessions.iter().map(|&code| code.to_owned()).collect(),
        });
        self
    }

    pub(crate) fn at(mut self, step: &str, on: &str, mark: Option<Mark>) -> Self {
        self.sessions.push(session(step, on, mark));
        self
    }

    pub(crate) fn ended(mut self, kind: EndingKind, on: &str, reason: EndReason) -> Self {
        self.enrolment.ending = Some(ending(kind, on, reason));
        self
    }

    /// A letter to the doctor; `None` for a draft.
    pub(crate) fn written(mut self, kind: LetterKind, sent: Option<&str>) -> Self {
        self.letters.push(Letter {
            id: LetterId(Uuid::from_u128(self.letters.len() as u128)),
            patient: self.enrolment.patient,
            enrolment: self.enrolment.id,
            kind,
            addressee: Addressee::Doctor,
            recipient: None,
            recipient_lines: Vec::new(),
            language: HandoutLanguage::Fr,
            content: LetterContent::default(),
            drafted_at: "2026-01-01T08:00:00Z".parse().unwrap(),
            drafted_by: String::new(),
            sent_on: sent.map(day),
            way: sent.map(|_| LetterWay::Post),
        });
        self
    }
}

fn template(codes: &[&str]) -> PathwayTemplate {
    let session = |code: &&str| TemplateSession {
        code: (*code).to_owned(),
        offset_days: 0,
        kind: SessionKind::Group,
        minutes: 120,
        capacity: 10,
        handout: String::new(),
        professions: Vec::new(),
        competencies: Vec::new(),
        theme: Words::one(HandoutLanguage::Fr, "Bouger"),
        objectives: Vec::new(),
        materials: Vec::new(),
        per_person: Vec::new(),
    };
    PathwayTemplate {
        name: "diabetes2".into(),
        version: "1".into(),
        pathology: Pathology::Diabetes2,
        model: false,
        sources: Vec::new(),
        title: Words::one(HandoutLanguage::Fr, "Diabète"),
        about: Words::default(),
        timing: Timing::default(),
        competencies: Vec::new(),
        questions: Vec::new(),
        sessions: codes.iter().map(session).collect(),
    }
}
