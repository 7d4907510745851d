//! Somebody came who was not expected: marked present on the spot, the file completed later.

use super::lists::{expect, takes_people};
use super::marks::open_for_marks;
use crate::forms::AddWalkIn;
use crate::patients::fields::{blank, needed};
use crate::patients::may_join;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{ListEntry, Mark, Patient, PatientId};
use etp_store::Writer;

/// Puts the person on the list as one who walked in, present. An unknown one gets a file with the name
/// alone. The room may be over its capacity: who is there, is there.
///
/// # Errors
/// No name; the session is cancelled, closed, for caregivers only or lies in the future; the person
/// refused to join or may not be contacted; no such file; the disk.
pub fn add_walk_in(desk: &Desk, form: AddWalkIn) -> Result<Done<PatientId>, Failure> {
    desk.write(|writer| {
        let session = writer.session(form.session)?.session;
        open_for_marks(desk, &session)?;
        takes_people(&session)?;
        let patient = match form.patient {
            Some(known) => {
                may_join(desk, writer, known)?;
                writer.root_of(known)?
            }
            None => new_file(desk, writer, &form)?,
        };
        expect(desk, writer, &session, patient, ListEntry::WalkIn)?;
        let (by, now) = (desk.professional(), desk.now());
        writer.record_mark(session.id, patient, Some(Mark::Present), "", by, now)?;
        Ok(Done::new(patient, [Topic::Sessions, Topic::Patients]))
    })
}

fn new_file(desk: &Desk, writer: &Writer<'_>, form: &AddWalkIn) -> Result<PatientId, Failure> {
    let id = PatientId(desk.doors.chance.id());
    let patient = Patient {
        last_name: needed(&form.last_name, "last_name")?,
        first_name: needed(&form.first_name, "first_name")?,
        ..blank(id, writer.next_file_number()?, desk.centre().country)
    };
    writer.add_patient(&patient)?;
    writer.sign_patient(id, None, desk.professional(), desk.now())?;
    desk.note(writer, "add-patient", id, &[])?;
    Ok(id)
}
