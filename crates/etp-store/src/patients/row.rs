//! A person as lists show them: the file, how the sessions stand, what is missing.

use super::read::read as read_file;
use crate::columns::{codes, id};
use crate::consents;
use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{Consent, ConsentKind, ConsentStanding, Pathology, Patient, PatientId};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// A person on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatientRow {
    /// The file that stands for the person.
    pub patient: Patient,
    /// Sessions that were held with the person on the list.
    pub held: u32,
    /// Sessions still in the calendar with the person on the list.
    pub planned: u32,
    /// The day of the next one.
    pub next_on: Option<NaiveDate>,
    /// The last day the person was there.
    pub last_on: Option<NaiveDate>,
    /// Absences since the last presence; excused sessions neither count nor break the row.
    pub missed: u32,
    /// What the person's programmes teach about.
    pub pathologies: Vec<Pathology>,
    /// How the consent to join stands.
    pub join: ConsentStanding,
    /// How the consent to share stands.
    pub share: ConsentStanding,
    /// Why the person is to be called, if they are flagged.
    pub flag: Option<String>,
}

impl Reader<'_> {
    pub(super) fn tell_consents(
        &self,
        rows: &mut [PatientRow],
        people: &str,
        today: NaiveDate,
    ) -> Result<(), StoreError> {
        let sql = include_str!("consents.sql");
        let all = self.all(sql, named_params! { ":people": people }, |row| {
            Ok((id(row, "root", PatientId)?, consents::read(row)?))
        })?;
        let mut of: HashMap<PatientId, Vec<Consent>> = HashMap::new();
        for (person, consent) in all {
            of.entry(person).or_default().push(consent);
        }
        for row in rows {
            let answers = of.remove(&row.patient.id).unwrap_or_default();
            row.join = ConsentStanding::of(&answers, ConsentKind::Join, today);
            row.share = ConsentStanding::of(&answers, ConsentKind::Share, today);
        }
        Ok(())
    }
}

/// A row without its consents, which are told from all answers together.
pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<PatientRow> {
    Ok(PatientRow {
        patient: read_file(row)?,
        held: row.get("held")?,
        planned: row.get("planned")?,
        next_on: row.get("next_on")?,
        last_on: row.get("last_on")?,
        missed: row.get("missed")?,
        pathologies: codes(row, "pathologies", Pathology::from_code)?,
        join: ConsentStanding::NotAsked,
        share: ConsentStanding::NotAsked,
        flag: row.get("flag")?,
    })
}
