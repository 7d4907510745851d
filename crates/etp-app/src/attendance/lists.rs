//! Who is on a session's list: put on, taken off, never silently dropped.

use super::marks::not_cancelled;
use crate::forms::{PutOnList, TakeOffList};
use crate::patients::fields::line;
use crate::patients::may_join;
use crate::schedule::{against, booked};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{
    Conflict, ConflictKind, ListEntry, PatientId, Refusal, Session, SessionKind, SessionStatus,
};
use etp_store::Writer;

/// Puts people on a list; the answer is how many were not on it yet.
///
/// # Errors
/// More people than fit, or somebody expected elsewhere, and nobody said why all the same; somebody refused to join or may not be
/// contacted; the session is cancelled, closed or for caregivers only; the disk. All or nobody.
pub fn put_on_list(desk: &Desk, form: PutOnList) -> Result<Done<u32>, Failure> {
    desk.write(|writer| {
        let session = writer.session(form.session)?.session;
        takes_people(&session)?;
        let mut added = 0;
        for patient in &form.patients {
            may_join(desk, writer, *patient)?;
            added += u32::from(expect(desk, writer, &session, *patient, form.entry)?);
        }
        fits(writer, &session, &form.despite)?;
        no_clash(desk, writer, &session, &form.patients, &form.despite)?;
        if !form.despite.trim().is_empty() {
            let detail = serde_json::json!({ "despite": form.despite.trim() });
            desk.log(writer, "overfill-session", &session.id.to_string(), &detail)?;
        }
        Ok(Done::new(added, [Topic::Sessions, Topic::Patients]))
    })
}

/// Puts one person on a list and into their history.
pub(crate) fn expect(
    desk: &Desk,
    writer: &Writer<'_>,
    session: &Session,
    patient: PatientId,
    entry: ListEntry,
) -> Result<bool, Failure> {
    let new = writer.expect_as(session.id, patient, entry)?;
    if new {
        desk.note_new(writer, "put-on-list", patient, "session", &session.theme)?;
    }
    Ok(new)
}

/// Takes somebody off a list, with why; whoever has a mark stays.
///
/// # Errors
/// No reason; the person has a mark, or is not on the list; the session is closed; the disk.
pub fn take_off_list(desk: &Desk, form: TakeOffList) -> Result<Done<()>, Failure> {
    let reason = line(&form.reason, "reason")?;
    if reason.is_empty() {
        return Err(Failure::refused("take-off-reason-missing").with("field", "reason"));
    }
    desk.write(|writer| {
        let session = writer.session(form.session)?.session;
        if session.status == SessionStatus::Held {
            return Err(Failure::refused("session-closed"));
        }
        let (by, now) = (desk.professional(), desk.now());
        if !writer.take_off(session.id, form.patient, &reason, by, now)? {
            return Err(Failure::refused("take-off-marked"));
        }
        desk.note_new(
            writer,
            "take-off-list",
            form.patient,
            "session",
            &session.theme,
        )?;
        Ok(Done::new((), [Topic::Sessions, Topic::Patients]))
    })
}

/// Planned, and for patients.
pub(crate) fn takes_people(session: &Session) -> Result<(), Failure> {
    not_cancelled(session)?;
    if session.status == SessionStatus::Held {
        return Err(Failure::refused("session-closed"));
    }
    if session.kind == SessionKind::Caregivers {
        return Err(Failure::refused("session-caregivers-only"));
    }
    Ok(())
}

/// No more people than fit, unless somebody said why all the same. Whoever told they will not come
/// leaves a place.
pub(crate) fn fits(writer: &Writer<'_>, session: &Session, despite: &str) -> Result<(), Failure> {
    let row = writer.session(session.id)?;
    let coming = row.tally.listed.saturating_sub(row.excused);
    if coming > session.capacity && despite.trim().is_empty() {
        let capacity = session.capacity;
        return Err(Failure::from(Refusal::SessionFull { capacity }).with("field", "despite"));
    }
    Ok(())
}

/// Nobody is expected in two places at once, unless somebody said why all the same.
pub(crate) fn no_clash(
    desk: &Desk,
    writer: &Writer<'_>,
    session: &Session,
    patients: &[PatientId],
    despite: &str,
) -> Result<(), Failure> {
    if !despite.trim().is_empty() || session.date < desk.today() {
        return Ok(());
    }
    let mut roots = Vec::with_capacity(patients.len());
    for patient in patients {
        roots.push(writer.root_of(*patient)?.to_string());
    }
    let wanted = booked(desk, writer, session)?;
    let theirs = |one: &&Conflict| {
        let of = |(name, who): &(String, String)| name == "patient" && roots.contains(who);
        one.kind == ConflictKind::PatientElsewhere && one.args.iter().any(of)
    };
    let found = against(desk, writer, &wanted, None)?;
    let count = found.iter().filter(theirs).count();
    if count > 0 {
        return Err(Failure::refused("patient-elsewhere")
            .with("count", count.to_string())
            .with("field", "despite"));
    }
    Ok(())
}
