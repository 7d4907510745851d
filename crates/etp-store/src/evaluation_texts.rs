//! What is written in the yearly and four-yearly evaluations of a programme, part by part.

use crate::columns::{coded, id, instant, stamp};
use crate::{EvaluationKind, Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::ProgrammeId;
use rusqlite::{Row, named_params};

/// One part of an evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvaluationText {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Which evaluation.
    pub kind: EvaluationKind,
    /// The year it is about; of a four-yearly one the last.
    pub year: i32,
    /// Which part.
    pub part: String,
    /// What it says.
    pub words: String,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
    /// By whom.
    pub saved_by: String,
}

impl Reader<'_> {
    /// The parts of an evaluation that were written, by part.
    ///
    /// # Errors
    /// The disk.
    pub fn evaluation_texts(
        &self,
        programme: ProgrammeId,
        kind: EvaluationKind,
        year: i32,
    ) -> Result<Vec<EvaluationText>, StoreError> {
        self.all(
            include_str!("evaluation_texts/of_evaluation.sql"),
            named_params! { ":programme": programme.0, ":kind": kind.code(), ":year": year },
            read,
        )
    }
}

impl Writer<'_> {
    /// Writes a part over what stood there; no words take it out.
    ///
    /// # Errors
    /// No such programme; the disk.
    pub fn save_evaluation_text(&self, text: &EvaluationText) -> Result<(), StoreError> {
        let (programme, kind) = (text.programme.0, text.kind.code());
        if text.words.is_empty() {
            self.run(
                include_str!("evaluation_texts/drop.sql"),
                named_params! {
                    ":programme": programme, ":kind": kind, ":year": text.year, ":part": text.part,
                },
            )?;
            return Ok(());
        }
        self.run(
            include_str!("evaluation_texts/save.sql"),
            named_params! {
                ":programme": programme,
                ":kind": kind,
                ":year": text.year,
                ":part": text.part,
                ":words": text.words,
                ":at": stamp(text.saved_at),
                ":by": text.saved_by,
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<EvaluationText> {
    Ok(EvaluationText {
        programme: id(row, "programme", ProgrammeId)?,
        kind: coded(row, "kind", EvaluationKind::from_code)?,
        year: row.get("year")?,
        part: row.get("part")?,
        words: row.get("words")?,
        saved_at: instant(row, "saved_at")?,
        saved_by: row.get("saved_by")?,
    })
}
