//! Luxembourg: clinics count visits ("passages"); nothing has to be reached.

use super::{Indicator, absence, pilot};
use crate::centre::{Centre, Held, Person};
use crate::verdict::{Verdict, Why};
use etp_domain::{PresenceFact, Scheme};

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::presences("lu-visits", visit),
    Indicator::people("lu-people", person),
];

fn of_a_clinic(centre: &Centre<'_>, held: &Held<'_>) -> bool {
    centre.facts.programmes[held.session.programme as usize].scheme == Scheme::LuClinic
}

/// One person at one session of a clinic's programme.
fn visit(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    match of_a_clinic(centre, held) {
        true => absence::attendance(centre, held, one),
        false => Verdict::Outside,
    }
}

/// Distinct patients with at least one visit.
fn person(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let inside =
        |held: &&Held<'_>| centre.period.has(held.session.date) && of_a_clinic(centre, held);
    match pilot::attended(centre, person).filter(inside).count() {
        0 => Verdict::Outside,
        count => Verdict::Counted(Why::plain("lu-visited").with("count", count)),
    }
}
