//! What is true in patient therapeutic education: people, programmes, sessions, attendance.
//!
//! This room knows no clock, disk, network, SQL, language or window. Today's date, new ids and
//! closed days are handed in; refusals leave as codes, and `etp-i18n` turns codes into sentences.
//!
//! Why:
//! - A session happens at 14:00 on that village hall's wall, so dates and times are civil
//!   (`NaiveDate`, `NaiveTime`); only technical stamps elsewhere are instants.
//! - Nothing is deleted by a daily act: a session is cancelled with a reason, a mark is replaced
//!   and its history kept.

mod assessment;
mod attachment;
mod attendance;
mod birth_date;
mod caregiver;
mod centre;
mod coded;
mod cohort;
mod comparison;
mod consent;
mod country;
mod due;
mod enrolment;
mod epices;
mod identifier;
mod ids;
mod lamp;
mod language;
mod letter;
mod likeness;
pub mod names;
mod pathology;
mod pathway;
mod patient;
mod period;
mod place;
mod plan;
mod professional;
mod programme;
mod refusal;
mod rule;
mod session;
mod situation;
mod template;
mod words;

pub use assessment::{
    Answer, Assessment, AssessmentContent, AssessmentKind, Decision, DecisionKind, Score,
    SkillLevel, SkillResult, score,
};
pub use attachment::{Attachment, AttachmentKind, LARGEST_ATTACHMENT, media_type_of};
pub use attendance::{Mark, Presence, Tally};
pub use birth_date::BirthDate;
pub use caregiver::{Caregiver, Relation, Tie};
pub use centre::{Centre, CentreCode};
pub use cohort::Cohort;
pub use comparison::{ComparisonCell, ComparisonRow, compare_schemes};
pub use consent::{Consent, ConsentAnswer, ConsentKind, ConsentStanding, ConsentWay};
pub use country::Country;
pub use due::{
    Due, DueKind, DuePerson, ProgrammeFacts, due_of_pathway, due_of_programme, missing_pieces,
};
pub use enrolment::{EndReason, Ending, EndingKind, Enrolment, Offer, Referral, ReferralOrigin};
pub use epices::{EpicesAnswers, EpicesQuestion, EpicesScore};
pub use identifier::{Caution, Checked, Holder, Identifier, IdentifierKind};
pub use ids::{
    AssessmentId, AttachmentId, CaregiverId, CohortId, ConsentId, EnrolmentId, EpicesId,
    FileNumber, ImportId, LetterId, MergeId, PatientId, PlaceId, PlanId, ProfessionalId,
    ProgrammeId, RecipientId, RoomId, SessionId,
};
pub use lamp::{Backtest, Lamp, LampLine, LampPerson, LampStanding, backtest, can_backtest, lamps};
pub use language::{HandoutLanguage, Tongue};
pub use letter::{Addressee, Letter, LetterContent, LetterGoal, LetterKind, LetterWay};
pub use likeness::{Likeness, LikenessReason, Strength, Traits, likeness};
pub use pathology::Pathology;
pub use pathway::{
    NextStep, Pathway, PathwayAct, PathwayFacts, PathwaySession, SessionPart, Stage, belongs,
    may_enrol, previous_end, twins,
};
pub use patient::{Contact, FieldDifference, Patient, Sex, Standing};
pub use period::Quarter;
pub use place::{OpenHours, Place, PlaceKind, Recipient, RecipientKind, Room};
pub use plan::{PersonalPlan, SkillGoal};
pub use professional::{
    Profession, Professional, ProfessionalKind, TeamRole, Training, TrainingStanding,
};
pub use programme::{
    CareSetting, Declaration, DeclarationKind, DeclaredFacts, DeclaredMember, MirrorDifference,
    MissingPiece, PathwayVersion, PatientPart, Programme, ProgrammeDetails, ProgrammeStatus,
    Scheme, differences,
};
pub use refusal::{Refusal, RefusalArg};
pub use rule::{Rule, RuleBook, RuleValues};
pub use session::{Session, SessionKind, SessionStatus};
pub use situation::{
    Activity, Cover, Living, Needs, Occupation, ReadingLevel, Situation, Transport,
};
pub use template::{
    Choice, Competency, CompetencyKind, DatedSession, Dimension, PathwayTemplate, Question,
    QuestionKind, SkippedDay, TemplateSession, Timing, Unrolled,
};
pub use words::Words;
