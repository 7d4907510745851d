//! What text messages say in one language.

use super::Words;
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use etp_i18n::{dates, messages as says};

/// A day, an hour and perhaps a place, in words.
pub(crate) struct Told {
    day: String,
    time: String,
    place: String,
}

impl Words {
    /// `jeudi 26/11`; nobody is sent a message about another year.
    pub(crate) fn near_day(&self, day: NaiveDate) -> String {
        let (number, month) = (day.day().to_string(), day.month().to_string());
        let weekday = dates::weekday(self.language, day.weekday());
        says::day(self.language, number, month, weekday)
    }

    /// When and where.
    pub(crate) fn told(&self, when: NaiveDateTime, place: &str) -> Told {
        Told {
            day: self.near_day(when.date()),
            time: dates::time(self.language, when.time()),
            place: place.trim().to_owned(),
        }
    }

    /// The greeting.
    pub(crate) fn hello(&self, name: &str) -> String {
        match name {
            "" => says::hello(self.language),
            _ => says::hello_name(self.language, name),
        }
    }

    /// An invitation.
    pub(crate) fn invites(&self, told: Told) -> String {
        let Told { day, time, place } = told;
        match place.as_str() {
            "" => says::invitation(self.language, day, time),
            _ => says::invitation_place(self.language, day, place, time),
        }
    }

    /// Somebody did not come.
    pub(crate) fn missed(&self, told: Told) -> String {
        says::missed(self.language, told.day, told.time)
    }

    /// Another day or hour; from which day, if that is known.
    pub(crate) fn moved(&self, told: Told, before: Option<NaiveDate>) -> String {
        let (Told { day, time, place }, speaks) = (told, self.language);
        let before = before.map(|day| self.near_day(day));
        match (before, place.is_empty()) {
            (None, true) => says::moved(speaks, day, time),
            (None, false) => says::moved_place(speaks, day, place, time),
            (Some(before), true) => says::moved_from(speaks, before, day, time),
            (Some(before), false) => says::moved_from_place(speaks, before, day, place, time),
        }
    }

    /// It does not take place.
    pub(crate) fn cancelled(&self, told: Told) -> String {
        says::cancelled(self.language, told.day, told.time)
    }

    /// A free place.
    pub(crate) fn offers(&self, told: Told) -> String {
        let Told { day, time, place } = told;
        match place.as_str() {
            "" => says::place(self.language, day, time),
            _ => says::place_place(self.language, day, place, time),
        }
    }

    /// Whom to call when nothing is offered.
    pub(crate) fn call_with_a_question(&self, phone: &str) -> String {
        says::call_question(self.language, phone)
    }

    /// Whom to call, and what about.
    pub(crate) fn call(&self, about: etp_domain::CallAbout, phone: &str) -> Option<String> {
        use etp_domain::CallAbout::{Cancelled, Excuse, Invitation, Missed, Moved, Other, Place};
        let speaks = self.language;
        Some(match about {
            Invitation => says::call_invitation(speaks, phone),
            Missed => says::call_missed(speaks, phone),
            Moved => says::call_moved(speaks, phone),
            Cancelled => says::call_cancelled(speaks, phone),
            Place => says::call_place(speaks, phone),
            Excuse | Other => return None,
        })
    }
}
