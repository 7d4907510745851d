//! The centre's page: its facts, places and rooms, directory, team, and what it keeps.

use crate::forms::Retention;
use chrono::NaiveDate;
use etp_domain::{
    CentreCode, Contact, Country, HandoutLanguage, IdentifierKind, OpenHours, PlaceId, PlaceKind,
    Profession, ProfessionalId, ProfessionalKind, RecipientId, RecipientKind, RoomId, TeamRole,
    Tongue, TrainingStanding,
};
use serde::Serialize;
use specta::Type;

/// The centre's own facts, places and what it keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CentreView {
    /// The reporting code, given by the hub's administrator.
    pub code: CentreCode,
    /// Name.
    pub name: String,
    /// Country.
    pub country: Country,
    /// Region with holidays of its own.
    pub region: String,
    /// Phone.
    pub phone: String,
    /// FINESS or INAMI number.
    pub number: String,
    /// Letterhead.
    pub letterhead: String,
    /// The logo, base64 PNG; empty when there is none.
    pub logo: String,
    /// The first day whose figures are complete.
    pub complete_from: Option<NaiveDate>,
    /// What it writes in when nobody in particular reads; empty until somebody chose.
    pub languages: Vec<HandoutLanguage>,
    /// Places with their rooms.
    pub places: Vec<PlaceCard>,
    /// Identifiers that may be kept.
    pub identifiers: Vec<IdentifierKind>,
    /// How long files are kept.
    pub retention: Vec<Retention>,
}

/// A place with its rooms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlaceCard {
    /// Which.
    pub id: PlaceId,
    /// What people call it.
    pub name: String,
    /// What kind.
    pub kind: PlaceKind,
    /// Where.
    pub contact: Contact,
    /// When open.
    pub hours: Vec<OpenHours>,
    /// Minutes from the centre to it.
    pub travel_minutes: Option<u32>,
    /// Minutes to set up there.
    pub setup_minutes: Option<u32>,
    /// Still in use.
    pub active: bool,
    /// Its rooms.
    pub rooms: Vec<RoomCard>,
}

/// A room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RoomCard {
    /// Which.
    pub id: RoomId,
    /// What people call it.
    pub name: String,
    /// Seats.
    pub seats: Option<u32>,
    /// Still in use.
    pub active: bool,
}

/// An entry of the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RecipientCard {
    /// Which.
    pub id: RecipientId,
    /// What kind.
    pub kind: RecipientKind,
    /// Name.
    pub name: String,
    /// Practice or body.
    pub organisation: String,
    /// Where and how.
    pub contact: Contact,
    /// Professional number.
    pub number: String,
    /// Still in use.
    pub active: bool,
    /// How many patients name this doctor.
    pub patients: u32,
}

/// Somebody who teaches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProfessionalCard {
    /// Who.
    pub id: ProfessionalId,
    /// As what.
    pub kind: ProfessionalKind,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Profession.
    pub profession: Profession,
    /// In words, when another.
    pub profession_words: String,
    /// Languages.
    pub languages: Vec<Tongue>,
    /// Phone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// The day the 40 hours were completed.
    pub trained_on: Option<NaiveDate>,
    /// The certificate's reference.
    pub certificate: String,
    /// The day it ends.
    pub certificate_ends: Option<NaiveDate>,
    /// Belgian educator number.
    pub educator_number: String,
    /// Still with the team.
    pub active: bool,
    /// How the training stands today.
    pub training: TrainingStanding,
}

/// Somebody in a programme's team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TeamRow {
    /// Who.
    pub professional: ProfessionalCard,
    /// As what.
    pub role: TeamRole,
}

/// A commune of the atlas, for a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CommuneRow {
    /// Country.
    pub country: Country,
    /// Postal code.
    pub postal_code: String,
    /// Name.
    pub name: String,
    /// French department, Belgian province or German Land; empty in Luxembourg.
    pub region: String,
}
