//! Letters about appointments: an invitation, a word after an absence, a session that moved or does not
//! take place. Made by the centre, never rewritten by hand; what counts is whom they told of what, and
//! whether they left. Knows no sentence and no paper.

#[cfg(test)]
mod tests;

use crate::coded::coded;
use crate::{
    AppointmentLetterId, CaregiverId, HandoutLanguage, PatientId, Session, SessionId, SessionStatus,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

coded! {
    /// What a letter says of an appointment.
    AppointmentNews {
        /// The person is expected.
        Invitation = "invitation",
        /// The person was expected and did not come.
        Missed = "missed",
        /// It is at another time now.
        Moved = "moved",
        /// It does not take place.
        Cancelled = "cancelled",
    }
}

coded! {
    /// How a letter about appointments reached somebody.
    AppointmentWay {
        /// By post.
        Post = "post",
        /// Handed over.
        Hand = "hand",
        /// By e-mail.
        Mail = "mail",
        /// Its words as a text message.
        Message = "message",
        /// Read out, by telephone or at a visit.
        ReadOut = "read-out",
        /// Another way.
        Other = "other",
    }
}

/// To whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WrittenTo {
    /// A patient.
    Patient(PatientId),
    /// Somebody who cares for one.
    Caregiver(CaregiverId),
}

/// One appointment, as a letter told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AppointmentTold {
    /// Which session.
    pub session: SessionId,
    /// What of it.
    pub news: AppointmentNews,
    /// The day and the hour the letter names: of an invitation or a move when to come, otherwise when it
    /// was to be.
    pub at: NaiveDateTime,
}

/// A letter about appointments. Once it was sent nothing in it changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppointmentLetter {
    /// Which.
    pub id: AppointmentLetterId,
    /// To whom.
    pub to: WrittenTo,
    /// What it tells of; never empty.
    pub told: Vec<AppointmentTold>,
    /// Name and address as printed, by line.
    pub recipient_lines: Vec<String>,
    /// In which languages, a sheet in each.
    pub languages: Vec<HandoutLanguage>,
    /// When it was printed.
    pub printed_at: DateTime<Utc>,
    /// Who printed it.
    pub printed_by: String,
    /// The day it left; `None` while it was not noted.
    pub sent_on: Option<NaiveDate>,
    /// How it left; `None` while it was not noted.
    pub way: Option<AppointmentWay>,
}

impl AppointmentLetter {
    /// Whether it asks its reader to come to a session as that is planned now.
    pub fn invites_to(&self, session: &Session) -> bool {
        let expects = [AppointmentNews::Invitation, AppointmentNews::Moved];
        self.told.iter().any(|told| {
            told.session == session.id
                && told.at == session.begins()
                && expects.contains(&told.news)
        })
    }

    /// Whether it was printed and says something that is true no more, as `session` finds sessions now.
    /// What left is not judged: it said what was so.
    pub fn is_outdated<'a>(&self, session: impl Fn(SessionId) -> Option<&'a Session>) -> bool {
        let holds = |told: &AppointmentTold| {
            let now = session(told.session);
            let planned = now.is_some_and(|one| {
                one.status != SessionStatus::Cancelled && one.begins() == told.at
            });
            match told.news {
                AppointmentNews::Invitation | AppointmentNews::Moved => planned,
                AppointmentNews::Cancelled => !planned,
                AppointmentNews::Missed => true,
            }
        };
        self.sent_on.is_none() && !self.told.iter().all(holds)
    }
}

coded! {
    /// How somebody on the list of a session was asked to come.
    Invited {
        /// By a letter that left.
        Letter = "letter",
        /// By a call or a message.
        Call = "call",
        /// A letter was printed; that it left is not noted.
        Printed = "printed",
        /// Not yet, or of another time only.
        NotYet = "not-yet",
    }
}

/// How somebody was asked to come to a session, from the letters to them and whether they were called
/// about it. What surely reached them comes first.
pub fn invited(session: &Session, letters: &[AppointmentLetter], called: bool) -> Invited {
    let mut asking = letters.iter().filter(|one| one.invites_to(session));
    let printed = asking.clone().next().is_some();
    match (asking.any(|one| one.sent_on.is_some()), called, printed) {
        (true, ..) => Invited::Letter,
        (false, true, _) => Invited::Call,
        (false, false, true) => Invited::Printed,
        (false, false, false) => Invited::NotYet,
    }
}
