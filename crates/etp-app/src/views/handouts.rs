//! What a session gives out, and a handout that was made.

use chrono::NaiveDate;
use etp_domain::{HandoutLanguage, ProgrammeId};
use serde::Serialize;
use specta::Type;

/// A handout that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct HandoutMade {
    /// Where the PDF is.
    pub path: String,
    /// How many bytes.
    pub bytes: u32,
    /// Its languages.
    pub languages: Vec<HandoutLanguage>,
}

/// A print job that was made: as a handout that was made, with the lot that goes with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PrintJob {
    /// Where the PDF is.
    pub path: String,
    /// How many bytes.
    pub bytes: u32,
    /// Its languages.
    pub languages: Vec<HandoutLanguage>,
    /// Where the lot beside it is, which the printer turns over another edge; none when there is none.
    pub beside: Option<String>,
}

/// The information and the consent forms that were made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ConsentPapersMade {
    /// The file.
    pub made: HandoutMade,
    /// The version of the text, as printed on it: it is noted with the answer.
    pub text_version: String,
}

/// A text that can be read before a consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ConsentText {
    /// About which programme; none for one that leaves its name open.
    pub programme: Option<ProgrammeId>,
    /// What people call the programme; empty for none.
    pub title: String,
    /// The version that would be printed today.
    pub version: String,
}

/// What a session gives out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct SessionHandout {
    /// Its name in the library.
    pub name: String,
    /// Its title in the screen's language.
    pub title: String,
    /// The languages it is complete in.
    pub languages: Vec<HandoutLanguage>,
    /// The day of review that has passed; nothing while it may be relied on.
    pub expired_on: Option<NaiveDate>,
}
