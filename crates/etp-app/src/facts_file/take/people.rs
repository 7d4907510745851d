//! Patients and caregivers, under codes instead of names.

use super::{Taking, code_name};
use crate::Failure;
use crate::facts_file::{born::born, check::ages_of, contents, known};
use chrono::NaiveDate;
use etp_domain::{
    BirthDate, Caregiver, CaregiverId, Contact, Cover, EpicesId, FileNumber, HandoutLanguage,
    Needs, Patient, PatientId, Relation, Situation, Tie,
};
use etp_store::{Epices, FactKind};

impl Taking<'_> {
    pub(super) fn patients(&mut self) -> Result<(), Failure> {
        let contents = self.contents;
        let mut ages = ages_of(contents);
        let mut number = self.writer.next_file_number()?;
        for one in &contents.patients {
            let id = PatientId(self.named(FactKind::Patient, &one.id)?);
            let ages = ages.remove(&one.id[..]).unwrap_or_default();
            let born = born(&ages).ok().flatten();
            self.writer
                .add_patient(&self.patient(id, number, one, born))?;
            self.writer.state_distance(id, one.km)?;
            self.epices(id, one)?;
            self.patients.insert(&one.id, id);
            number = FileNumber(number.0 + 1);
        }
        Ok(())
    }

    fn patient(
        &self,
        id: PatientId,
        number: FileNumber,
        one: &contents::Patient,
        born: Option<NaiveDate>,
    ) -> Patient {
        let speaks = one
            .speaks
            .and_then(|tongue| HandoutLanguage::from_code(tongue.code()));
        let name = code_name('P', usize::try_from(number.0).unwrap_or_default());
        let language = speaks.unwrap_or(self.language);
        let named = Patient::named(id, number, name, String::new(), one.residence, language);
        Patient {
            sex: one.sex,
            birth_date: born.map_or(BirthDate::UNKNOWN, BirthDate::from_day),
            spoken: one.speaks.into_iter().collect(),
            needs: Needs {
                reading_level: one.reading,
                interpreter: one.interpreter,
                transport: one.transport,
                ..Needs::default()
            },
            cover: Cover {
                country: one.cover,
                ..Cover::default()
            },
            situation: Situation {
                occupation: one.occupation,
                activity: one.activity,
                living: one.living,
            },
            standing: one.standing,
            ..named
        }
    }

    /// Answers that give the score. The file does not say when they were given: on its first day, so that
    /// they count in every period.
    fn epices(&self, patient: PatientId, one: &contents::Patient) -> Result<(), Failure> {
        let Some(answers) = one.epices.and_then(known::answers_of) else {
            return Ok(());
        };
        self.writer.add_epices(&Epices {
            id: EpicesId(self.fresh()),
            patient,
            on: self.contents.earliest(),
            answers,
        })?;
        Ok(())
    }

    pub(super) fn caregivers(&mut self) -> Result<(), Failure> {
        let contents = self.contents;
        for (number, one) in (1..).zip(&contents.caregivers) {
            let id = CaregiverId(self.named(FactKind::Caregiver, &one.id)?);
            self.writer.add_caregiver(&Caregiver {
                id,
                last_name: code_name('A', number),
                first_name: String::new(),
                contact: Contact::in_country(one.residence),
                languages: vec![self.language],
                spoken: Vec::new(),
                notes: String::new(),
            })?;
            for patient in &one.patients {
                self.writer.tie(&Tie {
                    caregiver: id,
                    patient: self.patients[&patient[..]],
                    relation: Relation::Other,
                    first_contact: false,
                })?;
            }
            self.caregivers.insert(&one.id, id);
        }
        Ok(())
    }
}
