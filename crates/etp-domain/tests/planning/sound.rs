//! A checker of plans that asks only the conflicts of a session, never the planner.

use chrono::{Datelike, NaiveDate};
use etp_domain::{
    Booking, Conflict, ConflictKind, CyclePlan, Means, Placed, SessionId, Wanted, conflicts,
};
use uuid::Uuid;

/// A placed session as the calendar would see it.
pub(crate) fn booking(placed: &Placed, wanted: &Wanted, means: &Means) -> Booking {
    let place = means.ground.rooms[&placed.room].0;
    Booking {
        session: Some(SessionId(Uuid::from_u128(placed.which as u128 + 1))),
        theme: wanted.theme.clone(),
        slot: placed.slot,
        kind: wanted.kind,
        place: Some(place),
        room: Some(placed.room),
        remote: false,
        professionals: placed.educators.clone(),
        patients: Vec::new(),
        capacity: wanted.capacity,
        professions: wanted.professions.clone(),
    }
}

/// What a plan has to leave free beside the hard things.
pub(crate) fn avoided(conflict: &Conflict) -> bool {
    let told = [ConflictKind::SchoolHoliday, ConflictKind::RoomTooSmall];
    conflict.hard || told.contains(&conflict.kind)
}

/// Whether two sessions keep the order of their chain, and the days of the later one.
pub(crate) fn in_order(one: &Placed, other: &Placed, wanted: &[Wanted]) -> bool {
    let (first, then) = if one.which < other.which {
        (one, other)
    } else {
        (other, one)
    };
    let days = (then.slot.from.date() - first.slot.from.date()).num_days();
    wanted[one.which].chain != wanted[other.which].chain
        || (first.slot.to <= then.slot.from && days >= i64::from(wanted[then.which].gap_days))
}

/// What is wrong with a plan, in words; `None` for a sound one.
pub(crate) fn flaw(plan: &CyclePlan, wanted: &[Wanted], means: &Means) -> Option<String> {
    let mut seen: Vec<_> = plan.placed.iter().map(|one| one.which).collect();
    seen.extend(plan.unplaced.iter().map(|one| one.which));
    seen.sort_unstable();
    if seen != (0..wanted.len()).collect::<Vec<_>>() {
        return Some(format!("not every session once: {seen:?}"));
    }
    let book = |placed: &Placed| booking(placed, &wanted[placed.which], means);
    let mut around: Vec<_> = plan.placed.iter().map(book).collect();
    around.extend(means.around.iter().cloned());
    let mut placed = plan.placed.iter();
    placed.find_map(|one| flaw_of(one, plan, &around, wanted, means))
}

fn flaw_of(
    one: &Placed,
    plan: &CyclePlan,
    around: &[Booking],
    wanted: &[Wanted],
    means: &Means,
) -> Option<String> {
    let asked = &wanted[one.which];
    let found = conflicts(
        &booking(one, asked, means),
        around,
        &means.ground,
        NaiveDate::MIN,
    );
    let against = found.iter().find(|conflict| avoided(conflict));
    if let Some(conflict) = against {
        return Some(format!("{one:?} against {conflict:?}"));
    }
    let date = one.slot.from.date();
    let weekday = date.weekday().number_from_monday();
    let checks = [
        ("before its first day", date >= asked.earliest),
        ("after its last day", date <= asked.latest),
        (
            "too few lead",
            one.educators.len() == asked.leaders as usize,
        ),
        (
            "weekday",
            means.weekdays.iter().any(|one| u32::from(*one) == weekday),
        ),
        ("hour", means.hours.contains(&one.slot.from.time())),
        ("room", means.rooms.contains(&one.room)),
        (
            "place",
            asked
                .place
                .is_none_or(|place| means.ground.rooms[&one.room].0 == place),
        ),
        (
            "order",
            plan.placed
                .iter()
                .all(|other| other == one || in_order(one, other, wanted)),
        ),
    ];
    let wrong = checks.iter().find(|(_, right)| !right)?;
    Some(format!("{one:?}: {}", wrong.0))
}
