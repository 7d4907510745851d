//! What stands against a session at a time and a place, said before it is saved; and the next times
//! nothing stands against. Knows no sentence: whoever shows it turns codes and identities into words.

mod around;
pub(crate) mod days;
mod free;
mod people;
mod rooms;
#[cfg(test)]
mod tests;
pub(crate) mod travel;

pub use free::free_slots;

use crate::coded::coded;
use crate::{Booking, Ground, SessionId, Slot};
use around::Around;
use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

coded! {
    /// What stands against it; its code `x` has the message `conflicts-x`.
    ConflictKind {
        /// The room is taken by another session. Names `room`, `theme`, `from`, `to`.
        RoomTaken = "room-taken",
        /// The room is taken by something of another calendar. Names `room`, `from`, `to`.
        RoomBusy = "room-busy",
        /// Who leads it leads another session. Names `professional`, `theme`, `from`, `to`.
        ProfessionalTaken = "professional-taken",
        /// Who leads it is taken in another calendar. Names `professional`, `from`, `to`.
        ProfessionalBusy = "professional-busy",
        /// Who leads it is on leave. Names `professional`.
        ProfessionalAway = "professional-away",
        /// Somebody expected is expected elsewhere. Names `patient`, `theme`, `from`, `to`.
        PatientElsewhere = "patient-elsewhere",
        /// More people than fit. Names `listed`, `capacity`.
        Overfull = "overfull",
        /// More people than the room seats. Names `room`, `seats`, `capacity`.
        RoomTooSmall = "room-too-small",
        /// Nobody leads it (yet); what profession it takes is said once somebody does.
        NobodyLeads = "nobody-leads",
        /// No one of the professions that must lead it does. Names `professions` (codes, by commas).
        ProfessionMissing = "profession-missing",
        /// A public holiday. Names `holiday` (a key) and `country`.
        Holiday = "holiday",
        /// A school holiday. Names `holiday` (a key).
        SchoolHoliday = "school-holiday",
        /// A week the centre keeps free. Names `week` (its words).
        ForbiddenWeek = "forbidden-week",
        /// The place is not open the whole time. Names `place`.
        PlaceClosed = "place-closed",
        /// Too little time to come from, or go on to, another place. Names `professional`, `theme`,
        /// `needed`, `left` (minutes).
        TravelTooShort = "travel-too-short",
        /// In the past.
        Past = "past",
    }
}

/// One thing that stands against a session. Identities in `args` are turned into names by whoever
/// shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Conflict {
    /// What.
    pub kind: ConflictKind,
    /// It is refused unless somebody says why it is done all the same; otherwise only told.
    pub hard: bool,
    /// With which other session.
    pub with: Option<SessionId>,
    /// What the sentence names, by name.
    pub args: Vec<(String, String)>,
}

impl ConflictKind {
    /// Whether it is refused unless somebody says why it is done all the same.
    pub fn is_hard(self) -> bool {
        !matches!(
            self,
            Self::SchoolHoliday | Self::Past | Self::NobodyLeads | Self::RoomTooSmall
        )
    }
}

impl Conflict {
    fn new(kind: ConflictKind) -> Self {
        Self {
            kind,
            hard: kind.is_hard(),
            with: None,
            args: Vec::new(),
        }
    }

    fn naming(mut self, name: &str, value: impl ToString) -> Self {
        self.args.push((name.into(), value.to_string()));
        self
    }

    fn with(mut self, other: &Booking) -> Self {
        self.with = other.session;
        self.naming("theme", &other.theme)
    }

    fn during(self, slot: Slot) -> Self {
        let iso = |at: chrono::NaiveDateTime| at.format("%Y-%m-%dT%H:%M:%S");
        self.naming("from", iso(slot.from))
            .naming("to", iso(slot.to))
    }
}

/// Everything that stands against a wanted session, the hard things first. A session is never in its
/// own way. School holidays, the past, nobody who leads and too small a room are told, not refused.
pub fn conflicts(
    wanted: &Booking,
    around: &[Booking],
    ground: &Ground,
    today: NaiveDate,
) -> Vec<Conflict> {
    let near = Around::of(wanted, around, ground);
    let past = (wanted.slot.from.date() < today).then(|| Conflict::new(ConflictKind::Past));
    let mut found: Vec<_> = whenever(wanted, ground)
        .chain(at(wanted, wanted.slot, &near, ground))
        .chain(past)
        .collect();
    found.sort_by_key(|conflict| (!conflict.hard, conflict.kind));
    found
}

/// What stands against it at any time.
fn whenever(wanted: &Booking, ground: &Ground) -> impl Iterator<Item = Conflict> {
    people::whenever(wanted, ground).chain(rooms::whenever(wanted, ground))
}

/// What stands against it at that time.
fn at(
    wanted: &Booking,
    slot: Slot,
    around: &Around<'_>,
    ground: &Ground,
) -> impl Iterator<Item = Conflict> {
    days::at(wanted, slot, ground)
        .chain(rooms::at(wanted, slot, around))
        .chain(people::at(wanted, slot, around))
        .chain(travel::at(wanted, slot, around, ground))
}
