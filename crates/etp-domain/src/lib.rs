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

mod answer_entry;
mod appointment_letter;
mod assessment;
mod attachment;
mod attendance;
mod bag;
mod birth_date;
mod booking;
mod call;
mod car_share;
mod caregiver;
mod centre;
mod coded;
mod cohort;
mod comparison;
mod conflict;
mod consent;
mod country;
mod coverage;
mod due;
mod enrolment;
mod epices;
mod facts;
mod forecast;
mod form_code;
mod group_note;
mod identifier;
mod ids;
mod lamp;
mod language;
mod layout;
mod letter;
mod likeness;
mod make_up;
pub mod names;
mod neutral;
mod pathology;
mod pathway;
mod patient;
mod period;
mod place;
mod plan;
mod planner;
mod professional;
mod programme;
mod refusal;
mod regenerate;
mod rule;
mod session;
mod sheet_entry;
mod situation;
mod template;
mod waiting;
mod words;

pub use answer_entry::{
    AnswerProblem, AnswerSheet, AnswerWay, MOST_ON_SCALE, TypedAnswer, YesNoWords, letter_of,
    place_of_letter, read_answers, write_answers,
};
pub use appointment_letter::{
    AppointmentLetter, AppointmentNews, AppointmentTold, AppointmentWay, Invited, WrittenTo,
    invited,
};
pub use assessment::{
    Answer, Assessment, AssessmentContent, AssessmentKind, Decision, DecisionKind, Score,
    SkillLevel, SkillResult, score,
};
pub use attachment::{Attachment, AttachmentKind, LARGEST_ATTACHMENT, media_type_of};
pub use attendance::{AbsenceReason, ListEntry, Mark, Presence, PresenceDetail, Tally};
pub use bag::{BagLine, bag, leave_at};
pub use birth_date::BirthDate;
pub use booking::{Booking, Closure, ClosureKind, Ground, Resource, Slot, Taken};
pub use call::{Call, CallAbout, CallNext, CallOutcome, CallTask, CallWay, MarkedDay, call_due};
pub use car_share::{Car, CarPlan, CarShare, Traveller, share_cars};
pub use caregiver::{Caregiver, Relation, Tie};
pub use centre::{Centre, CentreCode};
pub use cohort::Cohort;
pub use comparison::{ComparisonCell, ComparisonRow, compare_schemes};
pub use conflict::{Conflict, ConflictKind, conflicts, free_slots};
pub use consent::{Consent, ConsentAnswer, ConsentKind, ConsentStanding, ConsentWay};
pub use country::Country;
pub use coverage::{
    CoverageGap, CoveredHandout, CoveredReader, HandoutLack, HandoutStanding, coverage,
};
pub use due::{
    Due, DueKind, DuePerson, ProgrammeFacts, due_of_pathway, due_of_programme, missing_pieces,
};
pub use enrolment::{EndReason, Ending, EndingKind, Enrolment, Offer, Referral, ReferralOrigin};
pub use epices::{EpicesAnswers, EpicesQuestion, EpicesScore};
pub use facts::{
    AssessmentFact, CaregiverFact, CaregiverPresenceFact, EnrolmentFact, Facts, LetterFact,
    PatientFact, PlaceFact, PresenceFact, ProfessionalFact, ProgrammeFact, SessionFact,
};
pub use forecast::{Demand, MonthNeed, forecast};
pub use form_code::FormCode;
pub use group_note::{FoundName, names_in};
pub use identifier::{Caution, Checked, Holder, Identifier, IdentifierKind};
pub use ids::{
    AppointmentLetterId, AssessmentId, AttachmentId, CallId, CaregiverId, CohortId, ConsentId,
    EnrolmentId, EpicesId, FileNumber, ImportId, LeaveId, LetterId, MergeId, PatientId, PlaceId,
    PlanId, PlanningId, ProfessionalId, ProgrammeId, RecipientId, RoomId, SeriesId, SessionId,
};
pub use lamp::{Backtest, Lamp, LampLine, LampPerson, LampStanding, backtest, can_backtest, lamps};
pub use language::{HandoutLanguage, Tongue};
pub use layout::HandoutLayout;
pub use letter::{Addressee, Letter, LetterContent, LetterGoal, LetterKind, LetterWay};
pub use likeness::{Likeness, LikenessReason, Strength, Traits, likeness};
pub use make_up::{MakeUp, MakeUpBar, MakeUpChoice, MakeUpNeed, make_ups};
pub use neutral::{OwnTitles, Told, ToldKind, what_it_tells};
pub use pathology::Pathology;
pub use pathway::{
    NextStep, Pathway, PathwayAct, PathwayFacts, PathwaySession, SessionPart, Stage, belongs,
    may_enrol, previous_end, twins,
};
pub use patient::{Contact, FieldDifference, Patient, Sex, Standing};
pub use period::Quarter;
pub use place::{OpenHours, Place, PlaceKind, Recipient, RecipientKind, Room};
pub use plan::{PersonalPlan, SkillGoal};
pub use planner::{CyclePlan, Means, Placed, Unplaced, Wanted, plan_cycle};
pub use professional::{
    LeaderAnswer, Profession, Professional, ProfessionalKind, TeamRole, Training, TrainingStanding,
};
pub use programme::{
    CareSetting, Declaration, DeclarationKind, DeclaredFacts, DeclaredMember, MirrorDifference,
    MissingPiece, PathwayVersion, PatientPart, Programme, ProgrammeDetails, ProgrammeStatus,
    Scheme, differences,
};
pub use refusal::{Refusal, RefusalArg};
pub use regenerate::{GroupCause, GroupLine, GroupOutcome, GroupSession, Regeneration, StepChange};
pub use rule::{Rule, RuleBook, RuleValues};
pub use session::{
    Arrangement, CancelCause, Cancellation, Partner, Series, Session, SessionKind, SessionStatus,
};
pub use sheet_entry::{SheetProblem, read_sheet_line, write_sheet_line};
pub use situation::{
    Activity, Cover, Living, Needs, Occupation, ReadingLevel, Situation, Transport,
};
pub use template::{
    Choice, Competency, CompetencyKind, DatedSession, Dimension, PathwayTemplate, Question,
    QuestionKind, SkippedDay, TemplateSession, Timing, Unrolled,
};
pub use waiting::{
    DayPart, Fit, FitReason, Follows, FreePlace, HalfDay, Reason, Waiter, Wish, follows, who_fits,
};
pub use words::Words;
