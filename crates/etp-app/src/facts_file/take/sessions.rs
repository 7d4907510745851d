//! Sessions with who led them, and who was on their lists.

use super::Taking;
use crate::Failure;
use crate::facts_file::contents;
use etp_domain::{
    Arrangement, Cancellation, Partner, PresenceDetail, ProfessionalId, Session, SessionId,
};
use etp_store::FactKind;

impl Taking<'_> {
    pub(super) fn sessions(&mut self) -> Result<(), Failure> {
        let contents = self.contents;
        for one in &contents.sessions {
            let id = SessionId(self.named(FactKind::Session, &one.id)?);
            self.writer.add_session(&self.session(id, one))?;
            let leaders = one.leaders.iter().map(|who| self.professionals[&who[..]]);
            let leaders: Vec<ProfessionalId> = leaders.collect();
            self.writer.set_session_leaders(id, &leaders)?;
            self.sessions.insert(&one.id, id);
        }
        Ok(())
    }

    fn session(&self, id: SessionId, one: &contents::Session) -> Session {
        let place = one.place.as_deref().map(|place| &self.places[place]);
        let partner = one.partner.map(|country| Partner {
            team: String::new(),
            country,
            region: String::new(),
        });
        let programme = self.programmes[&one.programme[..]];
        Session {
            step: one.step.clone(),
            minutes: one.minutes,
            kind: one.kind,
            capacity: one.capacity,
            theme: one.step.clone(),
            place: place.map(|(_, name)| name.clone()).unwrap_or_default(),
            place_id: place.map(|(id, _)| *id),
            status: one.status,
            arranged: Arrangement {
                remote: one.remote,
                partner,
                ..Arrangement::default()
            },
            cancelled: one.cancelled.map(|cause| Cancellation {
                cause,
                note: String::new(),
                on: one.date,
            }),
            ..Session::planned(id, programme, one.date, one.starts)
        }
    }

    pub(super) fn presences(&self) -> Result<(), Failure> {
        let (writer, by, now) = (self.writer, self.desk.professional(), self.desk.now());
        for one in &self.contents.presences {
            let session = self.sessions[&one.session[..]];
            let patient = self.patients[&one.patient[..]];
            writer.expect_as(session, patient, one.entry)?;
            writer.record_mark(session, patient, one.mark, "", by, now)?;
            let detail = PresenceDetail {
                remote: one.remote,
                companion: one.companion,
                reason: one.reason,
                ..PresenceDetail::default()
            };
            if detail != PresenceDetail::default() {
                writer.set_detail(session, patient, &detail)?;
            }
        }
        for one in &self.contents.caregiver_presences {
            let session = self.sessions[&one.session[..]];
            let caregiver = self.caregivers[&one.caregiver[..]];
            writer.record_caregiver_mark(session, caregiver, one.mark, "", by, now)?;
        }
        Ok(())
    }
}
