//! Where sessions take place, when it is open, and whom the centre writes to.

use crate::coded::coded;
use crate::{Contact, PlaceId, RecipientId, RoomId};
use chrono::NaiveTime;

coded! {
    /// What kind of place it is; the care mode of reports follows from it.
    PlaceKind {
        /// Hospital ward.
        Hospital = "hospital",
        /// Outpatient care of a hospital.
        Outpatient = "outpatient",
        /// Town care: health house, association, network, village hall.
        Town = "town",
        /// At the patient's home.
        Home = "home",
        /// By telephone or video.
        Remote = "remote",
    }
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which.
    pub id: PlaceId,
    /// What people call it.
    pub name: String,
    /// What kind.
    pub kind: PlaceKind,
    /// Where it is and how it is reached.
    pub contact: Contact,
    /// When it is open, by weekday; empty when nobody wrote it down.
    pub hours: Vec<OpenHours>,
    /// Minutes from the centre to it; `None` when nobody measured.
    pub travel_minutes: Option<u32>,
    /// Minutes to set up there before people come; `None` when nobody said.
    pub setup_minutes: Option<u32>,
    /// Still in use.
    pub active: bool,
}

/// One stretch of opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct OpenHours {
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// From.
    pub from: NaiveTime,
    /// To, later than `from`.
    pub to: NaiveTime,
}

/// A room of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Which.
    pub id: RoomId,
    /// Of which place.
    pub place: PlaceId,
    /// What people call it.
    pub name: String,
    /// How many people sit in it; `None` when nobody counted.
    pub seats: Option<u32>,
    /// Still in use.
    pub active: bool,
}

coded! {
    /// Whom the centre writes to.
    RecipientKind {
        /// General practitioner, treating doctor.
        GeneralPractitioner = "general-practitioner",
        /// Specialist.
        Specialist = "specialist",
        /// Pharmacist.
        Pharmacist = "pharmacist",
        /// Nurse in private practice.
        Nurse = "nurse",
        /// Hospital or clinic.
        Hospital = "hospital",
        /// Insurer.
        Insurer = "insurer",
        /// Social service.
        SocialService = "social-service",
        /// Patient association.
        Association = "association",
        /// Another.
        Other = "other",
    }
}

/// An entry of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Which.
    pub id: RecipientId,
    /// What kind.
    pub kind: RecipientKind,
    /// Name as letters are addressed.
    pub name: String,
    /// The practice or body; may be empty.
    pub organisation: String,
    /// Where and how they are reached.
    pub contact: Contact,
    /// Their professional number, as they write it; may be empty.
    pub number: String,
    /// Still in use.
    pub active: bool,
}
