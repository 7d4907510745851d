//! Who cares for whom.

use crate::forms::{TieCaregiver, UntieCaregiver};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{CaregiverId, FieldDifference, PatientId, Relation, Tie};
use etp_store::{Reader, Writer};

/// Ties a caregiver to a patient, or changes the tie. Who is called first, is so instead of whoever
/// was before.
///
/// # Errors
/// No such caregiver or patient; the disk.
pub fn tie_caregiver(desk: &Desk, form: &TieCaregiver) -> Result<Done<()>, Failure> {
    let missing = || Failure::refused("caregiver-missing").with("field", "caregiver");
    let caregiver = form.caregiver.ok_or_else(missing)?;
    desk.write(|writer| {
        writer.caregiver(caregiver)?;
        tie_to(desk, writer, caregiver, form)?;
        Ok(Done::new((), [Topic::Patients, Topic::Sessions]))
    })
}

/// Ends a tie; both people stay in the register.
///
/// # Errors
/// No such patient; the disk.
pub fn untie_caregiver(desk: &Desk, form: &UntieCaregiver) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let patient = writer.root_of(form.patient)?;
        let before = relation_of(writer, form.caregiver, patient)?;
        if writer.untie(form.caregiver, patient)? {
            let change = changed(before, None);
            desk.note(writer, "untie-caregiver", patient, &[change])?;
        }
        Ok(Done::new((), [Topic::Patients, Topic::Sessions]))
    })
}

/// The file's history says that somebody of a relation was tied or untied, never who: the caregiver
/// is another person.
pub(super) fn tie_to(
    desk: &Desk,
    writer: &Writer<'_>,
    caregiver: CaregiverId,
    form: &TieCaregiver,
) -> Result<(), Failure> {
    let patient = writer.root_of(form.patient)?;
    let before = relation_of(writer, caregiver, patient)?;
    writer.tie(&Tie {
        caregiver,
        patient,
        relation: form.relation,
        first_contact: form.first_contact,
    })?;
    let change = changed(before, Some(form.relation));
    desk.note(writer, "tie-caregiver", patient, &[change])
}

fn relation_of(
    reader: &Reader<'_>,
    caregiver: CaregiverId,
    patient: PatientId,
) -> Result<Option<Relation>, Failure> {
    let ties = reader.ties_of(patient)?;
    let found = ties
        .into_iter()
        .find(|line| line.tie.caregiver == caregiver);
    Ok(found.map(|line| line.tie.relation))
}

fn changed(before: Option<Relation>, after: Option<Relation>) -> FieldDifference {
    let code = |relation: Option<Relation>| relation.map(Relation::code).unwrap_or_default();
    FieldDifference {
        field: "caregiver",
        old: code(before).to_owned(),
        new: code(after).to_owned(),
    }
}
