//! A patient's file: who, how reached, what is needed; and the acts on the file as a whole.

use chrono::NaiveDate;
use etp_domain::{
    AssessmentKind, ConsentAnswer, ConsentId, ConsentKind, ConsentWay, Contact, Cover,
    HandoutLanguage, IdentifierKind, Needs, PatientId, RecipientId, Sex, Situation, Standing,
    Tongue,
};
use serde::Deserialize;
use specta::Type;

/// A patient's fields as typed, for a new file or an old one.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SavePatient {
    /// Whose file; `None` for a new one.
    pub patient: Option<PatientId>,
    /// Family name in daily use.
    pub last_name: String,
    /// Family name at birth; may be empty.
    pub birth_name: String,
    /// First names.
    pub first_name: String,
    /// Sex.
    pub sex: Sex,
    /// `1948-02-03`, `1948-02`, `1948` or empty.
    pub birth_date: String,
    /// Where the person lives and is reached.
    pub contact: Contact,
    /// Handout languages, one or two.
    pub languages: Vec<HandoutLanguage>,
    /// Languages spoken.
    pub spoken: Vec<Tongue>,
    /// Languages read.
    pub reads: Vec<Tongue>,
    /// What the person needs.
    pub needs: Needs,
    /// Who insures.
    pub cover: Cover,
    /// Occupation and living situation.
    pub situation: Situation,
    /// Treating doctor.
    pub doctor: Option<RecipientId>,
    /// Free notes.
    pub notes: String,
}

/// What is known of somebody while a form is being filled, to warn of a file that exists.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct LookForTwins {
    /// The file that is being changed, which is no twin of itself.
    pub patient: Option<PatientId>,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// As far as it can be read; an unreadable one is as good as none.
    pub birth_date: String,
    /// Phone.
    pub phone: String,
}

/// Two files that are two people, said once and remembered.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct NotTheSame {
    /// One.
    pub left: PatientId,
    /// The other.
    pub right: PatientId,
}

/// Marking somebody for follow-up.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct FlagPatient {
    /// Who.
    pub patient: PatientId,
    /// Why.
    pub reason: String,
    /// The last day it counts; `None` until it is dropped.
    pub until: Option<NaiveDate>,
}

/// Deceased, moved, restricted, or active again.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SetStanding {
    /// Who.
    pub patient: PatientId,
    /// What.
    pub standing: Standing,
    /// Since when.
    pub since: NaiveDate,
    /// Why; needed for restricted and for becoming active again.
    pub reason: String,
}

/// A national identifier, typed.
#[derive(Clone, Deserialize, Type)]
pub struct KeepIdentifier {
    /// Whose.
    pub patient: PatientId,
    /// Which kind.
    pub kind: IdentifierKind,
    /// As typed.
    pub number: String,
}

/// A national identifier to be checked against what is known of its holder.
#[derive(Clone, Deserialize, Type)]
pub struct CheckIdentifier {
    /// Which kind.
    pub kind: IdentifierKind,
    /// As typed.
    pub number: String,
    /// `1948-02-03`, `1948-02`, `1948` or empty.
    pub birth_date: String,
    /// Sex.
    pub sex: Sex,
}

/// An answer to a consent.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct RecordConsent {
    /// Whose.
    pub patient: PatientId,
    /// To what.
    pub kind: ConsentKind,
    /// What.
    pub answer: ConsentAnswer,
    /// When.
    pub on: NaiveDate,
    /// How.
    pub way: ConsentWay,
    /// Who heard an oral answer.
    pub witness: String,
    /// The version of the text that was read.
    pub text_version: String,
    /// Where the paper is.
    pub paper: String,
}

/// Taking a consent back.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct WithdrawConsent {
    /// Whose.
    pub patient: PatientId,
    /// Which answer.
    pub consent: ConsentId,
    /// When.
    pub on: NaiveDate,
    /// What was said.
    pub note: String,
}

/// The eleven answers of an EPICES questionnaire.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct RecordEpices {
    /// Whose.
    pub patient: PatientId,
    /// When.
    pub on: NaiveDate,
    /// Eleven answers in the order of the questionnaire; `None` where none was given.
    pub answers: Vec<Option<bool>>,
}

/// An assessment that took place.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct RecordAssessment {
    /// Whose.
    pub patient: PatientId,
    /// Which kind.
    pub kind: AssessmentKind,
    /// When.
    pub on: NaiveDate,
    /// By telephone or video.
    pub remote: bool,
}
