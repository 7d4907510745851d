//! Programmes, their pathway templates, their declarations, their cycles, and files of other centres.

use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    CohortId, DeclarationKind, HandoutLanguage, HandoutLayout, Pathology, PathwayTemplate,
    PatientId, PlaceId, ProfessionalId, ProgrammeDetails, ProgrammeId, ProgrammeStatus, Scheme,
    SessionId,
};
use serde::Deserialize;
use specta::Type;

/// Opening a programme from a template of the library, with a first group: what the demonstration
/// and the command line do in one act.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct OpenProgramme {
    /// The template's name in the library.
    pub template: String,
    /// What people will call it.
    pub title: String,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The hour of every session.
    pub starts_at: NaiveTime,
    /// Where.
    pub place: String,
    /// Who takes part from the start.
    pub patients: Vec<PatientId>,
}

/// A new programme from a model of the library; nobody takes part and nothing is dated yet.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct CreateProgramme {
    /// The template's name in the library.
    pub template: String,
    /// What people will call it.
    pub title: String,
    /// Under which scheme.
    pub scheme: Scheme,
}

/// A programme's own facts.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveProgramme {
    /// Which.
    pub programme: ProgrammeId,
    /// What people call it.
    pub title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// Under which scheme.
    pub scheme: Scheme,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Everything else.
    pub details: ProgrammeDetails,
}

/// Stopping a programme, or taking it up again.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
pub struct SetProgrammeStatus {
    /// Which.
    pub programme: ProgrammeId,
    /// Where it stands from now on. "Declared" comes from declaring only.
    pub status: ProgrammeStatus,
}

/// The declaration left for the authority, or the agreement was made.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct DeclareProgramme {
    /// Which.
    pub programme: ProgrammeId,
    /// The first, or a change.
    pub kind: DeclarationKind,
    /// The day.
    pub on: NaiveDate,
    /// The number that was given; may be empty until it comes.
    pub number: String,
}

/// The yearly or the four-yearly evaluation was done.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
pub struct RecordProgrammeEvaluation {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Four-yearly; else yearly.
    pub four_yearly: bool,
    /// About which year.
    pub year: i32,
    /// The day.
    pub on: NaiveDate,
}

/// A new version of a programme's template.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SavePathway {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// The version it was made from; refused when somebody saved a newer one meanwhile.
    pub based_on: u32,
    /// Why it changed.
    pub note: String,
    /// What it says now.
    pub template: PathwayTemplate,
}

/// A group that begins: the latest version of the template unrolled from a day.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct OpenCohort {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// What people will call it.
    pub title: String,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The hour of every session.
    pub starts_at: NaiveTime,
    /// Where, when it is in the list of places.
    pub place: Option<PlaceId>,
    /// Where, in words, when it is not.
    pub place_words: String,
    /// Who leads its sessions.
    pub professionals: Vec<ProfessionalId>,
    /// Who takes part from the start.
    pub patients: Vec<PatientId>,
    /// The cycle is for one person alone: individual sessions expect them too.
    pub for_one: bool,
    /// Why it is opened although something stands against it; empty when nothing does.
    pub despite: String,
}

/// Making a group follow another saved version of its programme's template.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct RegenerateCohort {
    /// Which group.
    pub cohort: CohortId,
    /// The version it is to follow.
    pub version: u32,
    /// Why, although something stands against it; empty when nothing does.
    pub despite: String,
    /// The digest of the table that was shown; a table that came out otherwise is refused.
    pub shown: String,
}

/// Where a session is and who leads it.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SetSessionCare {
    /// Which.
    pub session: SessionId,
    /// Where, when it is in the list of places.
    pub place: Option<PlaceId>,
    /// Where, in words, when it is not.
    pub place_words: String,
    /// Who leads it.
    pub professionals: Vec<ProfessionalId>,
}

/// A sheet to be printed about a programme.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
pub struct PrintProgramme {
    /// Which.
    pub programme: ProgrammeId,
    /// In which language.
    pub language: HandoutLanguage,
}

/// A leaflet or a poster of a programme, for anybody.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintLeaflet {
    /// Which programme.
    pub programme: ProgrammeId,
    /// One full language, or two different ones.
    pub languages: Vec<HandoutLanguage>,
    /// A leaflet side by side, in small pages, a poster, as any handout.
    pub layout: HandoutLayout,
}

/// A programme file of another centre, to be looked at.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ReadProgrammeFile {
    /// Where it lies.
    pub path: String,
    /// The own programme it is compared with; `None` proposes the nearest.
    pub with: Option<ProgrammeId>,
}

/// Taking pieces of another centre's programme.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct TakeProgrammePieces {
    /// Where the file lies.
    pub path: String,
    /// The digest of what was shown; another file is refused.
    pub sha256: String,
    /// Into which own programme, as a new version; `None` makes a new programme of the whole.
    pub into: Option<ProgrammeId>,
    /// Which pieces, by the names the comparison gave them; ignored when the whole is taken.
    pub pieces: Vec<String>,
}

/// Writing a programme into a file for another centre.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ExportProgramme {
    /// Which.
    pub programme: ProgrammeId,
    /// The folder it is put into, or the file itself when it has the ending of one.
    pub to: String,
}
