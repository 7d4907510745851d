//! A person's pathway, from the referral to the follow-up.

use etp_app::forms::{
    AgreePlan, DecideFollowUp, EndPathway, EnrolPatients, JoinCohort, LeadAssessment,
    MoveToVersion, PrintAssessmentForm, PrintPlan, PrintSummary, ReadAnswers, ReferPatient,
};
use etp_app::views::{AnswerRead, AssessmentForm, HandoutMade, PathwayView};
use etp_app::{AssessmentKind, Done, EnrolmentId, PatientId, pathways};

at_desk! {
    /// Every pathway of a person, the running ones first.
    pathways(patient: PatientId) -> Vec<PathwayView>:
        move |desk| pathways::pathways(desk, patient);
    /// Somebody was referred.
    refer_patient(form: ReferPatient) -> Done<EnrolmentId>:
        move |desk| pathways::refer_patient(desk, form);
    /// Enrols several people at once; the answer is how many were new.
    enrol_patients(form: EnrolPatients) -> Done<u32>:
        move |desk| pathways::enrol_patients(desk, form);
    /// A place in a group.
    join_cohort(form: JoinCohort) -> Done<()>: move |desk| pathways::join_cohort(desk, form);
    /// What the form of an assessment needs.
    assessment_form(enrolment: EnrolmentId, kind: AssessmentKind) -> AssessmentForm:
        move |desk| pathways::assessment_form(desk, enrolment, kind);
    /// The same as it was printed, by the code of the paper.
    paper_form(enrolment: EnrolmentId, code: String) -> AssessmentForm:
        move |desk| pathways::paper_form(desk, enrolment, &code);
    /// What was typed from a form filled in by hand.
    read_answers(form: ReadAnswers) -> Vec<AnswerRead>:
        move |desk| pathways::read_answers(desk, &form);
    /// The same for the EPICES questions.
    read_epices(text: String) -> Vec<AnswerRead>: move |_| pathways::read_epices(&text);
    /// An assessment or an evaluation that was led.
    lead_assessment(form: LeadAssessment) -> Done<()>:
        move |desk| pathways::lead_assessment(desk, form);
    /// The questions on paper.
    print_assessment_form(form: PrintAssessmentForm) -> HandoutMade:
        move |desk| pathways::print_assessment_form(desk, &form);
    /// A plan that was agreed.
    agree_plan(form: AgreePlan) -> Done<()>: move |desk| pathways::agree_plan(desk, form);
    /// The plan on paper, for the person.
    print_plan(form: PrintPlan) -> HandoutMade:
        move |desk| pathways::print_plan(desk, &form);
    /// What was found and agreed, on paper, for the person.
    print_summary(form: PrintSummary) -> HandoutMade:
        move |desk| pathways::print_summary(desk, &form);
    /// What an evaluation led to.
    decide_follow_up(form: DecideFollowUp) -> Done<()>:
        move |desk| pathways::decide_follow_up(desk, form);
    /// It ends, or never began.
    end_pathway(form: EndPathway) -> Done<()>: move |desk| pathways::end_pathway(desk, form);
    /// The ending is taken back.
    resume_pathway(enrolment: EnrolmentId) -> Done<()>:
        move |desk| pathways::resume_pathway(desk, enrolment);
    /// Another version of the template.
    move_to_version(form: MoveToVersion) -> Done<()>:
        move |desk| pathways::move_to_version(desk, form);
}
