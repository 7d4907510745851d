//! Caregivers at sessions, with or without the patient.

use super::read;
use crate::columns::{coded_if_any, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{Caregiver, CaregiverId, Mark, SessionId};
use rusqlite::named_params;

impl Reader<'_> {
    /// The caregivers on a session's list with their marks, by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn caregivers_of_session(
        &self,
        session: SessionId,
    ) -> Result<Vec<(Caregiver, Option<Mark>)>, StoreError> {
        let sql = include_str!("of_session.sql");
        self.all(sql, named_params! { ":session": session.0 }, |row| {
            Ok((read(row)?, coded_if_any(row, "mark", Mark::from_code)?))
        })
    }

    /// Caregivers of the people on a session's list who are not on it themselves, by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn caregivers_near(&self, session: SessionId) -> Result<Vec<Caregiver>, StoreError> {
        let sql = include_str!("near.sql");
        self.all(sql, named_params! { ":session": session.0 }, read)
    }

    fn caregiver_mark(
        &self,
        session: SessionId,
        caregiver: CaregiverId,
    ) -> Result<Option<Option<Mark>>, StoreError> {
        self.find(
            include_str!("mark.sql"),
            named_params! { ":session": session.0, ":caregiver": caregiver.0 },
            |row| coded_if_any(row, "mark", Mark::from_code),
        )
    }
}

impl Writer<'_> {
    /// Puts a caregiver on a session's list, without a mark. Whoever is on it stays as they are;
    /// the answer is whether the caregiver is new.
    ///
    /// # Errors
    /// No such session or caregiver; the disk.
    pub fn expect_caregiver(
        &self,
        session: SessionId,
        caregiver: CaregiverId,
    ) -> Result<bool, StoreError> {
        let params = named_params! { ":session": session.0, ":caregiver": caregiver.0 };
        Ok(self.run(include_str!("expect.sql"), params)? > 0)
    }

    /// Writes a caregiver's mark, or takes it back with `None`, and keeps what stood there and why
    /// it was changed; whoever is not on the list is put on it. The mark that stands already changes nothing.
    ///
    /// # Errors
    /// No such session or caregiver; the disk.
    pub fn record_caregiver_mark(
        &self,
        session: SessionId,
        caregiver: CaregiverId,
        mark: Option<Mark>,
        reason: &str,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.expect_caregiver(session, caregiver)?;
        let old = self.caregiver_mark(session, caregiver)?.flatten();
        if old == mark {
            return Ok(());
        }
        let (old, new) = (old.map(Mark::code), mark.map(Mark::code));
        self.run(
            include_str!("set_mark.sql"),
            named_params! {
                ":session": session.0, ":caregiver": caregiver.0, ":mark": new, ":at": stamp(now),
            },
        )?;
        self.run(
            include_str!("keep.sql"),
            named_params! {
                ":session": session.0, ":caregiver": caregiver.0, ":old": old, ":new": new,
                ":reason": reason, ":by": by, ":at": stamp(now),
            },
        )?;
        Ok(())
    }
}
