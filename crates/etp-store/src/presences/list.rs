//! A session's list as whoever marks it sees it: people, not files, each with the mark, what is said
//! beside it and the number on the sheet.

use crate::columns::{coded, coded_if_any};
use crate::{Reader, StoreError, patients};
use etp_domain::{AbsenceReason, ListEntry, Mark, Patient, PresenceDetail, SessionId};
use rusqlite::{Row, named_params};

/// Somebody on a session's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListLine {
    /// Who.
    pub patient: Patient,
    /// The mark; `None` while only expected.
    pub mark: Option<Mark>,
    /// What is said beside the mark.
    pub detail: PresenceDetail,
    /// How the person came onto the list.
    pub entry: ListEntry,
    /// The number on the sheet; `None` before one was given.
    pub row: Option<u32>,
    /// The code on the badge; empty before one was given.
    pub code: String,
}

impl Reader<'_> {
    /// The people on a session's list, by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn session_list(&self, session: SessionId) -> Result<Vec<ListLine>, StoreError> {
        let sql = include_str!("lines.sql");
        let lines = self.all(sql, named_params! { ":session": session.0 }, read)?;
        let mut list: Vec<ListLine> = vec![];
        for line in lines {
            match list
                .last_mut()
                .filter(|last| last.patient.id == line.patient.id)
            {
                Some(last) => last.join(line),
                None => list.push(line),
            }
        }
        for given in self.sheet_rows(session)?.into_iter().rev() {
            let of_person = list
                .iter_mut()
                .find(|line| line.patient.id == given.patient);
            if let Some(line) = of_person {
                (line.row, line.code) = (Some(given.row), given.code);
            }
        }
        Ok(list)
    }
}

impl ListLine {
    /// Takes in what stands in another file of the same person.
    fn join(&mut self, other: Self) {
        self.mark = best(self.mark, other.mark);
        let (detail, more) = (&mut self.detail, other.detail);
        detail.remote |= more.remote;
        detail.companion |= more.companion;
        detail.reason = detail.reason.or(more.reason);
        detail.told_on = detail.told_on.or(more.told_on);
        if detail.line.is_empty() {
            detail.line = more.line;
        } else if !more.line.is_empty() && more.line != detail.line {
            detail.line = format!("{}\n{}", detail.line, more.line);
        }
    }
}

/// Of several marks of a person the first in the order of the buttons counts.
pub(super) fn best(one: Option<Mark>, other: Option<Mark>) -> Option<Mark> {
    let there = |mark: &Mark| Some(*mark) == one || Some(*mark) == other;
    Mark::ALL.into_iter().find(there)
}

fn read(row: &Row<'_>) -> rusqlite::Result<ListLine> {
    Ok(ListLine {
        patient: patients::read(row)?,
        mark: coded_if_any(row, "mark", Mark::from_code)?,
        detail: detail(row)?,
        entry: coded(row, "entry", ListEntry::from_code)?,
        row: None,
        code: String::new(),
    })
}

/// What is said beside a mark.
pub(super) fn detail(row: &Row<'_>) -> rusqlite::Result<PresenceDetail> {
    Ok(PresenceDetail {
        remote: row.get("remote")?,
        companion: row.get("companion")?,
        reason: coded_if_any(row, "reason", AbsenceReason::from_code)?,
        told_on: row.get("told_on")?,
        line: row.get("line")?,
    })
}
