//! Finding a language by its code. The languages themselves come from `locales/languages.toml`.

use crate::{HandoutLanguage, Language};

impl Language {
    /// The language of a code, in either case, with or without a region: `fr`, `FR`, `fr-BE`, `de_LU`.
    pub fn from_code(code: &str) -> Option<Self> {
        let bare = code
            .trim()
            .split(['-', '_', '.'])
            .next()
            .unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(bare))
    }
}

impl HandoutLanguage {
    /// The language of a code, in either case.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_code_with_or_without_a_region() {
        assert_eq!(Language::from_code("NL"), Some(Language::Nl));
        assert_eq!(Language::from_code("fr_BE.UTF-8"), Some(Language::Fr));
        assert_eq!(Language::from_code("pl"), None);
    }
}
