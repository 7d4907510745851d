//! What the screens show: one view per screen, ready to be put into sentences.
//!
//! Dates are ISO text and words are codes; the screen's language turns them into sentences.

mod counts;
mod handouts;
mod patients;
mod programmes;
mod register;
mod roster;
mod sessions;
mod sharing;

pub use counts::{CountedCell, CountsPreview, CountsStanding};
pub use handouts::HandoutMade;
pub use patients::{PatientRow, PatientsView};
pub use programmes::{
    PlannedSession, ProgrammeCard, ProgrammePreview, ProgrammeView, SkippedDate, TemplateCard,
};
pub use register::{Doorstep, RegisterState};
pub use roster::{RosterImported, RosterPerson, RosterPreview, RosterProblem};
pub use sessions::{AttendanceRow, AttendanceView, MarkSaved, SessionCard, TodayView};
pub use sharing::{BatchRow, HubCard, SendReport, SharingLine, SharingState, SharingView};
