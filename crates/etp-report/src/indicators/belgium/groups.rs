//! Sessions of Belgian programmes that took place: those that are units, and those that miss a condition.

use super::unit;
use crate::centre::{Centre, Held};
use crate::indicators::educators;
use crate::verdict::{Verdict, Why};

/// What a session that took place is worth; a session without a patient there is worth nothing yet.
fn judged(centre: &Centre<'_>, held: &Held<'_>) -> Option<Result<unit::Given, Why>> {
    let took_place = educators::took_place(centre, held).counts();
    let somebody = held.came().next().is_some();
    unit::of(centre, held).filter(|_| took_place && somebody)
}

pub(super) fn all(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    match judged(centre, held) {
        Some(_) => Verdict::counted("session-took-place"),
        None => Verdict::Outside,
    }
}

pub(super) fn in_order(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    match judged(centre, held) {
        Some(Ok(_)) => Verdict::counted("be-in-order"),
        Some(Err(why)) => Verdict::Not(1, why),
        None => Verdict::Outside,
    }
}

pub(super) fn not_charged(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    match judged(centre, held) {
        Some(Ok(_)) => Verdict::not(1, "be-in-order"),
        Some(Err(why)) => Verdict::Counted(why),
        None => Verdict::Outside,
    }
}

/// Those whose first condition missed is the one named.
fn missing(centre: &Centre<'_>, held: &Held<'_>, code: &'static str) -> Verdict {
    match not_charged(centre, held) {
        Verdict::Counted(why) if why.code == code => Verdict::Counted(why),
        Verdict::Counted(why) => Verdict::Not(1, why),
        _ => Verdict::Outside,
    }
}

pub(super) fn short(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    missing(centre, held, "be-group-short")
}

pub(super) fn large(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    missing(centre, held, "be-group-large")
}

pub(super) fn individual_short(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    missing(centre, held, "be-alone-short")
}

pub(super) fn without_number(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    missing(centre, held, "be-no-number")
}
