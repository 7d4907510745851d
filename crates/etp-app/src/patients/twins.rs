//! Files that may be of one person: warned of while typing, listed for the coordinator, and said
//! once to be two people.

use super::list::{row_of, rows_by_id};
use crate::forms::{LookForTwins, NotTheSame};
use crate::views::{Twin, TwinPair};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{
    BirthDate, Identifier, Likeness, Patient, PatientId, Sex, Strength, Traits, likeness,
};
use etp_store::{Looks, Reader};
use std::collections::HashSet;

/// The most twins shown while somebody types.
const FEW: usize = 5;
/// The most pairs looked at: in a register of 12,000 people some 3,300 share a day of birth.
const MOST_LOOKED_AT: u32 = 20_000;
/// The most pairs listed at a time; those said to be two people make room for the next.
const MOST_PAIRS: usize = 200;

/// Files that look like the person being typed, likeliest first, five at most.
///
/// # Errors
/// The disk.
pub fn look_for_twins(desk: &Desk, form: LookForTwins) -> Result<Vec<Twin>, Failure> {
    let birth_date = BirthDate::parse(&form.birth_date).unwrap_or(BirthDate::UNKNOWN);
    let traits = Traits::new(
        &form.last_name,
        "",
        &form.first_name,
        birth_date,
        Sex::Unknown,
    )
    .with_phones([form.phone.as_str()]);
    let looks = Looks {
        patient: form.patient,
        last_name: form.last_name,
        birth_name: String::new(),
        first_name: form.first_name,
        birth_date: Some(birth_date),
        phones: vec![form.phone],
        identifiers: vec![],
    };
    desk.read(|reader| {
        let mut found = alike(reader, &traits, &looks)?;
        found.truncate(FEW);
        shown(desk, reader, found)
    })
}

/// Files that look like one that exists, without those said to be somebody else.
pub(crate) fn twins_of(
    desk: &Desk,
    reader: &Reader<'_>,
    patient: &Patient,
) -> Result<Vec<Twin>, Failure> {
    let mut found = twins(reader, patient)?;
    found.truncate(FEW);
    shown(desk, reader, found)
}

/// Every pair of files that may be one person and was not said to be two, likeliest first.
///
/// # Errors
/// The disk.
pub fn duplicates(desk: &Desk) -> Result<Vec<TwinPair>, Failure> {
    desk.read(|reader| {
        let mut pairs: Vec<(PatientId, PatientId, Likeness)> = Vec::new();
        for (left, right) in reader.likely_pairs(MOST_LOOKED_AT)? {
            let (one, other) = (reader.patient(left)?, reader.patient(right)?);
            let alike = likeness(&traits_of(reader, &one)?, &traits_of(reader, &other)?);
            pairs.extend(alike.map(|alike| (left, right, alike)));
        }
        pairs.sort_by_key(|(_, _, alike)| (std::cmp::Reverse(alike.strength), alike.reason));
        pairs.truncate(MOST_PAIRS);
        let people = pairs.iter().flat_map(|(left, right, _)| [*left, *right]);
        let rows = rows_by_id(desk, reader, people)?;
        Ok(pairs
            .iter()
            .filter_map(|(left, right, alike)| {
                Some(TwinPair {
                    left: rows.get(left)?.clone(),
                    right: rows.get(right)?.clone(),
                    reason: alike.reason.code().to_owned(),
                })
            })
            .collect())
    })
}

/// Remembers that two files are two people, so that nobody is asked again.
///
/// # Errors
/// The same file twice; no such file; the disk.
pub fn not_the_same(desk: &Desk, form: NotTheSame) -> Result<Done<()>, Failure> {
    if form.left == form.right {
        return Err(Failure::refused("same-file-twice"));
    }
    desk.write(|writer| {
        for patient in [form.left, form.right] {
            writer.patient(patient)?;
        }
        writer.say_not_same(form.left, form.right, desk.professional(), desk.now())?;
        desk.note(writer, "not-the-same", form.left, &[])?;
        Ok(Done::new((), [Topic::Patients]))
    })
}

/// Files that look like one, each with why, likeliest first.
fn twins(reader: &Reader<'_>, patient: &Patient) -> Result<Vec<(PatientId, Likeness)>, Failure> {
    let identifiers = reader.identifiers_of(patient.id)?;
    let looks = looks_of(patient, identifiers.clone());
    alike(reader, &traits(patient, identifiers), &looks)
}

/// What is looked up in the register to find files like one.
pub(crate) fn looks_of(patient: &Patient, identifiers: Vec<Identifier>) -> Looks {
    Looks {
        patient: Some(patient.id),
        last_name: patient.last_name.clone(),
        birth_name: patient.birth_name.clone(),
        first_name: patient.first_name.clone(),
        birth_date: Some(patient.birth_date),
        phones: vec![
            patient.contact.phone.clone(),
            patient.contact.other_phone.clone(),
        ],
        identifiers,
    }
}

/// What is compared of a file.
pub(crate) fn traits(patient: &Patient, identifiers: Vec<Identifier>) -> Traits {
    Traits::new(
        &patient.last_name,
        &patient.birth_name,
        &patient.first_name,
        patient.birth_date,
        patient.sex,
    )
    .with_phones([
        patient.contact.phone.as_str(),
        patient.contact.other_phone.as_str(),
    ])
    .with_identifiers(identifiers)
}

fn traits_of(reader: &Reader<'_>, patient: &Patient) -> Result<Traits, Failure> {
    Ok(traits(patient, reader.identifiers_of(patient.id)?))
}

/// The register's candidates that the rule of likeness confirms, each person once, likeliest first.
pub(crate) fn alike(
    reader: &Reader<'_>,
    wanted: &Traits,
    looks: &Looks,
) -> Result<Vec<(PatientId, Likeness)>, Failure> {
    let mut found: Vec<(PatientId, Likeness)> = Vec::new();
    for candidate in reader.likely_twins(looks)? {
        let theirs = traits_of(reader, &candidate.file)?;
        found.extend(likeness(wanted, &theirs).map(|alike| (candidate.root, alike)));
    }
    found.sort_by_key(|(_, alike)| (std::cmp::Reverse(alike.strength), alike.reason));
    let mut seen = HashSet::new();
    found.retain(|(person, _)| seen.insert(*person));
    Ok(found)
}

/// Whether a likeness is strong enough to keep an imported row back until somebody decides.
pub(crate) fn holds_back(alike: &Likeness) -> bool {
    alike.strength >= Strength::Fair
}

fn shown(
    desk: &Desk,
    reader: &Reader<'_>,
    found: Vec<(PatientId, Likeness)>,
) -> Result<Vec<Twin>, Failure> {
    found
        .into_iter()
        .map(|(patient, alike)| {
            Ok(Twin {
                patient: row_of(desk, reader, patient)?,
                reason: alike.reason.code().to_owned(),
            })
        })
        .collect()
}
