//! Assessments, plans and letters of the pathways that are asked for.

use super::lines::Lines;
use crate::columns::id;
use crate::{Reader, StoreError, assessments, letters, plans};
use etp_domain::{Assessment, Enrolment, EnrolmentId, Letter, PatientId, PersonalPlan};
use rusqlite::named_params;
use std::collections::HashMap;

/// What was written, by pathway; assessments that were written down without one by person.
#[derive(Default)]
pub(super) struct Papers {
    linked: HashMap<EnrolmentId, Vec<Assessment>>,
    unlinked: HashMap<PatientId, Vec<Assessment>>,
    pub(super) plans: HashMap<EnrolmentId, Vec<PersonalPlan>>,
    pub(super) letters: HashMap<EnrolmentId, Vec<Letter>>,
}

impl Papers {
    /// Those of a person's pathways in a programme, and those of the person that name none: under the
    /// file of the enrolment, as the files that were merged are one person.
    pub(super) fn assessments(
        &mut self,
        person: PatientId,
        enrolment: &Enrolment,
        among: &[Enrolment],
    ) -> Vec<Assessment> {
        let mut all = of_each(&mut self.linked, among);
        let unlinked = self.unlinked.get(&person).into_iter().flatten();
        all.extend(unlinked.map(|assessment| Assessment {
            patient: enrolment.patient,
            ..assessment.clone()
        }));
        all
    }
}

/// What was written in any of these enrolments. Nobody else asks for what was written in the only one
/// of a person in a programme: it is handed over instead of copied.
pub(super) fn of_each<T: Clone>(
    written: &mut HashMap<EnrolmentId, Vec<T>>,
    among: &[Enrolment],
) -> Vec<T> {
    if let [only] = among {
        return written.remove(&only.id).unwrap_or_default();
    }
    let each = among
        .iter()
        .filter_map(|enrolment| written.get(&enrolment.id));
    each.flatten().cloned().collect()
}

impl Reader<'_> {
    pub(super) fn papers_of(&self, lines: &Lines) -> Result<Papers, StoreError> {
        let mut papers = Papers::default();
        let enrolments = lines.enrolments_as_json();
        let wanted = named_params! { ":enrolments": enrolments };
        self.each(include_str!("assessments.sql"), wanted, |row| {
            let enrolment = id(row, "enrolment", EnrolmentId)?;
            let of_pathway = papers.linked.entry(enrolment).or_default();
            of_pathway.push(assessments::read(row)?);
            Ok(())
        })?;
        let people = named_params! { ":people": lines.people_as_json() };
        self.each(include_str!("unlinked_assessments.sql"), people, |row| {
            let of_person = papers.unlinked.entry(id(row, "person", PatientId)?);
            of_person.or_default().push(assessments::read(row)?);
            Ok(())
        })?;
        self.each(include_str!("plans.sql"), wanted, |row| {
            let plan = plans::read(row)?;
            papers.plans.entry(plan.enrolment).or_default().push(plan);
            Ok(())
        })?;
        self.each(include_str!("letters.sql"), wanted, |row| {
            let letter = letters::read(row)?;
            papers
                .letters
                .entry(letter.enrolment)
                .or_default()
                .push(letter);
            Ok(())
        })?;
        Ok(papers)
    }
}
