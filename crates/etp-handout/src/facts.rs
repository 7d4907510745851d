//! What a printed handout says about this person, this centre and this day. Knows no content.

use chrono::{NaiveDate, NaiveTime};
use etp_domain::{HandoutLanguage, HandoutLayout};

/// The facts merged into a handout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoutFacts {
    /// One language, or two different ones: the first stands first.
    pub languages: Vec<HandoutLanguage>,
    /// Who it is for; a dotted line is printed when nobody is named.
    pub patient_name: Option<String>,
    /// The session it belongs to.
    pub session_date: Option<NaiveDate>,
    /// The session after it.
    pub next_session: Option<(NaiveDate, NaiveTime)>,
    /// The centre, as its letters are headed.
    pub centre_name: String,
    /// The number patients call; empty when none was given.
    pub centre_phone: String,
    /// The person's doctor; empty when none was given.
    pub doctor: String,
    /// Where the session takes place; empty when none was given.
    pub place: String,
    /// The person's sessions to come; empty rows are printed when there are none.
    pub sessions: Vec<SessionFact>,
    /// The day of printing, which is a fact like the others.
    pub printed_on: NaiveDate,
    /// How it is printed.
    pub layout: HandoutLayout,
}

impl HandoutFacts {
    /// Facts about nobody, on a day.
    pub fn blank(languages: Vec<HandoutLanguage>, printed_on: NaiveDate) -> Self {
        Self {
            languages,
            patient_name: None,
            session_date: None,
            next_session: None,
            centre_name: String::new(),
            centre_phone: String::new(),
            doctor: String::new(),
            place: String::new(),
            sessions: Vec::new(),
            printed_on,
            layout: HandoutLayout::SideBySide,
        }
    }
}

/// A session in the calendar of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionFact {
    /// The day.
    pub date: NaiveDate,
    /// The hour it begins.
    pub time: NaiveTime,
    /// What it is about, in the person's language.
    pub theme: String,
    /// Where.
    pub place: String,
}
