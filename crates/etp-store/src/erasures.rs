//! Erasing a person: every row about them goes; where they were present, and of their pathways what
//! figures count, nameless rows stay, so that past totals stay what they were.
//!
//! What is not reached: backups made before, papers already printed or exported, and what is kept with
//! a session about everybody at it, such as its signed sheet.

mod pathways;

use crate::columns::{id, instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::PatientId;
use rusqlite::{Row, named_params};
use uuid::Uuid;

/// That somebody was erased: not who.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// Which.
    pub id: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
    /// Why, as a stable code.
    pub reason: String,
    /// The certificate's number.
    pub certificate: String,
}

impl Reader<'_> {
    /// Every erasure, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn erasures(&self) -> Result<Vec<Erasure>, StoreError> {
        self.all(include_str!("erasures/all.sql"), [], read)
    }
}

impl Writer<'_> {
    /// Erases a person, all files of theirs, and caregivers who are left with nobody. Their
    /// presences and pathways stay under `nameless`, a new identity, with sex, country and year of birth; if they
    /// refused sharing on `today` they stay uncounted. [`crate::Store::scrub`] makes an end of
    /// what the file of the register still holds.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless the person is on lists; the disk.
    pub fn erase_person(
        &self,
        root: PatientId,
        nameless: PatientId,
        erasure: &Erasure,
        today: NaiveDate,
    ) -> Result<(), StoreError> {
        self.must_be_root(root)?;
        let counted = !self.unwilling_to_share(today)?.contains(&root);
        self.run(
            include_str!("erasures/insert.sql"),
            named_params! {
                ":id": erasure.id,
                ":at": stamp(erasure.at),
                ":by": erasure.by,
                ":reason": erasure.reason,
                ":certificate": erasure.certificate,
                ":highest_number": self.next_file_number()?.0 - 1,
            },
        )?;
        self.while_erasing(|| {
            let both = named_params! { ":root": root.0, ":nameless": nameless.0 };
            self.run(
                include_str!("erasures/add_nameless.sql"),
                named_params! { ":root": root.0, ":nameless": nameless.0, ":counted": counted },
            )?;
            self.run(include_str!("erasures/move_presences.sql"), both)?;
            self.run(include_str!("erasures/move_presence_history.sql"), both)?;
            self.run(include_str!("erasures/move_counted.sql"), both)?;
            self.move_pathways(root, nameless)?;
            self.take_out(root)
        })
    }

    /// Takes a file out as if it had never been: for an import that is undone. Nothing stays.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless the person is on lists; the disk.
    pub fn remove_patient(&self, root: PatientId) -> Result<(), StoreError> {
        self.must_be_root(root)?;
        self.while_erasing(|| self.take_out(root))
    }

    fn must_be_root(&self, root: PatientId) -> Result<(), StoreError> {
        match self.root_of(root)? == root {
            true => Ok(()),
            false => Err(StoreError::NotFound { what: "patient" }),
        }
    }

    /// Opens the one door through the triggers that forbid it, and shuts it. References are checked
    /// when the transaction ends, so that tables can be emptied in any order.
    pub(crate) fn while_erasing(
        &self,
        act: impl FnOnce() -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.run(include_str!("erasures/defer.sql"), [])?;
        self.run(include_str!("erasures/begin.sql"), [])?;
        act()?;
        self.run(include_str!("erasures/end.sql"), [])?;
        Ok(())
    }

    fn take_out(&self, root: PatientId) -> Result<(), StoreError> {
        let of_root = named_params! { ":root": root.0 };
        let alone = self.all(
            include_str!("erasures/caregivers_left.sql"),
            of_root,
            |row| row.get::<_, Uuid>("caregiver"),
        )?;
        self.forget_plannings()?;
        self.run(include_str!("erasures/drop_bytes.sql"), of_root)?;
        self.run(include_str!("erasures/drop_merge_changes.sql"), of_root)?;
        self.run(include_str!("erasures/let_go.sql"), of_root)?;
        self.run(include_str!("erasures/let_go_counted.sql"), of_root)?;
        self.take_out_everything(root)?;
        alone
            .into_iter()
            .try_for_each(|caregiver| self.take_out_caregiver(caregiver))
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Erasure> {
    Ok(Erasure {
        id: id(row, "id", |id| id)?,
        at: instant(row, "erased_at")?,
        by: row.get("erased_by")?,
        reason: row.get("reason")?,
        certificate: row.get("certificate")?,
    })
}

#[cfg(test)]
mod calendar_tests;
#[cfg(test)]
mod history_tests;
#[cfg(test)]
mod pathway_tests;
#[cfg(test)]
mod tests;
