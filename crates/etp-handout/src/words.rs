//! The fixed sentences of printed documents, in one of its languages. The only room that names etp-i18n.
//! Handouts speak thirteen languages; letters, records and sheets the four full ones.

mod blocks;
mod charts;
mod messages;
mod pocket;
mod sheets;

pub(crate) use etp_i18n::sheets as says;
pub(crate) use sheets::Say;

use chrono::{NaiveDate, NaiveTime};
use etp_domain::HandoutLanguage;
use etp_i18n::{HandoutLanguage as Spoken, Language, dates, handouts as sentences, letters};

/// What every document says in one language.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    handout: HandoutLanguage,
    /// In which handouts and days are said.
    spoken: Spoken,
    /// In which all else is said.
    language: Language,
}

impl Words {
    /// The words of a handout language. Whoever writes a letter, a record or a sheet asks for a full
    /// one; asked for another, what handouts do not say is said in French.
    pub(crate) fn of(handout: HandoutLanguage) -> Self {
        let spoken = spoken(handout);
        Self {
            handout,
            spoken,
            language: spoken.full().unwrap_or(Language::Fr),
        }
    }

    /// The language these words are in.
    pub(crate) fn language(&self) -> HandoutLanguage {
        self.handout
    }

    /// `Page 1 / 2`
    pub(crate) fn page(&self, page: usize, pages: usize) -> String {
        sentences::page(self.spoken, page, pages)
    }

    /// `Version 1`
    pub(crate) fn version(&self, version: &str) -> String {
        sentences::version(self.spoken, version)
    }

    /// The day of printing.
    pub(crate) fn printed_on(&self, day: NaiveDate) -> String {
        sentences::printed_on(self.spoken, dates::short(self.spoken, day))
    }

    /// The short mark on every page of a model.
    pub(crate) fn model_mark(&self) -> String {
        sentences::model_mark(self.spoken)
    }

    /// The sentence at the head of a model.
    pub(crate) fn model_notice(&self) -> String {
        sentences::model_notice(self.spoken)
    }

    /// Who validated it.
    pub(crate) fn reviewed(&self, reviewer: &str) -> String {
        sentences::reviewed(self.spoken, reviewer)
    }

    /// The title of a framed key message.
    pub(crate) fn key_message(&self) -> String {
        sentences::key_message(self.spoken)
    }

    /// The title of a framed warning.
    pub(crate) fn warning(&self) -> String {
        sentences::warning(self.spoken)
    }

    /// The title of the contact card.
    pub(crate) fn contact_title(&self) -> String {
        sentences::contact_title(self.spoken)
    }

    /// The lines of the contact card, with placeholders as authors write them.
    pub(crate) fn contact(&self) -> [String; 3] {
        [
            sentences::contact_centre(self.spoken, "**{centre}**"),
            sentences::contact_phone(self.spoken, "**{phone}**"),
            sentences::contact_next(self.spoken, "**{next}**"),
        ]
    }

    /// What is written beside the lines to be filled in by hand.
    pub(crate) fn signature(&self) -> [String; 3] {
        [
            sentences::signature_professional(self.spoken),
            sentences::signature_date(self.spoken),
            sentences::signature_sign(self.spoken),
        ]
    }

    /// The number under a letterhead.
    pub(crate) fn phone(&self, phone: &str) -> String {
        sentences::contact_phone(self.spoken, phone)
    }

    /// What is written beside the lines on which a record is signed.
    pub(crate) fn record_signature(&self) -> [String; 3] {
        [
            sentences::signature_name(self.spoken),
            sentences::signature_date(self.spoken),
            sentences::signature_sign(self.spoken),
        ]
    }

    /// The short mark on every page of a demonstration.
    pub(crate) fn fictional_mark(&self) -> String {
        sentences::fictional_mark(self.spoken)
    }

    /// The sentence at the head of a demonstration.
    pub(crate) fn fictional_notice(&self) -> String {
        sentences::fictional_notice(self.spoken)
    }

    /// What precedes the numbers of the letters no face draws.
    pub(crate) fn unknown_letters(&self, sign: char) -> String {
        sentences::unknown_letters(self.spoken, sign.to_string())
    }

    /// A word with such letters, and their numbers.
    pub(crate) fn unknown_word(&self, word: &str, numbers: &str) -> String {
        sentences::unknown_word(self.spoken, numbers, word)
    }

    /// What is read in place of the sender's picture.
    pub(crate) fn logo_alt(&self, centre: &str) -> String {
        letters::logo_alt(self.language, centre)
    }

    /// What is read in place of a QR code.
    pub(crate) fn qr_alt(&self, content: &str) -> String {
        sentences::qr_alt(self.spoken, content)
    }

    /// `jeudi 26 novembre 2026`
    pub(crate) fn day(&self, day: NaiveDate) -> String {
        dates::long(self.spoken, day)
    }

    /// `jeudi 26 novembre 2026 à 14:00`
    pub(crate) fn day_and_time(&self, day: NaiveDate, time: NaiveTime) -> String {
        sentences::next_when(self.spoken, self.day(day), dates::time(self.spoken, time))
    }
}

/// The same language in the words of etp-i18n.
fn spoken(handout: HandoutLanguage) -> Spoken {
    match handout {
        HandoutLanguage::Fr => Spoken::Fr,
        HandoutLanguage::Nl => Spoken::Nl,
        HandoutLanguage::De => Spoken::De,
        HandoutLanguage::En => Spoken::En,
        HandoutLanguage::Lb => Spoken::Lb,
        HandoutLanguage::Pt => Spoken::Pt,
        HandoutLanguage::It => Spoken::It,
        HandoutLanguage::Es => Spoken::Es,
        HandoutLanguage::Pl => Spoken::Pl,
        HandoutLanguage::Tr => Spoken::Tr,
        HandoutLanguage::Uk => Spoken::Uk,
        HandoutLanguage::Ro => Spoken::Ro,
        HandoutLanguage::Ar => Spoken::Ar,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Alphabet;

    #[test]
    fn every_fixed_sentence_can_be_printed() {
        let alphabet = Alphabet::new();
        for language in HandoutLanguage::ALL {
            for file in ["handouts", "dates"] {
                let code = language.code();
                let root = env!("CARGO_MANIFEST_DIR");
                let path = format!("{root}/../../locales/{code}/{file}.ftl");
                let text = std::fs::read_to_string(path).unwrap();
                let sentences = text.lines().filter(|line| !line.starts_with('#'));
                let missing = sentences
                    .flat_map(str::chars)
                    .find(|one| !alphabet.prints(*one));
                assert_eq!(missing, None, "{code}/{file}.ftl");
            }
        }
    }

    #[test]
    fn handouts_speak_thirteen_languages_and_letters_four() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
        let days = HandoutLanguage::ALL.map(|language| Words::of(language).day(day));
        for (place, said) in days.iter().enumerate() {
            assert!(!days[..place].contains(said), "{said}");
        }
        for language in HandoutLanguage::ALL {
            let words = Words::of(language);
            assert_eq!(words.spoken.full().is_some(), language.is_full());
            assert_eq!(words.not_reread().is_some(), !language.is_full());
        }
    }
}
