//! What the papers of the schedule say in one language.

use super::Words;
use chrono::{NaiveDate, NaiveDateTime};
use etp_domain::{HandoutLanguage, Mark, Slot};
use etp_i18n::{Language, dates, sheets};

/// A word or a sentence without arguments: `says::name`.
pub(crate) type Say = fn(Language) -> String;
/// One that holds a word.
type SayOf = fn(Language, String) -> String;

impl Words {
    /// A fixed word.
    pub(crate) fn say(&self, say: Say) -> String {
        say(self.language)
    }

    /// `14:00 – 16:00`
    pub(crate) fn hours(&self, slot: Slot) -> String {
        let [from, to] = [slot.from, slot.to].map(|one| dates::time(self.spoken, one.time()));
        sheets::hours(self.language, from, to)
    }

    /// The day a session past midnight ends on; empty for all others.
    pub(crate) fn until(&self, slot: Slot) -> String {
        match slot.from.date() == slot.to.date() {
            true => String::new(),
            false => sheets::until(self.language, self.day(slot.to.date())),
        }
    }

    /// `jeudi 26 novembre 2026, 14:00 – 16:00`
    pub(crate) fn when(&self, slot: Slot) -> String {
        let (day, hours) = (self.day(slot.from.date()), self.hours(slot));
        match self.until(slot) {
            until if until.is_empty() => sheets::when(self.language, day, hours),
            until => sheets::when_until(self.language, day, hours, until),
        }
    }

    /// Who leads.
    pub(crate) fn led_by(&self, names: &[String]) -> String {
        sheets::led_by(self.language, names.join(", "))
    }

    /// What kind of paper a sign-in sheet is, and of which programme.
    pub(crate) fn sign_in(&self, programme: &str) -> String {
        match programme {
            "" => sheets::sign_in(self.language),
            _ => sheets::sign_in_of(self.language, programme),
        }
    }

    /// How a sheet is typed back.
    pub(crate) fn legend(&self, example: &str) -> String {
        sheets::legend(self.language, example)
    }

    /// `P = présent`
    pub(crate) fn letter(&self, letter: char, mark: Mark) -> String {
        let say: SayOf = match mark {
            Mark::Present => sheets::letter_present,
            Mark::Late => sheets::letter_late,
            Mark::LeftEarly => sheets::letter_left_early,
            Mark::Excused => sheets::letter_excused,
            Mark::Absent => sheets::letter_absent,
        };
        say(self.language, letter.to_string())
    }

    /// Where a sheet is kept.
    pub(crate) fn binder(&self, binder: &str) -> String {
        sheets::binder(self.language, binder)
    }

    /// `N° 7`
    pub(crate) fn badge_number(&self, number: u32) -> String {
        sheets::badge_number(self.language, number.to_string())
    }

    /// A title that names a day.
    pub(crate) fn of_day(&self, say: SayOf, day: NaiveDate) -> String {
        say(self.language, self.day(day))
    }

    /// When to leave, for a session of a day.
    pub(crate) fn leave_at(&self, leave: NaiveDateTime, session: NaiveDate) -> String {
        let time = dates::time(self.spoken, leave.time());
        match leave.date() == session {
            true => sheets::leave_at(self.language, time),
            false => sheets::leave_on(self.language, self.day(leave.date()), time),
        }
    }

    /// How many people are expected.
    pub(crate) fn expected(&self, count: u32) -> String {
        sheets::expected(self.language, count)
    }

    /// From which day to which.
    pub(crate) fn week(&self, from: NaiveDate, to: NaiveDate) -> String {
        match from == to {
            true => sheets::week_day(self.language, self.day(from)),
            false => {
                let [from, to] = [from, to].map(|day| dates::short(self.spoken, day));
                sheets::week(self.language, from, to)
            }
        }
    }

    /// Whose sessions these are.
    pub(crate) fn week_about(&self, about: &str) -> String {
        sheets::week_about(self.language, about)
    }

    /// How many people are on a list, of how many places.
    pub(crate) fn people(&self, people: u32, capacity: u32) -> String {
        match capacity {
            0 => people.to_string(),
            _ => sheets::people_of(self.language, capacity.to_string(), people.to_string()),
        }
    }

    /// How many handouts are not in the language asked for.
    pub(crate) fn missing(&self, count: usize) -> String {
        sheets::missing_count(self.language, count)
    }

    /// The name of a language, in this one.
    pub(crate) fn language_name(&self, named: HandoutLanguage) -> String {
        let key = format!("common-tongue-{}", named.code());
        etp_i18n::word(self.language, &key).unwrap_or_default()
    }
}
