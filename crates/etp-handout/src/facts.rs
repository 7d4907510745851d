//! What a printed handout says about this person, this centre and this day. Knows no content.

use chrono::{NaiveDate, NaiveTime};
use etp_domain::HandoutLanguage;

/// The facts merged into a handout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoutFacts {
    /// One language, or two different ones: the first stands on the left.
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
    /// The day of printing, which is a fact like the others.
    pub printed_on: NaiveDate,
    /// 18 points, one language after the other, no hyphenation.
    pub large_print: bool,
}
