//! A person's pathway as the file shows it: the four steps, what comes next, lamps, letters.

use crate::views::{DueLine, LampView, PatientRow};
use chrono::NaiveDate;
use etp_domain::{
    Addressee, Answer, AssessmentId, AssessmentKind, CohortId, Competency, DecisionKind, EndReason,
    EndingKind, EnrolmentId, HandoutLanguage, LetterGoal, LetterId, LetterKind, LetterWay,
    NextStep, Offer, Pathology, PatientId, PlanId, ProgrammeId, Question, RecipientId,
    ReferralOrigin, Scheme, Score, SessionId, SessionKind, SessionPart, SkillGoal, SkillLevel,
    SkillResult, Stage,
};
use serde::Serialize;
use specta::Type;

/// One pathway of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PathwayView {
    /// Which.
    pub enrolment: EnrolmentId,
    /// Whose.
    pub patient: PatientId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// What people call it.
    pub programme_title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// Under which scheme.
    pub scheme: Scheme,
    /// The version of the template it follows.
    pub version: u32,
    /// The latest version of that template.
    pub latest_version: u32,
    /// With which group; `None` while waiting or alone.
    pub cohort: Option<CohortId>,
    /// The group's name; empty without one.
    pub cohort_title: String,
    /// The day it was written down.
    pub enrolled_on: NaiveDate,
    /// Under which offer.
    pub offer: Offer,
    /// Where it stands.
    pub stage: Stage,
    /// What comes next.
    pub next_step: NextStep,
    /// The next session.
    pub next_session: Option<NaiveDate>,
    /// Written twice by merged files; never counts.
    pub twin: bool,
    /// The referral.
    pub referral: ReferralView,
    /// The day of the shared assessment.
    pub assessed_on: Option<NaiveDate>,
    /// Assessments, latest first.
    pub assessments: Vec<AssessmentView>,
    /// Plans, latest first.
    pub plans: Vec<PlanView>,
    /// Sessions of the template in its order, then others by date.
    pub sessions: Vec<PathwaySessionLine>,
    /// Goals with how far before and after, as the last letter prints them.
    pub goals: Vec<LetterGoal>,
    /// How it ended.
    pub ending: Option<EndingView>,
    /// Letters, latest first.
    pub letters: Vec<LetterLine>,
    /// What is due.
    pub due: Vec<DueLine>,
    /// How the country's rules stand.
    pub lamps: Vec<LampView>,
    /// Themes another running pathway of this person has too.
    pub same_themes: Vec<String>,
}

/// A referral.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ReferralView {
    /// The day.
    pub on: Option<NaiveDate>,
    /// From where.
    pub origin: ReferralOrigin,
    /// Who, when in the directory.
    pub by: Option<RecipientId>,
    /// Who, by name or in words; may be empty.
    pub by_name: String,
    /// Why.
    pub reason: String,
}

/// An assessment with what was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AssessmentView {
    /// Which.
    pub id: AssessmentId,
    /// Which kind.
    pub kind: AssessmentKind,
    /// The day.
    pub on: NaiveDate,
    /// By telephone or video.
    pub remote: bool,
    /// In an individual session.
    pub individual: bool,
    /// Who led it.
    pub by: String,
    /// Answers with their questions.
    pub answers: Vec<Answer>,
    /// The score of the scored questions, when none is missing.
    pub score: Option<Score>,
    /// Needs, resources, obstacles.
    pub summary: String,
    /// How far with each skill.
    pub results: Vec<SkillResult>,
    /// How it was lived.
    pub lived: String,
    /// Satisfaction from 0 to 10.
    pub satisfaction: Option<u8>,
    /// The version of the template its questions are from, where it was kept.
    pub version: Option<u32>,
    /// What was decided.
    pub decision: Option<DecisionView>,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DecisionView {
    /// The day.
    pub on: NaiveDate,
    /// What.
    pub kind: DecisionKind,
    /// The follow-up that was proposed.
    pub proposal: String,
    /// When to ask how it goes.
    pub follow_up_on: Option<NaiveDate>,
}

