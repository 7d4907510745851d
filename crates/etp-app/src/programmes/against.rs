//! What stands against each session of a group that would begin, before anything is written.

use crate::forms::OpenCohort;
use crate::schedule::{Window, slot_of};
use crate::{Desk, Failure};
use etp_domain::{Booking, Conflict, DatedSession, PatientId, SessionKind};
use etp_store::Reader;

/// One list for each session, in their order. Sessions of the group are also compared with each other.
pub(super) fn against_each(
    desk: &Desk,
    reader: &Reader<'_>,
    dated: &[DatedSession],
    form: &OpenCohort,
) -> Result<Vec<Vec<Conflict>>, Failure> {
    let days = dated.iter().map(|one| one.date);
    let Some(span) = days.clone().min().zip(days.max()) else {
        return Ok(Vec::new());
    };
    let mut window = Window::of(desk, reader, span)?;
    let joining = joining(reader, form)?;
    let mut found = Vec::with_capacity(dated.len());
    for one in dated {
        let wanted = Booking {
            session: None,
            theme: String::new(),
            slot: slot_of(desk, one.date, form.starts_at, one.from.minutes)?,
            kind: one.from.kind,
            place: form.place,
            room: None,
            remote: false,
            professionals: form.professionals.clone(),
            patients: expected(form, &joining, one.from.kind),
            capacity: one.from.capacity,
            professions: one.from.professions.clone(),
        };
        found.push(window.conflicts(&wanted, None));
        window.put([wanted]);
    }
    Ok(found)
}

/// Who is expected at a session of this kind.
fn expected(form: &OpenCohort, joining: &[PatientId], kind: SessionKind) -> Vec<PatientId> {
    match kind.expects_group(form.for_one) {
        true => joining.to_vec(),
        false => Vec::new(),
    }
}

/// Whoever has a group in this programme already stays there.
fn joining(reader: &Reader<'_>, form: &OpenCohort) -> Result<Vec<PatientId>, Failure> {
    let mut joining = Vec::with_capacity(form.patients.len());
    for patient in &form.patients {
        let open = reader.enrolment_open(form.programme, *patient)?;
        if open.is_none_or(|one| one.cohort.is_none()) {
            joining.push(reader.root_of(*patient)?);
        }
    }
    Ok(joining)
}
