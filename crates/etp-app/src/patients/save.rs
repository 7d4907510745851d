//! A new file, or new fields of an old one; the history keeps every field that changed.

use super::fields::{blank, written_over};
use crate::{Desk, Done, Failure, Topic, forms::SavePatient};
use etp_domain::{Patient, PatientId};
use etp_store::Writer;

/// Writes what was typed. A form that changes nothing writes nothing.
///
/// # Errors
/// A field that cannot be (its name stands in the argument `field`); no such file or doctor; the
/// disk.
pub fn save_patient(desk: &Desk, form: SavePatient) -> Result<Done<PatientId>, Failure> {
    desk.write(|writer| {
        let id = match form.patient {
            None => add(desk, writer, form)?,
            Some(id) => change(desk, writer, id, form)?,
        };
        Ok(Done::new(id, [Topic::Patients]))
    })
}

fn add(desk: &Desk, writer: &Writer<'_>, form: SavePatient) -> Result<PatientId, Failure> {
    let id = PatientId(desk.doors.chance.id());
    let nobody = blank(id, writer.next_file_number()?, desk.centre().country);
    let patient = written_over(nobody, form, desk.today())?;
    writer.add_patient(&patient)?;
    writer.sign_patient(id, None, desk.professional(), desk.now())?;
    desk.note(writer, "add-patient", id, &[])?;
    Ok(id)
}

fn change(
    desk: &Desk,
    writer: &Writer<'_>,
    id: PatientId,
    form: SavePatient,
) -> Result<PatientId, Failure> {
    let before = writer.patient(id)?;
    let after = written_over(before.clone(), form, desk.today())?;
    rewrite(desk, writer, "save-patient", &before, &after)?;
    Ok(id)
}

/// Writes a file anew when it differs, with what changed.
pub(crate) fn rewrite(
    desk: &Desk,
    writer: &Writer<'_>,
    act: &str,
    before: &Patient,
    after: &Patient,
) -> Result<(), Failure> {
    let differences = before.differences(after);
    if differences.is_empty() && before == after {
        return Ok(());
    }
    writer.save_patient(after)?;
    desk.note(writer, act, after.id, &differences)
}
