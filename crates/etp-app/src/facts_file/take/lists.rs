//! Programmes with the steps of their sessions, places and professionals.

use super::{Taking, code_name};
use crate::Failure;
use crate::facts_file::contents;
use etp_domain::{
    Contact, PathwayTemplate, PathwayVersion, Place, PlaceId, Professional, ProfessionalId,
    ProfessionalKind, Programme, ProgrammeDetails, ProgrammeId, SessionKind, TemplateSession,
    Timing, Training, Words,
};
use etp_store::FactKind;

/// What is assumed of a step no session came from.
const USUAL_MINUTES: u32 = 120;
const USUAL_CAPACITY: u32 = 12;

impl Taking<'_> {
    pub(super) fn lists(&mut self) -> Result<(), Failure> {
        let contents = self.contents;
        for (number, one) in (1..).zip(&contents.programmes) {
            let id = ProgrammeId(self.named(FactKind::Programme, &one.id)?);
            self.programme(id, one, number)?;
            self.programmes.insert(&one.id, id);
        }
        for (number, one) in (1..).zip(&contents.places) {
            let id = PlaceId(self.named(FactKind::Place, &one.id)?);
            let place = place(id, one, number);
            self.writer.save_place(&place)?;
            self.places.insert(&one.id, (id, place.name));
        }
        for (number, one) in (1..).zip(&contents.professionals) {
            let id = ProfessionalId(self.named(FactKind::Professional, &one.id)?);
            self.writer
                .save_professional(&professional(id, one, number))?;
            self.professionals.insert(&one.id, id);
        }
        Ok(())
    }

    fn programme(
        &self,
        id: ProgrammeId,
        one: &contents::Programme,
        number: u32,
    ) -> Result<(), Failure> {
        let title = format!("{} {number}", one.pathology.code());
        let template = self.template(one, &title);
        self.writer.add_programme(&Programme {
            id,
            template: String::new(),
            title,
            pathology: one.pathology,
            starts_on: one.starts_on,
            scheme: one.scheme,
            status: one.status,
            details: ProgrammeDetails::default(),
        })?;
        self.writer.add_version(&PathwayVersion {
            programme: id,
            number: 0,
            saved_on: self.desk.today(),
            saved_by: self.desk.professional().to_owned(),
            note: String::new(),
            template,
        })?;
        Ok(())
    }

    /// A week between two steps, in the order of their codes: the file does not say what was meant.
    fn template(&self, one: &contents::Programme, title: &str) -> PathwayTemplate {
        let steps = (0..).zip(&one.steps);
        PathwayTemplate {
            name: String::new(),
            version: "1".to_owned(),
            pathology: one.pathology,
            model: false,
            sources: Vec::new(),
            title: Words::one(self.language, title),
            about: Words::default(),
            timing: Timing::default(),
            competencies: Vec::new(),
            questions: Vec::new(),
            sessions: steps
                .map(|(week, step)| self.step(one, step, week))
                .collect(),
        }
    }

    /// As the first session that came from it was.
    fn step(&self, one: &contents::Programme, step: &str, week: u32) -> TemplateSession {
        let mut sessions = self.contents.sessions.iter();
        let like = sessions.find(|session| session.programme == one.id && session.step == step);
        TemplateSession {
            code: step.to_owned(),
            offset_days: week * 7,
            kind: like.map_or(SessionKind::Group, |like| like.kind),
            minutes: like.map_or(USUAL_MINUTES, |like| like.minutes),
            capacity: like.map_or(USUAL_CAPACITY, |like| like.capacity),
            handout: String::new(),
            professions: Vec::new(),
            competencies: Vec::new(),
            theme: Words::one(self.language, step),
            objectives: Vec::new(),
            materials: Vec::new(),
            per_person: Vec::new(),
        }
    }
}

fn place(id: PlaceId, one: &contents::Place, number: u32) -> Place {
    Place {
        id,
        name: format!("{} {number}", one.kind.code()),
        kind: one.kind,
        contact: Contact::in_country(one.country),
        hours: Vec::new(),
        travel_minutes: None,
        setup_minutes: None,
        active: true,
    }
}

fn professional(id: ProfessionalId, one: &contents::Professional, number: usize) -> Professional {
    Professional {
        id,
        kind: ProfessionalKind::Professional,
        last_name: code_name('E', number),
        first_name: String::new(),
        profession: one.profession,
        profession_words: String::new(),
        languages: Vec::new(),
        phone: String::new(),
        email: String::new(),
        training: Training {
            completed_on: one.trained_on,
            ..Training::default()
        },
        educator_number: String::new(),
        active: true,
    }
}
