//! One entry of a calendar file, as whoever opens the calendar reads it.

use crate::attendance::{people_of, written_in};
use crate::letters::voice::Voice;
use crate::outside::{Outside, Said};
use crate::programmes::language_of;
use crate::schedule::{Names, slot};
use crate::views::{CalendarLine, OutsidePart, Unsaid};
use crate::{Desk, Failure};
use chrono::{DateTime, NaiveDateTime, Utc};
use etp_calendar::{Event, Zone};
use etp_domain::{Session, SessionKind, SessionStatus, Slot};
use etp_i18n::outside as says;
use etp_store::{Reader, SessionRow};

/// A session as it is told outside.
pub(super) struct Entry {
    row: SessionRow,
    slot: Slot,
    title: String,
    place: String,
    left_out: Vec<Unsaid>,
}

impl Entry {
    pub(super) fn of(
        desk: &Desk,
        reader: &Reader<'_>,
        (names, outside): (&Names, &Outside),
        row: SessionRow,
    ) -> Result<Self, Failure> {
        let session = &row.session;
        let people = people_of(reader, session.id)?;
        let nobody = |(text, left_out): Said, part| match written_in(&text, &people).is_empty() {
            true => (text, left_out),
            false => (
                String::new(),
                Some(Unsaid {
                    part,
                    words: vec![],
                }),
            ),
        };
        let room = session.arranged.room.map(|room| names.room(room));
        let room = outside.said(&room.unwrap_or_default(), OutsidePart::Room);
        let said = [
            nobody(
                outside.said(&session.theme, OutsidePart::Theme),
                OutsidePart::Theme,
            ),
            nobody(outside.place(session), OutsidePart::Place),
            nobody(room, OutsidePart::Room),
        ];
        let ([theme, place, room], left_out) = apart(said);
        let title = if theme.is_empty() {
            kind(desk, session)
        } else {
            theme
        };
        let places = [place, room].into_iter().filter(|part| !part.is_empty());
        Ok(Self {
            slot: slot(desk, session),
            place: places.collect::<Vec<_>>().join(", "),
            title,
            left_out,
            row,
        })
    }

    pub(super) fn starts(&self) -> NaiveDateTime {
        self.slot.from
    }

    /// As the file has it. What the session is of is not said: a programme is called by its illness.
    pub(super) fn event(self, zone: Zone, now: DateTime<Utc>) -> Event {
        Event {
            uid: format!("{}@sentier", self.row.session.id),
            starts: self.slot.from,
            ends: self.slot.to,
            zone,
            title: self.title,
            place: self.place,
            description: String::new(),
            cancelled: self.row.session.status == SessionStatus::Cancelled,
            sequence: self.row.sequence,
            changed_at: self.row.changed_at.unwrap_or(now),
        }
    }
}

impl From<Entry> for CalendarLine {
    fn from(entry: Entry) -> Self {
        Self {
            starts: entry.slot.from,
            title: entry.title,
            place: entry.place,
            left_out: entry.left_out,
        }
    }
}

fn apart(said: [Said; 3]) -> ([String; 3], Vec<Unsaid>) {
    let mut left_out = Vec::new();
    let texts = said.map(|(text, left)| {
        left_out.extend(left);
        text
    });
    (texts, left_out)
}

/// What a session is called where its theme is not said.
fn kind(desk: &Desk, session: &Session) -> String {
    let speaks = Voice::of(language_of(&desk.centre())).speaks;
    match session.kind {
        SessionKind::Individual => says::individual(speaks),
        SessionKind::Group => says::group(speaks),
        SessionKind::Caregivers => says::caregivers(speaks),
    }
}
