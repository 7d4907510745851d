//! What a printed handout says about this person, this centre and this day. Knows no content.

use crate::text::single_blanks;
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

    /// The same facts, each on one line.
    pub(crate) fn on_one_line(&self) -> Self {
        let session = |one: &SessionFact| SessionFact {
            theme: on_one_line(&one.theme),
            place: on_one_line(&one.place),
            ..one.clone()
        };
        Self {
            patient_name: self.patient_name.as_deref().map(on_one_line),
            centre_name: on_one_line(&self.centre_name),
            centre_phone: on_one_line(&self.centre_phone),
            doctor: on_one_line(&self.doctor),
            place: on_one_line(&self.place),
            sessions: self.sessions.iter().map(session).collect(),
            ..self.clone()
        }
    }
}

/// A fact without line breaks and other characters that are no letters, which no font can show; one
/// that says nothing else is empty.
pub(crate) fn on_one_line(text: &str) -> String {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    let blanks: String = text
        .chars()
        .map(|letter| if breaks(letter) { ' ' } else { letter })
        .collect();
    single_blanks(blanks.trim())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_stands_on_one_line() {
        assert_eq!(on_one_line(" Ada\r\n\tWeber\0 "), "Ada Weber");
        assert_eq!(on_one_line("\n\0 \u{2028}"), "");
        assert_eq!(on_one_line("Foyer\u{A0}rural"), "Foyer\u{A0}rural");
    }
}
