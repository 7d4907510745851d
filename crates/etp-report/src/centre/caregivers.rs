//! Caregivers as people: who of them took part in the period.

use super::Held;
use super::held::was_there;
use etp_domain::Facts;
use std::ops::Range;

/// What a named caregiver did in the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TookPart {
    /// Was on no list of the period.
    NotListed,
    /// Was on a list, and not there, or the session was cancelled.
    NotThere,
    /// Was there.
    Came,
}

/// By number of the caregiver, and by number of the patient.
pub(super) struct Caregivers {
    took_part: Vec<TookPart>,
    with_named: Vec<bool>,
}

impl Caregivers {
    pub(super) fn of(facts: &Facts, held: &[Held<'_>], of_period: &Range<u32>) -> Self {
        let mut took_part = vec![TookPart::NotListed; facts.caregivers.len()];
        for one in &facts.caregiver_presences {
            if of_period.contains(&one.session) {
                let cancelled = held[one.session as usize].is_cancelled();
                let did = match was_there(one.mark) && !cancelled {
                    true => TookPart::Came,
                    false => TookPart::NotThere,
                };
                let so_far = &mut took_part[one.caregiver as usize];
                *so_far = did.max(*so_far);
            }
        }
        let mut with_named = vec![false; facts.patients.len()];
        for (caregiver, patient) in &facts.ties {
            with_named[*patient as usize] |= took_part[*caregiver as usize] == TookPart::Came;
        }
        Self {
            took_part,
            with_named,
        }
    }

    pub(super) fn took_part(&self, caregiver: u32) -> TookPart {
        self.took_part[caregiver as usize]
    }

    pub(super) fn came_with_named(&self, patient: u32) -> bool {
        self.with_named[patient as usize]
    }
}
