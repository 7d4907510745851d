//! Templates, dates, programmes.

use crate::views::{ConflictLine, DueLine, PatientRow, SessionCard};
use chrono::NaiveDate;
use etp_domain::{
    CohortId, DeclarationKind, EnrolmentId, HandoutLanguage, MirrorDifference, MissingPiece, Offer,
    Pathology, PathwayTemplate, Profession, ProfessionalId, ProgrammeDetails, ProgrammeId,
    ProgrammeStatus, Scheme, Stage, TrainingStanding,
};
use serde::Serialize;
use specta::Type;

/// A template of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TemplateCard {
    /// Its name in the library.
    pub name: String,
    /// Its title in the screen's language.
    pub title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// How many sessions.
    pub sessions: u32,
    /// For whom and what for, in the screen's language.
    pub about: String,
    /// A model nobody validated.
    pub model: bool,
    /// The languages all of it is written in.
    pub languages: Vec<HandoutLanguage>,
    /// Where it comes from.
    pub sources: Vec<String>,
}

/// A handout a session can name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct HandoutCard {
    /// Its name in the library.
    pub name: String,
    /// Its title in the screen's language.
    pub title: String,
    /// The languages it is complete in.
    pub languages: Vec<HandoutLanguage>,
    /// Who validated it; empty for a model.
    pub reviewed: String,
    /// The centre it came from; empty for one that ships.
    pub from_centre: String,
}

/// The sessions a programme would get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammePreview {
    /// Its sessions.
    pub sessions: Vec<PlannedSession>,
    /// Days that were avoided.
    pub skipped: Vec<SkippedDate>,
}

/// A session that would be planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlannedSession {
    /// Place in the order, from 1.
    pub number: u32,
    /// The day.
    pub date: NaiveDate,
    /// What it is about.
    pub theme: String,
    /// How long, in minutes.
    pub minutes: u32,
    /// How many fit.
    pub capacity: u32,
    /// What stands against it.
    pub conflicts: Vec<ConflictLine>,
}

/// A public holiday that was avoided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SkippedDate {
    /// The session that moved, from 1.
    pub session: u32,
    /// The holiday.
    pub date: NaiveDate,
    /// Its message key, e.g. `holidays-ascension`.
    pub holiday: String,
}

/// A programme that was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeCard {
    /// Which.
    pub id: ProgrammeId,
    /// What people call it.
    pub title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// The first day.
    pub starts_on: NaiveDate,
    /// Under which scheme.
    pub scheme: Scheme,
    /// Where it stands.
    pub status: ProgrammeStatus,
    /// The latest version of its template.
    pub version: u32,
    /// People who take part and wait for a group.
    pub waiting: u32,
    /// People who take part now.
    pub running: u32,
    /// Everybody who ever took part.
    pub enrolled: u32,
    /// How many sessions it has.
    pub sessions: u32,
    /// How many of them have attendance.
    pub held: u32,
}

/// A programme with its groups, sessions and people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeView {
    /// The programme.
    pub card: ProgrammeCard,
    /// What the coordinator wrote.
    pub details: ProgrammeDetails,
    /// Its groups, latest first.
    pub cohorts: Vec<CohortLine>,
    /// Its sessions, in order.
    pub sessions: Vec<SessionCard>,
    /// Its people, by family name.
    pub people: Vec<ProgrammePerson>,
}

/// A group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CohortLine {
    /// Which.
    pub id: CohortId,
    /// What people call it.
    pub title: String,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The version of the template it follows.
    pub version: u32,
    /// People in it.
    pub people: u32,
    /// Sessions, cancelled ones left out.
    pub sessions: u32,
}

/// Somebody in a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammePerson {
    /// Who.
    pub row: PatientRow,
    /// The pathway.
    pub enrolment: EnrolmentId,
    /// Where it stands.
    pub stage: Stage,
    /// Under which offer.
    pub offer: Offer,
    /// The version followed.
    pub version: u32,
    /// The group; `None` while waiting or alone.
    pub cohort: Option<CohortId>,
    /// Since when.
    pub enrolled_on: NaiveDate,
}

