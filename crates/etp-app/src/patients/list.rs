//! The patient lists: ready-made ones, saved ones, and a page of any of them.

use super::distance::{distance, standpoint};
use crate::views::{PatientList, PatientLists, PatientRow, PatientsView, ReadyList, SavedList};
use crate::{Desk, Done, Failure, Topic, centre};
use chrono::{Months, NaiveDate};
use etp_atlas::places::Point;
use etp_domain::PatientId;
use etp_store::{PatientList as Kept, PatientRow as Listed, Reader, Search};
use std::collections::{BTreeSet, HashMap};

/// Patients on one page.
const PAGE: u32 = 50;
/// Months without a presence after which somebody who has nothing planned counts as lost.
const LOST_AFTER: Months = Months::new(6);
/// The longest name of a saved list, in characters.
const LONGEST_NAME: usize = 60;

/// A page of a list, narrowed by what is looked for: parts of names, a file number, a date of birth,
/// a commune, a phone number. Accents, capitals and hyphens do not matter; when nothing is written
/// like that, names that sound like it are shown.
///
/// # Errors
/// The disk.
pub fn patients(
    desk: &Desk,
    list: PatientList,
    search: &str,
    offset: u32,
) -> Result<PatientsView, Failure> {
    desk.read(|reader| {
        let Some(query) = query(desk, reader, list)? else {
            return Ok(nobody());
        };
        let search = Search::parse(search);
        let from = standpoint(reader)?;
        let page = reader.patients_on_list(query, &search, desk.today(), PAGE, offset)?;
        Ok(PatientsView {
            patients: page
                .rows
                .into_iter()
                .map(|listed| patient_row(desk, listed, from))
                .collect(),
            matching: page.matching,
            by_sound: page.by_sound,
        })
    })
}

/// The ready-made lists with their lengths, and those somebody saved.
///
/// # Errors
/// The disk.
pub fn patient_lists(desk: &Desk) -> Result<PatientLists, Failure> {
    desk.read(|reader| {
        let ready = PatientList::READY
            .iter()
            .map(|list| {
                let people = match query(desk, reader, *list)? {
                    None => 0,
                    Some(query) => reader.patients_on_list_count(query, desk.today())?,
                };
                Ok(ReadyList {
                    list: *list,
                    people,
                })
            })
            .collect::<Result<Vec<_>, Failure>>()?;
        let saved = reader
            .saved_lists()?
            .into_iter()
            .filter_map(|saved| {
                Some(SavedList {
                    list: PatientList::from_code(&saved.list)?,
                    name: saved.name,
                    search: saved.search,
                })
            })
            .collect();
        Ok(PatientLists { ready, saved })
    })
}

/// Saves a list under a name; the one of the same name before it is replaced.
///
/// # Errors
/// No name, or too long a one; the disk.
pub fn save_list(desk: &Desk, list: SavedList) -> Result<Done<()>, Failure> {
    let name = super::fields::needed(&list.name, "name")?;
    if name.chars().count() > LONGEST_NAME {
        return Err(Failure::refused("text-too-long")
            .with("field", "name")
            .with("most", LONGEST_NAME.to_string()));
    }
    desk.write(|writer| {
        writer.save_list(&etp_store::SavedList {
            name,
            list: list.list.code().to_owned(),
            search: list.search.trim().to_owned(),
        })?;
        Ok(Done::new((), [Topic::Patients]))
    })
}

/// Forgets a saved list; nobody on it is touched.
///
/// # Errors
/// The disk.
pub fn drop_list(desk: &Desk, name: &str) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        writer.drop_list(name)?;
        Ok(Done::new((), [Topic::Patients]))
    })
}

