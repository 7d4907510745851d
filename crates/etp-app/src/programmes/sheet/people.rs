//! The team of a declaration: who coordinates, who leads, with which training.

use super::answers::Answers;
use crate::programmes::readiness::full_name;
use etp_domain::{Profession, Professional, TeamRole};
use etp_handout::{RecordColumn, RecordPart, RecordTable};
use etp_i18n::declaration as says;

impl Answers<'_> {
    pub(super) fn coordinator(&self) -> Vec<(String, String)> {
        let speaks = self.voice.speaks;
        let mut team = self.facts.team.iter();
        let found = team.find(|(_, role)| *role == TeamRole::Coordinator);
        let who = found.map(|(who, _)| who);
        let of =
            |say: &dyn Fn(&Professional) -> String| self.or_open(&who.map(say).unwrap_or_default());
        vec![
            (says::person_name(speaks), of(&full_name)),
            (
                says::person_profession(speaks),
                of(&|who| self.profession(who)),
            ),
            (says::person_phone(speaks), of(&|who| who.phone.clone())),
            (says::person_email(speaks), of(&|who| who.email.clone())),
            (says::person_training(speaks), of(&|who| self.training(who))),
        ]
    }

    pub(super) fn team(&self) -> RecordPart {
        let speaks = self.voice.speaks;
        if self.facts.team.is_empty() {
            return RecordPart::Paragraph(says::team_none(speaks));
        }
        let heads = [
            (says::person_name(speaks), 2.0),
            (says::person_profession(speaks), 2.0),
            (says::team_role(speaks), 1.6),
            (says::person_training(speaks), 2.4),
        ];
        let column = |(head, width)| RecordColumn { head, width };
        let row = |(who, role): &(Professional, TeamRole)| {
            let role = format!("professionals-role-{}", role.code());
            let role = self.voice.word(&role);
            let training = self.or_open(&self.training(who));
            vec![full_name(who), self.profession(who), role, training]
        };
        RecordPart::Table(RecordTable {
            caption: String::new(),
            columns: heads.map(column).to_vec(),
            rows: self.facts.team.iter().map(row).collect(),
        })
    }

    fn profession(&self, who: &Professional) -> String {
        match (who.profession, who.profession_words.trim()) {
            (Profession::Other, "") => String::new(),
            (Profession::Other, words) => words.to_owned(),
            (known, _) => {
                let key = format!("professionals-profession-{}", known.code());
                self.voice.word(&key)
            }
        }
    }

    fn training(&self, who: &Professional) -> String {
        let (speaks, training) = (self.voice.speaks, &who.training);
        let Some(completed) = training.completed_on else {
            return String::new();
        };
        let day = self.voice.day(completed);
        match training.certificate.trim() {
            "" => says::trained_on(speaks, day),
            certificate => says::trained_certificate(speaks, certificate, day),
        }
    }
}
