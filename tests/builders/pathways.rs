//! Taking a person through the steps of a pathway, in the words of a coordinator.

use crate::{Centre, day};
use etp_app::forms::{
    AgreePlan, AnswerGiven, CreateProgramme, DecideFollowUp, EndPathway, EnrolPatients,
    LeadAssessment, OpenCohort, ReferPatient, SavePathway,
};
use etp_app::views::PathwayView;
use etp_app::{
    AssessmentKind, CohortId, EnrolmentId, Failure, HandoutLanguage, PatientId, ProgrammeId,
    ReferralOrigin, Scheme, pathways, programmes,
};
use etp_domain::{
    CompetencyKind, DecisionKind, EndReason, EndingKind, Offer, PathwayTemplate, SkillGoal,
    SkillLevel, SkillResult,
};

/// A goal in a person's own words, for a skill of the template.
pub fn goal(code: &str, words: &str, level: SkillLevel) -> SkillGoal {
    SkillGoal {
        code: code.into(),
        kind: CompetencyKind::SelfCare,
        safety: false,
        words: words.into(),
        level,
    }
}

impl Centre {
    /// A programme from a model, nobody in it, nothing dated.
    ///
    /// # Panics
    /// When it is refused.
    pub fn programme(&self, template: &str, scheme: Scheme) -> ProgrammeId {
        let form = CreateProgramme {
            template: template.into(),
            title: format!("{template}, {}", scheme.code()),
            scheme,
        };
        programmes::create_programme(self.desk(), &form)
            .expect("a programme")
            .answer
    }

