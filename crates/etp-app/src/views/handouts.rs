//! A handout that was made.

use etp_domain::HandoutLanguage;
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
