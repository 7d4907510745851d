//! The table in words, before anything is written. What it shows is what its digest names.

use super::table::{Row, Table};
use super::takes::is_another;
use crate::patients::rows_of;
use crate::planning::to_tell;
use crate::rows::number;
use crate::schedule::{Names, slot};
use crate::views::{RegenerateLine, RegeneratePreview};
use crate::{Desk, Failure};
use etp_domain::{GroupOutcome, StepChange};
use etp_store::{Reader, SessionRow};
use sha2::{Digest, Sha256};

impl Table {
    pub(super) fn shown(
        &self,
        desk: &Desk,
        reader: &Reader<'_>,
    ) -> Result<RegeneratePreview, Failure> {
        let names = Names::of(reader)?;
        let rows = self.rows.iter();
        let changing = rows.clone().filter(|one| one.changes()).count();
        let lines: Result<_, Failure> = rows
            .map(|one| self.line(desk, reader, &names, one))
            .collect();
        let telling = to_tell(reader, &self.told())?;
        let mut preview = RegeneratePreview {
            from: self.cohort.version,
            to: self.version,
            lines: lines?,
            changing: number(changing),
            following: number(self.following.len()),
            staying: rows_of(desk, reader, self.staying.iter().copied())?,
            left_out: self.left_out,
            to_tell: telling.people,
            not_to_tell: telling.not_to_tell,
            shown: String::new(),
        };
        let text = serde_json::to_string(&preview).unwrap_or_default();
        preview.shown = hex::encode(Sha256::digest(text));
        Ok(preview)
    }

    /// Sessions that are there and whose people are to be told.
    pub(super) fn told(&self) -> Vec<SessionRow> {
        let told = self.rows.iter().filter(|one| one.is_told());
        told.filter_map(|one| one.now.clone()).collect()
    }

    /// Those of which a letter says what became of an appointment.
    pub(super) fn written_to(&self) -> Vec<SessionRow> {
        let rows = self.rows.iter().filter(|one| {
            matches!(
                one.line.outcome,
                GroupOutcome::Moved | GroupOutcome::Removed
            )
        });
        rows.filter_map(|one| one.now.clone()).collect()
    }

    fn line(
        &self,
        desk: &Desk,
        reader: &Reader<'_>,
        names: &Names,
        row: &Row,
    ) -> Result<RegenerateLine, Failure> {
        let line = &row.line;
        let mut conflicts = names.lines(reader, row.found.clone())?;
        // A session that is not there yet has no sheet to open.
        let new = |session| {
            self.rows
                .iter()
                .any(|one| one.now.is_none() && one.line.after.id == session)
        };
        for one in &mut conflicts {
            one.with = one.with.filter(|session| !new(*session));
        }
        let left_out = line.outcome == GroupOutcome::LeftOut;
        Ok(RegenerateLine {
            session: line.before.as_ref().map(|one| one.id),
            outcome: line.outcome,
            cause: line.cause,
            changes: line.changes.clone(),
            number: line.after.number,
            theme: line.after.theme.clone(),
            kind: line.after.kind,
            was: line.before.as_ref().map(|one| slot(desk, one)),
            to: row.to.or(left_out.then(|| slot(desk, &line.after))),
            expected: row.expected,
            conflicts,
        })
    }
}

impl Row {
    /// Whether the calendar would say something else of it.
    pub(super) fn changes(&self) -> bool {
        self.line.outcome == GroupOutcome::Removed || is_another(&self.line)
    }

    /// Whether people come at another time than they know.
    fn is_told(&self) -> bool {
        match self.line.outcome {
            GroupOutcome::Moved | GroupOutcome::Removed => true,
            GroupOutcome::Kept => self.line.changes.contains(&StepChange::Minutes),
            GroupOutcome::New | GroupOutcome::LeftOut => false,
        }
    }
}
