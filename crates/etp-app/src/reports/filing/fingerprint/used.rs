//! What of the lists of facts something happened with: the rest of a register moves no figure.

use etp_domain::Facts;
use std::collections::BTreeSet;

/// Numbers in the lists of the facts.
pub(super) struct Used {
    pub(super) patients: BTreeSet<u32>,
    pub(super) caregivers: BTreeSet<u32>,
    pub(super) programmes: BTreeSet<u32>,
    pub(super) places: BTreeSet<u32>,
    pub(super) professionals: BTreeSet<u32>,
}

impl Used {
    pub(super) fn of(facts: &Facts) -> Self {
        let caregivers: BTreeSet<_> = facts
            .caregiver_presences
            .iter()
            .map(|one| one.caregiver)
            .collect();
        Self {
            patients: patients(facts, &caregivers),
            programmes: programmes(facts),
            places: facts.sessions.iter().filter_map(|one| one.place).collect(),
            professionals: facts.leaders.iter().map(|(_, leader)| *leader).collect(),
            caregivers,
        }
    }
}

fn patients(facts: &Facts, caregivers: &BTreeSet<u32>) -> BTreeSet<u32> {
    let ties = facts.ties.iter();
    let tied = ties.filter(|(caregiver, _)| caregivers.contains(caregiver));
    (facts.enrolments.iter().map(|one| one.patient))
        .chain(facts.assessments.iter().map(|one| one.patient))
        .chain(facts.presences.iter().map(|one| one.patient))
        .chain(facts.letters.iter().map(|one| one.patient))
        .chain(tied.map(|(_, patient)| *patient))
        .collect()
}

fn programmes(facts: &Facts) -> BTreeSet<u32> {
    (facts.enrolments.iter().map(|one| one.programme))
        .chain(facts.sessions.iter().map(|one| one.programme))
        .chain(facts.letters.iter().map(|one| one.programme))
        .chain(facts.assessments.iter().filter_map(|one| one.programme))
        .collect()
}
