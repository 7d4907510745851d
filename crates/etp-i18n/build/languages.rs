//! The list of languages, as `locales/languages.toml` gives it.

use serde::Deserialize;
use std::{error::Error, fs, path::Path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: Vec<Language>,
}

/// One language and how it writes numbers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Language {
    pub(crate) code: String,
    pub(crate) own_name: String,
    pub(crate) full: bool,
    pub(crate) thousands: String,
    pub(crate) decimal: String,
}

impl Language {
    /// The name of its variant: `Fr` for `fr`.
    pub(crate) fn variant(&self) -> String {
        let (first, rest) = self.code.split_at(1);
        first.to_uppercase() + rest
    }
}

/// All of them, those that have every sentence first.
pub(crate) fn read(path: &Path) -> Result<Vec<Language>, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut file: File = toml::from_str(&text)?;
    file.language.sort_by_key(|language| !language.full);
    Ok(file.language)
}
