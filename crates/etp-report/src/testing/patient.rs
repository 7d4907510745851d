//! What happened to one person, told in order.

use super::{AsDay, FactsBuilder};
use chrono::NaiveDate;
use etp_domain::{
    Addressee, AssessmentFact, AssessmentKind, DecisionKind, EndReason, EndingKind, EnrolmentFact,
    LetterFact, LetterKind, LetterWay, ListEntry, Mark, Offer, PlaceKind, PresenceFact,
    ReferralOrigin, SessionKind,
};

/// A person being told about; acts belong to programme 0 until another is named.
pub struct OfPatient<'a> {
    centre: &'a mut FactsBuilder,
    patient: u32,
    programme: Option<u32>,
}

impl<'a> OfPatient<'a> {
    pub(super) fn new(centre: &'a mut FactsBuilder, patient: u32) -> Self {
        centre.programme(0);
        Self {
            centre,
            patient,
            programme: Some(0),
        }
    }

    /// From here on, in another programme; `None` where it cannot be told.
    pub fn in_programme(mut self, programme: impl Into<Option<u32>>) -> Self {
        self.programme = programme.into();
        if let Some(programme) = self.programme {
            self.centre.programme(programme);
        }
        self
    }

    /// Enrolled on a day, referred from somewhere.
    pub fn enrolled(self, on: impl AsDay, origin: ReferralOrigin) -> Self {
        self.centre.facts.enrolments.push(EnrolmentFact {
            patient: self.patient,
            programme: self.programme.unwrap_or_default(),
            enrolled_on: on.day(),
            offer: Offer::Initial,
            referred_on: None,
            origin,
            ending: None,
        });
        self
    }

    /// Left the last programme enrolled in.
    pub fn left(self, on: impl AsDay, reason: EndReason) -> Self {
        let own = |one: &&mut EnrolmentFact| one.patient == self.patient;
        if let Some(last) = self.centre.facts.enrolments.iter_mut().rev().find(own) {
            last.ending = Some((EndingKind::Exited, on.day(), reason));
        }
        self
    }

    /// Shared assessment on the spot.
    pub fn assessed(self, on: impl AsDay) -> Self {
        self.act(AssessmentKind::Shared, on.day())
    }

    /// Shared assessment by telephone or video.
    pub fn assessed_remotely(self, on: impl AsDay) -> Self {
        self.assessed(on).last_act(|one| one.remote = true)
    }

    /// Update of the assessment.
    pub fn updated(self, on: impl AsDay) -> Self {
        self.act(AssessmentKind::Updated, on.day())
    }

    /// Evaluation in an individual session, with a way of follow-up proposed.
    pub fn evaluated(self, on: impl AsDay) -> Self {
        self.act(AssessmentKind::Evaluation, on.day())
            .last_act(|one| one.proposal = true)
    }

    /// Evaluation that proposed nothing.
    pub fn evaluated_only(self, on: impl AsDay) -> Self {
        self.act(AssessmentKind::Evaluation, on.day())
    }

    /// The last act took place in a group.
    pub fn in_group(self) -> Self {
        self.last_act(|one| one.individual = false)
    }

    /// What the last evaluation decided.
    pub fn decided(self, decision: DecisionKind) -> Self {
        self.last_act(|one| one.decision = Some(decision))
    }

    /// Was at a session.
    pub fn came(
        self,
        on: impl AsDay,
        kind: SessionKind,
        place: impl Into<Option<PlaceKind>>,
    ) -> Self {
        self.listed(on, kind, place, Mark::Present)
    }

    /// Was at group sessions in town on several days.
    pub fn came_on(self, days: &[&str]) -> Self {
        days.iter().fold(self, |told, on| {
            told.came(*on, SessionKind::Group, PlaceKind::Town)
        })
    }

    /// Was on the list of a session, with a mark or none.
    pub fn listed(
        self,
        on: impl AsDay,
        kind: SessionKind,
        place: impl Into<Option<PlaceKind>>,
        mark: impl Into<Option<Mark>>,
    ) -> Self {
        let which = (
            on.day(),
            kind,
            place.into(),
            self.programme.unwrap_or_default(),
        );
        let session = self.centre.session_number(which, Some(self.patient));
        self.centre.facts.presences.push(PresenceFact {
            session,
            patient: self.patient,
            mark: mark.into(),
            remote: false,
            companion: false,
            reason: None,
            entry: ListEntry::Planned,
        });
        self
    }

    /// The last time on a list was by telephone or video.
    pub fn remotely(self) -> Self {
        self.last_time(|one| one.remote = true)
    }

    /// The last time on a list somebody nobody named came along.
    pub fn with_somebody(self) -> Self {
        self.last_time(|one| one.companion = true)
    }

    /// The last time on a list a named caregiver of the person was there too.
    pub fn with_caregiver(self, caregiver: u32) -> Self {
        let session = self.centre.facts.presences.last().map(|one| one.session);
        if let Some(session) = session {
            let mark = Some(Mark::Present);
            self.centre.caregiver_came(session, caregiver, mark);
        }
        self.tied_to(caregiver)
    }

    /// Has a named caregiver.
    pub fn tied_to(self, caregiver: u32) -> Self {
        self.centre.caregiver(caregiver);
        let tie = (caregiver, self.patient);
        if !self.centre.facts.ties.contains(&tie) {
            self.centre.facts.ties.push(tie);
        }
        self
    }

    /// A letter left about the person.
    pub fn letter(self, on: impl AsDay, kind: LetterKind, to_doctor: bool) -> Self {
        self.centre.facts.letters.push(LetterFact {
            patient: self.patient,
            programme: self.programme.unwrap_or_default(),
            kind,
            addressee: match to_doctor {
                true => Addressee::Doctor,
                false => Addressee::Patient,
            },
            to_doctor,
            sent_on: on.day(),
            way: LetterWay::Post,
        });
        self
    }

    fn act(self, kind: AssessmentKind, on: NaiveDate) -> Self {
        self.centre.facts.assessments.push(AssessmentFact {
            patient: self.patient,
            programme: self.programme,
            kind,
            on,
            remote: false,
            individual: true,
            decision: None,
            proposal: false,
        });
        self
    }

    fn last_act(self, change: impl FnOnce(&mut AssessmentFact)) -> Self {
        if let Some(last) = self.centre.facts.assessments.last_mut() {
            change(last);
        }
        self
    }

    fn last_time(self, change: impl FnOnce(&mut PresenceFact)) -> Self {
        if let Some(last) = self.centre.facts.presences.last_mut() {
            change(last);
        }
        self
    }
}
