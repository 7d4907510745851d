//! Languages: those handouts are written in, and those people speak and read.

use crate::coded::coded;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A language handouts are written in, by ISO 639-1 code.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "lowercase")]
pub enum HandoutLanguage {
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
    /// English.
    En,
}

impl HandoutLanguage {
    /// Every handout language.
    pub const ALL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The language of an ISO 639-1 code, in either case.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code.trim()))
    }
}

coded! {
    /// A language people speak or read, by ISO 639-1 code: those of the border and its newcomers.
    Tongue {
        /// French.
        French = "fr",
        /// Dutch.
        Dutch = "nl",
        /// German.
        German = "de",
        /// Luxembourgish.
        Luxembourgish = "lb",
        /// English.
        English = "en",
        /// Portuguese.
        Portuguese = "pt",
        /// Italian.
        Italian = "it",
        /// Spanish.
        Spanish = "es",
        /// Polish.
        Polish = "pl",
        /// Turkish.
        Turkish = "tr",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Russian.
        Russian = "ru",
        /// Romanian.
        Romanian = "ro",
        /// Arabic.
        Arabic = "ar",
        /// French sign language and its neighbours.
        Signed = "sgn",
        /// Another one.
        Other = "zz",
    }
}
