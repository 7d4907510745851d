//! The yearly and four-yearly evaluations of a programme.

use crate::columns::coded;
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::ProgrammeId;
use rusqlite::{Row, named_params};

/// Which evaluation of a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvaluationKind {
    /// Every year.
    Yearly,
    /// Every four years.
    FourYearly,
}

impl EvaluationKind {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yearly => "yearly",
            Self::FourYearly => "four-yearly",
        }
    }

    /// The kind of a stable code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Yearly, Self::FourYearly]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}

/// An evaluation of a programme that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeEvaluation {
    /// Which.
    pub kind: EvaluationKind,
    /// The year it is about; of a four-yearly one the last.
    pub year: i32,
    /// The day.
    pub done_on: NaiveDate,
    /// Who wrote it down.
    pub noted_by: String,
}

impl Reader<'_> {
    /// The evaluations of a programme, latest year first.
    ///
    /// # Errors
    /// The disk.
    pub fn programme_evaluations(
        &self,
        programme: ProgrammeId,
    ) -> Result<Vec<ProgrammeEvaluation>, StoreError> {
        let sql = include_str!("evaluations.sql");
        self.all(sql, named_params! { ":programme": programme.0 }, read)
    }
}

impl Writer<'_> {
    /// Writes down an evaluation of a programme, over the one of that kind and year.
    ///
    /// # Errors
    /// No such programme; the disk.
    pub fn add_programme_evaluation(
        &self,
        programme: ProgrammeId,
        evaluation: &ProgrammeEvaluation,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("add_evaluation.sql"),
            named_params! {
                ":programme": programme.0,
                ":kind": evaluation.kind.code(),
                ":year": evaluation.year,
                ":done_on": evaluation.done_on,
                ":by": evaluation.noted_by,
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ProgrammeEvaluation> {
    Ok(ProgrammeEvaluation {
        kind: coded(row, "kind", EvaluationKind::from_code)?,
        year: row.get("year")?,
        done_on: row.get("done_on")?,
        noted_by: row.get("noted_by")?,
    })
}
