//! What the screens show: one view per screen, ready to be put into sentences.
//!
//! Dates are ISO text and words are codes; the screen's language turns them into sentences.

mod appointments;
mod backups;
mod calls;
mod caregivers;
mod centre;
mod closures;
mod composer;
mod counts;
mod dhis2;
mod documents;
mod file;
mod handouts;
mod merges;
mod outside;
mod pathways;
mod patients;
mod planning;
mod programmes;
mod regenerate;
mod register;
mod reports;
mod roster;
mod rules;
mod schedule;
mod sessions;
mod sharing;

pub use appointments::{
    AppointmentLedger, AppointmentLetterLine, AppointmentToldLine, InvitationsView, NotInvited,
};
pub use backups::{
    BackupCopying, BackupLine, BackupMade, BackupStanding, BackupsView, RecoveryCodeMade,
    RecoveryStanding, RegisterContents, RestorePreview, Restored,
};
pub use calls::{
    AgainLine, CallLine, CallListView, CarLine, CarPerson, CarsView, FitLine, FitsView, MakeUpLine,
    MessageText, MissedLine, TurnedScreen, TurnedSession, WaitingLine, WaitingView,
};
pub use caregivers::{CaregiverCard, CaregiverRow, CaregiversView, TieLine};
pub use centre::{
    CentreView, CommuneRow, PlaceCard, ProfessionalCard, RecipientCard, RoomCard, TeamRow,
};
pub use closures::{
    Affected, BusyLine, BusyRead, ClosuresView, CohortChoice, ComingClosure, DemandLine,
    ForecastView, FreeWeek, LeaveLine, MonthLine, PlaceChoice, ProfessionMinutes,
    ProfessionalChoice, ProgrammeChoice, RoomChoice, ScheduleChoices, ThemeChoice,
};
pub use composer::{
    BroughtBlocks, DraftCard, DraftCheck, DraftKept, DraftProblem, DraftView, GivenHandout,
    GivenTo, HandoutVersion, PictogramCard,
};
pub use counts::{
    CellChange, CountedCell, CountedGroup, CountsPreview, CountsStanding, PeriodKind,
};
pub use dhis2::{
    Dhis2Card, Dhis2Check, Dhis2Refused, Dhis2Report, Dhis2Status, Dhis2Table, ExportedCounts,
};
pub use documents::{
    BatchLack, BatchStanding, BatchWithout, CoverageLine, CoverageView, DocumentCard, DocumentPage,
    DocumentProgramme, DocumentsAside, RetiredDocument, UnreadDocument,
};
pub use file::{
    AssessmentLine, CaregiverLine, ChangeLine, ConsentLine, EnrolmentLine, EpicesLine, Erased,
    ExportedPerson, FieldChange, IdentifierLine, IdentifierVerdict, MergeLine, PaperLine,
    PaperPreview, PatientFile, ReadingLine, SessionLine, SessionNoteLine,
};
pub use handouts::{ConsentPapersMade, ConsentText, HandoutMade, PrintJob, SessionHandout};
pub use merges::{ComparedField, ComparedHolding, Comparison, ImportLine, LeftAsIs, Undone};
pub use outside::{
    CalendarLine, CalendarPreview, OutsideName, OutsideNames, OutsidePart, ToldWord, Unsaid,
};
pub use pathways::{
    AnswerPlace, AnswerRead, AssessmentForm, AssessmentView, DecisionView, EndingView, LedgerLine,
    LetterLedger, LetterLine, LetterView, PathwaySessionLine, PathwayView, PlanView, ReferralView,
    SkillToRate,
};
pub use patients::{
    PatientList, PatientLists, PatientRow, PatientsView, ReadyList, SavedList, Twin, TwinPair,
};
pub use planning::{
    BadDay, BadDaySession, CyclePlanView, MoveLine, MovePreview, PlacedLine, PlanningDone,
    PlanningLine, SeriesDay, SeriesPreview, ToTell, UnplacedLine, UnplacedReason,
};
pub use programmes::{
    CohortLine, DeclarationLine, HandoutCard, Licence, LicenceMember, PieceDifference, PieceLine,
    PlannedSession, ProgrammeCard, ProgrammeEvaluationLine, ProgrammeFileView, ProgrammePerson,
    ProgrammePreview, ProgrammeView, Readiness, SessionCare, SkippedDate, TemplateCard,
    VersionLine, VersionView,
};
pub use regenerate::{RegenerateLine, RegeneratePreview};
pub use register::{Doorstep, RegisterState};
pub use reports::{
    EvaluationFileView, EvaluationPart, ExplainedLine, FigureChange, FigureExplained, FilingLine,
    FilingView, FundingPerson, FundingView, IndicatorCard, ReportAlarm, ReportBroken, ReportGroup,
    ReportLine, ReportPerson, ReportProgramme, ReportRow, ReportSession, ReportTable, ReportValue,
    ReportView, SchemeCard, SchemeCell, SchemeEdit, SchemeGroup, SchemeOption,
};
pub use roster::{
    RosterColumn, RosterImported, RosterPreview, RosterProblem, RosterRow, RosterTwin,
};
pub use rules::{
    BacktestView, DueCount, DueLine, DueView, LampView, RuleView, StepAway, StepsAwayView,
};
pub use schedule::{
    ClosureLine, ConflictLine, LeaderLine, ScheduleDay, ScheduleSession, ScheduleView,
    SessionCheck, SessionPaperLine, SessionView,
};
pub use sessions::{
    AttendanceRow, AttendanceView, BagItem, DaySession, MarkSaved, MonthCell, MonthRow, MonthView,
    PlaceFreed, SessionCard, SheetLine, TodayView,
};
pub use sharing::{
    AttemptRow, BatchRow, BatchView, ConnectionRow, ExportedBatches, HubCard, ImportedReceipts,
    SendReport, SharingLine, SharingState, SharingView, TableRow, TodayOut,
};
