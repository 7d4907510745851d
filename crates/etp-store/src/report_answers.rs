//! What people say in the cells of a report that nothing can be counted for.

use crate::columns::{instant, stamp};
use crate::filings::{programme, programme_text};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::ProgrammeId;
use rusqlite::{Row, named_params};

/// What somebody said in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportAnswer {
    /// On which form.
    pub scheme: String,
    /// About which period.
    pub period: String,
    /// About which programme; `None` for the whole centre.
    pub programme: Option<ProgrammeId>,
    /// In which cell.
    pub cell: String,
    /// What.
    pub words: String,
    /// Who said it.
    pub said_by: String,
    /// When.
    pub said_at: DateTime<Utc>,
}

impl Reader<'_> {
    /// What was said in a report, by cell.
    ///
    /// # Errors
    /// The disk.
    pub fn report_answers(
        &self,
        scheme: &str,
        period: &str,
        programme: Option<ProgrammeId>,
    ) -> Result<Vec<ReportAnswer>, StoreError> {
        self.all(
            include_str!("report_answers/of_report.sql"),
            named_params! {
                ":scheme": scheme,
                ":period": period,
                ":programme": programme_text(programme),
            },
            read,
        )
    }
}

impl Writer<'_> {
    /// Writes what somebody says, over what was said there; no words take it back.
    ///
    /// # Errors
    /// The disk.
    pub fn say_report_answer(&self, answer: &ReportAnswer) -> Result<(), StoreError> {
        let programme = programme_text(answer.programme);
        if answer.words.is_empty() {
            self.run(
                include_str!("report_answers/take_back.sql"),
                named_params! {
                    ":scheme": answer.scheme,
                    ":period": answer.period,
                    ":programme": programme,
                    ":cell": answer.cell,
                },
            )?;
            return Ok(());
        }
        self.run(
            include_str!("report_answers/say.sql"),
            named_params! {
                ":scheme": answer.scheme,
                ":period": answer.period,
                ":programme": programme,
                ":cell": answer.cell,
                ":words": answer.words,
                ":by": answer.said_by,
                ":at": stamp(answer.said_at),
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ReportAnswer> {
    Ok(ReportAnswer {
        scheme: row.get("scheme")?,
        period: row.get("period")?,
        programme: programme(row)?,
        cell: row.get("cell")?,
        words: row.get("words")?,
        said_by: row.get("said_by")?,
        said_at: instant(row, "said_at")?,
    })
}
