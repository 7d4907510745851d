//! Relatives and caregivers, as persons and by session (2.9 to 2.11 of the French grid).
//!
//! A relative nobody named stands beside a patient on a list ("somebody came along").

use crate::centre::{Centre, Held, Person, TookPart};
use crate::indicators::{Counting, Indicator, Unit};
use crate::scheme::Companions;
use crate::verdict::Verdict;
use etp_domain::SessionKind;

pub(in crate::indicators) const INDICATORS: &[Indicator] = &[
    Indicator::new(
        "caregivers",
        Unit::Caregivers,
        Counting::Caregivers(named, unnamed),
    ),
    Indicator::sessions("sessions-with-caregivers", with_caregivers),
    Indicator::sessions("sessions-for-caregivers", for_caregivers),
];

/// 2.9: distinct named caregivers who were there, each once however often they came.
fn named(centre: &Centre<'_>, caregiver: u32) -> Verdict {
    match centre.took_part(caregiver) {
        TookPart::NotListed => Verdict::Outside,
        TookPart::NotThere => Verdict::not(1, "caregiver-not-there"),
        TookPart::Came => Verdict::counted("caregiver-there"),
    }
}

/// 2.9: and one person for each patient who came with somebody nobody named, when none of the
/// patient's named caregivers came in the period: it may have been one of them.
fn unnamed(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let along = person
        .listed
        .iter()
        .any(|one| one.companion && !centre.session(one.session).is_cancelled());
    if !along {
        Verdict::Outside
    } else if centre.options.companions == Companions::NamedOnly {
        Verdict::not(1, "companion-not-asked")
    } else if centre.came_with_named(person.number) {
        Verdict::not(2, "companion-may-be-named")
    } else {
        Verdict::counted("companion")
    }
}

/// 2.10: distinct sessions at which a caregiver was, however many.
fn with_caregivers(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    let only = held.session.kind == SessionKind::Caregivers;
    if only && !centre.options.caregivers_only_in_all {
        return Verdict::not(1, "session-for-caregivers");
    }
    if held.is_cancelled() {
        Verdict::not(1, "session-cancelled")
    } else if held.has_caregiver() {
        Verdict::counted("session-with-caregiver")
    } else {
        Verdict::not(2, "no-caregiver-there")
    }
}

/// 2.11: sessions held for caregivers only, at which one was.
fn for_caregivers(_: &Centre<'_>, held: &Held<'_>) -> Verdict {
    if held.session.kind != SessionKind::Caregivers {
        Verdict::Outside
    } else if held.is_cancelled() {
        Verdict::not(1, "session-cancelled")
    } else if held.has_caregiver() {
        Verdict::counted("session-for-caregivers")
    } else {
        Verdict::not(2, "no-caregiver-there")
    }
}
