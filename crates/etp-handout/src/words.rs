//! The fixed sentences of printed documents, in one of its languages. The only room that names etp-i18n.

mod messages;
mod sheets;

pub(crate) use etp_i18n::sheets as says;
pub(crate) use sheets::Say;

use chrono::{NaiveDate, NaiveTime};
use etp_domain::HandoutLanguage;
use etp_i18n::{Language, dates, handouts as sentences, letters};

/// What every document says in one language.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    handout: HandoutLanguage,
    language: Language,
}

impl Words {
    /// The words of a handout language.
    pub(crate) fn of(handout: HandoutLanguage) -> Self {
        let language = match handout {
            HandoutLanguage::Fr => Language::Fr,
            HandoutLanguage::Nl => Language::Nl,
            HandoutLanguage::De => Language::De,
            HandoutLanguage::En => Language::En,
        };
        Self { handout, language }
    }

    /// The language these words are in.
    pub(crate) fn language(&self) -> HandoutLanguage {
        self.handout
    }

    /// `Page 1 / 2`
    pub(crate) fn page(&self, page: usize, pages: usize) -> String {
        sentences::page(self.language, page, pages)
    }

    /// `Version 1`
    pub(crate) fn version(&self, version: &str) -> String {
        sentences::version(self.language, version)
    }

    /// The day of printing.
    pub(crate) fn printed_on(&self, day: NaiveDate) -> String {
        sentences::printed_on(self.language, dates::short(self.language, day))
    }

    /// The short mark on every page of a model.
    pub(crate) fn model_mark(&self) -> String {
        sentences::model_mark(self.language)
    }

    /// The sentence at the head of a model.
    pub(crate) fn model_notice(&self) -> String {
        sentences::model_notice(self.language)
    }

    /// Who validated it.
    pub(crate) fn reviewed(&self, reviewer: &str) -> String {
        sentences::reviewed(self.language, reviewer)
    }

    /// The title of a framed key message.
    pub(crate) fn key_message(&self) -> String {
        sentences::key_message(self.language)
    }

    /// The title of a framed warning.
    pub(crate) fn warning(&self) -> String {
        sentences::warning(self.language)
    }

    /// The title of the contact card.
    pub(crate) fn contact_title(&self) -> String {
        sentences::contact_title(self.language)
    }

    /// The lines of the contact card, with placeholders as authors write them.
    pub(crate) fn contact(&self) -> [String; 3] {
        [
            sentences::contact_centre(self.language, "**{centre}**"),
            sentences::contact_phone(self.language, "**{phone}**"),
            sentences::contact_next(self.language, "**{next}**"),
        ]
    }

    /// What is written beside the lines to be filled in by hand.
    pub(crate) fn signature(&self) -> [String; 3] {
        [
            sentences::signature_professional(self.language),
            sentences::signature_date(self.language),
            sentences::signature_sign(self.language),
        ]
    }

    /// The number under a letterhead.
    pub(crate) fn phone(&self, phone: &str) -> String {
        sentences::contact_phone(self.language, phone)
    }

    /// What is written beside the lines on which a record is signed.
    pub(crate) fn record_signature(&self) -> [String; 3] {
        [
            sentences::signature_name(self.language),
            sentences::signature_date(self.language),
            sentences::signature_sign(self.language),
        ]
    }

    /// The short mark on every page of a demonstration.
    pub(crate) fn fictional_mark(&self) -> String {
        sentences::fictional_mark(self.language)
    }

    /// The sentence at the head of a demonstration.
    pub(crate) fn fictional_notice(&self) -> String {
        sentences::fictional_notice(self.language)
    }

    /// What precedes the numbers of the letters no face draws.
    pub(crate) fn unknown_letters(&self, sign: char) -> String {
        sentences::unknown_letters(self.language, sign.to_string())
    }

    /// A word with such letters, and their numbers.
    pub(crate) fn unknown_word(&self, word: &str, numbers: &str) -> String {
        sentences::unknown_word(self.language, numbers, word)
    }

    /// What is read in place of the sender's picture.
    pub(crate) fn logo_alt(&self, centre: &str) -> String {
        letters::logo_alt(self.language, centre)
    }

    /// What is read in place of a QR code.
    pub(crate) fn qr_alt(&self, content: &str) -> String {
        sentences::qr_alt(self.language, content)
    }

    /// `jeudi 26 novembre 2026`
    pub(crate) fn day(&self, day: NaiveDate) -> String {
        dates::long(self.language, day)
    }

    /// `jeudi 26 novembre 2026 à 14:00`
    pub(crate) fn day_and_time(&self, day: NaiveDate, time: NaiveTime) -> String {
        sentences::next_when(
            self.language,
            self.day(day),
            dates::time(self.language, time),
        )
    }
}
