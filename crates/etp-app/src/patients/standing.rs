//! Whether a person may be contacted, and whether somebody should call.

use super::consents::give_places_back;
use super::fields::line;
use super::save::rewrite;
use crate::{Desk, Done, Failure, Topic, forms::FlagPatient, forms::SetStanding};
use etp_domain::{FieldDifference, Patient, PatientId, Standing};

/// Deceased, moved, restricted, or active again. Whoever is not active is on no call list, is taken
/// off coming sessions and joins none; the file and its history stay.
///
/// # Errors
/// A day ahead; no reason where one is needed; no such file; the disk.
pub fn set_standing(desk: &Desk, form: SetStanding) -> Result<Done<()>, Failure> {
    if form.since > desk.today() {
        return Err(Failure::refused("standing-in-the-future").with("field", "since"));
    }
    let reason = line(&form.reason, "reason")?;
    desk.write(|writer| {
        let before = writer.patient(form.patient)?;
        let needs_reason = form.standing == Standing::Restricted
            || (form.standing == Standing::Active && before.standing != Standing::Active);
        if needs_reason && reason.is_empty() {
            return Err(Failure::refused("standing-reason-missing").with("field", "reason"));
        }
        let active = form.standing == Standing::Active;
        let after = Patient {
            standing: form.standing,
            standing_since: (!active).then_some(form.since),
            standing_reason: reason,
            ..before.clone()
        };
        rewrite(desk, writer, "set-standing", &before, &after)?;
        give_places_back(desk, writer, form.patient)?;
        Ok(Done::new((), [Topic::Patients, Topic::Sessions]))
    })
}

/// Marks somebody for follow-up, with why and until when.
///
/// # Errors
/// No reason; a last day that is over; no such file; the disk.
pub fn flag_patient(desk: &Desk, form: FlagPatient) -> Result<Done<()>, Failure> {
    let reason = line(&form.reason, "reason")?;
    if reason.is_empty() {
        return Err(Failure::refused("flag-reason-missing").with("field", "reason"));
    }
    if form.until.is_some_and(|day| day < desk.today()) {
        return Err(Failure::refused("flag-over-already").with("field", "until"));
    }
    desk.write(|writer| {
        let id = writer.patient(form.patient)?.id;
        writer.raise_flag(id, &reason, form.until, desk.professional(), desk.now())?;
        desk.note(writer, "flag-patient", id, &[flag("", &reason)])?;
        Ok(Done::new((), [Topic::Patients]))
    })
}

/// The follow-up is done.
///
/// # Errors
/// No such file; the disk.
pub fn drop_flag(desk: &Desk, patient: PatientId) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let standing = writer.flags_of(patient)?;
        let standing = standing.into_iter().find(|flag| flag.dropped_at.is_none());
        if let Some(dropped) = standing {
            writer.drop_flag(patient, desk.now())?;
            desk.note(writer, "drop-flag", patient, &[flag(&dropped.reason, "")])?;
        }
        Ok(Done::new((), [Topic::Patients]))
    })
}

fn flag(old: &str, new: &str) -> FieldDifference {
    FieldDifference {
        field: "flag",
        old: old.to_owned(),
        new: new.to_owned(),
    }
}