/// A plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlanView {
    /// Which.
    pub id: PlanId,
    /// The day.
    pub agreed_on: NaiveDate,
    /// With whom.
    pub by: String,
    /// The person's project.
    pub project: String,
    /// The goals.
    pub goals: Vec<SkillGoal>,
    /// The themes of the agreed sessions.
    pub themes: Vec<String>,
    /// The agreed sessions, by code.
    pub sessions: Vec<String>,
}

/// A session of the template, and what it is to this person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PathwaySessionLine {
    /// The template session, by code; empty for a session from no template.
    pub step: String,
    /// What it is about.
    pub theme: String,
    /// Alone, together, caregivers.
    pub kind: SessionKind,
    /// Week of the cycle, from 1, as the plan prints it: S1 … Sn.
    pub week: u32,
    /// The dated session; `None` when nothing is planned.
    pub session: Option<SessionId>,
    /// Its day.
    pub date: Option<NaiveDate>,
    /// What it is to the person; `None` when nothing is planned.
    pub part: Option<SessionPart>,
    /// Whether the plan has it.
    pub agreed: bool,
}

/// An ending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct EndingView {
    /// Not included, or exited.
    pub kind: EndingKind,
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub reason: EndReason,
    /// More about it.
    pub note: String,
}

/// A letter on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct LetterLine {
    /// Which.
    pub id: LetterId,
    /// What about.
    pub kind: LetterKind,
    /// To whom.
    pub addressee: Addressee,
    /// The first line of the address.
    pub recipient: String,
    /// The day it was drafted.
    pub drafted_on: NaiveDate,
    /// The day it left; `None` for a draft.
    pub sent_on: Option<NaiveDate>,
    /// How it left.
    pub way: Option<LetterWay>,
}

/// A letter, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct LetterView {
    /// On the list.
    pub line: LetterLine,
    /// About whom.
    pub patient: PatientId,
    /// About which pathway.
    pub enrolment: EnrolmentId,
    /// In which language.
    pub language: HandoutLanguage,
    /// Name and address.
    pub recipient_lines: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// Goals before and after.
    pub goals: Vec<LetterGoal>,
}

/// Letters of the whole centre: what 4.4 counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct LedgerLine {
    /// The letter.
    pub letter: LetterLine,
    /// About whom.
    pub person: PatientRow,
    /// Of which programme.
    pub programme_title: String,
    /// About which pathway.
    pub enrolment: EnrolmentId,
}

/// The year's letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct LetterLedger {
    /// The year.
    pub year: i32,
    /// Letters sent in it and drafts, latest first.
    pub lines: Vec<LedgerLine>,
    /// Patients whose end letter left for a doctor in that year: 4.4 of the French grid.
    pub indicator_4_4: u32,
}

/// What the form of an assessment needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AssessmentForm {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// Which assessment.
    pub kind: AssessmentKind,
    /// The version of the template its questions are from.
    pub version: u32,
    /// Its code, as the foot of its paper prints it.
    pub code: String,
    /// Questions to ask, in order: all of them, or those asked again at an evaluation.
    pub questions: Vec<Question>,
    /// The last answers given, to be shown beside.
    pub previous: Vec<Answer>,
    /// The day of those.
    pub previous_on: Option<NaiveDate>,
    /// Skills and goals to evaluate, with the words agreed in the plan.
    pub skills: Vec<SkillToRate>,
    /// Skills of the template, to choose goals from.
    pub competencies: Vec<Competency>,
    /// Sessions of the template: code and theme.
    pub sessions: Vec<PathwaySessionLine>,
    /// Languages the questions are written in.
    pub languages: Vec<HandoutLanguage>,
}

/// A skill to be rated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SkillToRate {
    /// As a result without a level yet.
    pub skill: SkillGoal,
    /// The level reached last, when known.
    pub last: Option<SkillLevel>,
}

/// What a number of a form stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum AnswerPlace {
    /// A question.
    Question,
    /// A skill or goal to rate.
    Skill,
    /// Satisfaction.
    Satisfaction,
}

/// One number of a form as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AnswerRead {
    /// The number.
    pub number: u32,
    /// What it stands for.
    pub place: AnswerPlace,
    /// The question's or the skill's code; the words of a goal of the person's own.
    pub code: String,
    /// Words, `yes`, `no`, the code of a choice or of a level, `0` to `10`.
    pub value: String,
}
