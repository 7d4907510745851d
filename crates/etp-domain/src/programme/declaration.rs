//! What a programme's declaration says, whether it is ready, and how it differs from what is done.
//!
//! Source: content of the declaration file after the French form of 2015, still the pattern of the
//! annex to the arrêté of 30 December 2020. The other schemes ask for less.

mod mirror;

pub use mirror::differences;

use crate::coded::coded;
use crate::{Profession, ProfessionalId, Scheme, TeamRole};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

coded! {
    /// Where its patients are cared for.
    CareSetting {
        /// Outside hospital wards.
        Ambulatory = "ambulatory",
        /// On wards.
        Inpatient = "inpatient",
        /// Both.
        Both = "both",
    }
}

coded! {
    /// Where patients take part in the team's work.
    PatientPart {
        /// In coordinating.
        Coordination = "coordination",
        /// In leading sessions.
        Animation = "animation",
        /// In evaluating.
        Evaluation = "evaluation",
    }
}

/// What a coordinator writes for the declaration. Empty texts are not answered yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct Declaration {
    /// The structure that carries the programme: FINESS, SIREN or the country's own number.
    pub structure_number: String,
    /// To whom it is declared, or with whom agreed.
    pub authority: String,
    /// The health problem in the form's words (ALD, asthma, rare disease, regional priority, other).
    pub health_problem: String,
    /// How many people a year, estimated.
    pub beneficiaries: Option<u32>,
    /// Where its patients are cared for.
    pub setting: Option<CareSetting>,
    /// Built with which approved patients' association; empty when with none.
    pub association: String,
    /// `None` when the question is open.
    pub with_association: Option<bool>,
    /// Where patients take part.
    pub patient_parts: Vec<PatientPart>,
    /// The day the charter of commitment was signed by all.
    pub charter_signed_on: Option<NaiveDate>,
    /// The model letter to the treating doctor is enclosed.
    pub model_letter: bool,
    /// The information handed to patients at entry is enclosed.
    pub patient_information: bool,
    /// The two consents (to join, to share data) are asked for separately.
    pub two_consents: bool,
    /// How the team coordinates among itself and with the treating doctor.
    pub coordination: String,
    /// How the yearly and the four-yearly evaluation are done.
    pub evaluation: String,
    /// Who pays, how much.
    pub funding: String,
    /// How confidentiality is kept.
    pub confidentiality: String,
    /// The end of an older authorisation; `None` when it has none.
    pub valid_until: Option<NaiveDate>,
}

coded! {
    /// Why a declaration was sent.
    DeclarationKind {
        /// The first.
        Initial = "initial",
        /// A change of what was declared.
        Change = "change",
    }
}

/// What was true of a programme when it was declared, so that later changes show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DeclaredFacts {
    /// Its title.
    pub title: String,
    /// Its scheme.
    pub scheme: Scheme,
    /// The coordinator's name; empty when there is none.
    pub coordinator: String,
    /// The team: name, profession, role.
    pub team: Vec<DeclaredMember>,
    /// The places, by name.
    pub places: Vec<String>,
    /// The sessions of the template, by theme in the centre's language.
    pub sessions: Vec<String>,
    /// The version of the template.
    pub version: u32,
}

/// Somebody of the declared team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DeclaredMember {
    /// Which.
    pub professional: ProfessionalId,
    /// First and family name.
    pub name: String,
    /// Profession.
    pub profession: Profession,
    /// What they do.
    pub role: TeamRole,
}

/// A piece that a declaration still lacks; its code `x` has the message `programmes-missing-x`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MissingPiece {
    /// Which: `coordinator`, `charter`, …
    pub code: String,
    /// What the sentence names: a person, a number.
    pub what: String,
    /// The rule that asks for it, by its name in the rule book.
    pub rule: String,
}

/// One thing that is no longer as it was declared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MirrorDifference {
    /// Of what: `title`, `scheme`, `coordinator`, `team-new`, `team-gone`, `team-role`, `place-new`,
    /// `place-gone`, `session-new`, `session-gone`, `sessions-order`.
    pub code: String,
    /// As declared; empty for something new.
    pub declared: String,
    /// As it is done; empty for something gone.
    pub done: String,
}