/// A list as the store asks for it; `None` when the centre has no rule that would fill it.
fn query(desk: &Desk, reader: &Reader<'_>, list: PatientList) -> Result<Option<Kept>, Failure> {
    Ok(Some(match list {
        PatientList::All => Kept::All,
        PatientList::Active => Kept::Active,
        PatientList::ToCall => Kept::ToCall,
        PatientList::WithoutConsent => Kept::WithoutConsent,
        PatientList::Lost => Kept::Lost {
            before: before(desk.today(), LOST_AFTER),
        },
        PatientList::SetAside => Kept::SetAside,
        PatientList::Due => {
            let Some(years) = centre::retention_years(reader, desk.centre().country)? else {
                return Ok(None);
            };
            Kept::Due {
                before: before(desk.today(), Months::new(12 * years)),
            }
        }
    }))
}

fn before(today: NaiveDate, months: Months) -> NaiveDate {
    today.checked_sub_months(months).unwrap_or(NaiveDate::MIN)
}

fn nobody() -> PatientsView {
    PatientsView {
        patients: vec![],
        matching: 0,
        by_sound: false,
    }
}

/// One patient as lists show them.
pub(crate) fn row_of(
    desk: &Desk,
    reader: &Reader<'_>,
    patient: PatientId,
) -> Result<PatientRow, Failure> {
    let root = reader.root_of(patient)?;
    let mut rows = reader.patient_rows([root].into_iter(), desk.today())?;
    let listed = rows.pop();
    let listed = listed.ok_or(etp_store::StoreError::NotFound { what: "patient" })?;
    Ok(patient_row(desk, listed, standpoint(reader)?))
}

/// Several patients as lists show them; one that was asked for twice is there once.
pub(crate) fn rows_of(
    desk: &Desk,
    reader: &Reader<'_>,
    patients: impl Iterator<Item = PatientId>,
) -> Result<Vec<PatientRow>, Failure> {
    let roots: BTreeSet<PatientId> = patients.collect();
    if roots.is_empty() {
        return Ok(vec![]);
    }
    let from = standpoint(reader)?;
    let rows = reader.patient_rows(roots.into_iter(), desk.today())?;
    let shown = rows
        .into_iter()
        .map(|listed| patient_row(desk, listed, from));
    Ok(shown.collect())
}

/// The same, to be looked up by who they are.
pub(crate) fn rows_by_id(
    desk: &Desk,
    reader: &Reader<'_>,
    patients: impl Iterator<Item = PatientId>,
) -> Result<HashMap<PatientId, PatientRow>, Failure> {
    let rows = rows_of(desk, reader, patients)?.into_iter();
    Ok(rows.map(|row| (row.id, row)).collect())
}

/// What the store knows of a patient on a list, as the screen shows it.
fn patient_row(desk: &Desk, listed: Listed, from: Option<Point>) -> PatientRow {
    let patient = listed.patient;
    PatientRow {
        age: patient.age_on(desk.today()),
        distance_km: distance(from, &patient.contact),
        consent: listed.join,
        id: patient.id,
        file_number: patient.file_number.to_string(),
        last_name: patient.last_name,
        birth_name: patient.birth_name,
        first_name: patient.first_name,
        sex: patient.sex,
        birth_date: patient.birth_date.to_string(),
        commune: patient.contact.commune,
        residence: patient.contact.residence,
        languages: patient.languages,
        pathologies: listed.pathologies,
        held: listed.held,
        planned: listed.planned,
        next_session: listed.next_on,
        flag: listed.flag.unwrap_or_default(),
        standing: patient.standing,
    }
}

impl PatientList {
    /// The ready-made lists, in the order they are offered.
    pub const READY: [Self; 7] = [
        Self::All,
        Self::Active,
        Self::ToCall,
        Self::WithoutConsent,
        Self::Lost,
        Self::SetAside,
        Self::Due,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Active => "active",
            Self::ToCall => "to-call",
            Self::WithoutConsent => "without-consent",
            Self::Lost => "lost",
            Self::SetAside => "set-aside",
            Self::Due => "due",
        }
    }

    /// The list of a stable code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::READY.into_iter().find(|list| list.code() == code)
    }
}
