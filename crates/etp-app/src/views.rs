//! What the screens show: one view per screen, ready to be put into sentences.
//!
//! Dates are ISO text and words are codes; the screen's language turns them into sentences.

mod caregivers;
mod centre;
mod counts;
mod file;
mod handouts;
mod merges;
mod pathways;
mod patients;
mod programmes;
mod register;
mod roster;
mod rules;
mod sessions;
mod sharing;

pub use caregivers::{CaregiverCard, CaregiverRow, CaregiversView, TieLine};
pub use centre::{
    CentreView, CommuneRow, PlaceCard, ProfessionalCard, RecipientCard, RoomCard, TeamRow,
};
pub use counts::{CountedCell, CountsPreview, CountsStanding};
pub use file::{
    AssessmentLine, CaregiverLine, ChangeLine, ConsentLine, EnrolmentLine, EpicesLine, Erased,
    ExportedPerson, FieldChange, IdentifierLine, IdentifierVerdict, MergeLine, PaperLine,
    PaperPreview, PatientFile, ReadingLine, SessionLine,
};
pub use handouts::HandoutMade;
pub use merges::{ComparedField, ComparedHolding, Comparison, ImportLine, LeftAsIs, Undone};
pub use pathways::{
    AssessmentForm, AssessmentView, DecisionView, EndingView, LedgerLine, LetterLedger, LetterLine,
    LetterView, PathwaySessionLine, PathwayView, PlanView, ReferralView, SkillToRate,
};
pub use patients::{
    PatientList, PatientLists, PatientRow, PatientsView, ReadyList, SavedList, Twin, TwinPair,
};
pub use programmes::{
    CohortLine, DeclarationLine, HandoutCard, Licence, LicenceMember, PieceDifference, PieceLine,
    PlannedSession, ProgrammeCard, ProgrammeEvaluationLine, ProgrammeFileView, ProgrammePerson,
    ProgrammePreview, ProgrammeView, Readiness, SessionCare, SkippedDate, TemplateCard,
    VersionLine, VersionView,
};
pub use register::{Doorstep, RegisterState};
pub use roster::{
    RosterColumn, RosterImported, RosterPreview, RosterProblem, RosterRow, RosterTwin,
};
pub use rules::{
    BacktestView, DueCount, DueLine, DueView, LampView, RuleView, StepAway, StepsAwayView,
};
pub use sessions::{AttendanceRow, AttendanceView, MarkSaved, SessionCard, TodayView};
pub use sharing::{BatchRow, HubCard, SendReport, SharingLine, SharingState, SharingView};
