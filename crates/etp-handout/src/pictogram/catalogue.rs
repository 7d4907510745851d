//! Every pictogram with its words in four languages, as the build script read them from the folder.
//! Knows no query and no page.

use super::outline::{Outline, read};
use etp_domain::HandoutLanguage;
use std::sync::{Arc, OnceLock};

include!(concat!(env!("OUT_DIR"), "/pictograms.rs"));

/// A small black picture for a handout.
#[derive(Debug)]
pub struct Pictogram {
    /// What a handout calls it, in English: `blood-sugar-meter`.
    pub name: &'static str,
    labels: [&'static str; 4],
    keywords: [&'static str; 4],
    svg: &'static str,
    outline: OnceLock<Option<Arc<Outline>>>,
}

impl Pictogram {
    /// What it shows, in a few words; in English where a language is not written in full.
    pub fn label(&self, language: HandoutLanguage) -> &'static str {
        self.labels[column(language)]
    }

    /// Other words it is found by.
    pub(super) fn keywords(&self, language: HandoutLanguage) -> impl Iterator<Item = &'static str> {
        self.keywords[column(language)].lines()
    }

    /// The picture as an SVG document, black on nothing, to be shown in any size.
    pub fn svg(&self) -> &'static str {
        self.svg
    }

    /// The picture as it is printed.
    pub(super) fn outline(&self) -> Option<Arc<Outline>> {
        self.outline
            .get_or_init(|| read(self.svg).map(Arc::new))
            .clone()
    }
}

/// The pictogram of a name.
pub fn pictogram(name: &str) -> Option<&'static Pictogram> {
    CATALOGUE.iter().find(|one| one.name == name)
}

/// Every pictogram: the body first, then complaints, devices, medicines, food and so on.
pub(super) fn all() -> &'static [Pictogram] {
    &CATALOGUE
}

/// The column of a language: its own, or that of English.
pub(super) fn column(language: HandoutLanguage) -> usize {
    let full = HandoutLanguage::FULL;
    let english = full.len() - 1;
    let own = full.iter().position(|one| *one == language);
    own.unwrap_or(english)
}
