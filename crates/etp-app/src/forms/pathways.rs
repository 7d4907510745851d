//! A person's pathway: referral, assessment, plan, evaluation, decision, end, letters.

use chrono::NaiveDate;
use etp_domain::{
    Addressee, AppointmentLetterId, AppointmentWay, AssessmentId, AssessmentKind, CohortId,
    DecisionKind, EndReason, EndingKind, EnrolmentId, HandoutLanguage, LetterId, LetterKind,
    LetterWay, Offer, PatientId, ProgrammeId, RecipientId, ReferralOrigin, SessionId, SkillGoal,
    SkillResult,
};
use serde::Deserialize;
use specta::Type;

/// Somebody was referred to a programme.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ReferPatient {
    /// Who.
    pub patient: PatientId,
    /// To which programme.
    pub programme: ProgrammeId,
    /// Under which offer.
    pub offer: Offer,
    /// The pathway it follows, for follow-up and resumption.
    pub follows: Option<EnrolmentId>,
    /// Into which group at once; `None` waits.
    pub cohort: Option<CohortId>,
    /// The day of the referral; `None` when not known.
    pub on: Option<NaiveDate>,
    /// From where.
    pub origin: ReferralOrigin,
    /// Who referred, when in the directory.
    pub by: Option<RecipientId>,
    /// Who referred, in words.
    pub by_words: String,
    /// Why.
    pub reason: String,
}

/// Enrolling several people at once.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct EnrolPatients {
    /// In which programme.
    pub programme: ProgrammeId,
    /// Into which group; `None` puts them on the waiting list.
    pub cohort: Option<CohortId>,
    /// Who.
    pub patients: Vec<PatientId>,
    /// The day of the referral, if it is one for all.
    pub referred_on: Option<NaiveDate>,
    /// From where, if it is one for all.
    pub origin: ReferralOrigin,
}

/// Somebody who waits gets a place in a group, or changes groups.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
pub struct JoinCohort {
    /// Whose pathway.
    pub enrolment: EnrolmentId,
    /// Which group.
    pub cohort: CohortId,
}

/// An answer to a question of the template.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AnswerGiven {
    /// The question's code.
    pub code: String,
    /// Words, `yes`, `no`, the code of a choice, `0` to `10`; empty for no answer.
    pub value: String,
}

/// An assessment led with the template's questions: shared, updated, or the individual evaluation.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct LeadAssessment {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// Which.
    pub kind: AssessmentKind,
    /// The day.
    pub on: NaiveDate,
    /// By telephone or video.
    pub remote: bool,
    /// In an individual session.
    pub individual: bool,
    /// Who led it.
    pub by: String,
    /// The language it was led in: the questions are kept as asked.
    pub language: HandoutLanguage,
    /// The version of the template whose questions were asked, as the form named it.
    pub version: u32,
    /// What was answered.
    pub answers: Vec<AnswerGiven>,
    /// Needs, resources, obstacles.
    pub summary: String,
    /// How far with each skill (evaluations).
    pub results: Vec<SkillResult>,
    /// How the person lived it (evaluations).
    pub lived: String,
    /// Satisfaction from 0 to 10 (evaluations).
    pub satisfaction: Option<u8>,
}

/// What was typed from a form that was filled in on paper.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ReadAnswers {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// The code of the form: on the screen, or in the foot of the paper.
    pub code: String,
    /// Numbers with their answers: `1b 2 yes 3 7 4c`.
    pub text: String,
}

/// A personal plan that was agreed.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AgreePlan {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// The day.
    pub on: NaiveDate,
    /// With whom of the team.
    pub by: String,
    /// The person's project.
    pub project: String,
    /// The goals.
    pub goals: Vec<SkillGoal>,
    /// The agreed sessions, by code.
    pub sessions: Vec<String>,
}

/// What an evaluation led to.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct DecideFollowUp {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// Which evaluation.
    pub evaluation: AssessmentId,
    /// The day.
    pub on: NaiveDate,
    /// What.
    pub kind: DecisionKind,
    /// The follow-up that was proposed.
    pub proposal: String,
    /// When to ask how it goes.
    pub follow_up_on: Option<NaiveDate>,
}

/// A pathway ends, or never began.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct EndPathway {
    /// Which.
    pub enrolment: EnrolmentId,
    /// Not included, or exited.
    pub kind: EndingKind,
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub reason: EndReason,
    /// More about it.
    pub note: String,
}

/// Moving somebody to another version of the template.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct MoveToVersion {
    /// Which pathway.
    pub enrolment: EnrolmentId,
    /// To which version.
    pub version: u32,
    /// Why.
    pub why: String,
}

/// A letter to be drafted from the file.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
pub struct DraftLetter {
    /// About which pathway.
    pub enrolment: EnrolmentId,
    /// What about.
    pub kind: LetterKind,
    /// To whom.
    pub addressee: Addressee,
    /// In which language; `None` takes the person's first, or the centre's for a doctor.
    pub language: Option<HandoutLanguage>,
}

/// A draft as somebody rewrote it.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveLetter {
    /// Which.
    pub letter: LetterId,
    /// Name and address, by line.
    pub recipient_lines: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}

/// A letter left.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
pub struct SendLetter {
    /// Which.
    pub letter: LetterId,
    /// The day.
    pub on: NaiveDate,
    /// How.
    pub way: LetterWay,
}

/// Letters about appointments left.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SendAppointmentLetters {
    /// Which; at least one.
    pub letters: Vec<AppointmentLetterId>,
    /// The day.
    pub on: NaiveDate,
    /// How.
    pub way: AppointmentWay,
}

/// The questions on paper, for a visit without the laptop.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintAssessmentForm {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// Which assessment.
    pub kind: AssessmentKind,
    /// One or two languages.
    pub languages: Vec<HandoutLanguage>,
    /// With the EPICES questions, in a block of their own.
    pub epices: bool,
}

/// The latest plan, on paper, for the person.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintPlan {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// One or two languages.
    pub languages: Vec<HandoutLanguage>,
}

/// What was found and agreed, on paper, for the person.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintSummary {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// One or two languages.
    pub languages: Vec<HandoutLanguage>,
}

/// What a letter about appointments is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum InvitationAbout {
    /// Sessions to come.
    Coming,
    /// A session that was missed.
    Missed,
}

impl InvitationAbout {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Missed => "missed",
        }
    }
}

/// Letters of invitation, or after an absence: to one person, or to all of a session's list.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintInvitations {
    /// Which letter.
    pub about: InvitationAbout,
    /// To whom; none takes everybody of the session's list it is about.
    pub patient: Option<PatientId>,
    /// About which session; none takes all to come, or the latest that was missed.
    pub session: Option<SessionId>,
    /// One or two languages, a letter in each; none takes each person's own.
    pub languages: Vec<HandoutLanguage>,
}
