//! What stands against a session, and the next times at which nothing does.

use super::bookings::{Professions, coming};
use super::{Names, Window, against, zone};
use crate::forms::SaveSession;
use crate::patients::is_hindered;
use crate::views::SessionCheck;
use crate::{Desk, Failure};
use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    Booking, CohortId, Conflict, PatientId, ProfessionalId, ProgrammeId, SessionKind, Slot,
};
use etp_store::Reader;
use std::collections::BTreeSet;

/// When a wanted session ends, what stands against it, and the next free times. Writes nothing.
///
/// # Errors
/// A field that cannot be; the clock skips the hour; the disk.
pub fn check_session(desk: &Desk, form: &SaveSession) -> Result<SessionCheck, Failure> {
    desk.read(|reader| {
        let wanted = wanted(desk, reader, form)?;
        let partner = form.arranged.partner.as_ref();
        let found = against(desk, reader, &wanted, partner)?;
        let ahead = Window::ahead(desk, reader, (form.date, form.date))?;
        let (_, left_out) = whom(desk, reader, form)?;
        Ok(SessionCheck {
            ends: wanted.slot.to,
            conflicts: Names::of(reader)?.lines(reader, found)?,
            free: ahead.free(&wanted, partner, form.date),
            left_out,
        })
    })
}

/// The hours at which sessions usually begin, and the one that was wanted.
pub(crate) fn start_hours(wanted: NaiveTime) -> Vec<NaiveTime> {
    let usual = [9, 10, 11, 13, 14, 15, 16, 17].into_iter();
    let mut hours: BTreeSet<NaiveTime> = usual
        .filter_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0))
        .collect();
    hours.insert(wanted);
    hours.into_iter().collect()
}

/// When a form's session begins and ends.
pub(crate) fn slot_of(
    desk: &Desk,
    date: NaiveDate,
    starts: NaiveTime,
    minutes: u32,
) -> Result<Slot, Failure> {
    let from = date.and_time(starts);
    let to = etp_calendar::ends(zone(&desk.centre()), from, minutes)
        .map_err(|problem| Failure::refused(problem.to_string()).with("field", "starts"))?;
    Ok(Slot { from, to })
}

/// A form's session as the calendar would see it.
pub(crate) fn wanted(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &SaveSession,
) -> Result<Booking, Failure> {
    let mut professions = Professions::new();
    Ok(Booking {
        session: form.session,
        theme: form.theme.clone(),
        slot: slot_of(desk, form.date, form.starts, form.minutes)?,
        kind: form.kind,
        place: form.place,
        room: form.arranged.room,
        remote: form.arranged.remote,
        professionals: taken(reader, form)?,
        patients: whom(desk, reader, form)?.0,
        capacity: form.capacity,
        professions: professions.of(reader, form.programme, &form.step)?,
    })
}

/// Who would lead it: whoever declined a session that is there is free at its hour.
fn taken(reader: &Reader<'_>, form: &SaveSession) -> Result<Vec<ProfessionalId>, Failure> {
    let known: Vec<_> = form.session.into_iter().collect();
    let led_by = reader.led_by(&known)?;
    let declined = |who: &ProfessionalId| {
        let mut leaders = led_by.values().flatten();
        leaders.any(|one| one.professional == *who && !one.is_taken())
    };
    let mut taken = form.professionals.clone();
    taken.retain(|who| !declined(who));
    Ok(taken)
}

/// Who is expected: the list of a session that is there; those chosen for a new one; or, for a new
/// group session, everybody of its group. Beside them, how many of the group may not be expected.
pub(crate) fn whom(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &SaveSession,
) -> Result<(Vec<PatientId>, u32), Failure> {
    match (form.session, form.cohort) {
        (Some(id), _) => Ok((coming(reader.attendance_list(id)?.into_iter()), 0)),
        (None, Some(cohort)) if form.patients.is_empty() && form.kind == SessionKind::Group => {
            members(desk, reader, form.programme, cohort)
        }
        (None, _) => Ok((form.patients.clone(), 0)),
    }
}

/// Everybody whose pathway runs in a group and who may be expected; beside them, how many may not.
pub(crate) fn members(
    desk: &Desk,
    reader: &Reader<'_>,
    programme: ProgrammeId,
    cohort: CohortId,
) -> Result<(Vec<PatientId>, u32), Failure> {
    let enrolments = reader.enrolments_in(programme)?.into_iter();
    let members = enrolments.filter(|one| one.cohort == Some(cohort) && one.ending.is_none());
    // Two files that were merged may each have a pathway in the group.
    let mut seen = BTreeSet::new();
    let (mut all, mut left_out) = (Vec::new(), 0);
    for one in members {
        let patient = reader.root_of(one.patient)?;
        if !seen.insert(patient) {
            continue;
        }
        match is_hindered(desk, reader, patient)? {
            true => left_out += 1,
            false => all.push(patient),
        }
    }
    Ok((all, left_out))
}

/// The first hard thing that stands against a session, unless somebody said why all the same.
pub(crate) fn hard(found: &[Conflict], despite: &str) -> Result<(), Failure> {
    let hard = found.iter().filter(|one| one.hard).count();
    if hard == 0 || !despite.trim().is_empty() {
        return Ok(());
    }
    Err(Failure::refused("session-conflicts")
        .with("count", hard.to_string())
        .with("field", "despite"))
}
