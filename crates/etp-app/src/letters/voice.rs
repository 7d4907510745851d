//! How one language says a day, a person, a code. Knows no letter.

use chrono::{Datelike, NaiveDate};
use etp_domain::{HandoutLanguage, Patient};
use etp_i18n::{Language, dates, letters as says, word};

/// The words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Voice {
    /// For texts that are kept in several languages.
    pub(crate) language: HandoutLanguage,
    /// For sentences.
    pub(crate) speaks: Language,
}

impl Voice {
    /// The words of a handout language.
    pub(crate) fn of(language: HandoutLanguage) -> Self {
        let speaks = Language::from_code(language.code()).unwrap_or(Language::Fr);
        Self { language, speaks }
    }

    /// The word of a key; the key itself says what is missing.
    pub(crate) fn word(self, key: &str) -> String {
        word(self.speaks, key).unwrap_or_else(|| key.to_owned())
    }

    /// `22 novembre 2026`
    pub(crate) fn day(self, day: NaiveDate) -> String {
        let month = dates::month(self.speaks, day.month());
        says::day(self.speaks, day.day(), month, day.year().to_string())
    }

    /// `Mme Colette Exemple`
    pub(crate) fn person(self, patient: &Patient) -> String {
        says::person(self.speaks, full_name(patient), patient.sex.code())
    }

    /// The same, with the day of birth where all of it is known.
    pub(crate) fn person_born(self, patient: &Patient) -> String {
        let person = self.person(patient);
        match patient.birth_date.exact() {
            Some(born) => {
                says::person_born(self.speaks, self.day(born), person, patient.sex.code())
            }
            None => person,
        }
    }

    /// Several themes in one sentence.
    pub(crate) fn list(self, items: &[String]) -> String {
        items.join(" · ")
    }
}

/// First name and family name.
pub(crate) fn full_name(patient: &Patient) -> String {
    format!("{} {}", patient.first_name, patient.last_name)
}
