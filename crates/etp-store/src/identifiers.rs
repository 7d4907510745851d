//! National numbers of people. Two files may have the same: that is how duplicates are found.

use crate::columns::{coded, id, unreadable};
use crate::{Reader, StoreError, Writer};
use etp_domain::{Holder, Identifier, IdentifierKind, PatientId};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// A person's numbers, in the order of their kinds.
    ///
    /// # Errors
    /// The disk.
    pub fn identifiers_of(&self, patient: PatientId) -> Result<Vec<Identifier>, StoreError> {
        let sql = include_str!("identifiers/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }

    /// The people who have a number, whatever file it was written in.
    ///
    /// # Errors
    /// The disk.
    pub fn patients_with_identifier(
        &self,
        identifier: &Identifier,
    ) -> Result<Vec<PatientId>, StoreError> {
        self.all(
            include_str!("identifiers/patients.sql"),
            named_params! { ":kind": identifier.kind().code(), ":number": identifier.text() },
            |row| id(row, "root", PatientId),
        )
    }
}

impl Writer<'_> {
    /// Writes a number into a file, over the one of its kind that was there.
    ///
    /// # Errors
    /// No such patient; the disk.
    pub fn keep_identifier(
        &self,
        patient: PatientId,
        identifier: &Identifier,
    ) -> Result<(), StoreError> {
        let kind = identifier.kind().code();
        let of_file = named_params! { ":patient": patient.0, ":kind": kind };
        self.run(include_str!("identifiers/drop_of_file.sql"), of_file)?;
        self.run(
            include_str!("identifiers/insert.sql"),
            named_params! {
                ":patient": patient.0, ":kind": kind, ":number": identifier.text(),
            },
        )?;
        Ok(())
    }

    /// Forgets a person's number of a kind, in every file.
    ///
    /// # Errors
    /// The disk.
    pub fn drop_identifier(
        &self,
        patient: PatientId,
        kind: IdentifierKind,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("identifiers/drop.sql"),
            named_params! { ":patient": patient.0, ":kind": kind.code() },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Identifier> {
    let kind = coded(row, "kind", IdentifierKind::from_code)?;
    let number: String = row.get("number")?;
    match Identifier::read(kind, &number, &Holder::UNKNOWN) {
        Ok(checked) => Ok(checked.identifier),
        Err(refusal) => unreadable(row, "number", refusal),
    }
}
