//! The health centre that keeps this register.

use crate::{Country, HandoutLanguage, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The code under which a centre reports: `FR-08-GIVET-01`. Given by the regional hub's
/// administrator; capital letters, digits and dashes, 3 to 32 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct CentreCode(String);

impl CentreCode {
    /// Reads a code; small letters are raised, blanks around it dropped.
    ///
    /// # Errors
    /// [`Refusal::CentreCodeUnreadable`] when another character, or another length, is found.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let code = text.trim().to_ascii_uppercase();
        let well_formed = (3..=32).contains(&code.len())
            && code
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-');
        if well_formed {
            Ok(Self(code))
        } else {
            Err(Refusal::CentreCodeUnreadable {
                given: text.trim().to_owned(),
            })
        }
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The centre itself: what its letters are headed with and what its counts are filed under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Centre {
    /// The reporting code.
    pub code: CentreCode,
    /// The name on letters and handouts.
    pub name: String,
    /// Where its sessions take place, hence whose public holidays apply.
    pub country: Country,
    /// The part of the country with holidays of its own: `57` (Moselle), `67`, `68`, or a German
    /// Land such as `SL`; empty elsewhere.
    pub region: String,
    /// The number patients call, as printed; empty when none was given.
    pub phone: String,
    /// Its number in its country: FINESS in France, INAMI in Belgium; empty when none was given.
    pub number: String,
    /// The lines above its letters: address, telephone, e-mail; may be empty.
    pub letterhead: String,
    /// The first day whose figures are complete here; earlier ones are shown as incomplete and no
    /// quarter that begins before leaves. `None` when the register holds all there is.
    pub complete_from: Option<NaiveDate>,
    /// What it writes in when nobody in particular reads: its main language, which is a full one, and
    /// a second one of its handouts; empty until somebody chose.
    pub languages: Vec<HandoutLanguage>,
    /// Whether this register holds the fictional demonstration people only.
    pub demo: bool,
}
