//! What the invented people need, who is near them, and what they agreed to.

use super::house::home;
use crate::forms::{
    FlagPatient, RecordConsent, RecordEpices, SaveCaregiver, SavePatient, TieCaregiver,
};
use crate::patients::{flag_patient, record_consent, record_epices, save_patient};
use crate::{Desk, Failure, caregivers, centre};
use chrono::Duration;
use etp_domain::{
    Activity, ConsentAnswer, ConsentKind, ConsentWay, Cover, HandoutLanguage, Living, Needs,
    Occupation, Patient, ReadingLevel, RecipientId, Relation, Situation, Tongue, Transport,
};
use fastrand::Rng;

/// The text of the consents of this house.
const TEXT: &str = "1";

/// How many people are marked for a call.
const TO_CALL: usize = 3;

/// Fills in the files of everybody in the register.
pub(super) fn furnish(desk: &Desk, chance: &mut Rng) -> Result<(), Failure> {
    let everybody = desk.read(|reader| Ok(reader.patients_matching("", 1000, 0)?.rows))?;
    let doctors: Vec<_> = centre::recipients(desk, "")?
        .iter()
        .map(|one| one.id)
        .collect();
    for patient in &everybody {
        needs(desk, chance, patient, &doctors)?;
        consents(desk, chance, patient)?;
        epices(desk, chance, patient)?;
        if chance.u32(..100) < 22 {
            caregiver(desk, chance, patient)?;
        }
    }
    for patient in everybody.iter().take(TO_CALL) {
        flag_patient(
            desk,
            FlagPatient {
                patient: patient.id,
                reason: "Rappeler pour la prochaine séance".to_owned(),
                until: None,
            },
        )?;
    }
    Ok(())
}

fn needs(
    desk: &Desk,
    chance: &mut Rng,
    patient: &Patient,
    doctors: &[RecipientId],
) -> Result<(), Failure> {
    let one_in = |chance: &mut Rng, hundred: u32| chance.u32(..100) < hundred;
    let old = patient.age_on(desk.today()).is_some_and(|age| age >= 65);
    let mut contact = patient.contact.clone();
    contact.phone = format!("03 53 01 {:02} {:02}", chance.u32(..100), chance.u32(..100));
    let foreign = patient.languages.first() != Some(&HandoutLanguage::Fr);
    let form = SavePatient {
        cover: Cover {
            country: Some(contact.residence),
            body: String::new(),
        },
        contact,
        spoken: patient.languages.iter().map(tongue).collect(),
        reads: patient.languages.iter().map(tongue).collect(),
        needs: Needs {
            reading_level: if one_in(chance, 18) {
                ReadingLevel::Simple
            } else {
                ReadingLevel::Usual
            },
            large_print: old && one_in(chance, 25),
            interpreter: one_in(chance, 20) && foreign,
            transport: pick(
                chance,
                &[
                    Transport::OwnCar,
                    Transport::OwnCar,
                    Transport::Driven,
                    Transport::Public,
                    Transport::OnFoot,
                ],
            ),
            travel_minutes: None,
        },
        situation: Situation {
            occupation: Occupation::Unknown,
            activity: if old {
                Activity::Retired
            } else {
                Activity::Working
            },
            living: pick(
                chance,
                &[
                    Living::WithPartner,
                    Living::WithPartner,
                    Living::Alone,
                    Living::WithFamily,
                ],
            ),
        },
        doctor: one_in(chance, 80).then(|| pick(chance, doctors)),
        ..as_it_is(patient)
    };
    save_patient(desk, form)?;
    Ok(())
}

/// A form that changes nothing in a file.
pub(super) fn as_it_is(patient: &Patient) -> SavePatient {
    let patient = patient.clone();
    SavePatient {
        patient: Some(patient.id),
        last_name: patient.last_name,
        birth_name: patient.birth_name,
        first_name: patient.first_name,
        sex: patient.sex,
        birth_date: patient.birth_date.to_string(),
        contact: patient.contact,
        languages: patient.languages,
        spoken: patient.spoken,
        reads: patient.reads,
        needs: patient.needs,
        cover: patient.cover,
        situation: patient.situation,
        doctor: patient.doctor,
        notes: patient.notes,
    }
}

fn tongue(language: &HandoutLanguage) -> Tongue {
    Tongue::from_code(language.code()).unwrap_or(Tongue::Other)
}

/// Before the first group began. Of a hundred people about 95 agreed to join; of these 88 to share, 4 refused, 8 were not asked.
fn consents(desk: &Desk, chance: &mut Rng, patient: &Patient) -> Result<(), Failure> {
    let on = desk.today() - Duration::days(chance.i64(760..790));
    let answer = |kind, answer| RecordConsent {
        patient: patient.id,
        kind,
        answer,
        on,
        way: ConsentWay::Signed,
        witness: String::new(),
        text_version: TEXT.to_owned(),
        paper: String::new(),
    };
    if chance.u32(..100) >= 95 {
        return Ok(());
    }
    record_consent(desk, answer(ConsentKind::Join, ConsentAnswer::Given))?;
    match chance.u32(..100) {
        0..88 => record_consent(desk, answer(ConsentKind::Share, ConsentAnswer::Given))?,
        88..92 => record_consent(desk, answer(ConsentKind::Share, ConsentAnswer::Refused))?,
        _ => return Ok(()),
    };
    Ok(())
}

fn epices(desk: &Desk, chance: &mut Rng, patient: &Patient) -> Result<(), Failure> {
    if chance.u32(..100) >= 35 {
        return Ok(());
    }
    let mut answers: Vec<_> = (0..11).map(|_| Some(chance.bool())).collect();
    if chance.u32(..100) < 20 {
        answers[chance.usize(..11)] = None;
    }
    let form = RecordEpices {
        patient: patient.id,
        on: desk.today() - Duration::days(chance.i64(30..720)),
        answers,
    };
    record_epices(desk, &form)?;
    Ok(())
}

fn caregiver(desk: &Desk, chance: &mut Rng, patient: &Patient) -> Result<(), Failure> {
    let relation = pick(
        chance,
        &[
            Relation::Partner,
            Relation::Child,
            Relation::Child,
            Relation::Neighbour,
        ],
    );
    let contact = home(
        patient.contact.residence.code(),
        &patient.contact.postal_code,
        &patient.contact.commune,
    );
    caregivers::save_caregiver(
        desk,
        SaveCaregiver {
            caregiver: None,
            last_name: patient.last_name.clone(),
            first_name: pick(
                chance,
                &["Camille", "Dominique", "Kim", "Sascha", "Claude", "Andrea"],
            )
            .to_owned(),
            contact,
            languages: patient.languages.clone(),
            spoken: vec![],
            notes: String::new(),
            tie: Some(TieCaregiver {
                caregiver: None,
                patient: patient.id,
                relation,
                first_contact: chance.bool(),
            }),
        },
    )?;
    Ok(())
}

fn pick<T: Copy>(chance: &mut Rng, among: &[T]) -> T {
    among[chance.usize(..among.len())]
}
