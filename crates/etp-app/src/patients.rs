//! The patient list.

use crate::rows::patient_row;
use crate::{Desk, Failure, views::PatientsView};

/// Patients on one page.
const PAGE: u32 = 50;

/// A page of patients whose name, file number, commune or date of birth begins like every word
/// looked for; no word finds all. Accents and capitals do not matter.
///
/// # Errors
/// The disk.
pub fn patients(desk: &Desk, search: &str, offset: u32) -> Result<PatientsView, Failure> {
    let today = desk.today();
    desk.read(|reader| {
        let page = reader.patients_matching(search, PAGE, offset)?;
        Ok(PatientsView {
            patients: page
                .rows
                .into_iter()
                .map(|patient| patient_row(patient, today))
                .collect(),
            matching: page.matching,
        })
    })
}
