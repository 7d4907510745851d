//! Text messages, in the language of who reads them. Others may read over a shoulder: there is no field
//! for an illness, a programme or a theme. Sends nothing: the centre's own telephone does.

mod letters;

pub use letters::message_parts;

use crate::words::Words;
use chrono::{NaiveDate, NaiveDateTime};
use etp_domain::{CallAbout, HandoutLanguage};
use letters::of_telephones;

/// What a message may say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFacts {
    /// By which one is greeted; empty for a greeting without a name.
    pub first_name: String,
    /// When the session is; of one that moved, when it is now.
    pub when: NaiveDateTime,
    /// Of one that moved, the day it was on.
    pub before: Option<NaiveDate>,
    /// Where; may be empty.
    pub place: String,
    /// Who writes.
    pub centre_name: String,
    /// Of one that does not take place, whether another date is meant.
    pub another_date: bool,
    /// Whom to call; when it is empty, nobody is asked to.
    pub phone: String,
}

/// The text of a message: a greeting, one sentence, whom to call, who writes. `None` for calls that
/// need none.
pub fn message(
    about: CallAbout,
    facts: &MessageFacts,
    language: HandoutLanguage,
) -> Option<String> {
    let words = Words::of(language);
    let told = words.told(facts.when, &facts.place);
    let said = match about {
        CallAbout::Invitation => words.invites(told),
        CallAbout::Missed => words.missed(told),
        CallAbout::Moved => words.moved(told, facts.before),
        CallAbout::Cancelled => words.cancelled(told),
        CallAbout::Place => words.offers(told),
        CallAbout::Excuse | CallAbout::Other => return None,
    };
    let phone = facts.phone.trim();
    let call = match about {
        CallAbout::Cancelled if !facts.another_date => Some(words.call_with_a_question(phone)),
        _ => words.call(about, phone),
    };
    let call = call.filter(|_| !phone.is_empty());
    let sentences = [
        words.hello(facts.first_name.trim()),
        said,
        call.unwrap_or_default(),
        facts.centre_name.trim().to_owned(),
    ];
    let sentences = sentences.iter().filter(|one| !one.is_empty());
    let text = sentences.map(String::as_str).collect::<Vec<_>>().join(" ");
    Some(of_telephones(&text))
}

#[cfg(test)]
mod tests;
