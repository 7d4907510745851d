//! What stood on a list before each change of it: the mark, and what was said beside it that no longer
//! stands there.

use crate::columns::{as_json, stamp};
use crate::{StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{Mark, PatientId, PresenceDetail, SessionId};
use rusqlite::named_params;

/// How one of a person's files stands on a list.
pub(super) struct FileOnList {
    pub(super) file: PatientId,
    pub(super) mark: Option<Mark>,
    pub(super) detail: PresenceDetail,
}

impl FileOnList {
    /// What an excuse said, which another mark takes away; nothing unless this is one.
    pub(super) fn excuse(&self) -> PresenceDetail {
        match self.mark {
            Some(Mark::Excused) => PresenceDetail {
                reason: self.detail.reason,
                told_on: self.detail.told_on,
                ..PresenceDetail::default()
            },
            _ => PresenceDetail::default(),
        }
    }
}

/// A change of a list: what it was, why, by whom, when.
pub(super) struct Change<'a> {
    pub(super) act: &'static str,
    pub(super) reason: &'a str,
    pub(super) by: &'a str,
    pub(super) now: DateTime<Utc>,
}

impl Writer<'_> {
    /// Keeps how a file stood on a list before a change, with what is `lost` by it.
    pub(super) fn keep(
        &self,
        session: SessionId,
        was: &FileOnList,
        new: Option<Mark>,
        lost: &PresenceDetail,
        change: &Change<'_>,
    ) -> Result<(), StoreError> {
        let lost = match *lost == PresenceDetail::default() {
            true => String::new(),
            false => as_json(lost)?,
        };
        self.run(
            include_str!("keep.sql"),
            named_params! {
                ":session": session.0,
                ":patient": was.file.0,
                ":act": change.act,
                ":old": was.mark.map(Mark::code),
                ":new": new.map(Mark::code),
                ":reason": change.reason,
                ":kept": lost,
                ":by": change.by,
                ":at": stamp(change.now),
            },
        )?;
        Ok(())
    }
}
