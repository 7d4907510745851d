//! Facts put in the order they promise.

use super::number;
use etp_domain::Facts;

pub(super) fn sorted(facts: &Facts) -> Facts {
    let mut facts = facts.clone();
    renumber(&mut facts);
    facts
        .enrolments
        .sort_by_key(|one| (one.patient, one.enrolled_on));
    facts.assessments.sort_by_key(|one| (one.patient, one.on));
    facts
        .presences
        .sort_by_key(|one| (one.patient, one.session));
    facts
        .caregiver_presences
        .sort_by_key(|one| (one.session, one.caregiver));
    facts.leaders.sort_unstable();
    facts.letters.sort_by_key(|one| (one.patient, one.sent_on));
    facts
}

/// Sessions by day and hour; what names them follows.
fn renumber(facts: &mut Facts) {
    let mut order: Vec<usize> = (0..facts.sessions.len()).collect();
    order.sort_by_key(|place| {
        let one = &facts.sessions[*place];
        (one.date, one.starts)
    });
    let mut now = vec![0; order.len()];
    for (place, before) in order.iter().enumerate() {
        now[*before] = number(place);
    }
    let at = |session: u32| now[session as usize];
    facts.sessions = order
        .iter()
        .map(|place| facts.sessions[*place].clone())
        .collect();
    facts
        .presences
        .iter_mut()
        .for_each(|one| one.session = at(one.session));
    facts
        .caregiver_presences
        .iter_mut()
        .for_each(|one| one.session = at(one.session));
    facts.leaders.iter_mut().for_each(|one| one.0 = at(one.0));
}
