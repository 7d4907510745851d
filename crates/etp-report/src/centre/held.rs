//! A session with who was there.

use etp_domain::{CaregiverPresenceFact, Facts, Mark, PresenceFact, SessionFact, SessionStatus};

/// A session and its lists.
pub struct Held<'a> {
    /// Its number.
    pub number: u32,
    /// The session.
    pub session: &'a SessionFact,
    /// Its list, by patient.
    pub list: Vec<&'a PresenceFact>,
    /// Caregivers on its list.
    pub caregivers: Vec<&'a CaregiverPresenceFact>,
    /// Who led it, by number.
    pub leaders: Vec<u32>,
}

impl<'a> Held<'a> {
    /// Patients who were there: present, late or left early.
    pub fn came(&self) -> impl Iterator<Item = &&'a PresenceFact> {
        self.list.iter().filter(|one| was_there(one.mark))
    }

    /// Named caregivers who were there.
    pub fn caregivers_came(&self) -> impl Iterator<Item = &&'a CaregiverPresenceFact> {
        self.caregivers.iter().filter(|one| was_there(one.mark))
    }

    /// Cancelled sessions hold nobody, whatever stands on their list.
    pub fn is_cancelled(&self) -> bool {
        self.session.status == SessionStatus::Cancelled
    }

    /// Whether anybody on its lists bears a mark.
    pub fn is_marked(&self) -> bool {
        self.list.iter().any(|one| one.mark.is_some())
            || self.caregivers.iter().any(|one| one.mark.is_some())
    }

    /// Whether a caregiver was there, named or not: a relative is written down beside a patient, who
    /// need not have come.
    pub fn has_caregiver(&self) -> bool {
        self.caregivers_came().next().is_some() || self.list.iter().any(|one| one.companion)
    }

    /// Whether somebody was there, patient or caregiver.
    pub fn took_place(&self) -> bool {
        !self.is_cancelled()
            && (self.came().next().is_some() || self.caregivers_came().next().is_some())
    }

    /// Whether a patient took part at a distance.
    pub fn is_remote(&self, presence: &PresenceFact, facts: &Facts) -> bool {
        let place = self
            .session
            .place
            .map(|place| facts.places[place as usize].kind);
        self.session.remote || presence.remote || place == Some(etp_domain::PlaceKind::Remote)
    }
}

/// Whether a mark is an honoured presence; unmarked is not absent and not present.
pub(crate) fn was_there(mark: Option<Mark>) -> bool {
    mark.is_some_and(Mark::counts_as_present)
}

pub(super) fn sessions(facts: &Facts) -> Vec<Held<'_>> {
    let mut places = vec![0; facts.sessions.len()];
    for presence in &facts.presences {
        places[presence.session as usize] += 1;
    }
    let mut held: Vec<Held<'_>> = (0..)
        .zip(&facts.sessions)
        .zip(places)
        .map(|((number, session), places)| empty(number, session, places))
        .collect();
    for presence in &facts.presences {
        held[presence.session as usize].list.push(presence);
    }
    for presence in &facts.caregiver_presences {
        held[presence.session as usize].caregivers.push(presence);
    }
    for (session, leader) in &facts.leaders {
        held[*session as usize].leaders.push(*leader);
    }
    held
}

fn empty(number: u32, session: &SessionFact, places: usize) -> Held<'_> {
    Held {
        number,
        session,
        list: Vec::with_capacity(places),
        caregivers: Vec::new(),
        leaders: Vec::new(),
    }
}
