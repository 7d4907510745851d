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

mod attendance;
mod centre;
mod country;
mod ids;
mod pathology;
mod pathway;
mod patient;
mod period;
mod programme;
mod refusal;
mod session;

pub use attendance::{Mark, Presence, Tally};
pub use centre::{Centre, CentreCode};
pub use country::Country;
pub use ids::{FileNumber, PatientId, ProgrammeId, SessionId};
pub use pathology::Pathology;
pub use pathway::{DatedSession, PathwayTemplate, SkippedDay, TemplateSession, Unrolled};
pub use patient::{HandoutLanguage, Patient, Sex};
pub use period::Quarter;
pub use programme::Programme;
pub use refusal::{Refusal, RefusalArg};
pub use session::{Session, SessionKind, SessionStatus};
