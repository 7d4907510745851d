//! The centre, its places and rooms, its directory, its professionals, and what it keeps.

use chrono::NaiveDate;
use etp_domain::{
    Contact, Country, HandoutLanguage, IdentifierKind, OpenHours, PlaceId, PlaceKind, Profession,
    ProfessionalId, ProfessionalKind, ProgrammeId, RecipientId, RecipientKind, RoomId, TeamRole,
    Tongue,
};
use serde::Deserialize;
use specta::Type;

/// The centre's own facts.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveCentre {
    /// The name on letters and handouts.
    pub name: String,
    /// `57`, `67`, `68` or a German Land; empty elsewhere.
    pub region: String,
    /// The number patients call.
    pub phone: String,
    /// FINESS or INAMI number; may be empty.
    pub number: String,
    /// The lines above letters.
    pub letterhead: String,
    /// The first day whose figures are complete here.
    pub complete_from: Option<NaiveDate>,
    /// What it writes in when nobody in particular reads: the main language and a second one; empty
    /// takes the country's.
    pub languages: Vec<HandoutLanguage>,
}

/// What the centre has decided to keep.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveKeeping {
    /// The national identifiers that may be kept; none by default.
    pub identifiers: Vec<IdentifierKind>,
    /// Years a file is kept after the last act, by country; a country that is not named has no rule.
    pub retention: Vec<Retention>,
}

/// How long files are kept in a country, as the centre's own adviser says.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, serde::Serialize, Type)]
pub struct Retention {
    /// Where the centre is.
    pub country: Country,
    /// Years after the last act, from 1 to 50.
    pub years: u32,
    /// Where the rule comes from, in the words of whoever decided.
    pub source: String,
}

/// A place.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SavePlace {
    /// Which; `None` for a new one.
    pub place: Option<PlaceId>,
    /// What people call it.
    pub name: String,
    /// What kind.
    pub kind: PlaceKind,
    /// Where.
    pub contact: Contact,
    /// When open.
    pub hours: Vec<OpenHours>,
    /// Minutes from the centre to it; `None` when nobody measured.
    pub travel_minutes: Option<u32>,
    /// Minutes to set up there; `None` when nobody said.
    pub setup_minutes: Option<u32>,
    /// Still in use.
    pub active: bool,
}

/// A room.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveRoom {
    /// Which; `None` for a new one.
    pub room: Option<RoomId>,
    /// Of which place.
    pub place: PlaceId,
    /// What people call it.
    pub name: String,
    /// Seats.
    pub seats: Option<u32>,
    /// Still in use.
    pub active: bool,
}

/// An entry of the directory.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveRecipient {
    /// Which; `None` for a new one.
    pub recipient: Option<RecipientId>,
    /// What kind.
    pub kind: RecipientKind,
    /// Name as letters are addressed.
    pub name: String,
    /// Practice or body.
    pub organisation: String,
    /// Where and how.
    pub contact: Contact,
    /// Professional number.
    pub number: String,
    /// Still in use.
    pub active: bool,
}

/// Somebody who teaches.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveProfessional {
    /// Who; `None` for a new one.
    pub professional: Option<ProfessionalId>,
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
    /// Languages sessions can be led in.
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
}

/// A programme's whole team.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SetTeam {
    /// Which programme.
    pub programme: ProgrammeId,
    /// Everybody in it.
    pub team: Vec<TeamMember>,
}

/// Somebody's place in a team.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct TeamMember {
    /// Who.
    pub professional: ProfessionalId,
    /// As what.
    pub role: TeamRole,
}