/// A version of a template on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct VersionLine {
    /// Counted from 1.
    pub number: u32,
    /// The day it was saved.
    pub saved_on: NaiveDate,
    /// Who saved it.
    pub saved_by: String,
    /// Why.
    pub note: String,
    /// People who follow it now.
    pub running: u32,
}

/// A version of a template, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct VersionView {
    /// On the list.
    pub line: VersionLine,
    /// What it says.
    pub template: PathwayTemplate,
}

/// Whether a programme can be declared, and how it differs from what was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Readiness {
    /// What is still missing; empty when it is ready.
    pub missing: Vec<MissingPiece>,
    /// What is done otherwise than declared.
    pub differences: Vec<MirrorDifference>,
    /// Declarations, latest first.
    pub declarations: Vec<DeclarationLine>,
    /// The years evaluated: year, and whether the four-yearly one.
    pub evaluations: Vec<ProgrammeEvaluationLine>,
    /// What is due for the programme.
    pub due: Vec<DueLine>,
    /// The team's licence.
    pub licence: Licence,
}

/// A declaration that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DeclarationLine {
    /// The first, or a change.
    pub kind: DeclarationKind,
    /// The day.
    pub on: NaiveDate,
    /// The number given; may be empty.
    pub number: String,
    /// Who wrote it down.
    pub by: String,
    /// The version of the template it declared.
    pub version: u32,
}

/// An evaluation of the programme that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeEvaluationLine {
    /// About which year.
    pub year: i32,
    /// The four-yearly one.
    pub four_yearly: bool,
    /// The day.
    pub on: NaiveDate,
}

/// Whether the team may teach: training, professions, and sessions led by nobody trained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Licence {
    /// Everybody of the team.
    pub members: Vec<LicenceMember>,
    /// Different professions in it.
    pub professions: u32,
    /// Professions it must have and has not.
    pub missing: Vec<Profession>,
    /// Sessions of the last year led by nobody with training in force.
    pub untrained: Vec<SessionCard>,
    /// Held sessions of the last year without anybody written down.
    pub unled: u32,
}

/// Somebody of the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct LicenceMember {
    /// Who.
    pub professional: ProfessionalId,
    /// First and family name.
    pub name: String,
    /// Profession.
    pub profession: Profession,
    /// How the training stands today.
    pub training: TrainingStanding,
    /// When the certificate ends.
    pub expires_on: Option<NaiveDate>,
}

/// Where a session is and who leads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SessionCare {
    /// Where, when it is in the list of places.
    pub place: Option<etp_domain::PlaceId>,
    /// Where, in words.
    pub place_words: String,
    /// Who leads it.
    pub professionals: Vec<ProfessionalId>,
}

/// A programme file of another centre, beside one's own version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeFileView {
    /// Where it lies.
    pub path: String,
    /// The digest of what is shown.
    pub sha256: String,
    /// The centre that wrote it.
    pub from_centre: String,
    /// The short name of the key that signed it, to be compared on the telephone.
    pub key: String,
    /// When it was written.
    pub written_on: NaiveDate,
    /// Its title.
    pub title: String,
    /// Its scheme.
    pub scheme: Scheme,
    /// What it says, whole.
    pub template: PathwayTemplate,
    /// The own programme it is compared with.
    pub with: Option<ProgrammeId>,
    /// That one's title.
    pub with_title: String,
    /// What differs, piece by piece; everything is new when compared with none.
    pub pieces: Vec<PieceDifference>,
    /// Pieces that are the same in both.
    pub same: u32,
}

/// One piece that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PieceDifference {
    /// Its name: `title`, `about`, `timing`, `competency:<code>`, `question:<code>`,
    /// `session:<code>`, `session-order`, `handout:<name>`.
    pub piece: String,
    /// `new`, `changed` or `gone` (only in one's own; taking it removes it).
    pub change: String,
    /// One's own, as lines to read; empty for something new.
    pub own: Vec<PieceLine>,
    /// Theirs; empty for something gone.
    pub theirs: Vec<PieceLine>,
}

/// A line of a piece: its code `x` has the label `programmes-piece-x`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PieceLine {
    /// Of what: `theme`, `minutes`, `capacity`, `kind`, `offset_days`, `words`, …
    pub code: String,
    /// The language, for words; empty else.
    pub language: String,
    /// What it says.
    pub value: String,
}
