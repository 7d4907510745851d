//! What a notice says: which appointment does not take place or is at another time, the new one, or that
//! the centre calls. No theme and no programme, hence no illness; nobody's reasons, the person's or a
//! nurse's.

use super::voice::Voice;
use chrono::NaiveDateTime;
use etp_domain::{AppointmentNews, AppointmentTold, CancelCause, SessionId};
use etp_i18n::{dates, invitation, letters as says, messages};

/// A day, an hour and a place. The earlier ones sort first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Appointment {
    pub(super) when: NaiveDateTime,
    pub(super) place: String,
    pub(super) session: SessionId,
}

impl Appointment {
    /// That its reader is expected, as it is written down.
    pub(super) fn invites(&self) -> AppointmentTold {
        self.told(AppointmentNews::Invitation)
    }

    fn told(&self, news: AppointmentNews) -> AppointmentTold {
        AppointmentTold {
            session: self.session,
            news,
            at: self.when,
        }
    }
}

/// What became of one appointment.
#[derive(Clone, Debug)]
pub(super) enum News {
    Cancelled {
        session: SessionId,
        was: NaiveDateTime,
        cause: Option<CancelCause>,
        /// Another date is meant.
        postponed: bool,
        again: Option<Appointment>,
    },
    Moved {
        was: NaiveDateTime,
        now: Appointment,
    },
    /// Expected for the first time.
    Invited { now: Appointment },
}

impl News {
    /// What it tells, as it is written down.
    pub(super) fn told(&self) -> Vec<AppointmentTold> {
        match self {
            Self::Cancelled {
                session,
                was,
                again,
                ..
            } => {
                let gone = AppointmentTold {
                    session: *session,
                    news: AppointmentNews::Cancelled,
                    at: *was,
                };
                let again = again.as_ref().map(Appointment::invites);
                [gone].into_iter().chain(again).collect()
            }
            Self::Moved { now, .. } => vec![now.told(AppointmentNews::Moved)],
            Self::Invited { now } => vec![now.invites()],
        }
    }
}

/// Whom a notice greets, and how the person is reached.
pub(super) struct Greeted {
    /// The family name after a title, or the whole name where no title can be given.
    pub(super) name: String,
    /// By code; no title for an unknown one.
    pub(super) sex: &'static str,
    /// A telephone number of theirs is known.
    pub(super) has_phone: bool,
}

/// The subject: nothing of an illness, not even of a programme.
pub(super) fn subject(news: &[News], voice: Voice) -> String {
    match news.iter().all(|one| matches!(one, News::Invited { .. })) {
        true => invitation::subject(voice.speaks, news.len()),
        false => says::subject_my_change(voice.speaks),
    }
}

/// From the salutation to the closing words. `phone` is the centre's; empty when not known.
pub(super) fn paragraphs(
    greeted: &Greeted,
    news: &[News],
    phone: &str,
    voice: Voice,
) -> Vec<String> {
    let speaks = voice.speaks;
    let mut said = vec![says::patient(speaks, &greeted.name, greeted.sex)];
    said.extend(news.iter().map(|one| told(one, voice)));
    let mut causes: Vec<String> = news.iter().filter_map(|one| cause(one, voice)).collect();
    causes.dedup();
    said.extend(causes);
    let open = news.iter().any(is_open);
    if open && greeted.has_phone {
        said.push(says::my_new_date_call(speaks));
    } else if open {
        said.push(says::my_new_date(speaks));
    }
    let offered = news.iter().any(is_offered);
    match (phone.trim(), offered && !open) {
        ("", _) => {}
        (phone, true) => said.push(messages::call_moved(speaks, phone)),
        (phone, false) => said.push(says::my_call(speaks, phone)),
    }
    said.push(says::closing_patient(speaks));
    said
}

/// Without the new date that is meant.
fn is_open(news: &News) -> bool {
    let News::Cancelled {
        postponed, again, ..
    } = news
    else {
        return false;
    };
    *postponed && again.is_none()
}

/// With a time that may suit or not.
fn is_offered(news: &News) -> bool {
    match news {
        News::Cancelled { again, .. } => again.is_some(),
        News::Moved { .. } | News::Invited { .. } => true,
    }
}

/// The sentences of the text messages, with the whole day.
fn told(news: &News, voice: Voice) -> String {
    match news {
        News::Cancelled { was, again, .. } => {
            let (day, time) = written(*was, voice);
            let gone = capital(&messages::cancelled(voice.speaks, day, time));
            match again {
                Some(new) => format!("{gone} {}", capital(&expected(new, voice))),
                None => gone,
            }
        }
        News::Moved { was, now } => capital(&moved(*was, now, voice)),
        News::Invited { now } => capital(&expected(now, voice)),
    }
}

fn expected(new: &Appointment, voice: Voice) -> String {
    let (day, time) = written(new.when, voice);
    match new.place.trim() {
        "" => messages::invitation(voice.speaks, day, time),
        place => messages::invitation_place(voice.speaks, day, place, time),
    }
}

fn moved(was: NaiveDateTime, now: &Appointment, voice: Voice) -> String {
    let (before, _) = written(was, voice);
    let (day, time) = written(now.when, voice);
    match now.place.trim() {
        "" => messages::moved_from(voice.speaks, before, day, time),
        place => messages::moved_from_place(voice.speaks, before, day, place, time),
    }
}

/// The cause where it is about nobody; what is the centre's own stays in the centre's words.
fn cause(news: &News, voice: Voice) -> Option<String> {
    let News::Cancelled { cause, .. } = news else {
        return None;
    };
    Some(match (*cause)? {
        CancelCause::Weather => says::my_cause_weather(voice.speaks),
        CancelCause::Strike => says::my_cause_strike(voice.speaks),
        CancelCause::PlaceClosed => says::my_cause_place_closed(voice.speaks),
        CancelCause::StaffIll | CancelCause::TooFew => says::my_cause_centre(voice.speaks),
        CancelCause::PeopleAsked | CancelCause::Mistake | CancelCause::Other => return None,
    })
}

fn written(when: NaiveDateTime, voice: Voice) -> (String, String) {
    (
        dates::long(voice.speaks, when.date()),
        dates::time(voice.speaks, when.time()),
    )
}

/// A message goes on after a greeting; here a sentence begins.
fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests;
