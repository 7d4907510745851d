//! How a person's sessions stand, kept beside the marks so that lists of thousands need not read
//! them all. Written anew by every act that touches a mark or a session, never by hand.

use crate::columns::id;
use crate::{Reader, StoreError, Writer};
use etp_domain::{Mark, PatientId, SessionId};
use rusqlite::{Connection, named_params};

impl Writer<'_> {
    /// After a change of a list, a merge or the undoing of one. A merged file has no course of its own.
    /// What has not changed is not written: a page less to encrypt and to bring to the disk.
    pub(crate) fn course_anew(&self, patient: PatientId) -> Result<(), StoreError> {
        let params = named_params! { ":patient": patient.0 };
        self.run(include_str!("courses/drop.sql"), params)?;
        self.run(include_str!("courses/anew.sql"), params)?;
        Ok(())
    }

    /// After a mark of a file or of several of one person, with what stood in each. The first mark at a
    /// session moves the course on by a step; marks that count alike leave it; after any other it is
    /// counted anew.
    pub(crate) fn course_after_mark(
        &self,
        session: SessionId,
        patient: PatientId,
        were: &[Option<Mark>],
        mark: Option<Mark>,
    ) -> Result<(), StoreError> {
        if were.iter().all(|was| alike(*was) == alike(mark)) {
            return Ok(());
        }
        if let Some(mark) = mark.filter(|_| were.iter().all(Option::is_none)) {
            let params = named_params! {
                ":session": session.0,
                ":patient": patient.0,
                ":there": mark.counts_as_present(),
                ":absent": mark == Mark::Absent,
            };
            if self.run(include_str!("courses/first_mark.sql"), params)? > 0 {
                return Ok(());
            }
        }
        self.course_anew(patient)
    }

    /// After a session changed: for everybody on its list.
    pub(crate) fn courses_of_session_anew(&self, session: SessionId) -> Result<(), StoreError> {
        let sql = include_str!("courses/on_list.sql");
        let people = self.all(sql, named_params! { ":session": session.0 }, |row| {
            id(row, "patient", PatientId)
        })?;
        people
            .into_iter()
            .try_for_each(|patient| self.course_anew(patient))
    }
}

/// Late and left early count as present.
fn alike(mark: Option<Mark>) -> Option<Mark> {
    match mark {
        Some(mark) if mark.counts_as_present() => Some(Mark::Present),
        other => other,
    }
}

/// For everybody of a register that comes from an older application.
pub(crate) fn all_anew(connection: &Connection) -> Result<(), StoreError> {
    let (reader, writer) = (Reader::new(connection), Writer::new(connection));
    let people = reader.all(include_str!("courses/people.sql"), [], |row| {
        id(row, "person", PatientId)
    })?;
    people
        .into_iter()
        .try_for_each(|person| writer.course_anew(person))
}

#[cfg(test)]
mod tests;
