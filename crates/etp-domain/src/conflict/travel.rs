//! From one place to another on time: the way, and the minutes to set up before people come.

use super::around::Around;
use super::{Conflict, ConflictKind};
use crate::{Booking, Ground, PlaceId, ProfessionalId, Slot};

/// Being at a place for a while.
#[derive(Clone, Copy)]
pub(crate) struct Stop {
    /// When.
    pub(crate) slot: Slot,
    /// Where.
    pub(crate) place: PlaceId,
}

/// Minutes that are missing between two stops.
#[derive(Clone, Copy)]
pub(crate) struct Haste {
    needed: i64,
    left: i64,
}

/// Minutes from one place to another, with those to set up at the other. None at the same place.
pub(crate) fn minutes(ground: &Ground, from: PlaceId, to: PlaceId) -> i64 {
    if from == to {
        return 0;
    }
    let way = |from, to| ground.travel.get(&(from, to));
    let way = way(from, to).or_else(|| way(to, from));
    let setup = ground.setup.get(&to);
    i64::from(*way.unwrap_or(&0)) + i64::from(*setup.unwrap_or(&0))
}

/// The most minutes that any way can take.
pub(crate) fn longest(ground: &Ground) -> i64 {
    let way = ground.travel.values().max();
    let setup = ground.setup.values().max();
    i64::from(*way.unwrap_or(&0)) + i64::from(*setup.unwrap_or(&0))
}

/// What is missing between two stops, when too little time is left. Stops that overlap are a matter
/// of being in two places, not of the way.
pub(crate) fn haste(ground: &Ground, one: Stop, other: Stop) -> Option<Haste> {
    if one.slot.meets(&other.slot) {
        return None;
    }
    let (first, then) = if one.slot.from <= other.slot.from {
        (one, other)
    } else {
        (other, one)
    };
    let needed = minutes(ground, first.place, then.place);
    let left = (then.slot.from - first.slot.to).num_minutes();
    (left < needed).then_some(Haste { needed, left })
}

/// Whoever leads it and cannot come from the session before, or go on to the next.
pub(super) fn at(
    wanted: &Booking,
    slot: Slot,
    around: &Around<'_>,
    ground: &Ground,
) -> impl Iterator<Item = Conflict> {
    let here = wanted.whereabouts(ground).map(|place| Stop { slot, place });
    let leading = here.map(|here| wanted.professionals.iter().map(move |who| (*who, here)));
    leading.into_iter().flatten().flat_map(move |(who, here)| {
        let before = |other: &Booking| other.slot.from < here.slot.from;
        [
            worst(who, here, around, ground, before),
            worst(who, here, around, ground, |other| !before(other)),
        ]
        .into_iter()
        .flatten()
    })
}

/// The session of that side with the most minutes missing.
fn worst(
    who: ProfessionalId,
    here: Stop,
    around: &Around<'_>,
    ground: &Ground,
    side: impl Fn(&Booking) -> bool,
) -> Option<Conflict> {
    let led = around
        .sessions
        .iter()
        .filter(|other| other.professionals.contains(&who) && side(other));
    let hasty = led.filter_map(|other| {
        let place = other.whereabouts(ground)?;
        let slot = other.slot;
        Some((haste(ground, here, Stop { slot, place })?, other))
    });
    let (haste, other) = hasty.min_by_key(|(haste, _)| haste.left - haste.needed)?;
    Some(
        Conflict::new(ConflictKind::TravelTooShort)
            .naming("professional", who)
            .with(other)
            .naming("needed", haste.needed)
            .naming("left", haste.left),
    )
}
