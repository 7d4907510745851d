//! The table written: sessions, their places in the order, lists of new ones, the group's version and that
//! of whoever follows it.

use super::table::{Row, Table};
use super::takes::{calls_group, leaders};
use crate::planning::{Act, to_tell};
use crate::views::PlanningDone;
use crate::{Desk, Done, Failure};
use etp_domain::{Enrolment, FieldDifference, GroupOutcome, Session, SessionStatus};
use etp_store::Writer;

impl Table {
    pub(super) fn write(
        &self,
        desk: &Desk,
        writer: &Writer<'_>,
        despite: &str,
    ) -> Result<Done<PlanningDone>, Failure> {
        let touched = self.rows.iter().filter(|one| one.is_written());
        let act = Act {
            enrolments: self.following.iter().map(|one| one.id).collect(),
            cohorts: vec![self.cohort.id],
            despite: despite.to_owned(),
            ..Act::of_sessions(touched.clone().map(|one| one.line.after.id))
        };
        let before = act.stands(writer)?;
        let mut told = self.told();
        let mut written_to = self.written_to();
        self.make_room(writer)?;
        for row in touched {
            self.session(desk, writer, row)?;
            if calls_group(&row.line, &self.group) {
                let id = row.line.after.id;
                told.retain(|one| one.session.id != id);
                told.push(writer.session(id)?);
                let known = row.line.before.is_some();
                if known && !written_to.iter().any(|one| one.session.id == id) {
                    written_to.push(writer.session(id)?);
                }
            }
        }
        writer.set_cohort_version(self.cohort.id, self.version)?;
        for one in &self.following {
            self.follow(desk, writer, one)?;
        }
        let people = to_tell(writer, &told)?;
        let mut done = act.keep(desk, writer, "regenerate-cohort", &before, people)?;
        (done.answer.letters, done.answer.no_address) = to_tell(writer, &written_to)?.by_letter();
        Ok(done)
    }

    /// By way of numbers nobody has: two sessions may change places.
    fn make_room(&self, writer: &Writer<'_>) -> Result<(), Failure> {
        let all = self.rows.iter().flat_map(|row| {
            let before = row.line.before.as_ref().map(|one| one.number);
            before.into_iter().chain([row.line.after.number])
        });
        let mut aside = all.max().unwrap_or_default();
        for row in self.rows.iter().filter(|one| one.is_written()) {
            if row.line.before.is_some() {
                aside += 1;
                writer.set_session_number(row.line.after.id, aside)?;
            }
        }
        Ok(())
    }

    fn session(&self, desk: &Desk, writer: &Writer<'_>, row: &Row) -> Result<(), Failure> {
        let after = &row.line.after;
        let Some(before) = &row.line.before else {
            writer.add_session(after)?;
            let like = row.line.like.map(|like| leaders(writer, like));
            writer.set_session_leaders(after.id, &like.transpose()?.unwrap_or_default())?;
            return self.expect(writer, row);
        };
        writer.set_session_number(after.id, after.number)?;
        if let (SessionStatus::Planned, Some(why)) = (before.status, &after.cancelled) {
            writer.cancel_session(after.id, why, desk.now())?;
        } else if !is_same(before, after) {
            writer.change_session(after, desk.now())?;
        }
        self.expect(writer, row)
    }

    /// The people of the group are expected at a session that lists nobody yet.
    fn expect(&self, writer: &Writer<'_>, row: &Row) -> Result<(), Failure> {
        if calls_group(&row.line, &self.group) {
            for patient in &self.group.members {
                writer.expect(row.line.after.id, *patient)?;
            }
        }
        Ok(())
    }

    /// Somebody who has not begun follows the version with their group.
    fn follow(&self, desk: &Desk, writer: &Writer<'_>, own: &Enrolment) -> Result<(), Failure> {
        let version = self.version;
        writer.save_enrolment(&Enrolment {
            version,
            ..own.clone()
        })?;
        let change = FieldDifference {
            field: "version",
            old: own.version.to_string(),
            new: format!("{version} ({})", self.cohort.title),
        };
        desk.note(writer, "move-to-version", own.patient, &[change])
    }
}

impl Row {
    /// Whether anything of it is written, if only its place in the order.
    fn is_written(&self) -> bool {
        let line = &self.line;
        line.outcome != GroupOutcome::LeftOut && line.before.as_ref() != Some(&line.after)
    }
}

/// Whether they differ in nothing but their place in the order.
fn is_same(before: &Session, after: &Session) -> bool {
    let number = after.number;
    *after
        == Session {
            number,
            ..before.clone()
        }
}
