//! The invented letters to the doctor: at entry, at the end, after somebody left. Their dates lie in
//! the past, where no use case drafts.

use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    Addressee, Enrolment, HandoutLanguage, Letter, LetterContent, LetterGoal, LetterId, LetterKind,
    LetterWay, Recipient, SkillGoal, SkillLevel, SkillResult,
};
use etp_i18n::{Language, dates};
use uuid::Uuid;

/// About whom and what a letter is.
pub(super) struct About<'a> {
    pub(super) enrolment: &'a Enrolment,
    pub(super) name: String,
    pub(super) programme: &'a str,
    /// The doctor of the file; the letter is handed over when there is none.
    pub(super) doctor: Option<&'a Recipient>,
    pub(super) goals: &'a [SkillGoal],
}

impl About<'_> {
    /// A letter drafted on a day by somebody; `sent` is whether it left on that day.
    pub(super) fn letter(
        &self,
        id: Uuid,
        (kind, on): (LetterKind, NaiveDate),
        (told, results): (&str, &[SkillResult]),
        by: &str,
        sent: bool,
    ) -> Letter {
        let way = match self.doctor {
            Some(_) => LetterWay::SecureMail,
            None => LetterWay::Hand,
        };
        Letter {
            id: LetterId(id),
            patient: self.enrolment.patient,
            enrolment: self.enrolment.id,
            kind,
            addressee: Addressee::Doctor,
            recipient: self.doctor.map(|doctor| doctor.id),
            recipient_lines: self.address(),
            language: HandoutLanguage::Fr,
            content: LetterContent {
                subject: self.subject(kind),
                paragraphs: self.paragraphs(kind, on, told),
                goals: self.goals(kind, results),
            },
            drafted_at: on.and_time(NaiveTime::MIN).and_utc(),
            drafted_by: by.to_owned(),
            sent_on: sent.then_some(on),
            way: sent.then_some(way),
        }
    }

    fn address(&self) -> Vec<String> {
        match self.doctor {
            Some(doctor) => {
                let contact = &doctor.contact;
                let town = format!("{} {}", contact.postal_code, contact.commune);
                vec![doctor.name.clone(), town]
            }
            None => vec!["Au médecin traitant".to_owned()],
        }
    }

    fn subject(&self, kind: LetterKind) -> String {
        let what = match kind {
            LetterKind::Entry => "entrée dans le programme",
            LetterKind::End => "synthèse de fin du programme",
            LetterKind::DropOut => "arrêt en cours du programme",
            LetterKind::NotIncluded => "non-inclusion dans le programme",
        };
        format!("{} : {what} « {} »", self.name, self.programme)
    }

    fn paragraphs(&self, kind: LetterKind, on: NaiveDate, told: &str) -> Vec<String> {
        let day = dates::short(Language::Fr, on);
        let news = match kind {
            LetterKind::Entry => "Le bilan éducatif partagé a eu lieu. Les objectifs choisis sont ci-dessous, avec les mots de la personne.".to_owned(),
            LetterKind::End => format!("Les séances et l’évaluation individuelle ont eu lieu. Suite proposée : {told}."),
            LetterKind::DropOut | LetterKind::NotIncluded => format!("Au {day}, {} ne suit plus le programme. La porte reste ouverte.", self.name),
        };
        vec![
            "Chère consœur, cher confrère,".to_owned(),
            news,
            "Bien à vous,".to_owned(),
        ]
    }

    fn goals(&self, kind: LetterKind, results: &[SkillResult]) -> Vec<LetterGoal> {
        if !matches!(kind, LetterKind::Entry | LetterKind::End) {
            return Vec::new();
        }
        let reached = |goal: &SkillGoal| -> Option<SkillLevel> {
            let same = results.iter().find(|one| one.words == goal.words);
            same.map(|one| one.level)
        };
        let goal = |goal: &SkillGoal| LetterGoal {
            words: goal.words.clone(),
            before: Some(goal.level),
            after: reached(goal),
        };
        self.goals.iter().map(goal).collect()
    }
}
