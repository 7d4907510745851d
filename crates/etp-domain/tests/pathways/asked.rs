//! The records as the rules read them, and the question put to the rules.

use crate::acts::{Act, Step};
use crate::records::{Course, Life, What};
use chrono::{Duration, NaiveDate};
use etp_domain::{
    Assessment, AssessmentId, AssessmentKind, CompetencyKind, Decision, Ending, Enrolment,
    EnrolmentId, Mark, Pathology, Pathway, PathwayAct, PathwaySession, PathwayTemplate, PatientId,
    PersonalPlan, PlanId, ProgrammeId, Referral, ReferralOrigin, SessionId, SessionKind,
    SessionStatus, SkillGoal, SkillLevel, TemplateSession, Timing, Words, may_enrol,
};
use std::sync::Arc;
use uuid::Uuid;

pub(crate) const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 10).unwrap();

/// Whether the rules let an act pass. `after` has the act written down already, `number` says in
/// which course.
pub(crate) fn says_yes(before: &Life, after: &Life, step: &Step, number: usize) -> bool {
    let others = before.enrolments(step.programme);
    let course = &after.programmes[step.programme][number];
    let on = before.today + Duration::days(step.day);
    if let Act::Enrol { .. } = step.act {
        let followed = course
            .follows
            .map(|number| &before.programmes[step.programme][number]);
        let evaluated = followed.is_some_and(|course| {
            let mut kinds = course.assessments().map(|(kind, _)| kind);
            kinds.any(|kind| kind == AssessmentKind::Evaluation)
        });
        return may_enrol(
            &enrolment(number as u128, course),
            &others,
            evaluated,
            before.today,
        )
        .is_ok();
    }
    let was = pathway(number as u128, &before.programmes[step.programme][number]);
    let may = |act| was.may(act, before.today).is_ok();
    match course.entries.last().map(|entry| &entry.what) {
        Some(What::Assessed(kind)) => may(PathwayAct::Assess { kind: *kind, on }),
        Some(What::Planned { words }) => may(PathwayAct::AgreePlan {
            on,
            goals: &[goal(words)],
        }),
        Some(What::Decided { about, .. }) => may(PathwayAct::Decide {
            evaluation: assessment_id(number as u128, *about),
            decision: &decision_about(course, *about).expect("it was written down"),
        }),
        Some(What::Ended { .. }) => may(PathwayAct::End(
            &ending(course).expect("it was written down"),
        )),
        Some(What::Resumed) => may(PathwayAct::Resume { others: &others }),
        Some(What::Moved { to, .. }) => may(PathwayAct::Move { version: *to }),
        Some(What::Attended { .. }) | None => unreachable!("nobody asks"),
    }
}

pub(crate) fn enrolment(number: u128, course: &Course) -> Enrolment {
    Enrolment {
        id: EnrolmentId(Uuid::from_u128(number)),
        programme: ProgrammeId(Uuid::nil()),
        patient: PatientId(Uuid::nil()),
        version: course.version,
        cohort: None,
        enrolled_on: course.enrolled_on,
        offer: course.offer,
        follows: course
            .follows
            .map(|number| EnrolmentId(Uuid::from_u128(number as u128))),
        referral: Referral {
            on: course.referred_on,
            origin: ReferralOrigin::Unknown,
            by: None,
            by_words: String::new(),
            reason: String::new(),
        },
        ending: ending(course),
    }
}

fn ending(course: &Course) -> Option<Ending> {
    let entry = course.ended()?;
    match entry.what {
        What::Ended { kind, reason, note } => Some(Ending {
            kind,
            on: entry.on,
            reason,
            note: note.to_owned(),
        }),
        _ => None,
    }
}

pub(crate) fn note(kind: AssessmentKind, on: NaiveDate) -> Assessment {
    let id = AssessmentId(Uuid::nil());
    Assessment::on_a_day(id, PatientId(Uuid::nil()), kind, on, false)
}

/// The course as a pathway, everything by date.
pub(crate) fn pathway(number: u128, course: &Course) -> Pathway {
    let mut pathway = Pathway {
        enrolment: enrolment(number, course),
        template: Arc::new(template()),
        assessments: assessments(number, course),
        plans: Vec::new(),
        sessions: Vec::new(),
        letters: Vec::new(),
        twin: false,
    };
    for entry in &course.entries {
        match entry.what {
            What::Planned { words } => {
                pathway
                    .plans
                    .push(plan(&pathway.enrolment, entry.on, words))
            }
            What::Attended { code } => pathway.sessions.push(session(code, entry.on)),
            _ => {}
        }
    }
    pathway.assessments.sort_by_key(|one| one.on);
    pathway.plans.sort_by_key(|one| one.agreed_on);
    pathway.sessions.sort_by_key(|one| one.date);
    pathway
}

fn assessments(course: u128, of: &Course) -> Vec<Assessment> {
    let numbered = of.assessments().enumerate();
    numbered
        .map(|(number, (kind, on))| Assessment {
            id: assessment_id(course, number),
            enrolment: Some(EnrolmentId(Uuid::from_u128(course))),
            decision: decision_about(of, number),
            ..note(kind, on)
        })
        .collect()
}

fn assessment_id(course: u128, number: usize) -> AssessmentId {
    AssessmentId(Uuid::from_u128(course * 1000 + number as u128))
}

fn decision_about(course: &Course, assessment: usize) -> Option<Decision> {
    course.entries.iter().find_map(|entry| match entry.what {
        What::Decided {
            about,
            kind,
            proposal,
            follow_up,
        } if about == assessment => Some(Decision {
            on: entry.on,
            kind,
            proposal: proposal.to_owned(),
            follow_up_on: follow_up,
        }),
        _ => None,
    })
}

fn plan(of: &Enrolment, on: NaiveDate, words: &str) -> PersonalPlan {
    PersonalPlan {
        id: PlanId(Uuid::nil()),
        enrolment: of.id,
        patient: of.patient,
        agreed_on: on,
        by: String::new(),
        project: String::new(),
        goals: vec![goal(words)],
        sessions: vec!["a".to_owned(), "b".to_owned()],
    }
}

fn goal(words: &str) -> SkillGoal {
    SkillGoal {
        code: String::new(),
        kind: CompetencyKind::Coping,
        safety: false,
        words: words.to_owned(),
        level: SkillLevel::NotAddressed,
    }
}

fn session(code: &str, on: NaiveDate) -> PathwaySession {
    PathwaySession {
        session: SessionId(Uuid::nil()),
        step: code.to_owned(),
        date: on,
        minutes: 120,
        kind: SessionKind::Group,
        status: SessionStatus::Held,
        setting: None,
        led_by: Vec::new(),
        professions: Vec::new(),
        present: 6,
        listed: true,
        mark: Some(Mark::Present),
    }
}

fn template() -> PathwayTemplate {
    PathwayTemplate {
        name: String::new(),
        version: String::new(),
        pathology: Pathology::Diabetes2,
        model: false,
        sources: Vec::new(),
        title: Words::default(),
        about: Words::default(),
        timing: Timing::default(),
        competencies: Vec::new(),
        questions: Vec::new(),
        sessions: ["a", "b"].map(step).into(),
    }
}

fn step(code: &str) -> TemplateSession {
    TemplateSession {
        code: code.to_owned(),
        offset_days: 0,
        kind: SessionKind::Group,
        minutes: 120,
        capacity: 10,
        handout: String::new(),
        professions: Vec::new(),
        competencies: Vec::new(),
        theme: Words::default(),
        objectives: Vec::new(),
        materials: Vec::new(),
        per_person: Vec::new(),
    }
}
