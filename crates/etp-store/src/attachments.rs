//! Papers kept with a file, inside the encrypted register. Lists never read their bytes.

use crate::columns::{coded, id, instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{Attachment, AttachmentId, AttachmentKind, PatientId};
use rusqlite::{Row, named_params};

/// A paper, and who added it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentLine {
    /// The paper.
    pub attachment: Attachment,
    /// When.
    pub added_at: DateTime<Utc>,
    /// By whom.
    pub added_by: String,
}

impl Reader<'_> {
    /// A person's papers, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn attachments_of(&self, patient: PatientId) -> Result<Vec<AttachmentLine>, StoreError> {
        let sql = include_str!("attachments/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }

    /// One paper, without its bytes.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn attachment(&self, attachment: AttachmentId) -> Result<AttachmentLine, StoreError> {
        let sql = include_str!("attachments/get.sql");
        self.find(sql, named_params! { ":id": attachment.0 }, read)?
            .ok_or(StoreError::NotFound { what: "attachment" })
    }

    /// A paper's bytes.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn attachment_bytes(&self, attachment: AttachmentId) -> Result<Vec<u8>, StoreError> {
        let sql = include_str!("attachments/bytes.sql");
        self.find(sql, named_params! { ":id": attachment.0 }, |row| {
            row.get("bytes")
        })?
        .ok_or(StoreError::NotFound { what: "attachment" })
    }
}

impl Writer<'_> {
    /// Keeps a paper.
    ///
    /// # Errors
    /// The identity is taken; no such patient; the disk.
    pub fn add_attachment(
        &self,
        attachment: &Attachment,
        bytes: &[u8],
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("attachments/insert.sql"),
            named_params! {
                ":id": attachment.id.0,
                ":patient": attachment.patient.0,
                ":kind": attachment.kind.code(),
                ":title": attachment.title,
                ":media_type": attachment.media_type,
                ":size": i64::try_from(attachment.size).unwrap_or(i64::MAX),
                ":sha256": attachment.sha256,
                ":by": by,
                ":at": stamp(now),
            },
        )?;
        let params = named_params! { ":id": attachment.id.0, ":bytes": bytes };
        self.run(include_str!("attachments/insert_bytes.sql"), params)?;
        Ok(())
    }

    /// Takes a paper away, bytes and all.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn remove_attachment(&self, attachment: AttachmentId) -> Result<(), StoreError> {
        let params = named_params! { ":id": attachment.0 };
        self.run(include_str!("attachments/remove_bytes.sql"), params)?;
        match self.run(include_str!("attachments/remove.sql"), params)? {
            0 => Err(StoreError::NotFound { what: "attachment" }),
            _ => Ok(()),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<AttachmentLine> {
    Ok(AttachmentLine {
        attachment: Attachment {
            id: id(row, "id", AttachmentId)?,
            patient: id(row, "patient", PatientId)?,
            kind: coded(row, "kind", AttachmentKind::from_code)?,
            title: row.get("title")?,
            media_type: row.get("media_type")?,
            size: row.get::<_, i64>("size")?.unsigned_abs(),
            sha256: row.get("sha256")?,
        },
        added_at: instant(row, "added_at")?,
        added_by: row.get("added_by")?,
    })
}
