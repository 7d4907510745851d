//! Reports as they were sent: frozen with the rules they were counted by and the fingerprint of what they
//! were counted from. Lines are only added; what they say is not read here.

use crate::columns::{instant, stamp, unreadable};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::ProgrammeId;
use rusqlite::{Row, named_params};

/// That a report was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilingRow {
    /// Its line, counted from 1.
    pub line: u32,
    /// On which form.
    pub scheme: String,
    /// In which version of it.
    pub version: String,
    /// About which period.
    pub period: String,
    /// About which programme; `None` for the whole centre.
    pub programme: Option<ProgrammeId>,
    /// The day it was sent.
    pub sent_on: NaiveDate,
    /// How.
    pub way: String,
    /// More about it; may be empty.
    pub note: String,
    /// When that was written down.
    pub filed_at: DateTime<Utc>,
    /// By whom.
    pub filed_by: String,
    /// The fingerprint of the facts.
    pub facts_sha256: String,
}

/// A report as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filing {
    /// That it was sent.
    pub row: FilingRow,
    /// What it said: JSON.
    pub report: String,
    /// By which rules: JSON.
    pub rules: String,
}

impl Reader<'_> {
    /// Every report that was sent, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn filings(&self) -> Result<Vec<FilingRow>, StoreError> {
        self.all(include_str!("filings/all.sql"), [], read_row)
    }

    /// One of them, whole.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn filing(&self, line: u32) -> Result<Filing, StoreError> {
        let sql = include_str!("filings/get.sql");
        self.find(sql, named_params! { ":line": line }, read)?
            .ok_or(StoreError::NotFound { what: "filing" })
    }
}

impl Writer<'_> {
    /// Keeps a report as it was sent; its line is returned, that of `filing` is not looked at.
    ///
    /// # Errors
    /// Its report or its rules are no JSON; the disk.
    pub fn add_filing(&self, filing: &Filing) -> Result<u32, StoreError> {
        let row = &filing.row;
        self.run(
            include_str!("filings/add.sql"),
            named_params! {
                ":scheme": row.scheme,
                ":version": row.version,
                ":period": row.period,
                ":programme": programme_text(row.programme),
                ":sent_on": row.sent_on,
                ":way": row.way,
                ":note": row.note,
                ":at": stamp(row.filed_at),
                ":by": row.filed_by,
                ":report": filing.report,
                ":rules": filing.rules,
                ":facts_sha256": row.facts_sha256,
            },
        )?;
        self.one(include_str!("filings/last.sql"), [], |row| row.get("line"))
    }
}

/// A programme as reports name it: empty for the whole centre.
pub(crate) fn programme_text(programme: Option<ProgrammeId>) -> String {
    programme.map(|one| one.to_string()).unwrap_or_default()
}

/// The programme a report is about.
pub(crate) fn programme(row: &Row<'_>) -> rusqlite::Result<Option<ProgrammeId>> {
    let text: String = row.get("programme")?;
    match &text[..] {
        "" => Ok(None),
        text => text
            .parse()
            .map(Some)
            .or_else(|error| unreadable(row, "programme", error)),
    }
}

fn read_row(row: &Row<'_>) -> rusqlite::Result<FilingRow> {
    Ok(FilingRow {
        line: row.get("line")?,
        scheme: row.get("scheme")?,
        version: row.get("version")?,
        period: row.get("period")?,
        programme: programme(row)?,
        sent_on: row.get("sent_on")?,
        way: row.get("way")?,
        note: row.get("note")?,
        filed_at: instant(row, "filed_at")?,
        filed_by: row.get("filed_by")?,
        facts_sha256: row.get("facts_sha256")?,
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Filing> {
    Ok(Filing {
        row: read_row(row)?,
        report: row.get("report")?,
        rules: row.get("rules")?,
    })
}
