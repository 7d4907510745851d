//! The name behind a trace: of somebody or something the rule of a figure does not look at any more.

use super::trace::Trace;
use crate::Failure;
use crate::reports::people::Names;
use crate::rows::number;
use crate::views::{ExplainedLine, ReportPerson, ReportSession};
use etp_domain::{PatientId, SessionId};
use etp_store::StoreError;

impl Names<'_> {
    /// The line of a trace; `told` makes its sentence from the name.
    pub(super) fn traced(
        self,
        trace: &Trace,
        told: impl FnOnce(String) -> String,
    ) -> Result<ExplainedLine, Failure> {
        let mut line = ExplainedLine {
            person: trace.patient.map(|one| self.by_id(one)).transpose()?,
            session: match trace.session {
                Some(session) => self.session_by_id(session)?,
                None => None,
            },
            words: String::new(),
            why: String::new(),
        };
        if let Some(caregiver) = trace.caregiver {
            line.words = self.caregiver_name(caregiver)?;
        }
        let who = super::said(&line);
        line.why = if who.is_empty() {
            etp_i18n::report::gone(self.voice.speaks)
        } else {
            told(who)
        };
        Ok(line)
    }

    fn by_id(self, patient: PatientId) -> Result<ReportPerson, Failure> {
        let place = self.facts.patients.iter().position(|one| one.id == patient);
        match place {
            Some(place) => self.person(number(place)),
            None => self.file(patient),
        }
    }

    /// A session whose day was moved out of the facts is in the register all the same; one that an import
    /// took back is not.
    fn session_by_id(self, session: SessionId) -> Result<Option<ReportSession>, Failure> {
        let place = self.facts.sessions.iter().position(|one| one.id == session);
        if let Some(place) = place {
            return Ok(Some(self.session(number(place))));
        }
        match self.reader.session(session) {
            Ok(row) => Ok(Some(ReportSession {
                id: session,
                title: self.session_said(row.session.date, &row.session.theme, None),
            })),
            Err(StoreError::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}
