//! A whole cycle placed at once: days, hours, rooms and educators for every session, under everything
//! that may stand against one; and for each that could not be placed, what stood in its way.
//!
//! Written out, because no solver fits: linear ones want a C library or a weak simplex, constraint ones
//! are heavy and explain nothing. Here the hardest sessions are placed first, those left over push others
//! aside (iterative forward search, as university timetables are made), and what effort is left goes
//! into trying every way.

mod aside;
mod board;
mod every;
mod facts;
mod fixed;
mod offer;
mod search;
mod starts;
mod why;

use crate::{
    Booking, ConflictKind, Ground, PlaceId, Profession, ProfessionalId, RoomId, SessionKind, Slot,
};
use chrono::{NaiveDate, NaiveTime};
use facts::Facts;
use search::Search;

/// A session to be placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What it is about, to name it.
    pub theme: String,
    /// Alone, together, for caregivers.
    pub kind: SessionKind,
    /// How long, in minutes.
    pub minutes: u32,
    /// How many fit.
    pub capacity: u32,
    /// Not before this day.
    pub earliest: NaiveDate,
    /// Not after this day.
    pub latest: NaiveDate,
    /// Days to keep after the session wanted before it in the same chain (0 for the same day).
    pub gap_days: u32,
    /// The chain it belongs to: sessions of one chain keep their order. One chain for each group.
    pub chain: u32,
    /// One of these professions must lead it; empty for any.
    pub professions: Vec<Profession>,
    /// How many educators lead it.
    pub leaders: u32,
    /// At which place; `None` for any.
    pub place: Option<PlaceId>,
}

/// What there is to place sessions with.
#[derive(Clone, Debug, Default)]
pub struct Means {
    /// The ground: rooms, hours, ways, closed days, leaves.
    pub ground: Ground,
    /// Sessions that are there already and stay.
    pub around: Vec<Booking>,
    /// Rooms that may be used, best first.
    pub rooms: Vec<RoomId>,
    /// Educators who may lead, best first.
    pub educators: Vec<ProfessionalId>,
    /// Hours at which a session may start.
    pub hours: Vec<NaiveTime>,
    /// Weekdays on which one may take place, 1 for Monday to 7 for Sunday.
    pub weekdays: Vec<u8>,
}

/// A session that found its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Which of those wanted, from 0.
    pub which: usize,
    /// When.
    pub slot: Slot,
    /// In which room.
    pub room: RoomId,
    /// Who leads it.
    pub educators: Vec<ProfessionalId>,
}

/// A session that found none, and what stood in its way how often, the most frequent first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// Which of those wanted, from 0.
    pub which: usize,
    /// What stood in the way, and at how many of the starts that were tried.
    pub because: Vec<(ConflictKind, u32)>,
    /// No start was tried at all: no day, hour or room is left between its first and last day, in the
    /// order of its chain.
    pub nowhere: bool,
}

/// What planning a cycle gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CyclePlan {
    /// Sessions with a place, in the order they were wanted.
    pub placed: Vec<Placed>,
    /// Sessions without one.
    pub unplaced: Vec<Unplaced>,
    /// The search was ended before every way was tried: there may be a plan with fewer unplaced.
    /// Never when all are placed.
    pub ended_early: bool,
}

/// Places as many sessions as the search finds room for: the hardest to place first, the earliest
/// start first, going back when one finds none. `effort` bounds the starts tried; the same input gives
/// the same plan.
///
/// Closed days of every kind are left free, school holidays too, and rooms with too few seats. A
/// session keeps its order and its gap to those of its chain that found a place. Windows longer than
/// two years are looked at for two years.
pub fn plan_cycle(wanted: &[Wanted], means: &Means, effort: u64) -> CyclePlan {
    let facts = Facts::of(wanted, means);
    let mut search = Search::new(&facts, effort);
    search.place_what_fits();
    search.push_aside();
    let tried_all = search.is_complete() || search.try_every_way();
    search.tidy();
    let board = search.board();
    let whole_windows = (board.left_over().iter()).all(|which| !starts::is_cut(&wanted[*which]));
    CyclePlan {
        placed: board.placed(),
        unplaced: board.unplaced(),
        ended_early: !((tried_all || search.is_complete()) && whole_windows),
    }
}
