//! A text in several languages, as programme models and templates carry it.

use crate::HandoutLanguage;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// The same text in the languages it was written in. A language nobody wrote is absent, never empty
/// by promise: readers treat a blank text as absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct Words(pub BTreeMap<HandoutLanguage, String>);

impl Words {
    /// A text in one language.
    pub fn one(language: HandoutLanguage, text: &str) -> Self {
        Self([(language, text.to_owned())].into())
    }

    /// What is written in exactly this language, if anything is.
    pub fn get(&self, language: HandoutLanguage) -> Option<&str> {
        self.0
            .get(&language)
            .map(String::as_str)
            .filter(|text| !text.trim().is_empty())
    }

    /// The text in a language, else in the first language it was written in; empty when nobody
    /// wrote anything.
    pub fn read_in(&self, language: HandoutLanguage) -> &str {
        std::iter::once(language)
            .chain(HandoutLanguage::ALL)
            .find_map(|one| self.get(one))
            .unwrap_or_default()
    }

    /// The languages it is written in.
    pub fn languages(&self) -> Vec<HandoutLanguage> {
        HandoutLanguage::ALL
            .into_iter()
            .filter(|language| self.get(*language).is_some())
            .collect()
    }

    /// Whether nobody wrote anything.
    pub fn is_blank(&self) -> bool {
        self.languages().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_back_to_the_first_language_somebody_wrote() {
        let mut words = Words::one(HandoutLanguage::De, "Bewegung");
        words.0.insert(HandoutLanguage::Nl, "  ".into());
        assert_eq!(words.read_in(HandoutLanguage::Nl), "Bewegung");
        assert_eq!(words.languages(), [HandoutLanguage::De]);
        assert!(Words::default().is_blank());
        assert_eq!(Words::default().read_in(HandoutLanguage::Fr), "");
    }
}
