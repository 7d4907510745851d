//! What the pocket plan says in one language.

use super::Words;
use crate::text::{Prose, bind_numbers, typographic};
use chrono::NaiveTime;
use etp_i18n::{dates, handouts as sentences};

impl Words {
    /// A sentence with the spaces of its language, numbers bound to what they count.
    pub(crate) fn pocket(&self, text: &str) -> Prose {
        Prose::plain(bind_numbers(&typographic(text, self.handout)))
    }

    /// `14:00`
    pub(crate) fn hour(&self, time: NaiveTime) -> String {
        dates::time(self.spoken, time)
    }

    /// Title, sessions, place, way, what to bring, notes, the code, what follows, nothing yet.
    pub(crate) fn pocket_words(&self) -> [String; 9] {
        [
            sentences::pocket_title,
            sentences::sessions_title,
            sentences::sessions_place,
            sentences::pocket_way,
            sentences::pocket_bring,
            sentences::pocket_notes,
            sentences::pocket_code,
            sentences::pocket_later,
            sentences::pocket_none,
        ]
        .map(|say| say(self.spoken))
    }

    /// How the sheet is folded.
    pub(crate) fn pocket_fold(&self) -> String {
        sentences::pocket_fold(self.spoken)
    }

    /// What a calendar calls a date.
    pub(crate) fn pocket_event(&self) -> String {
        sentences::pocket_event(self.spoken)
    }
}
