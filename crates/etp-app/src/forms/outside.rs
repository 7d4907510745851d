//! What is asked about words that others may read.

use etp_domain::{Country, HandoutLanguage, PatientId, PlaceId};
use serde::Deserialize;
use specta::Type;

/// What texts tell whoever reads them outside.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AskTold {
    /// The texts.
    pub texts: Vec<String>,
    /// The language they are in; `None` for names, which are in those of the country.
    pub language: Option<HandoutLanguage>,
    /// Where a place is; `None` for the centre's own country.
    pub country: Option<Country>,
    /// To or about whom, whose own name and address tell nothing.
    pub patient: Option<PatientId>,
}

/// By which name others read of a place, or of the centre itself.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct NameOutside {
    /// Which place; `None` for the centre.
    pub place: Option<PlaceId>,
    /// Its name in messages and calendar files; empty for its own.
    pub name: String,
}
