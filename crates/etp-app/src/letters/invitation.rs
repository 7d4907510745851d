//! What an invitation and a letter after an absence say: days, hours, places, a number to call. No theme
//! and no programme, hence no illness; no reproach.

use super::notice::{Appointment, Greeted};
use super::voice::Voice;
use chrono::NaiveDateTime;
use etp_domain::{AppointmentNews, AppointmentTold, SessionId};
use etp_handout::LetterTable;
use etp_i18n::{dates, invitation as says, letters};

/// Lines to write what is to be brought.
const LINES: usize = 2;

/// What one letter tells.
pub(super) struct Invitation {
    /// The appointment that was missed; none in an invitation.
    pub(super) missed: Option<(SessionId, NaiveDateTime)>,
    /// The appointments to come, the next one first, each with its place as it may be read outside.
    pub(super) coming: Vec<Appointment>,
}

impl Invitation {
    /// Whether there is nothing to write.
    pub(super) fn is_empty(&self) -> bool {
        self.missed.is_none() && self.coming.is_empty()
    }

    /// What it tells, as it is written down.
    pub(super) fn told(&self) -> Vec<AppointmentTold> {
        let missed = self.missed.map(|(session, at)| AppointmentTold {
            session,
            news: AppointmentNews::Missed,
            at,
        });
        let coming = self.coming.iter().map(Appointment::invites);
        missed.into_iter().chain(coming).collect()
    }

    pub(super) fn subject(&self, voice: Voice) -> String {
        match self.missed {
            Some((_, when)) => {
                says::subject_missed(voice.speaks, dates::long(voice.speaks, when.date()))
            }
            None => says::subject(voice.speaks, self.coming.len()),
        }
    }

    /// From the salutation to the closing words. `phone` is the centre's; empty when not known.
    pub(super) fn paragraphs(&self, greeted: &Greeted, phone: &str, voice: Voice) -> Vec<String> {
        let (speaks, count) = (voice.speaks, self.coming.len());
        let mut said = vec![letters::patient(speaks, &greeted.name, greeted.sex)];
        let phone = Some(phone.trim().replace(' ', "\u{A0}")).filter(|phone| !phone.is_empty());
        match self.missed {
            Some((_, when)) => {
                let (day, time) = written(when, voice);
                said.push(says::missed(speaks, day, time));
                said.push(says::missed_help(speaks));
                said.extend(phone.map(|phone| says::missed_call(speaks, phone)));
                said.push(says::missed_free(speaks));
                said.extend((count > 0).then(|| says::missed_next(speaks, count)));
            }
            None => {
                said.push(says::expected(speaks, count));
                said.extend(phone.map(|phone| says::call(speaks, phone)));
            }
        }
        said.push(letters::closing_patient(speaks));
        said
    }

    /// The appointments to come; no column for places where none is known.
    pub(super) fn table(&self, voice: Voice) -> Option<LetterTable> {
        let speaks = voice.speaks;
        let placed = self.coming.iter().any(|one| !one.place.is_empty());
        let row = |one: &Appointment| {
            let (day, time) = written(one.when, voice);
            let when = says::at(speaks, day, time);
            [when]
                .into_iter()
                .chain(placed.then(|| one.place.clone()))
                .collect()
        };
        let place = placed.then(|| says::r#where(speaks));
        (!self.coming.is_empty()).then(|| LetterTable {
            caption: String::new(),
            heads: [says::when(speaks)].into_iter().chain(place).collect(),
            rows: self.coming.iter().map(row).collect(),
        })
    }

    /// Room for what is to be brought, in an invitation.
    pub(super) fn to_fill_in(&self, voice: Voice) -> Option<(String, usize)> {
        let invites = self.missed.is_none();
        invites.then(|| (says::bring(voice.speaks), LINES))
    }
}

fn written(when: NaiveDateTime, voice: Voice) -> (String, String) {
    (
        dates::long(voice.speaks, when.date()),
        dates::time(voice.speaks, when.time()),
    )
}
