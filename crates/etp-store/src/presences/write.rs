//! A list written: who comes onto it and off it, marks, and what is said beside them.

use super::history::{Change, FileOnList};
use crate::columns::stamp;
use crate::{StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{AbsenceReason, ListEntry, Mark, PatientId, PresenceDetail, Refusal, SessionId};
use rusqlite::named_params;

impl Writer<'_> {
    /// Puts a person on a session's list, without a mark. Whoever is on it stays as they are; the
    /// answer is whether the person is new.
    ///
    /// # Errors
    /// No such session or patient; the disk.
    pub fn expect(&self, session: SessionId, patient: PatientId) -> Result<bool, StoreError> {
        self.expect_as(session, patient, ListEntry::Planned)
    }

    /// Puts a person on a session's list, and says how they came onto it. Whoever is on it stays as
    /// they are; the answer is whether the person is new.
    ///
    /// # Errors
    /// No such session or patient; the disk.
    pub fn expect_as(
        &self,
        session: SessionId,
        patient: PatientId,
        entry: ListEntry,
    ) -> Result<bool, StoreError> {
        if !self.on_list(session, patient)?.is_empty() {
            return Ok(false);
        }
        self.run(
            include_str!("expect.sql"),
            named_params! {
                ":session": session.0, ":patient": patient.0, ":entry": entry.code(),
            },
        )?;
        self.course_anew(patient)?;
        Ok(true)
    }

    /// Takes a person off the list of a session still in the calendar, unless they have a mark
    /// there; that they were on it, why they no longer are and what was said about them is kept. The
    /// answer is whether they were taken off.
    ///
    /// # Errors
    /// The disk.
    pub fn take_off(
        &self,
        session: SessionId,
        patient: PatientId,
        reason: &str,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let files = self.on_list(session, patient)?;
        if files.iter().any(|was| was.mark.is_some()) {
            return Ok(false);
        }
        let act = "taken-off";
        let change = Change {
            act,
            reason,
            by,
            now,
        };
        let mut taken = false;
        for was in files {
            let params = named_params! { ":session": session.0, ":patient": was.file.0 };
            if self.run(include_str!("take_off.sql"), params)? > 0 {
                self.keep(session, &was, None, &was.detail, &change)?;
                taken = true;
            }
        }
        self.course_anew(patient)?;
        Ok(taken)
    }

    /// Writes a mark, or takes it back with `None`, and keeps what stood there and why it was
    /// changed. Why somebody was excused goes with the excuse. The mark that stands already changes
    /// nothing.
    ///
    /// # Errors
    /// [`Refusal::PatientNotOnList`]; the disk.
    pub fn record_mark(
        &self,
        session: SessionId,
        patient: PatientId,
        mark: Option<Mark>,
        reason: &str,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let act = "marked";
        let change = Change {
            act,
            reason,
            by,
            now,
        };
        let files = self.must_be_on_list(session, patient)?;
        for was in &files {
            if was.mark != mark {
                let params = named_params! {
                    ":session": session.0,
                    ":patient": was.file.0,
                    ":mark": mark.map(Mark::code),
                    ":at": stamp(now),
                };
                self.run(include_str!("set_mark.sql"), params)?;
                self.keep(session, was, mark, &was.excuse(), &change)?;
            }
        }
        let were: Vec<_> = files.iter().map(|was| was.mark).collect();
        self.course_after_mark(session, patient, &were, mark)
    }

    /// Writes what is said about a person at a session beside the mark, over what was said.
    ///
    /// # Errors
    /// [`Refusal::PatientNotOnList`]; the disk.
    pub fn set_detail(
        &self,
        session: SessionId,
        patient: PatientId,
        detail: &PresenceDetail,
    ) -> Result<(), StoreError> {
        for was in self.must_be_on_list(session, patient)? {
            self.run(
                include_str!("set_detail.sql"),
                named_params! {
                    ":session": session.0,
                    ":patient": was.file.0,
                    ":remote": detail.remote,
                    ":companion": detail.companion,
                    ":reason": detail.reason.map(AbsenceReason::code),
                    ":told_on": detail.told_on,
                    ":line": detail.line,
                },
            )?;
        }
        Ok(())
    }

    fn must_be_on_list(
        &self,
        session: SessionId,
        patient: PatientId,
    ) -> Result<Vec<FileOnList>, StoreError> {
        let files = self.on_list(session, patient)?;
        match files.is_empty() {
            true => Err(Refusal::PatientNotOnList.into()),
            false => Ok(files),
        }
    }
}
