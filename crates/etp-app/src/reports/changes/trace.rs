//! By what something counted is found again: identities and an order, never a day or a name, so that a
//! corrected date is not one that went and one that came.

use etp_domain::{CaregiverId, Facts, PatientId, ProgrammeId, SessionId};
use etp_report::Unit;
use serde::{Deserialize, Serialize};

/// The identity of something counted. What a unit does not need stays empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::reports) struct Trace {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) patient: Option<PatientId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) session: Option<SessionId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) caregiver: Option<CaregiverId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) programme: Option<ProgrammeId>,
    /// Which of several of the same: the earliest is nought.
    #[serde(skip_serializing_if = "is_first")]
    pub(super) ordinal: u32,
}

fn is_first(ordinal: &u32) -> bool {
    *ordinal == 0
}

impl Trace {
    /// That of a number in the lists of the facts.
    pub(super) fn of(facts: &Facts, unit: Unit, number: u32) -> Self {
        let place = number as usize;
        match unit {
            Unit::Patients => of_patient(facts, number),
            Unit::Sessions | Unit::Minutes | Unit::Places | Unit::Participations => Self {
                session: Some(facts.sessions[place].id),
                ..Self::default()
            },
            Unit::Presences | Unit::Units => {
                let one = &facts.presences[place];
                Self {
                    session: Some(facts.sessions[one.session as usize].id),
                    ..of_patient(facts, one.patient)
                }
            }
            Unit::Pathways | Unit::Days => of_pathway(facts, place),
            Unit::Caregivers => match place.checked_sub(facts.caregivers.len()) {
                None => Self {
                    caregiver: Some(facts.caregivers[place].id),
                    ..Self::default()
                },
                Some(with) => of_patient(facts, crate::rows::number(with)),
            },
            Unit::Ratio | Unit::Said => Self::default(),
        }
    }

    /// Whether two are the same but for their order among several.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let ordinal = other.ordinal;
        Self {
            ordinal,
            ..self.clone()
        } == *other
    }
}

fn of_patient(facts: &Facts, number: u32) -> Trace {
    Trace {
        patient: Some(facts.patients[number as usize].id),
        ..Trace::default()
    }
}

fn of_pathway(facts: &Facts, place: usize) -> Trace {
    let one = &facts.enrolments[place];
    let before = facts.enrolments[..place].iter().rev();
    let own = before.take_while(|other| other.patient == one.patient);
    let same = own.filter(|other| other.programme == one.programme);
    Trace {
        programme: Some(facts.programmes[one.programme as usize].id),
        ordinal: crate::rows::number(same.count()),
        ..of_patient(facts, one.patient)
    }
}
