//! Letters about appointments: in the ledger, in a file, at a session.

use chrono::{NaiveDate, NaiveDateTime};
use etp_domain::{
    AppointmentLetterId, AppointmentNews, AppointmentWay, CaregiverId, HandoutLanguage, PatientId,
    SessionId,
};
use serde::Serialize;
use specta::Type;

/// A letter about appointments on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AppointmentLetterLine {
    /// Which.
    pub id: AppointmentLetterId,
    /// To which patient; `None` when it is to a caregiver.
    pub patient: Option<PatientId>,
    /// To which caregiver; `None` when it is to a patient.
    pub caregiver: Option<CaregiverId>,
    /// Their name, first name first.
    pub name: String,
    /// What it told of each appointment.
    pub told: Vec<AppointmentToldLine>,
    /// In which languages, a sheet in each.
    pub languages: Vec<HandoutLanguage>,
    /// Name and address as printed.
    pub recipient_lines: Vec<String>,
    /// When it was printed, as an instant.
    pub printed_at: String,
    /// By whom.
    pub printed_by: String,
    /// The day it left; `None` while it was not noted.
    pub sent_on: Option<NaiveDate>,
    /// How it left.
    pub way: Option<AppointmentWay>,
    /// It did not leave, and says something that is not so any more.
    pub outdated: bool,
}

/// What a letter told of an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AppointmentToldLine {
    /// Which session; `None` when its planning was taken back.
    pub session: Option<SessionId>,
    /// What of it.
    pub news: AppointmentNews,
    /// The day and the hour the letter names.
    pub at: NaiveDateTime,
}

/// The letters about appointments of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AppointmentLedger {
    /// The year.
    pub year: i32,
    /// Those that were not noted as sent, then those that left in it, latest first.
    pub lines: Vec<AppointmentLetterLine>,
    /// How many were not noted as sent.
    pub not_sent: u32,
}

/// Who of a session was asked to come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Type)]
pub struct InvitationsView {
    /// By a letter that left.
    pub by_letter: u32,
    /// By a call or a message.
    pub by_call: u32,
    /// Their letter was printed; that it left is not noted.
    pub printed: u32,
    /// Not yet, or of another time only.
    pub not_yet: Vec<NotInvited>,
    /// Letters about the session that were not noted as sent.
    pub letters: Vec<AppointmentLetterLine>,
}

/// Somebody who was not asked to come yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct NotInvited {
    /// Which patient; `None` for a caregiver.
    pub patient: Option<PatientId>,
    /// Which caregiver; `None` for a patient.
    pub caregiver: Option<CaregiverId>,
    /// The name, first name first.
    pub name: String,
}
