//! Whom an invitation or a letter after an absence goes to, and which appointments it tells of. Knows no
//! sentence and no paper.

use super::invitation::Invitation;
use super::notice::Appointment;
use crate::forms::{InvitationAbout, PrintInvitations};
use crate::outside::Outside;
use crate::{Desk, Failure};
use etp_domain::{Mark, Patient, PatientId, SessionStatus, Standing};
use etp_store::{PresenceLine, Reader};

/// Who is written to, and of what; nobody who has nothing to be told.
pub(super) fn invited(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &PrintInvitations,
) -> Result<Vec<(Patient, Invitation)>, Failure> {
    let outside = Outside::of(reader)?;
    let mut letters = Vec::new();
    for person in people(reader, form)? {
        let patient = reader.patient(person)?;
        if patient.standing != Standing::Active {
            if form.patient.is_some() {
                return Err(Failure::refused("letter-person-not-contacted"));
            }
            continue;
        }
        let invitation = told(desk, reader, &outside, form, person)?;
        if !invitation.is_empty() {
            letters.push((patient, invitation));
        }
    }
    match letters.is_empty() {
        true => Err(Failure::refused("invitation-of-none")),
        false => Ok(letters),
    }
}

/// The person asked for, or everybody on the list of a session.
fn people(reader: &Reader<'_>, form: &PrintInvitations) -> Result<Vec<PatientId>, Failure> {
    match (form.patient, form.session) {
        (Some(person), _) => Ok(vec![reader.root_of(person)?]),
        (None, Some(session)) => {
            let list = reader.attendance_list(session)?.into_iter();
            let roots = list.map(|(patient, _)| Ok(reader.root_of(patient.id)?));
            let mut roots = roots.collect::<Result<Vec<_>, Failure>>()?;
            let mut seen = std::collections::BTreeSet::new();
            roots.retain(|root| seen.insert(*root));
            Ok(roots)
        }
        (None, None) => Ok(vec![]),
    }
}

fn told(
    desk: &Desk,
    reader: &Reader<'_>,
    outside: &Outside,
    form: &PrintInvitations,
    person: PatientId,
) -> Result<Invitation, Failure> {
    let lines = reader.presences_of(person)?;
    let asked = |line: &&PresenceLine| form.session.is_none_or(|one| line.session == one);
    let now = desk.wall();
    let expected = |line: &&PresenceLine| {
        line.status == SessionStatus::Planned
            && line.mark.is_none()
            && line.date.and_time(line.starts) > now
    };
    // Latest first, as the file has them.
    let missed = |line: &&PresenceLine| {
        line.status != SessionStatus::Cancelled && line.mark == Some(Mark::Absent)
    };
    let (missed, coming): (_, Vec<&PresenceLine>) = match form.about {
        InvitationAbout::Coming => (None, lines.iter().filter(asked).filter(expected).collect()),
        InvitationAbout::Missed => match lines.iter().filter(asked).find(missed) {
            Some(line) => {
                let when = line.date.and_time(line.starts);
                (
                    Some((line.session, when)),
                    lines.iter().filter(expected).collect(),
                )
            }
            None => (None, vec![]),
        },
    };
    let coming = coming.into_iter().map(|line| {
        let session = reader.session(line.session)?.session;
        Ok(Appointment {
            session: session.id,
            when: session.begins(),
            place: outside.place(&session).0,
        })
    });
    let mut coming = coming.collect::<Result<Vec<_>, Failure>>()?;
    coming.sort();
    Ok(Invitation { missed, coming })
}
