//! Who leads sessions, and what they answered when they were asked.

use crate::columns::{coded, id, ids_as_json};
use crate::{Reader, StoreError, Writer};
use etp_domain::{LeaderAnswer, Profession, ProfessionalId, SessionId};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// Somebody who leads a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leader {
    /// Who.
    pub professional: ProfessionalId,
    /// The first name.
    pub first_name: String,
    /// The family name.
    pub last_name: String,
    /// What they are.
    pub profession: Profession,
    /// What they answered.
    pub answer: LeaderAnswer,
}

impl Leader {
    /// Whether the session takes them: everybody but whoever declined.
    pub fn is_taken(&self) -> bool {
        self.answer != LeaderAnswer::Declined
    }
}

impl Reader<'_> {
    /// Who leads each of some sessions, by family name; a session nobody leads is not there.
    ///
    /// # Errors
    /// The disk.
    pub fn led_by(
        &self,
        sessions: &[SessionId],
    ) -> Result<HashMap<SessionId, Vec<Leader>>, StoreError> {
        let asked = ids_as_json(sessions.iter().map(|session| session.0));
        let sql = include_str!("led_by.sql");
        let leaders = self.all(sql, named_params! { ":sessions": asked }, read)?;
        let mut led_by: HashMap<_, Vec<_>> = HashMap::new();
        for (session, leader) in leaders {
            led_by.entry(session).or_default().push(leader);
        }
        Ok(led_by)
    }
}

impl Writer<'_> {
    /// Writes who leads a session. Whoever led it before keeps what they answered.
    ///
    /// # Errors
    /// No such session or professional; the disk.
    pub fn set_session_leaders(
        &self,
        session: SessionId,
        professionals: &[ProfessionalId],
    ) -> Result<(), StoreError> {
        let stay = ids_as_json(professionals.iter().map(|who| who.0));
        self.run(
            include_str!("drop_other_professionals.sql"),
            named_params! { ":session": session.0, ":professionals": stay },
        )?;
        for who in professionals {
            self.run(
                include_str!("add_professional.sql"),
                named_params! { ":session": session.0, ":professional": who.0 },
            )?;
        }
        Ok(())
    }

    /// Writes what somebody who leads a session answered.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless they lead it; the disk.
    pub fn answer_session(
        &self,
        session: SessionId,
        professional: ProfessionalId,
        answer: LeaderAnswer,
    ) -> Result<(), StoreError> {
        let touched = self.run(
            include_str!("set_answer.sql"),
            named_params! {
                ":session": session.0,
                ":professional": professional.0,
                ":answer": answer.code(),
            },
        )?;
        super::write::found(touched)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<(SessionId, Leader)> {
    let leader = Leader {
        professional: id(row, "professional", ProfessionalId)?,
        first_name: row.get("first_name")?,
        last_name: row.get("last_name")?,
        profession: coded(row, "profession", Profession::from_code)?,
        answer: coded(row, "answer", LeaderAnswer::from_code)?,
    };
    Ok((id(row, "session", SessionId)?, leader))
}
