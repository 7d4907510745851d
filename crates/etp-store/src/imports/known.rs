//! Every file at once, for an import of thousands of rows: asking for each row would take minutes.

use crate::columns::{coded, id, unreadable};
use crate::patients;
use crate::{Reader, StoreError};
use etp_domain::{Holder, Identifier, IdentifierKind, Patient, PatientId};
use rusqlite::Row;
use std::collections::HashMap;

/// A file, merged or not, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownFile {
    /// The file that stands for the person on lists.
    pub root: PatientId,
    /// The file.
    pub file: Patient,
    /// Its national numbers.
    pub identifiers: Vec<Identifier>,
}

impl Reader<'_> {
    /// Every file of everybody, those that were merged too.
    ///
    /// # Errors
    /// The disk.
    pub fn known_files(&self) -> Result<Vec<KnownFile>, StoreError> {
        let mut numbers: HashMap<PatientId, Vec<Identifier>> = HashMap::new();
        for (file, number) in self.all(include_str!("known_numbers.sql"), [], read_number)? {
            numbers.entry(file).or_default().push(number);
        }
        let files = self.all(include_str!("known_files.sql"), [], |row| {
            Ok((id(row, "root", PatientId)?, patients::read(row)?))
        })?;
        let known = |(root, file): (PatientId, Patient)| KnownFile {
            root,
            identifiers: numbers.remove(&file.id).unwrap_or_default(),
            file,
        };
        Ok(files.into_iter().map(known).collect())
    }
}

fn read_number(row: &Row<'_>) -> rusqlite::Result<(PatientId, Identifier)> {
    let file = id(row, "patient", PatientId)?;
    let kind = coded(row, "kind", IdentifierKind::from_code)?;
    let number: String = row.get("number")?;
    match Identifier::read(kind, &number, &Holder::UNKNOWN) {
        Ok(checked) => Ok((file, checked.identifier)),
        Err(refusal) => unreadable(row, "number", refusal),
    }
}
