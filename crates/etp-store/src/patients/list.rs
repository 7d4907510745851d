//! Lists of people, and what is found in them. Only roots are on lists: whatever a merged file is
//! known by finds the file that stands for it.

use super::row::read as read_row;
use super::search::Search;
use super::{Page, PatientRow};
use crate::columns::ids_as_json;
use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{Patient, PatientId};
use rusqlite::named_params;

/// Which people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatientList {
    /// Everybody.
    All,
    /// Takes part in a programme that goes on, or is expected at a session, and may be contacted.
    Active,
    /// Flagged for a call, or absent twice in a row; may be contacted.
    ToCall,
    /// Has not agreed to join, and may be contacted.
    WithoutConsent,
    /// Came once, not since a day, nothing in the calendar; may be contacted.
    Lost {
        /// The last presence is before this day.
        before: NaiveDate,
    },
    /// May not be contacted.
    SetAside,
    /// The last act is long ago: to be kept on or erased.
    Due {
        /// Every act is before this day.
        before: NaiveDate,
    },
    /// The day of birth is not known.
    WithoutBirthDate,
}

impl PatientList {
    /// Its code, in statements and in saved lists.
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Active => "active",
            Self::ToCall => "to-call",
            Self::WithoutConsent => "without-consent",
            Self::Lost { .. } => "lost",
            Self::SetAside => "set-aside",
            Self::Due { .. } => "due",
            Self::WithoutBirthDate => "without-birth-date",
        }
    }
}

impl Reader<'_> {
    /// A page of a list, by family name. When nothing is written like what is looked for, names
    /// that sound like it are found.
    ///
    /// # Errors
    /// The disk.
    pub fn patients_on_list(
        &self,
        list: PatientList,
        search: &Search,
        today: NaiveDate,
        limit: u32,
        offset: u32,
    ) -> Result<Page<PatientRow>, StoreError> {
        let (found, by_sound) = self.found(list, search, today)?;
        let (from, most) = (offset as usize, limit as usize);
        let shown = found.iter().copied().skip(from).take(most);
        Ok(Page {
            rows: self.patient_rows(shown, today)?,
            matching: u32::try_from(found.len()).unwrap_or(u32::MAX),
            by_sound,
        })
    }

    /// How many people are on a list.
    ///
    /// # Errors
    /// The disk.
    pub fn patients_on_list_count(
        &self,
        list: PatientList,
        today: NaiveDate,
    ) -> Result<u32, StoreError> {
        let (found, _) = self.found(list, &Search::default(), today)?;
        Ok(u32::try_from(found.len()).unwrap_or(u32::MAX))
    }

    /// The files of a page of everybody, without how their sessions stand.
    ///
    /// # Errors
    /// The disk.
    pub fn patients_matching(
        &self,
        search: &str,
        limit: u32,
        offset: u32,
    ) -> Result<Page<Patient>, StoreError> {
        let search = Search::parse(search);
        let (found, by_sound) = self.found(PatientList::All, &search, NaiveDate::MAX)?;
        let shown = found.iter().skip(offset as usize).take(limit as usize);
        let rows: Result<_, _> = shown.map(|person| self.patient(*person)).collect();
        Ok(Page {
            rows: rows?,
            matching: u32::try_from(found.len()).unwrap_or(u32::MAX),
            by_sound,
        })
    }

    /// The rows of some people as lists show them, by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn patient_rows(
        &self,
        people: impl Iterator<Item = PatientId>,
        today: NaiveDate,
    ) -> Result<Vec<PatientRow>, StoreError> {
        let people = ids_as_json(people.map(|person| person.0));
        let params = named_params! { ":people": people, ":today": today };
        let mut rows = self.all(include_str!("rows.sql"), params, read_row)?;
        self.tell_consents(&mut rows, &people, today)?;
        Ok(rows)
    }
}
