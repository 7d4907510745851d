//! Groups that begin, with their sessions, educators and people: one act that can be taken back whole.

use super::{Act, to_tell};
use crate::programmes::join;
use crate::views::PlanningDone;
use crate::{Desk, Done, Failure};
use etp_domain::{Cohort, EnrolmentId, PatientId, ProfessionalId, ReferralOrigin, Session};
use etp_store::Writer;

/// What begins: groups of one programme, their sessions with who leads them, and who joins the first.
pub(crate) struct Opening<'a> {
    pub(crate) cohorts: &'a [Cohort],
    pub(crate) sessions: &'a [(Session, Vec<ProfessionalId>)],
    pub(crate) patients: &'a [PatientId],
    /// The cycle is for one person alone.
    pub(crate) for_one: bool,
    /// Why, although something stands against it.
    pub(crate) despite: &'a str,
}

impl Opening<'_> {
    /// Writes it all, or nothing.
    pub(crate) fn write(
        &self,
        desk: &Desk,
        writer: &Writer<'_>,
        kind: &str,
    ) -> Result<Done<PlanningDone>, Failure> {
        let mut act = Act {
            sessions: self
                .sessions
                .iter()
                .map(|(session, _)| session.id)
                .collect(),
            enrolments: self.waiting(writer)?,
            cohorts: self.cohorts.iter().map(|one| one.id).collect(),
            despite: self.despite.to_owned(),
            ..Act::default()
        };
        let before = act.stands(writer)?;
        for cohort in self.cohorts {
            writer.add_cohort(cohort)?;
        }
        for (session, leaders) in self.sessions {
            writer.add_session(session)?;
            writer.set_session_leaders(session.id, leaders)?;
        }
        act.enrolments.extend(self.people(desk, writer)?);
        let rows = act
            .sessions
            .iter()
            .map(|id| Ok(writer.session(*id)?))
            .collect::<Result<Vec<_>, Failure>>()?;
        let tell = to_tell(writer, &rows)?;
        act.keep(desk, writer, kind, &before, tell)
    }

    /// The pathways of those who wait already: joining changes them.
    fn waiting(&self, writer: &Writer<'_>) -> Result<Vec<EnrolmentId>, Failure> {
        let Some(first) = self.cohorts.first() else {
            return Ok(Vec::new());
        };
        let mut waiting = Vec::new();
        for who in self.patients {
            let open = writer.enrolment_open(first.programme, *who)?;
            waiting.extend(open.map(|one| one.id));
        }
        Ok(waiting)
    }

    /// People join the first group; the answer is the pathways that are new.
    fn people(&self, desk: &Desk, writer: &Writer<'_>) -> Result<Vec<EnrolmentId>, Failure> {
        let Some(first) = self.cohorts.first().filter(|_| !self.patients.is_empty()) else {
            return Ok(Vec::new());
        };
        let before = writer.enrolments_in(first.programme)?;
        let from = first.starts_on.min(desk.today());
        let origin = ReferralOrigin::Unknown;
        join(
            desk,
            writer,
            first,
            self.patients,
            (from, self.for_one),
            None,
            origin,
        )?;
        let after = writer.enrolments_in(first.programme)?.into_iter();
        let new = after.filter(|one| !before.iter().any(|old| old.id == one.id));
        Ok(new.map(|one| one.id).collect())
    }
}
