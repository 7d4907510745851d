//! Taking back what an import wrote, one thing at a time, each only when nobody worked on it since.
//! People are taken out by [`Writer::remove_patient`].

use super::Import;
use crate::{StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{
    AssessmentId, CohortId, EnrolmentId, PatientId, ProgrammeId, SessionId, SessionStatus,
};
use rusqlite::named_params;

impl Writer<'_> {
    /// Takes a person off the list an import put them on, with the only mark they ever had there, unless
    /// something was said about them or they have a number on its sheet.
    /// The answer is whether they were taken off.
    ///
    /// # Errors
    /// The disk.
    pub fn take_back_presence(
        &self,
        session: SessionId,
        patient: PatientId,
    ) -> Result<bool, StoreError> {
        let params = named_params! { ":session": session.0, ":patient": patient.0 };
        let mut taken = 0;
        self.while_erasing(|| {
            taken = self.run(include_str!("take_back_presence.sql"), params)?;
            if taken > 0 {
                self.run(include_str!("take_back_history.sql"), params)?;
                self.course_anew(patient)?;
            }
            Ok(())
        })?;
        Ok(taken > 0)
    }

    /// Takes back the mark an import gave to somebody who was expected, unless it was changed since;
    /// that it was there is kept. The answer is whether it was taken back.
    ///
    /// # Errors
    /// The disk.
    pub fn take_back_mark(
        &self,
        import: &Import,
        session: SessionId,
        patient: PatientId,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let sql = include_str!("mark_unchanged.sql");
        let unchanged = self.one(
            sql,
            named_params! {
                ":session": session.0,
                ":patient": patient.0,
                ":at": crate::columns::stamp(import.at),
            },
            |row| row.get("unchanged"),
        )?;
        if unchanged {
            self.record_mark(session, patient, None, "", by, now)?;
            if self.session(session)?.session.status == SessionStatus::Held {
                self.set_status(session, SessionStatus::Planned)?;
            }
        }
        Ok(unchanged)
    }

    /// Forgets an enrolment, unless the person is on a list of its programme, it ended, or anything
    /// was written in it. The answer is whether it was forgotten.
    ///
    /// # Errors
    /// The disk.
    pub fn take_back_enrolment(&self, enrolment: EnrolmentId) -> Result<bool, StoreError> {
        let params = named_params! { ":id": enrolment.0 };
        Ok(self.run(include_str!("take_back_enrolment.sql"), params)? > 0)
    }

    /// Forgets an assessment. The answer is whether it was there.
    ///
    /// # Errors
    /// The disk.
    pub fn take_back_assessment(&self, assessment: AssessmentId) -> Result<bool, StoreError> {
        let params = named_params! { ":id": assessment.0 };
        Ok(self.run(include_str!("take_back_assessment.sql"), params)? > 0)
    }

    /// Forgets a session with nobody on its list, and never anybody, that was never changed or written
    /// about. The answer is whether it was forgotten.
    ///
    /// # Errors
    /// The disk.
    pub fn take_back_session(&self, session: SessionId) -> Result<bool, StoreError> {
        let params = named_params! { ":id": session.0 };
        Ok(self.run(include_str!("take_back_session.sql"), params)? > 0)
    }

    /// Forgets a group without sessions and people. The answer is whether it was forgotten.
    ///
    /// # Errors
    /// The disk.
    pub fn take_back_cohort(&self, cohort: CohortId) -> Result<bool, StoreError> {
        let params = named_params! { ":id": cohort.0 };
        Ok(self.run(include_str!("take_back_cohort.sql"), params)? > 0)
    }

    /// Forgets a programme, with the one version it came with and groups without sessions, when it
    /// has no sessions, people and team, and nobody declared or evaluated it. The answer is whether
    /// it was forgotten.
    ///
    /// # Errors
    /// The disk.
    pub fn take_back_programme(&self, programme: ProgrammeId) -> Result<bool, StoreError> {
        let params = named_params! { ":id": programme.0 };
        let mut taken = 0;
        self.while_erasing(|| {
            taken = self.run(include_str!("take_back_programme.sql"), params)?;
            if taken > 0 {
                self.run(include_str!("take_back_cohorts.sql"), params)?;
                self.run(include_str!("take_back_versions.sql"), params)?;
            }
            Ok(())
        })?;
        Ok(taken > 0)
    }
}
