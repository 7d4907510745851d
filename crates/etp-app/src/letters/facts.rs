//! What a letter may tell, read once from the file.

use super::voice::Voice;
use crate::{Desk, Failure, programmes::language_of};
use chrono::NaiveDate;
use etp_domain::{
    Addressee, Assessment, AssessmentKind, Ending, HandoutLanguage, Pathway, Patient, PersonalPlan,
    Recipient, RecipientKind, SessionKind,
};
use etp_store::Reader;

/// A pathway, its person and its doctor.
pub(super) struct Facts {
    pub(super) patient: Patient,
    pub(super) pathway: Pathway,
    pub(super) programme: String,
    pub(super) doctor: Option<Recipient>,
    pub(super) phone: String,
    pub(super) today: NaiveDate,
}

impl Facts {
    pub(super) fn read(
        desk: &Desk,
        reader: &Reader<'_>,
        pathway: Pathway,
    ) -> Result<Self, Failure> {
        let patient = reader.patient(reader.root_of(pathway.enrolment.patient)?)?;
        let doctor = patient.doctor.map(|doctor| reader.recipient(doctor));
        let programme = reader.programme(pathway.enrolment.programme)?.programme;
        Ok(Self {
            doctor: doctor.transpose()?,
            programme: programme.title,
            phone: desk.centre().phone.trim().to_owned(),
            today: desk.today(),
            patient,
            pathway,
        })
    }

    /// The language somebody is written to in, unless another is asked for.
    pub(super) fn language_of(&self, desk: &Desk, addressee: Addressee) -> HandoutLanguage {
        let centre = language_of(&desk.centre());
        match addressee {
            Addressee::Patient => HandoutLanguage::of_letters(&self.patient.languages, centre),
            Addressee::Doctor => centre,
        }
    }

    /// Whether it goes to a doctor, who may read what others may not.
    pub(super) fn is_read_by_a_doctor(&self) -> bool {
        let doctors = [
            RecipientKind::GeneralPractitioner,
            RecipientKind::Specialist,
        ];
        let doctor = self.doctor.as_ref();
        doctor.is_some_and(|doctor| doctors.contains(&doctor.kind))
    }

    pub(super) fn ending(&self) -> Option<&Ending> {
        self.pathway.enrolment.ending.as_ref()
    }

    pub(super) fn plan(&self) -> Option<&PersonalPlan> {
        self.pathway.plans.last()
    }

    /// The assessment an entry letter tells of: the latest that is no evaluation.
    pub(super) fn assessment(&self) -> Option<&Assessment> {
        let mut latest = self.pathway.assessments.iter().rev();
        latest.find(|one| one.kind != AssessmentKind::Evaluation)
    }

    /// Themes of the agreed sessions; none before a plan was agreed.
    pub(super) fn themes(&self, voice: Voice) -> Vec<String> {
        if self.plan().is_none() {
            return Vec::new();
        }
        let agreed = self.pathway.agreed_sessions();
        let sessions = self.pathway.template.sessions.iter();
        sessions
            .filter(|session| agreed.contains(&session.code.as_str()))
            .map(|session| session.theme.read_in(voice.language).to_owned())
            .collect()
    }

    /// Sessions attended, of those that took place with the person on the list.
    pub(super) fn attended(&self) -> (usize, usize) {
        let own = |kind| kind != SessionKind::Caregivers;
        let sessions = self.pathway.sessions.iter();
        let marked = sessions.filter(|one| one.mark.is_some() && own(one.kind));
        let all: Vec<bool> = marked.map(|one| one.attended()).collect();
        (all.iter().filter(|there| **there).count(), all.len())
    }
}
