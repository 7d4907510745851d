//! Episodes: from a shared assessment to the day before the next one of the same programme.
//!
//! Readings:
//! - Two assessments of one programme on one day begin one episode.
//! - Where the programme of an assessment cannot be told, sessions and acts of any programme may be its
//!   own; it ends, and is ended by, assessments whose programme cannot be told either.

use super::Ground;
use chrono::NaiveDate;
use etp_domain::{AssessmentFact, AssessmentKind, PlaceKind, PresenceFact, SessionFact};

/// From a shared assessment on.
#[derive(Clone, Copy)]
pub(super) struct Episode {
    pub(super) patient: u32,
    pub(super) programme: Option<u32>,
    pub(super) begun: NaiveDate,
    /// The day of the next shared assessment of the programme.
    pub(super) next: Option<NaiveDate>,
    /// The day of the update that opens the next offer. Its sessions are the next one's; an evaluation of
    /// that day closes this one.
    pub(super) updated: Option<NaiveDate>,
}

/// An honoured presence.
pub(super) type Came<'a> = (u32, &'a PresenceFact, &'a SessionFact);

impl Episode {
    fn has(&self, programme: Option<u32>, day: NaiveDate) -> bool {
        let own = match (self.programme, programme) {
            (Some(own), Some(other)) => own == other,
            _ => true,
        };
        own && self.begun <= day && self.next.is_none_or(|next| day < next)
    }
}

impl<'a> Ground<'a> {
    /// A patient's shared assessments up to the last day, in order.
    pub(super) fn shared(self, patient: u32) -> Vec<&'a AssessmentFact> {
        let all = self.facts.assessments.iter();
        all.filter(|one| one.patient == patient && one.kind == AssessmentKind::Shared)
            .filter(|one| one.on <= self.period.last())
            .collect()
    }

    /// A patient's episodes, in the order they began.
    pub(super) fn episodes(self, patient: u32) -> Vec<Episode> {
        let shared = self.shared(patient);
        let mut all: Vec<Episode> = Vec::new();
        for one in &shared {
            let twice = |old: &Episode| old.programme == one.programme && old.begun == one.on;
            if all.iter().any(twice) {
                continue;
            }
            let later = shared
                .iter()
                .filter(|other| other.programme == one.programme && other.on > one.on);
            all.push(Episode {
                patient,
                programme: one.programme,
                begun: one.on,
                next: later.map(|other| other.on).min(),
                updated: None,
            });
        }
        all
    }

    /// Those that began in the period.
    pub(super) fn begun(self, patient: u32) -> Vec<Episode> {
        let mut all = self.episodes(patient);
        all.retain(|one| self.in_period(one.begun));
        all
    }

    /// The honoured presences of an episode.
    pub(super) fn presences(self, episode: &Episode) -> Vec<Came<'a>> {
        self.honoured()
            .filter(|(_, one, _)| one.patient == episode.patient)
            .filter(|(_, _, session)| episode.has(Some(session.programme), session.date))
            .filter(|(_, _, session)| episode.updated.is_none_or(|day| session.date < day))
            .collect()
    }

    /// The acts of a kind in an episode, in order.
    pub(super) fn acts(self, episode: &Episode, kind: AssessmentKind) -> Vec<&'a AssessmentFact> {
        let all = self.facts.assessments.iter();
        all.filter(|one| one.patient == episode.patient && one.kind == kind)
            .filter(|one| one.on <= self.period.last() && episode.has(one.programme, one.on))
            .filter(|one| episode.updated.is_none_or(|day| one.on <= day))
            .collect()
    }

    /// By telephone or video: the session, the place or the person.
    pub(super) fn remote(self, presence: &PresenceFact) -> bool {
        let session = self.session(presence.session);
        let there = session
            .place
            .map(|place| self.facts.places[place as usize].kind);
        presence.remote || session.remote || there == Some(PlaceKind::Remote)
    }
}
