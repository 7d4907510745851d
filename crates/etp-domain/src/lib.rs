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
mod consent;
mod country;
mod epices;
mod identifier;
mod ids;
mod language;
mod likeness;
pub mod names;
mod pathology;
mod pathway;
mod patient;
mod period;
mod place;
mod professional;
mod programme;
mod refusal;
mod session;
mod situation;

pub use assessment::{Assessment, AssessmentKind};
pub use attachment::{Attachment, AttachmentKind, LARGEST_ATTACHMENT, media_type_of};
pub use attendance::{Mark, Presence, Tally};
pub use birth_date::BirthDate;
pub use caregiver::{Caregiver, Relation, Tie};
pub use centre::{Centre, CentreCode};
pub use consent::{Consent, ConsentAnswer, ConsentKind, ConsentStanding, ConsentWay};
pub use country::Country;
pub use epices::{EpicesAnswers, EpicesQuestion, EpicesScore};
pub use identifier::{Caution, Checked, Holder, Identifier, IdentifierKind};
pub use ids::{
    AssessmentId, AttachmentId, CaregiverId, ConsentId, EpicesId, FileNumber, ImportId, MergeId,
    PatientId, PlaceId, ProfessionalId, ProgrammeId, RecipientId, RoomId, SessionId,
};
pub use language::{HandoutLanguage, Tongue};
pub use likeness::{Likeness, LikenessReason, Strength, Traits, likeness};
pub use pathology::Pathology;
pub use pathway::{DatedSession, PathwayTemplate, SkippedDay, TemplateSession, Unrolled};
pub use patient::{Contact, FieldDifference, Patient, Sex, Standing};
pub use period::Quarter;
pub use place::{OpenHours, Place, PlaceKind, Recipient, RecipientKind, Room};
pub use professional::{
    Profession, Professional, ProfessionalKind, TeamRole, Training, TrainingStanding,
};
pub use programme::Programme;
pub use refusal::{Refusal, RefusalArg};
pub use session::{Session, SessionKind, SessionStatus};
pub use situation::{
    Activity, Cover, Living, Needs, Occupation, ReadingLevel, Situation, Transport,
};
