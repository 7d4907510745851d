//! Pathways with all their facts: one, those of a person, those of the whole register. Files that were
//! merged are one person; which paper belongs to which pathway is the domain's to say.
//!
//! Why: twelve thousand pathways are read by a handful of statements and put together here, as asking
//! for each of them would take minutes. Templates are shared.

mod lines;
mod papers;
mod sessions;

use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{EnrolmentId, Pathway, PathwayFacts, PathwayTemplate, PatientId, ProgrammeId};
use lines::Lines;
use papers::of_each;
use sessions::Sessions;
use std::collections::HashMap;
use std::sync::Arc;

/// Which pathways of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathwayFilter {
    /// Those that run. People who were erased have none.
    Open,
    /// Those that run, and those that ended on a day or later. People who were erased have none.
    OpenOrEndedSince(NaiveDate),
    /// Every pathway of a programme. People who were erased have none.
    In(ProgrammeId),
    /// Every pathway there ever was; of people who were erased what past totals need.
    All,
}

impl Reader<'_> {
    /// One pathway.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn pathway(&self, enrolment: EnrolmentId) -> Result<Pathway, StoreError> {
        let patient = self.enrolment(enrolment)?.patient;
        let mut of_person = self.pathways_of(patient)?.into_iter();
        of_person
            .find(|pathway| pathway.enrolment.id == enrolment)
            .ok_or(StoreError::NotFound { what: "enrolment" })
    }

    /// Every pathway of a person, by the day it began.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn pathways_of(&self, patient: PatientId) -> Result<Vec<Pathway>, StoreError> {
        let person = self.root_of(patient)?;
        let lines = self.lines_of_person(person)?;
        let sessions = self.sessions_of_person(person)?;
        self.put_together(&lines, &sessions)
    }

    /// Pathways of the whole register, by the day they began.
    ///
    /// # Errors
    /// The disk.
    pub fn pathways(&self, filter: PathwayFilter) -> Result<Vec<Pathway>, StoreError> {
        let lines = self.lines_of_everybody(filter)?;
        let sessions = self.sessions_of_everybody(&lines)?;
        self.put_together(&lines, &sessions)
    }

    fn put_together(&self, lines: &Lines, sessions: &Sessions) -> Result<Vec<Pathway>, StoreError> {
        let mut papers = self.papers_of(lines)?;
        let mut templates = Templates::default();
        let wanted = lines.wanted.iter().map(|(part, enrolment)| {
            let template = templates.get(self, enrolment.programme, enrolment.version)?;
            let enrolments = lines.of(part);
            let written = PathwayFacts {
                sessions: sessions.of(part, enrolment.cohort),
                assessments: papers.assessments(part.person, enrolment, enrolments),
                plans: of_each(&mut papers.plans, enrolments),
                letters: of_each(&mut papers.letters, enrolments),
            };
            Ok(Pathway::of(
                enrolment.clone(),
                template,
                enrolments,
                written,
            ))
        });
        wanted.collect()
    }
}

/// Templates that were read, each once.
#[derive(Default)]
struct Templates(HashMap<(ProgrammeId, u32), Arc<PathwayTemplate>>);

impl Templates {
    fn get(
        &mut self,
        reader: &Reader<'_>,
        programme: ProgrammeId,
        number: u32,
    ) -> Result<Arc<PathwayTemplate>, StoreError> {
        if let Some(known) = self.0.get(&(programme, number)) {
            return Ok(Arc::clone(known));
        }
        let read = Arc::new(reader.version(programme, number)?.template);
        self.0.insert((programme, number), Arc::clone(&read));
        Ok(read)
    }
}