    /// A group of a programme that begins on a day.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn group(
        &self,
        programme: ProgrammeId,
        starts_on: &str,
        patients: &[PatientId],
    ) -> Result<CohortId, Failure> {
        let form = OpenCohort {
            programme,
            title: format!("Groupe du {starts_on}"),
            starts_on: day(starts_on),
            starts_at: chrono::NaiveTime::from_hms_opt(14, 0, 0).expect("an hour"),
            place: None,
            place_words: "Salle du foyer rural".into(),
            professionals: vec![],
            patients: patients.to_vec(),
            for_one: false,
            despite: String::new(),
        };
        programmes::open_cohort(self.desk(), form)?;
        let view = programmes::programme(self.desk(), programme)?;
        let mut groups = view.cohorts.into_iter();
        Ok(groups
            .find(|group| group.starts_on == day(starts_on))
            .expect("the group")
            .id)
    }

    /// A new version of a programme's template, with what somebody wrote about it; the answer is its
    /// number.
    ///
    /// # Panics
    /// When it is refused.
    pub fn new_version(
        &self,
        programme: ProgrammeId,
        note: &str,
        change: impl FnOnce(&mut PathwayTemplate),
    ) -> u32 {
        let latest =
            programmes::pathway_versions(self.desk(), programme).expect("versions")[0].number;
        let kept = programmes::pathway_version(self.desk(), programme, latest).expect("a version");
        let mut template = kept.template;
        change(&mut template);
        let form = SavePathway {
            programme,
            based_on: latest,
            note: note.into(),
            template,
        };
        programmes::save_pathway(self.desk(), form)
            .expect("a version")
            .answer
    }

    /// The form that adds people to the latest group of a programme.
    ///
    /// # Panics
    /// When there is no such programme.
    pub fn joining(&self, programme: ProgrammeId, patients: &[PatientId]) -> EnrolPatients {
        let view = programmes::programme(self.desk(), programme).expect("a programme");
        EnrolPatients {
            programme,
            cohort: view.cohorts.first().map(|group| group.id),
            patients: patients.to_vec(),
            referred_on: None,
            origin: ReferralOrigin::Unknown,
        }
    }

    /// Somebody is referred by a professional outside the hospital on a day.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn refer(
        &self,
        patient: PatientId,
        programme: ProgrammeId,
        cohort: Option<CohortId>,
        on: &str,
    ) -> Result<EnrolmentId, Failure> {
        let form = ReferPatient {
            patient,
            programme,
            offer: Offer::Initial,
            follows: None,
            cohort,
            on: Some(day(on)),
            origin: ReferralOrigin::OutsideProfessional,
            by: None,
            by_words: "Dr Petit".into(),
            reason: "Découverte récente".into(),
        };
        pathways::refer_patient(self.desk(), form).map(|done| done.answer)
    }

    /// An assessment led on a day, with some answers.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn assess(
        &self,
        enrolment: EnrolmentId,
        kind: AssessmentKind,
        on: &str,
        answers: &[(&str, &str)],
    ) -> Result<(), Failure> {
        let given = answers.iter().map(|(code, value)| AnswerGiven {
            code: (*code).into(),
            value: (*value).into(),
        });
        let form = LeadAssessment {
            enrolment,
            kind,
            on: day(on),
            remote: false,
            individual: true,
            by: "C. Noël".into(),
            language: HandoutLanguage::Fr,
            version: self.pathway_of(enrolment).version,
            answers: given.collect(),
            summary: "Habite seule, aime marcher.".into(),
            results: vec![],
            lived: String::new(),
            satisfaction: None,
        };
        pathways::lead_assessment(self.desk(), form).map(|_| ())
    }

    /// An individual evaluation on a day that found everything acquired.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn evaluate(&self, enrolment: EnrolmentId, on: &str) -> Result<(), Failure> {
        let view = self.pathway_of(enrolment);
        let goals = view.plans.first().map(|plan| plan.goals.clone());
        let results = goals
            .unwrap_or_default()
            .into_iter()
            .map(|goal| SkillResult {
                code: goal.code,
                kind: goal.kind,
                safety: goal.safety,
                words: goal.words,
                level: SkillLevel::Acquired,
            });
        let form = LeadAssessment {
            enrolment,
            kind: AssessmentKind::Evaluation,
            on: day(on),
            remote: false,
            individual: true,
            by: "C. Noël".into(),
            language: HandoutLanguage::Fr,
            version: view.version,
            answers: vec![],
            summary: String::new(),
            results: results.collect(),
            lived: "J’ai repris confiance.".into(),
            satisfaction: Some(9),
        };
        pathways::lead_assessment(self.desk(), form).map(|_| ())
    }

    /// A plan with one goal, for the whole template.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn agree(
        &self,
        enrolment: EnrolmentId,
        on: &str,
        goals: &[SkillGoal],
    ) -> Result<(), Failure> {
        let form = AgreePlan {
            enrolment,
            on: day(on),
            by: "C. Noël".into(),
            project: "Voir grandir ma petite-fille".into(),
            goals: goals.to_vec(),
            sessions: vec![],
        };
        pathways::agree_plan(self.desk(), form).map(|_| ())
    }

    /// A reinforcement is proposed after the latest evaluation.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn decide(&self, enrolment: EnrolmentId, on: &str) -> Result<(), Failure> {
        let view = self.pathway_of(enrolment);
        let evaluation = view
            .assessments
            .iter()
            .find(|one| one.kind == AssessmentKind::Evaluation);
        let form = DecideFollowUp {
            enrolment,
            evaluation: evaluation.expect("an evaluation").id,
            on: day(on),
            kind: DecisionKind::Reinforcement,
            proposal: "Une séance de groupe par trimestre".into(),
            follow_up_on: None,
        };
        pathways::decide_follow_up(self.desk(), form).map(|_| ())
    }

    /// The pathway ends on a day.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn end(
        &self,
        enrolment: EnrolmentId,
        on: &str,
        kind: EndingKind,
        reason: EndReason,
    ) -> Result<(), Failure> {
        let form = EndPathway {
            enrolment,
            kind,
            on: day(on),
            reason,
            note: String::new(),
        };
        pathways::end_pathway(self.desk(), form).map(|_| ())
    }

    /// A pathway as its person's file shows it.
    ///
    /// # Panics
    /// When nobody in the register has it.
    pub fn pathway_of(&self, enrolment: EnrolmentId) -> PathwayView {
        let people = self.people().into_iter();
        let mut all =
            people.flat_map(|person| pathways::pathways(self.desk(), person).expect("pathways"));
        all.find(|view| view.enrolment == enrolment)
            .expect("the pathway")
    }
}
