//! Papers kept with a file, those printed for a person, the copy a person asks for, and erasure.

use chrono::NaiveDate;
use etp_domain::{AttachmentId, AttachmentKind, HandoutLanguage, PatientId, ProgrammeId};
use serde::Deserialize;
use specta::Type;

/// A paper to be kept with a file.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AttachPaper {
    /// Whose.
    pub patient: PatientId,
    /// What it is.
    pub kind: AttachmentKind,
    /// What people call it; empty takes the file's name.
    pub title: String,
    /// The file on this computer.
    pub path: String,
}

/// A paper to be taken away again.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct RemovePaper {
    /// Which.
    pub attachment: AttachmentId,
    /// Why.
    pub reason: String,
}

/// One person's whole file, for that person.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ExportPerson {
    /// Who.
    pub patient: PatientId,
    /// The language of the PDF; the person's own, as a rule.
    pub language: HandoutLanguage,
    /// 18 points.
    pub large_print: bool,
    /// The folder in which `….pdf`, `….json` and the papers are put.
    pub folder: String,
}

/// Removing a person for good.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ErasePerson {
    /// Who.
    pub patient: PatientId,
    /// Why: asked by the person, or kept long enough.
    pub reason: ErasureReason,
    /// The file number, typed again, so that nobody is erased by a slip.
    pub file_number: String,
    /// The language of the certificate.
    pub language: HandoutLanguage,
    /// Where the certificate is saved: a file, or a folder for one named by its number.
    pub certificate: String,
}

/// Why somebody is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ErasureReason {
    /// The person asked for it.
    Asked,
    /// The time for which files are kept is over.
    RetentionOver,
    /// The file should never have been made.
    Mistake,
}

impl ErasureReason {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::RetentionOver => "retention-over",
            Self::Mistake => "mistake",
        }
    }

    /// The reason of a stable code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Asked, Self::RetentionOver, Self::Mistake]
            .into_iter()
            .find(|reason| reason.code() == code)
    }
}

/// Somebody's dates on a sheet to be folded.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintPocketPlan {
    /// Whose.
    pub patient: PatientId,
    /// One or two languages; none takes the person's own.
    pub languages: Vec<HandoutLanguage>,
}

/// That somebody was there, for an employer or an insurer.
#[derive(Clone, Copy, Debug, Deserialize, Type)]
pub struct PrintCertificate {
    /// Who.
    pub patient: PatientId,
    /// From this day.
    pub from: NaiveDate,
    /// To this day, included.
    pub to: NaiveDate,
    /// In which language.
    pub language: HandoutLanguage,
}

/// What is read and signed before a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentPaper {
    /// The information to read.
    Information,
    /// The form for the consent to join.
    Join,
    /// The form for the consent to share.
    Share,
}

/// The information leaflet and the two consent forms.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintConsentPapers {
    /// For whom.
    pub patient: PatientId,
    /// About which programme; none leaves its name to be written by hand.
    pub programme: Option<ProgrammeId>,
    /// Which of them; none takes all three.
    pub papers: Vec<ConsentPaper>,
    /// One or two languages; none takes the person's own.
    pub languages: Vec<HandoutLanguage>,
}
