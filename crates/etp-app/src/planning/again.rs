//! Cancelled sessions planned anew in the same act: the same theme, group, people, leaders and room at
//! another time. What was arranged for the old day (interpreter, transport) is to be arranged again.

use super::tell::Telling;
use crate::attendance::expect;
use crate::patients::is_hindered;
use crate::rows::session_card;
use crate::schedule::{against, booked, hard, slot_of};
use crate::views::SessionCard;
use crate::{Desk, Failure};
use chrono::NaiveDateTime;
use etp_domain::{
    Arrangement, Booking, CaregiverId, ListEntry, PatientId, ProfessionalId, Session, SessionId,
    SessionStatus, Slot,
};
use etp_store::{Leader, Reader, SessionRow, Writer};
use std::collections::HashSet;

/// A session that is planned anew.
pub(super) struct Again<'a> {
    pub(super) row: &'a SessionRow,
    pub(super) from: NaiveDateTime,
    /// The new one's identity.
    pub(super) id: SessionId,
}

/// What a new session would take, still at the old time: everybody who is expected and may be put on a
/// list.
pub(super) fn wanted_again(
    desk: &Desk,
    reader: &Reader<'_>,
    session: &Session,
) -> Result<Booking, Failure> {
    let mut wanted = booked(desk, reader, session)?;
    let mut people = Vec::with_capacity(wanted.patients.len());
    for patient in wanted.patients {
        if !is_hindered(desk, reader, patient)? {
            people.push(patient);
        }
    }
    wanted.patients = people;
    Ok(wanted)
}

/// A session's length from another day and hour on.
pub(super) fn slot_from(
    desk: &Desk,
    session: &Session,
    from: NaiveDateTime,
) -> Result<Slot, Failure> {
    slot_of(desk, from.date(), from.time(), session.minutes)
}

impl Again<'_> {
    /// Writes it. The old session is cancelled by now, and so in nobody's way.
    ///
    /// # Errors
    /// Something hard stands against it and nobody said why all the same; the clock skips the hour; the
    /// disk.
    pub(super) fn write(
        &self,
        desk: &Desk,
        writer: &Writer<'_>,
        despite: &str,
    ) -> Result<(), Failure> {
        let old = &self.row.session;
        let wanted = Booking {
            slot: slot_from(desk, old, self.from)?,
            ..wanted_again(desk, writer, old)?
        };
        let found = against(desk, writer, &wanted, old.arranged.partner.as_ref())?;
        hard(&found, despite)?;
        let session = Session {
            id: self.id,
            number: next_number(writer, old)?,
            date: self.from.date(),
            starts: self.from.time(),
            status: SessionStatus::Planned,
            arranged: Arrangement {
                interpreters: Vec::new(),
                transport: String::new(),
                ..old.arranged.clone()
            },
            cancelled: None,
            note: String::new(),
            ..old.clone()
        };
        writer.add_session(&session)?;
        writer.set_session_leaders(session.id, &leaders(writer, old.id)?)?;
        for patient in wanted.patients {
            expect(desk, writer, &session, patient, ListEntry::Planned)?;
        }
        for (caregiver, _) in writer.caregivers_of_session(old.id)? {
            writer.expect_caregiver(session.id, caregiver.id)?;
        }
        Ok(())
    }
}

/// A cancelled session keeps its place in the order of its group; the new one comes after the last.
fn next_number(reader: &Reader<'_>, old: &Session) -> Result<u32, Failure> {
    let Some(cohort) = old.cohort else {
        return Ok(old.number);
    };
    let rows = reader.sessions_of_cohort(cohort)?.into_iter();
    let last = rows.map(|row| row.session.number).max();
    Ok(last.unwrap_or(0) + 1)
}

/// Whoever leads the old one and did not decline; each is asked anew.
fn leaders(reader: &Reader<'_>, session: SessionId) -> Result<Vec<ProfessionalId>, Failure> {
    let led_by = reader.led_by(&[session])?.remove(&session);
    let leaders = led_by.into_iter().flatten().filter(Leader::is_taken);
    Ok(leaders.map(|one| one.professional).collect())
}

/// Names the new session, once, to everybody who is expected at it instead of a cancelled one about the
/// same.
pub(crate) fn name_new_times(
    reader: &Reader<'_>,
    telling: &mut Telling,
    new: &[SessionRow],
) -> Result<(), Failure> {
    for row in new {
        let mut expected = expected(reader, row.session.id)?;
        for one in &mut telling.people {
            let stands_in = one.again.is_none() && is_in_place_of(&row.session, &one.session);
            if stands_in && expected.remove(&(one.patient, one.caregiver)) {
                one.again = Some(session_card(row.clone()));
            }
        }
    }
    Ok(())
}

fn is_in_place_of(new: &Session, old: &SessionCard) -> bool {
    old.status == SessionStatus::Cancelled
        && (old.programme, old.cohort) == (new.programme, new.cohort)
        && old.theme == new.theme
}

/// A patient or a caregiver.
type Expected = (Option<PatientId>, Option<CaregiverId>);

fn expected(reader: &Reader<'_>, session: SessionId) -> Result<HashSet<Expected>, Failure> {
    let patients = reader.attendance_list(session)?.into_iter();
    let caregivers = reader.caregivers_of_session(session)?.into_iter();
    let patients = patients.map(|(patient, _)| (Some(patient.id), None));
    let caregivers = caregivers.map(|(caregiver, _)| (None, Some(caregiver.id)));
    Ok(patients.chain(caregivers).collect())
}
