//! Active patients in the first of the two definitions in use: whoever came. The second, whoever began,
//! is the grid's 1.1.

use super::attended;
use crate::centre::{Centre, Person};
use crate::verdict::{Verdict, Why};
use etp_domain::SessionKind;

/// Distinct patients with at least one honoured presence in the period.
pub(super) fn present(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let inside = |held: &&crate::Held<'_>| centre.period.has(held.session.date);
    match attended(centre, person).filter(inside).count() {
        0 if was_expected(centre, person) => Verdict::not(1, "active-never-came"),
        0 => Verdict::Outside,
        count => Verdict::Counted(Why::plain("active-came").with("count", count)),
    }
}

fn was_expected(centre: &Centre<'_>, person: &Person<'_>) -> bool {
    person.presences.iter().any(|one| {
        let held = centre.session(one.session);
        !held.is_cancelled()
            && held.session.kind != SessionKind::Caregivers
            && centre.period.has(held.session.date)
    })
}
