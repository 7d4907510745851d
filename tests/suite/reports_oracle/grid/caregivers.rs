//! 2.9 to 2.11: relatives and carers.
//!
//! Reading: somebody nobody named counts once for the patient on whose line they stand, whether the patient
//! came or not, unless a named caregiver of
//! that patient came at any time in the period.

use super::{Cells, Counted, Ground};
use etp_domain::SessionKind;
use etp_report::Companions;
use std::collections::BTreeSet;

pub(super) fn count(ground: Ground<'_>, cells: &mut Cells) {
    let mut named = BTreeSet::new();
    let mut with_named = BTreeSet::new();
    for one in &ground.facts.caregiver_presences {
        let session = ground.session(one.session);
        let there = one.mark.is_some_and(|mark| mark.counts_as_present());
        if there && ground.took_place(session) && ground.in_period(session.date) {
            named.insert(one.caregiver);
            with_named.insert(one.session);
        }
    }
    let mut accompanied = BTreeSet::new();
    let mut with = with_named.clone();
    for one in &ground.facts.presences {
        let session = ground.session(one.session);
        if one.companion && ground.took_place(session) && ground.in_period(session.date) {
            accompanied.insert(one.patient);
            with.insert(one.session);
        }
    }
    cells.insert("caregivers", people(ground, named, accompanied));
    let kind = |session: &u32| ground.session(*session).kind;
    let theirs = |session: &u32| kind(session) == SessionKind::Caregivers;
    let for_them = with_named.iter().copied().filter(theirs).collect();
    cells.insert("sessions-for-caregivers", Counted::These(for_them));
    with.retain(|one| ground.options.caregivers_only_in_all || !theirs(one));
    cells.insert("sessions-with-caregivers", Counted::These(with));
}

/// Named ones by number, unnamed ones by the patient's number after the last caregiver's.
fn people(ground: Ground<'_>, named: BTreeSet<u32>, accompanied: BTreeSet<u32>) -> Counted {
    let after = u32::try_from(ground.facts.caregivers.len()).expect("a small centre");
    let mut all = named.clone();
    if ground.options.companions == Companions::NamedAndOneEach {
        for patient in accompanied {
            let mut ties = ground.facts.ties.iter();
            if !ties.any(|(who, whose)| *whose == patient && named.contains(who)) {
                all.insert(after + patient);
            }
        }
    }
    Counted::These(all)
}
