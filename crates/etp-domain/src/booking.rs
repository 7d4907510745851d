//! What a session takes: a stretch of time, a room, people. And the ground it stands on: rooms, hours,
//! ways, closed days, leaves. All on the wall clock of the place.

use crate::coded::coded;
use crate::{
    OpenHours, PatientId, PlaceId, Profession, ProfessionalId, RoomId, SessionId, SessionKind,
};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::HashMap;

/// A stretch of time; `to` is later than `from` and belongs to it no more.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
pub struct Slot {
    /// From.
    pub from: NaiveDateTime,
    /// To.
    pub to: NaiveDateTime,
}

impl Slot {
    /// Whether two stretches share a moment.
    pub fn meets(&self, other: &Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// A session as the calendar sees it: one that is planned, or one somebody would like to plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Which; `None` for one that is not planned yet.
    pub session: Option<SessionId>,
    /// What it is about, to name it.
    pub theme: String,
    /// When.
    pub slot: Slot,
    /// Alone, together, for caregivers.
    pub kind: SessionKind,
    /// At which place of the list.
    pub place: Option<PlaceId>,
    /// In which room.
    pub room: Option<RoomId>,
    /// By telephone or video: no room, no way, no opening hours.
    pub remote: bool,
    /// Who leads it.
    pub professionals: Vec<ProfessionalId>,
    /// Who is expected.
    pub patients: Vec<PatientId>,
    /// How many fit.
    pub capacity: u32,
    /// Which professions must lead it, one of them at least; empty for any.
    pub professions: Vec<Profession>,
}

impl Booking {
    /// The room it takes; none by telephone or video.
    pub(crate) fn room_taken(&self) -> Option<RoomId> {
        self.room.filter(|_| !self.remote)
    }

    /// The place it takes people to: its own, or that of its room; none by telephone or video.
    pub(crate) fn whereabouts(&self, ground: &Ground) -> Option<PlaceId> {
        let of_room = || Some(ground.rooms.get(&self.room?)?.0);
        self.place.or_else(of_room).filter(|_| !self.remote)
    }
}

/// What closes a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// What kind.
    pub kind: ClosureKind,
    /// Its name: the key of a holiday (`holidays-ascension`, `school-autumn`), or the words of a
    /// forbidden week.
    pub name: String,
    /// The country whose calendar closes it; empty for the centre's own.
    pub country: String,
}

coded! {
    /// What kind of closed day.
    ClosureKind {
        /// A public holiday.
        Public = "public",
        /// A school holiday.
        School = "school",
        /// A week the centre keeps free.
        ForbiddenWeek = "forbidden-week",
    }
}

/// A time when somebody or some room is taken by something else than a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Whom or what it takes.
    pub whom: Resource,
    /// When.
    pub slot: Slot,
    /// A leave, or a time from another calendar.
    pub leave: bool,
}

/// Somebody or some room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resource {
    /// Who leads.
    Professional(ProfessionalId),
    /// A room.
    Room(RoomId),
}

/// The ground sessions stand on.
#[derive(Clone, Debug, Default)]
pub struct Ground {
    /// The place and the seats of each room; no seats when nobody counted.
    pub rooms: HashMap<RoomId, (PlaceId, Option<u32>)>,
    /// The opening hours of each place; a place without any is always open.
    pub hours: HashMap<PlaceId, Vec<OpenHours>>,
    /// Minutes from one place to another; one entry serves both directions, unknown ways take no time.
    pub travel: HashMap<(PlaceId, PlaceId), u32>,
    /// Minutes to set up at a place before people come.
    pub setup: HashMap<PlaceId, u32>,
    /// What each professional is.
    pub professions: HashMap<ProfessionalId, Profession>,
    /// Closed days.
    pub closures: HashMap<NaiveDate, Vec<Closure>>,
    /// Leaves and times from other calendars.
    pub taken: Vec<Taken>,
}
