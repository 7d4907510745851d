//! Who of a session was asked to come, how, and who was not yet.

use super::ledger::lines;
use crate::views::{InvitationsView, NotInvited};
use crate::{Desk, Failure};
use etp_domain::{
    AppointmentLetter, Call, CallAbout, Invited, Mark, PatientId, Session, SessionStatus, Standing,
    WrittenTo, invited,
};
use etp_store::Reader;
use std::collections::HashSet;

/// Everybody on the list who may be contacted and did not excuse themselves, caregivers too, by how they
/// were asked; and the letters about the session that were printed and not noted as sent. Of a session
/// that began or does not take place only the letters.
pub(crate) fn invitations(
    desk: &Desk,
    reader: &Reader<'_>,
    session: &Session,
    calls: &[Call],
) -> Result<InvitationsView, Failure> {
    let letters = reader.appointment_letters_about(session.id)?;
    let mut view = InvitationsView::default();
    if session.status == SessionStatus::Planned && session.begins() > desk.wall() {
        let called = called(calls);
        for (who, name) in expected(reader, session)? {
            let own: Vec<_> = letters
                .iter()
                .filter(|one| one.to == who)
                .cloned()
                .collect();
            let called = matches!(who, WrittenTo::Patient(one) if called.contains(&one));
            count(&mut view, session, (who, name), &own, called);
        }
    }
    let not_sent = letters.into_iter().filter(|one| one.sent_on.is_none());
    view.letters = lines(reader, not_sent.collect())?;
    Ok(view)
}

fn count(
    view: &mut InvitationsView,
    session: &Session,
    (who, name): (WrittenTo, String),
    letters: &[AppointmentLetter],
    called: bool,
) {
    match invited(session, letters, called) {
        Invited::Letter => view.by_letter += 1,
        Invited::Call => view.by_call += 1,
        Invited::Printed => view.printed += 1,
        Invited::NotYet => {
            let (patient, caregiver) = match who {
                WrittenTo::Patient(id) => (Some(id), None),
                WrittenTo::Caregiver(id) => (None, Some(id)),
            };
            view.not_yet.push(NotInvited {
                patient,
                caregiver,
                name,
            });
        }
    }
}

/// Whom a call or a message asked to come.
fn called(calls: &[Call]) -> HashSet<PatientId> {
    let invites = |call: &&Call| call.about == CallAbout::Invitation;
    calls
        .iter()
        .filter(invites)
        .map(|call| call.patient)
        .collect()
}

fn expected(reader: &Reader<'_>, session: &Session) -> Result<Vec<(WrittenTo, String)>, Failure> {
    let mut people = Vec::new();
    for (patient, mark) in reader.attendance_list(session.id)? {
        if patient.standing == Standing::Active && mark != Some(Mark::Excused) {
            let root = reader.root_of(patient.id)?;
            let name = format!("{} {}", patient.first_name, patient.last_name);
            people.push((WrittenTo::Patient(root), name.trim().to_owned()));
        }
    }
    for (caregiver, _) in reader.caregivers_of_session(session.id)? {
        let name = format!("{} {}", caregiver.first_name, caregiver.last_name);
        people.push((WrittenTo::Caregiver(caregiver.id), name.trim().to_owned()));
    }
    Ok(people)
}
