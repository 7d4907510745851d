//! What the blocks of a handout say themselves: heads of tables, titles, labels.

use super::Words;
use crate::content::Level;
use chrono::NaiveDate;
use etp_i18n::{dates, handouts as sentences};

impl Words {
    /// `26/11/2026`
    pub(crate) fn short_day(&self, day: NaiveDate) -> String {
        dates::short(self.spoken, day)
    }

    /// Until when a validated handout is to be read again.
    pub(crate) fn review_by(&self, day: NaiveDate) -> String {
        sentences::review_by(self.spoken, self.short_day(day))
    }

    /// That day is over.
    pub(crate) fn expired(&self, day: NaiveDate) -> String {
        sentences::expired(self.spoken, self.short_day(day))
    }

    /// The same at the foot of every page.
    pub(crate) fn overdue(&self, day: NaiveDate) -> String {
        sentences::overdue(self.spoken, self.short_day(day))
    }

    /// Who validated it, at the foot of every page.
    pub(crate) fn validated(&self, reviewer: &str) -> String {
        sentences::validated(self.spoken, reviewer)
    }

    /// How it was written.
    pub(crate) fn level(&self, level: Level) -> String {
        match level {
            Level::Plain => sentences::level_plain(self.spoken),
            Level::Easy => sentences::level_easy(self.spoken),
        }
    }

    /// No native speaker has reread the sentences of this language; `None` for the full ones.
    pub(crate) fn not_reread(&self) -> Option<String> {
        (!self.handout.is_full()).then(|| sentences::not_reread(self.spoken))
    }

    /// The heads of a table of doses: what, four times of day, remark.
    pub(crate) fn doses_heads(&self) -> [String; 6] {
        [
            sentences::doses_what,
            sentences::doses_morning,
            sentences::doses_noon,
            sentences::doses_evening,
            sentences::doses_bedtime,
            sentences::doses_remark,
        ]
        .map(|say| say(self.spoken))
    }

    /// The days of a week, short, from Monday.
    pub(crate) fn week_heads(&self) -> [String; 7] {
        [
            sentences::week_1,
            sentences::week_2,
            sentences::week_3,
            sentences::week_4,
            sentences::week_5,
            sentences::week_6,
            sentences::week_7,
        ]
        .map(|say| say(self.spoken))
    }

    /// The title of a calendar of sessions.
    pub(crate) fn sessions_title(&self) -> String {
        sentences::sessions_title(self.spoken)
    }

    /// Its heads: when, what about, where.
    pub(crate) fn sessions_heads(&self) -> [String; 3] {
        [
            sentences::sessions_when,
            sentences::sessions_theme,
            sentences::sessions_place,
        ]
        .map(|say| say(self.spoken))
    }

    /// The title of the answers of a quiz.
    pub(crate) fn quiz_answers(&self) -> String {
        sentences::quiz_answers(self.spoken)
    }

    /// `Question 2`
    pub(crate) fn quiz_question(&self, number: usize) -> String {
        sentences::quiz_question(self.spoken, number)
    }

    /// The right answer, named.
    pub(crate) fn quiz_right(&self, answer: &str) -> String {
        sentences::quiz_right(self.spoken, answer)
    }
}
