//! A session planned, changed, cancelled, written about.

use super::row::values;
use crate::columns::stamp;
use crate::{StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{Cancellation, Session, SessionId, SessionStatus};
use rusqlite::named_params;

impl Writer<'_> {
    /// Writes a new session.
    ///
    /// # Errors
    /// The identity, or the number in the group, is taken; no such room or series; the disk.
    pub fn add_session(&self, session: &Session) -> Result<(), StoreError> {
        self.run(include_str!("insert.sql"), &values(session)?[..])?;
        Ok(())
    }

    /// Writes a session over what stood there, and counts the change. Whoever said they would lead it
    /// said so of that day and hour: at another they are asked again.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the number in the group is taken; no such room or series; the disk.
    pub fn change_session(&self, session: &Session, now: DateTime<Utc>) -> Result<(), StoreError> {
        let before = self.session(session.id)?.session;
        let mut values = values(session)?;
        values.push((":now", stamp(now).into()));
        self.run(include_str!("change.sql"), &values[..])?;
        if before.begins() != session.begins() {
            let sql = include_str!("ask_again.sql");
            self.run(sql, named_params! { ":session": session.id.0 })?;
        }
        if (before.begins(), before.status) != (session.begins(), session.status) {
            self.courses_of_session_anew(session.id)?;
        }
        Ok(())
    }

    /// Writes that a session does not take place, and why. Its list stays.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn cancel_session(
        &self,
        session: SessionId,
        cancellation: &Cancellation,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let touched = self.run(
            include_str!("cancel.sql"),
            named_params! {
                ":id": session.0,
                ":cause": cancellation.cause.code(),
                ":note": cancellation.note,
                ":on": cancellation.on,
                ":now": stamp(now),
            },
        )?;
        found(touched)?;
        self.courses_of_session_anew(session)
    }

    /// Writes a session's place in the order of its group. No calendar shows it, so that no change is
    /// counted.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the number in the group is taken; the disk.
    pub fn set_session_number(&self, session: SessionId, number: u32) -> Result<(), StoreError> {
        let params = named_params! { ":id": session.0, ":number": number };
        found(self.run(include_str!("set_number.sql"), params)?)
    }

    /// Writes what is said about the whole group.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn set_session_note(
        &self,
        session: SessionId,
        note: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let params = named_params! { ":id": session.0, ":note": note, ":now": stamp(now) };
        found(self.run(include_str!("set_note.sql"), params)?)
    }

    /// Writes where a session stands. One that is not cancelled has no cause to be.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn set_status(&self, session: SessionId, status: SessionStatus) -> Result<(), StoreError> {
        let touched = self.run(
            include_str!("set_status.sql"),
            named_params! { ":id": session.0, ":status": status.code() },
        )?;
        found(touched)?;
        self.courses_of_session_anew(session)
    }
}

/// Whether a statement touched the session it was about.
pub(super) fn found(touched: usize) -> Result<(), StoreError> {
    match touched {
        0 => Err(StoreError::NotFound { what: "session" }),
        _ => Ok(()),
    }
}
