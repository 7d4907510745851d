//! Languages: those handouts are written in, and those people speak and read.

use crate::coded::coded;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A language handouts are written in, by ISO 639-1 code. Letters, records, sheets and messages
/// exist in the full ones only.
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
    /// Luxembourgish.
    Lb,
    /// Portuguese.
    Pt,
    /// Italian.
    It,
    /// Spanish.
    Es,
    /// Polish.
    Pl,
    /// Turkish.
    Tr,
    /// Ukrainian.
    Uk,
    /// Romanian.
    Ro,
    /// Arabic.
    Ar,
}

impl HandoutLanguage {
    /// Every handout language.
    pub const ALL: [Self; 13] = [
        Self::Fr,
        Self::Nl,
        Self::De,
        Self::En,
        Self::Lb,
        Self::Pt,
        Self::It,
        Self::Es,
        Self::Pl,
        Self::Tr,
        Self::Uk,
        Self::Ro,
        Self::Ar,
    ];

    /// Those in which everything is written: handouts, letters, records, sheets and messages.
    pub const FULL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
            Self::Lb => "lb",
            Self::Pt => "pt",
            Self::It => "it",
            Self::Es => "es",
            Self::Pl => "pl",
            Self::Tr => "tr",
            Self::Uk => "uk",
            Self::Ro => "ro",
            Self::Ar => "ar",
        }
    }

    /// The language of an ISO 639-1 code, in either case.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code.trim()))
    }

    /// Whether everything is written in it, and not handouts only.
    pub fn is_full(self) -> bool {
        Self::FULL.contains(&self)
    }

    /// Whether its lines run from the right.
    pub fn runs_from_right(self) -> bool {
        self == Self::Ar
    }

    /// The language of a letter, a record, a sheet or a message for somebody who reads these, the
    /// best first: the first full one, otherwise the one the centre writes in.
    pub fn of_letters(reads: &[Self], centre: Self) -> Self {
        let mut full = reads.iter().copied().filter(|one| one.is_full());
        full.next().unwrap_or(centre)
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

#[cfg(test)]
mod tests {
    use super::*;
    use HandoutLanguage::{Ar, De, Fr, Lb, Nl};

    #[test]
    fn a_letter_is_written_in_the_first_full_language_somebody_reads() {
        assert_eq!(HandoutLanguage::of_letters(&[Ar, Nl, Fr], De), Nl);
        assert_eq!(HandoutLanguage::of_letters(&[Ar, Lb], De), De);
        assert_eq!(HandoutLanguage::of_letters(&[], Fr), Fr);
    }

    #[test]
    fn every_handout_language_is_a_tongue_and_is_found_by_its_code() {
        for language in HandoutLanguage::ALL {
            assert!(Tongue::from_code(language.code()).is_some(), "{language:?}");
            let code = language.code().to_uppercase();
            assert_eq!(HandoutLanguage::from_code(&code), Some(language));
        }
    }
}
