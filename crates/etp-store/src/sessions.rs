//! Dated sessions, each with how its list stands.

mod care;

use crate::columns::{coded, id, id_if_any};
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{
    CohortId, Pathology, PlaceId, ProgrammeId, Quarter, Session, SessionId, SessionKind,
    SessionStatus, Tally,
};
use rusqlite::{Params, Row, named_params};

/// A session, what its programme is, and how its list stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// The session.
    pub session: Session,
    /// What people call its programme.
    pub programme_title: String,
    /// What its programme teaches about.
    pub pathology: Pathology,
    /// How its list stands.
    pub tally: Tally,
}

impl Reader<'_> {
    /// One session.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn session(&self, session: SessionId) -> Result<SessionRow, StoreError> {
        let sql = include_str!("sessions/get.sql");
        self.find(sql, named_params! { ":id": session.0 }, read)?
            .ok_or(StoreError::NotFound { what: "session" })
    }

    /// Sessions from one day to another, both included, by day and hour; cancelled ones too.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let days = named_params! { ":from": from, ":to": to };
        self.sessions(include_str!("sessions/between.sql"), days)
    }

    /// A programme's sessions, of every group, by day and hour; cancelled ones too.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_of_programme(
        &self,
        programme: ProgrammeId,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":programme": programme.0 };
        self.sessions(include_str!("sessions/of_programme.sql"), params)
    }

    /// A group's sessions, in its order; cancelled ones too.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_of_cohort(&self, cohort: CohortId) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":cohort": cohort.0 };
        self.sessions(include_str!("sessions/of_cohort.sql"), params)
    }

    /// The next sessions after a day that are not cancelled, soonest first.
    ///
    /// # Errors
    /// The disk.
    pub fn sessions_after(
        &self,
        day: NaiveDate,
        limit: u32,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":day": day, ":limit": limit };
        self.sessions(include_str!("sessions/after.sql"), params)
    }

    /// Sessions before a day, still in the calendar, where somebody on the list has no mark;
    /// latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn unmarked_sessions_before(
        &self,
        day: NaiveDate,
        limit: u32,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let params = named_params! { ":day": day, ":limit": limit };
        self.sessions(include_str!("sessions/unmarked_before.sql"), params)
    }

    /// The quarters in which somebody was there, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn quarters_with_attendance(&self) -> Result<Vec<Quarter>, StoreError> {
        let sql = include_str!("sessions/quarters_with_attendance.sql");
        self.all(sql, [], |row| {
            coded(row, "quarter", |text| Quarter::parse(text).ok())
        })
    }

    fn sessions(&self, sql: &str, params: impl Params) -> Result<Vec<SessionRow>, StoreError> {
        self.all(sql, params, read)
    }
}

impl Writer<'_> {
    /// Writes a new session.
    ///
    /// # Errors
    /// The identity, or the number in the group, is taken; the disk.
    pub fn add_session(&self, session: &Session) -> Result<(), StoreError> {
        self.run(
            include_str!("sessions/insert.sql"),
            named_params! {
                ":id": session.id.0,
                ":programme": session.programme.0,
                ":cohort": session.cohort.map(|cohort| cohort.0),
                ":step": session.step,
                ":number": session.number,
                ":date": session.date,
                ":starts": session.starts,
                ":minutes": session.minutes,
                ":kind": session.kind.code(),
                ":capacity": session.capacity,
                ":theme": session.theme,
                ":handout": session.handout,
                ":place": session.place,
                ":place_id": session.place_id.map(|place| place.0),
                ":status": session.status.code(),
            },
        )?;
        Ok(())
    }

    /// Writes where a session stands.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn set_status(&self, session: SessionId, status: SessionStatus) -> Result<(), StoreError> {
        let touched = self.run(
            include_str!("sessions/set_status.sql"),
            named_params! { ":id": session.0, ":status": status.code() },
        )?;
        match touched {
            0 => Err(StoreError::NotFound { what: "session" }),
            _ => self.courses_of_session_anew(session),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<SessionRow> {
    Ok(SessionRow {
        session: read_session(row)?,
        programme_title: row.get("programme_title")?,
        pathology: coded(row, "pathology", Pathology::from_code)?,
        tally: Tally {
            listed: row.get("listed")?,
            marked: row.get("marked")?,
            present: row.get("present")?,
        },
    })
}

fn read_session(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: id(row, "id", SessionId)?,
        programme: id(row, "programme", ProgrammeId)?,
        cohort: id_if_any(row, "cohort", CohortId)?,
        step: row.get("step")?,
        number: row.get("number")?,
        date: row.get("date")?,
        starts: row.get("starts")?,
        minutes: row.get("minutes")?,
        kind: coded(row, "kind", SessionKind::from_code)?,
        capacity: row.get("capacity")?,
        theme: row.get("theme")?,
        handout: row.get("handout")?,
        place: row.get("place")?,
        place_id: id_if_any(row, "place_id", PlaceId)?,
        status: coded(row, "status", SessionStatus::from_code)?,
    })
}
