//! A pathway told act by act.

use super::day;
use crate::{
    Addressee, Assessment, AssessmentId, AssessmentKind, Decision, DecisionKind, EndReason, Ending,
    EndingKind, Enrolment, EnrolmentId, HandoutLanguage, Letter, LetterContent, LetterId,
    LetterKind, LetterWay, Mark, Offer, Pathology, Pathway, PathwaySession, PathwayTemplate,
    PatientId, PersonalPlan, PlaceKind, PlanId, Profession, ProfessionalId, ProgrammeId, Referral,
    ReferralOrigin, SessionId, SessionKind, SessionStatus, TemplateSession, Timing, Words,
};
use std::sync::Arc;
use uuid::Uuid;

pub(super) struct Story {
    pub(super) pathway: Pathway,
}

impl Story {
    /// Enrolled on 1 January 2020, with a template of three group sessions of 90 minutes.
    pub(super) fn new() -> Self {
        Self {
            pathway: Pathway {
                enrolment: enrolment(),
                template: template(3, 90).into(),
                assessments: Vec::new(),
                plans: Vec::new(),
                sessions: Vec::new(),
                letters: Vec::new(),
                twin: false,
            },
        }
    }

    pub(super) fn offer(mut self, offer: Offer) -> Self {
        self.pathway.enrolment.offer = offer;
        self
    }

    pub(super) fn about(mut self, pathology: Pathology) -> Self {
        Arc::make_mut(&mut self.pathway.template).pathology = pathology;
        self
    }

    pub(super) fn referred(mut self, on: &str) -> Self {
        self.pathway.enrolment.referral.on = Some(day(on));
        self
    }

    pub(super) fn assessed(self, on: &str) -> Self {
        self.assessment(AssessmentKind::Shared, on)
    }

    pub(super) fn updated(self, on: &str) -> Self {
        self.assessment(AssessmentKind::Updated, on)
    }

    /// Evaluated in an individual session, and a follow-up proposed the same day.
    pub(super) fn evaluated(self, on: &str) -> Self {
        let decision = Decision {
            on: day(on),
            kind: DecisionKind::Reinforcement,
            proposal: "Trois séances au printemps".into(),
            follow_up_on: None,
        };
        self.assessment(AssessmentKind::Evaluation, on)
            .last_assessment(|one| one.decision = Some(decision))
    }

    fn assessment(mut self, kind: AssessmentKind, on: &str) -> Self {
        let number = self.pathway.assessments.len() as u128 + 1;
        let one = Assessment::on_a_day(
            AssessmentId(Uuid::from_u128(number)),
            PatientId(Uuid::nil()),
            kind,
            day(on),
            false,
        );
        self.pathway.assessments.push(one);
        self
    }

    pub(super) fn last_assessment(mut self, change: impl FnOnce(&mut Assessment)) -> Self {
        change(self.pathway.assessments.last_mut().unwrap());
        self
    }

    /// Attended: alone, 30 minutes, at a health house, led by a diabetes educator.
    pub(super) fn alone(self, on: &str) -> Self {
        self.session(on, SessionKind::Individual, 30, 1)
    }

    /// Attended: in a group of eight, 120 minutes, at a health house, led by a diabetes educator.
    pub(super) fn group(self, on: &str) -> Self {
        self.session(on, SessionKind::Group, 120, 8)
    }

    fn session(mut self, on: &str, kind: SessionKind, minutes: u32, present: u32) -> Self {
        let number = self.pathway.sessions.len() + 1;
        let id = format!("{on}-{number}");
        self.pathway.sessions.push(PathwaySession {
            session: SessionId(Uuid::from_u128(hash(&id))),
            step: format!("s{number}"),
            date: day(on),
            minutes,
            kind,
            status: SessionStatus::Held,
            setting: Some(PlaceKind::Town),
            led_by: vec![ProfessionalId(Uuid::from_u128(1))],
            professions: vec![Profession::DiabetesEducator],
            present,
            listed: true,
            mark: Some(Mark::Present),
        });
        self
    }

    pub(super) fn last(mut self, change: impl FnOnce(&mut PathwaySession)) -> Self {
        change(self.pathway.sessions.last_mut().unwrap());
        self
    }

    pub(super) fn by(self, profession: Profession) -> Self {
        self.last(|session| session.professions = vec![profession])
    }

    pub(super) fn at(self, place: PlaceKind) -> Self {
        self.last(|session| session.setting = Some(place))
    }

    pub(super) fn agreed(mut self, codes: &[&str]) -> Self {
        self.pathway.plans.push(PersonalPlan {
            id: PlanId(Uuid::nil()),
            enrolment: EnrolmentId(Uuid::nil()),
            patient: PatientId(Uuid::nil()),
            agreed_on: day("2026-01-15"),
            by: String::new(),
            project: String::new(),
            goals: Vec::new(),
            sessions: codes.iter().map(|code| (*code).to_owned()).collect(),
        });
        self
    }

    pub(super) fn letter(mut self, to: Addressee, sent_on: Option<&str>) -> Self {
        self.pathway.letters.push(Letter {
            id: LetterId(Uuid::nil()),
            patient: PatientId(Uuid::nil()),
            enrolment: EnrolmentId(Uuid::nil()),
            kind: LetterKind::End,
            addressee: to,
            recipient: None,
            recipient_lines: Vec::new(),
            language: HandoutLanguage::Fr,
            content: LetterContent::default(),
            drafted_at: Default::default(),
            drafted_by: String::new(),
            sent_on: sent_on.map(day),
            way: sent_on.map(|_| LetterWay::Post),
        });
        self
    }

    pub(super) fn ended(mut self, on: &str, kind: EndingKind) -> Self {
        self.pathway.enrolment.ending = Some(Ending {
            kind,
            on: day(on),
            reason: EndReason::Unknown,
            note: String::new(),
        });
        self
    }
}

/// Two sessions told alike are one; told on another day or in another place they are two.
fn hash(text: &str) -> u128 {
    let step = |sum: u128, byte: u8| sum.wrapping_mul(257).wrapping_add(u128::from(byte));
    text.bytes().fold(7, step)
}

fn enrolment() -> Enrolment {
    Enrolment {
        id: EnrolmentId(Uuid::nil()),
        programme: ProgrammeId(Uuid::nil()),
        patient: PatientId(Uuid::nil()),
        version: 1,
        cohort: None,
        enrolled_on: day("2020-01-01"),
        offer: Offer::Initial,
        follows: None,
        referral: Referral {
            on: None,
            origin: ReferralOrigin::Unknown,
            by: None,
            by_words: String::new(),
            reason: String::new(),
        },
        ending: None,
    }
}

/// Sessions `s1`, `s2`… in a group of ten.
fn template(sessions: u32, minutes: u32) -> PathwayTemplate {
    let words = |text: &str| Words::one(HandoutLanguage::Fr, text);
    let session = |number: u32| TemplateSession {
        code: format!("s{number}"),
        offset_days: number * 7,
        kind: SessionKind::Group,
        minutes,
        capacity: 10,
        handout: String::new(),
        professions: Vec::new(),
        competencies: Vec::new(),
        theme: words("Bouger"),
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
        title: words("Diabète"),
        about: Words::default(),
        timing: Timing::default(),
        competencies: Vec::new(),
        questions: Vec::new(),
        sessions: (1..=sessions).map(session).collect(),
    }
}
