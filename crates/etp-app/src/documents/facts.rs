//! What a handout of the library says about somebody: name, doctor, the sessions to come.

use crate::calls::coming_sessions;
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, HandoutLayout, Patient, PatientId};
use etp_handout::{HandoutFacts, SessionFact};
use etp_store::Reader;

/// The facts of a handout that names nobody.
pub(crate) fn of_nobody(
    desk: &Desk,
    languages: &[HandoutLanguage],
    layout: HandoutLayout,
) -> HandoutFacts {
    let centre = desk.centre();
    HandoutFacts {
        centre_name: centre.name.clone(),
        centre_phone: centre.phone.clone(),
        layout,
        ..HandoutFacts::blank(languages.to_vec(), desk.today())
    }
}

/// The facts of a handout for somebody.
pub(super) fn of_person(
    desk: &Desk,
    reader: &Reader<'_>,
    patient: PatientId,
    languages: &[HandoutLanguage],
    layout: HandoutLayout,
) -> Result<HandoutFacts, Failure> {
    let person = reader.patient(reader.root_of(patient)?)?;
    let first = languages.first().copied().unwrap_or(HandoutLanguage::Fr);
    let coming = coming_sessions(desk, reader, person.id, first)?;
    let next = coming.first();
    Ok(HandoutFacts {
        patient_name: Some(name_of(&person)),
        next_session: next.map(|one| (one.begins.date(), one.begins.time())),
        place: next.map(|one| one.place.clone()).unwrap_or_default(),
        doctor: doctor(reader, &person)?,
        sessions: coming
            .into_iter()
            .map(|one| SessionFact {
                date: one.begins.date(),
                time: one.begins.time(),
                theme: one.theme,
                place: one.place,
            })
            .collect(),
        ..of_nobody(desk, languages, layout)
    })
}

/// The name as it is printed.
pub(super) fn name_of(person: &Patient) -> String {
    format!("{} {}", person.first_name, person.last_name)
}

fn doctor(reader: &Reader<'_>, person: &Patient) -> Result<String, Failure> {
    let doctor = person.doctor.map(|one| reader.recipient(one)).transpose()?;
    Ok(doctor.map(|one| one.name).unwrap_or_default())
}
