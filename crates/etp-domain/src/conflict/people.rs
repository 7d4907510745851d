//! The people of a session: who leads it and who is expected, in two places, away, too many, missing.

use super::around::Around;
use super::{Conflict, ConflictKind};
use crate::{Booking, Ground, PatientId, ProfessionalId, Resource, Slot};

/// Too many on the list; nobody who leads, or nobody of the right profession.
pub(super) fn whenever(wanted: &Booking, ground: &Ground) -> impl Iterator<Item = Conflict> {
    let lead = if wanted.professionals.is_empty() {
        Some(Conflict::new(ConflictKind::NobodyLeads))
    } else {
        profession_missing(wanted, ground)
    };
    overfull(wanted).into_iter().chain(lead)
}

fn overfull(wanted: &Booking) -> Option<Conflict> {
    let listed = wanted.patients.len();
    let fits = usize::try_from(wanted.capacity).is_ok_and(|capacity| listed <= capacity);
    (!fits).then(|| {
        Conflict::new(ConflictKind::Overfull)
            .naming("listed", listed)
            .naming("capacity", wanted.capacity)
    })
}

fn profession_missing(wanted: &Booking, ground: &Ground) -> Option<Conflict> {
    let asked = &wanted.professions;
    let mut leading = wanted.professionals.iter();
    let led = leading.any(|who| {
        let is = ground.professions.get(who);
        is.is_some_and(|profession| asked.contains(profession))
    });
    let codes: Vec<_> = asked.iter().map(|one| one.code()).collect();
    (!asked.is_empty() && !led).then(|| {
        Conflict::new(ConflictKind::ProfessionMissing).naming("professions", codes.join(","))
    })
}

/// Whoever leads or is expected and is somewhere else at that time.
pub(super) fn at(
    wanted: &Booking,
    slot: Slot,
    around: &Around<'_>,
) -> impl Iterator<Item = Conflict> {
    let leading = wanted.professionals.iter();
    let expected = wanted.patients.iter();
    leading
        .flat_map(move |who| leads_another(*who, slot, around).chain(off(*who, slot, around)))
        .chain(expected.flat_map(move |who| expected_elsewhere(*who, slot, around)))
}

fn leads_another(
    who: ProfessionalId,
    slot: Slot,
    around: &Around<'_>,
) -> impl Iterator<Item = Conflict> {
    let others = around.sessions.iter();
    let led =
        others.filter(move |other| other.professionals.contains(&who) && other.slot.meets(&slot));
    led.map(move |other| {
        Conflict::new(ConflictKind::ProfessionalTaken)
            .naming("professional", who)
            .with(other)
            .during(other.slot)
    })
}

/// Every busy time, and the leave once.
fn off(who: ProfessionalId, slot: Slot, around: &Around<'_>) -> impl Iterator<Item = Conflict> {
    let taken = around.taken.iter();
    let mut away = taken.clone().filter(move |taken| {
        taken.leave && taken.whom == Resource::Professional(who) && taken.slot.meets(&slot)
    });
    let busy = taken.filter(move |taken| {
        !taken.leave && taken.whom == Resource::Professional(who) && taken.slot.meets(&slot)
    });
    let away = away
        .next()
        .map(|_| Conflict::new(ConflictKind::ProfessionalAway).naming("professional", who));
    busy.map(move |taken| {
        Conflict::new(ConflictKind::ProfessionalBusy)
            .naming("professional", who)
            .during(taken.slot)
    })
    .chain(away)
}

fn expected_elsewhere(
    who: PatientId,
    slot: Slot,
    around: &Around<'_>,
) -> impl Iterator<Item = Conflict> {
    let others = around.sessions.iter();
    let there =
        others.filter(move |other| other.patients.contains(&who) && other.slot.meets(&slot));
    there.map(move |other| {
        Conflict::new(ConflictKind::PatientElsewhere)
            .naming("patient", who)
            .with(other)
            .during(other.slot)
    })
}
