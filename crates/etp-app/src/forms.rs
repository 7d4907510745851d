//! What the screens and the command line send: one form per act, named by the act. Those that
//! carry a passphrase have no `Debug`, so that none is ever printed.

use etp_domain::{Country, HandoutLanguage, HandoutLayout, PatientId, SessionId};
use serde::Deserialize;
use specta::Type;

mod attendance;
mod backups;
mod calls;
mod caregivers;
mod centre;
mod composer;
mod dhis2;
mod documents;
mod merges;
mod outside;
mod papers;
mod pathways;
mod patients;
mod programmes;
mod reports;
mod roster;
mod rules;
mod schedule;
mod session_papers;
mod sharing;

pub use attendance::{
    AddWalkIn, AskMonth, AttachSheet, CloseSession, EnterSheet, ExcusePatient, PutOnList,
    RecordAttendance, SaveGroupNote, SavePresence, SheetLetter, TakeOffList,
};
pub use backups::{
    ChangePassphrase, ChosenBackup, ProveRecoveryCode, RestoreBackup, SetBackupPlace, TypedGroup,
    UnlockByCode,
};
pub use calls::{
    AskFits, AskMakeUps, AskMessage, GivePlace, LogCall, Reschedule, SaveCarShare, SaveWish,
};
pub use caregivers::{CaregiverAttendance, SaveCaregiver, TieCaregiver, UntieCaregiver};
pub use centre::{
    Retention, SaveCentre, SaveKeeping, SavePlace, SaveProfessional, SaveRecipient, SaveRoom,
    SetTeam, TeamMember,
};
pub use composer::{BringFile, BringText, CheckDraft, NewDraft, ValidateHandout};
pub use dhis2::{ExportCounts, LinkDhis2, SendDhis2};
pub use documents::{BatchOf, PreviewDocument, PrintDocument, StartBatch};
pub use merges::{MergePatients, UndoImport, UndoMerge};
pub use outside::{AskTold, NameOutside};
pub use papers::{
    AttachPaper, ConsentPaper, ErasePerson, ErasureReason, ExportPerson, PrintCertificate,
    PrintConsentPapers, PrintPocketPlan, RemovePaper,
};
pub use pathways::{
    AgreePlan, AnswerGiven, DecideFollowUp, DraftLetter, EndPathway, EnrolPatients,
    InvitationAbout, JoinCohort, LeadAssessment, MoveToVersion, PrintAssessmentForm,
    PrintInvitations, PrintPlan, PrintSummary, ReadAnswers, ReferPatient, SaveLetter,
    SendAppointmentLetters, SendLetter,
};
pub use patients::{
    CheckIdentifier, FlagPatient, KeepIdentifier, LookForTwins, NotTheSame, RecordAssessment,
    RecordConsent, RecordEpices, SavePatient, SetStanding, WithdrawConsent,
};
pub use programmes::{
    CreateProgramme, DeclareProgramme, ExportProgramme, OpenCohort, OpenProgramme, PrintLeaflet,
    PrintProgramme, ReadProgrammeFile, RecordProgrammeEvaluation, RegenerateCohort, SavePathway,
    SaveProgramme, SetProgrammeStatus, SetSessionCare, TakeProgrammePieces,
};
pub use reports::{
    AnswerCell, AskEvaluationFile, AskReport, CompareReports, ExplainFigure, ExportReport,
    FileReport, PrintEvaluationFile, ReportFormat, SaveEvaluationText, SaveScheme, SchemeCellForm,
    SchemeGroupForm, SetOption,
};
pub use roster::{ColumnChoice, ImportRoster, ReadRoster};
pub use rules::{AskDue, SetRule};
pub use schedule::{
    AddLeave, AnswerSession, AskForecast, AskSchedule, CancelHalfDay, CancelSession, DropBusyTimes,
    ExportCalendar, KeepWeekFree, MonthlyReferrals, MoveSession, NewTime, PlanCycle, ReadBusyTimes,
    SavePlanning, SaveSeries, SaveSession,
};
pub use session_papers::{PrintDayPack, PrintSchedule, PrintSessionPaper, SessionPaper};
pub use sharing::{
    BatchAct, ExportBatches, ImportReceipts, LinkHub, ShareCounts, TrustCertificate, WithdrawCounts,
};

/// First start: a register for this centre.
#[derive(Clone, Deserialize, Type)]
pub struct CreateRegister {
    /// The reporting code given by the hub's administrator, e.g. `FR-08-GIVET-01`.
    pub centre_code: String,
    /// The name on handouts.
    pub centre_name: String,
    /// Where sessions take place.
    pub country: Country,
    /// `57`, `67`, `68` or a German Land; empty elsewhere.
    pub region: String,
    /// The number patients call; may be empty.
    pub phone: String,
    /// What it writes in when nobody in particular reads: the main language, which is one of the four
    /// full ones, and a second one; empty takes the country's.
    pub languages: Vec<HandoutLanguage>,
    /// Its first place, where the centre itself is.
    pub place: Option<SavePlace>,
    /// Who is at work, as one of those who teach.
    pub member: Option<SaveProfessional>,
    /// Who is at work; signs what follows.
    pub professional: String,
    /// At least 10 characters.
    pub passphrase: String,
    /// The same, typed again.
    pub passphrase_again: String,
    /// Fill the register with fictional people. Kept in its own folder and marked everywhere.
    pub demo: bool,
}

/// Opening the register for the day.
#[derive(Clone, Deserialize, Type)]
pub struct UnlockRegister {
    /// Who is at work; signs what follows.
    pub professional: String,
    /// The passphrase.
    pub passphrase: String,
}

/// A handout for a session, for one person or for nobody in particular.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintHandout {
    /// Which session.
    pub session: SessionId,
    /// For whom; `None` prints it without a name.
    pub patient: Option<PatientId>,
    /// One or two languages; empty takes the patient's own.
    pub languages: Vec<HandoutLanguage>,
    /// How.
    pub layout: HandoutLayout,
    /// Why it is given out although its day of review has passed; empty otherwise.
    pub despite: String,
}
