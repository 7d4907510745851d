//! What a pathway of the invented centre holds: an assessment, a plan, an evaluation, a letter.

use super::{id, words};
use chrono::{DateTime, NaiveDate, TimeDelta};
use etp_domain::{
    Addressee, Answer, Assessment, AssessmentContent, AssessmentId, AssessmentKind, CohortId,
    CompetencyKind, Decision, DecisionKind, Dimension, EndReason, Ending, EndingKind, Enrolment,
    EnrolmentId, HandoutLanguage, Letter, LetterContent, LetterId, LetterKind, LetterWay, Offer,
    PersonalPlan, PlanId, ProgrammeId, QuestionKind, Referral, ReferralOrigin, SkillGoal,
    SkillLevel,
};
use etp_store::{StoreError, Writer};
use std::collections::HashMap;
use uuid::Uuid;

/// Each person's pathway that runs: the next one begins when it ends.
#[derive(Default)]
pub(super) struct Running(HashMap<u32, Enrolment>);

impl Running {
    /// Somebody begins with a group; what they had begun before ends, evaluated and written about.
    pub(super) fn begin(
        &mut self,
        writer: &Writer<'_>,
        person: u32,
        (programme, cohort): (ProgrammeId, CohortId),
        on: NaiveDate,
    ) -> Result<(), StoreError> {
        if let Some(before) = self.0.remove(&person) {
            end(writer, before, on - TimeDelta::days(1))?;
        }
        let enrolment = enrolment(person, programme, cohort, on);
        writer.enrol(&enrolment)?;
        let shared = assessment(&enrolment, AssessmentKind::Shared, on);
        writer.add_assessment(&shared)?;
        writer.add_plan(&plan(&enrolment))?;
        self.0.insert(person, enrolment);
        Ok(())
    }
}

fn end(writer: &Writer<'_>, mut enrolment: Enrolment, on: NaiveDate) -> Result<(), StoreError> {
    let on = on.max(enrolment.enrolled_on);
    let mut evaluation = assessment(&enrolment, AssessmentKind::Evaluation, on);
    evaluation.decision = Some(Decision {
        on,
        kind: DecisionKind::Stop,
        proposal: String::new(),
        follow_up_on: None,
    });
    writer.add_assessment(&evaluation)?;
    writer.add_letter(&letter(&enrolment, on))?;
    enrolment.ending = Some(Ending {
        kind: EndingKind::Exited,
        on,
        reason: EndReason::Completed,
        note: String::new(),
    });
    writer.save_enrolment(&enrolment)
}

fn enrolment(person: u32, programme: ProgrammeId, cohort: CohortId, on: NaiveDate) -> Enrolment {
    let which = cohort.0.as_u128() << 32 | u128::from(person);
    Enrolment {
        id: EnrolmentId(Uuid::from_u128(which)),
        programme,
        patient: id(person),
        version: 1,
        cohort: Some(cohort),
        enrolled_on: on,
        offer: Offer::Initial,
        follows: None,
        referral: Referral {
            on: Some(on),
            origin: ReferralOrigin::Consultation,
            by: None,
            by_words: String::new(),
            reason: "équilibre du traitement".into(),
        },
        ending: None,
    }
}

/// Six questions, answered in a few words each.
fn assessment(of: &Enrolment, kind: AssessmentKind, on: NaiveDate) -> Assessment {
    let answer = |number| Answer {
        code: format!("question-{number}"),
        dimension: Dimension::Life,
        kind: QuestionKind::Text,
        question: words(6),
        value: words(8),
        chosen: String::new(),
        points: None,
        most: None,
    };
    let which = of.id.0.as_u128() << 2 | kind as u128;
    Assessment {
        enrolment: Some(of.id),
        by: "Banc".into(),
        content: AssessmentContent {
            answers: (1..=6).map(answer).collect(),
            summary: words(20),
            ..AssessmentContent::default()
        },
        ..Assessment::on_a_day(
            AssessmentId(Uuid::from_u128(which)),
            of.patient,
            kind,
            on,
            false,
        )
    }
}

fn plan(of: &Enrolment) -> PersonalPlan {
    let goal = |number| SkillGoal {
        code: format!("skill-{number}"),
        kind: CompetencyKind::SelfCare,
        safety: false,
        words: words(10),
        level: SkillLevel::InProgress,
    };
    PersonalPlan {
        id: PlanId(of.id.0),
        enrolment: of.id,
        patient: of.patient,
        agreed_on: of.enrolled_on,
        by: "Banc".into(),
        project: words(15),
        goals: (1..=5).map(goal).collect(),
        sessions: Vec::new(),
    }
}

fn letter(of: &Enrolment, on: NaiveDate) -> Letter {
    Letter {
        id: LetterId(of.id.0),
        patient: of.patient,
        enrolment: of.id,
        kind: LetterKind::End,
        addressee: Addressee::Doctor,
        recipient: None,
        recipient_lines: vec!["Dr Banc".into(), "1 rue de la Gare".into()],
        language: HandoutLanguage::Fr,
        content: LetterContent {
            subject: words(4),
            paragraphs: (0..2).map(|_| words(30)).collect(),
            goals: Vec::new(),
        },
        drafted_at: DateTime::UNIX_EPOCH,
        drafted_by: "Banc".into(),
        sent_on: Some(on),
        way: Some(LetterWay::Post),
    }
}
