//! A session's list: marks and what goes with them, people who come and go, the sheet, the note.

use chrono::NaiveDate;
use etp_domain::{AbsenceReason, ListEntry, Mark, PatientId, PresenceDetail, SessionId};
use serde::Deserialize;
use specta::Type;

/// One mark on one list. `None` takes a mark back.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct RecordAttendance {
    /// Which session.
    pub session: SessionId,
    /// Who.
    pub patient: PatientId,
    /// What.
    pub mark: Option<Mark>,
    /// Why it is corrected; only, and always, once the session is closed.
    pub reason: String,
}

/// Closing a session's list.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct CloseSession {
    /// Which.
    pub session: SessionId,
    /// The mark of everybody who has none; `None` refuses when somebody has none.
    pub rest: Option<Mark>,
}

/// What goes with somebody's mark.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SavePresence {
    /// Which session.
    pub session: SessionId,
    /// Who.
    pub patient: PatientId,
    /// What.
    pub detail: PresenceDetail,
    /// Why a closed list is corrected; empty otherwise.
    pub reason: String,
}

/// Somebody tells that they will not come.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ExcusePatient {
    /// To which session.
    pub session: SessionId,
    /// Who.
    pub patient: PatientId,
    /// Why.
    pub reason: Option<AbsenceReason>,
    /// The day the centre was told.
    pub told_on: NaiveDate,
}

/// Somebody came who was not expected.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AddWalkIn {
    /// To which session.
    pub session: SessionId,
    /// Who, when the register knows the person.
    pub patient: Option<PatientId>,
    /// Otherwise the family name; the file is completed later.
    pub last_name: String,
    /// And the first name.
    pub first_name: String,
}

/// People are put on a list.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PutOnList {
    /// Of which session.
    pub session: SessionId,
    /// Who.
    pub patients: Vec<PatientId>,
    /// How they came onto it.
    pub entry: ListEntry,
    /// Why, although there are fewer places; empty when there are enough.
    pub despite: String,
}

/// Somebody is taken off a list; that they were on it, and why they are not, is kept.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct TakeOffList {
    /// Of which session.
    pub session: SessionId,
    /// Who.
    pub patient: PatientId,
    /// Why.
    pub reason: String,
}

/// A line typed from a signed sheet.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct EnterSheet {
    /// Of which session.
    pub session: SessionId,
    /// E.g. `1-6 9 p, 8 x`.
    pub text: String,
    /// The letters of the screen's language for each mark.
    pub letters: Vec<SheetLetter>,
    /// Why a closed list is corrected; empty otherwise.
    pub reason: String,
}

/// A letter and what it says.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SheetLetter {
    /// One letter.
    pub letter: String,
    /// What it says.
    pub mark: Mark,
}

/// What is said about the whole group, once for every file.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveGroupNote {
    /// Of which session.
    pub session: SessionId,
    /// What; names nobody.
    pub note: String,
}

/// The signed sheet, scanned.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AttachSheet {
    /// Of which session.
    pub session: SessionId,
    /// The file.
    pub path: String,
    /// In which binder the paper is.
    pub binder: String,
}

/// People and days of a month.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AskMonth {
    /// Of which programme.
    pub programme: etp_domain::ProgrammeId,
    /// A day of the month.
    pub day: NaiveDate,
}
