//! The fields of a declaration, each with what the register knows or "to be filled in".

use super::section;
use crate::letters::voice::Voice;
use etp_domain::{Centre, Competency, Declaration, PathwayTemplate, ProgrammeFacts};
use etp_handout::{RecordPart, RecordSection};
use etp_i18n::declaration as says;

/// What a sheet answers from.
pub(super) struct Answers<'a> {
    pub(super) voice: Voice,
    pub(super) facts: &'a ProgrammeFacts,
    pub(super) template: &'a PathwayTemplate,
    pub(super) centre: &'a Centre,
}

impl Answers<'_> {
    /// Every field, in the order of the form.
    pub(super) fn sections(&self) -> Vec<RecordSection> {
        let speaks = self.voice.speaks;
        let facts = |heading, facts: Vec<(String, String)>| {
            section(heading, vec![RecordPart::Facts(facts)])
        };
        vec![
            facts(says::structure(speaks), self.structure()),
            facts(says::coordinator(speaks), self.coordinator()),
            section(says::team(speaks), vec![self.team()]),
            facts(says::programme(speaks), self.programme()),
            section(
                says::sessions(speaks),
                vec![self.list(&self.facts.done.sessions)],
            ),
            section(says::competencies(speaks), vec![self.list(&self.skills())]),
            facts(says::patients(speaks), self.patients()),
            facts(says::enclosed(speaks), self.enclosed()),
        ]
    }

    pub(super) fn declaration(&self) -> &Declaration {
        &self.facts.programme.details.declaration
    }

    /// A text, or that it is to be filled in.
    pub(super) fn or_open(&self, text: &str) -> String {
        match text.trim() {
            "" => says::to_fill(self.voice.speaks),
            text => text.to_owned(),
        }
    }

    fn yes_or_open(&self, answer: Option<bool>) -> String {
        match answer {
            Some(true) => self.voice.word("common-yes"),
            Some(false) => self.voice.word("common-no"),
            None => says::to_fill(self.voice.speaks),
        }
    }

    fn list(&self, items: &[String]) -> RecordPart {
        match items {
            [] => RecordPart::Paragraph(says::to_fill(self.voice.speaks)),
            items => RecordPart::List(items.to_vec()),
        }
    }

    fn structure(&self) -> Vec<(String, String)> {
        let speaks = self.voice.speaks;
        let number = match self.declaration().structure_number.trim() {
            "" => &self.centre.number,
            own => own,
        };
        let address = self
            .centre
            .letterhead
            .lines()
            .collect::<Vec<_>>()
            .join(", ");
        vec![
            (
                says::structure_name(speaks),
                self.or_open(&self.centre.name),
            ),
            (says::structure_number(speaks), self.or_open(number)),
            (says::structure_address(speaks), self.or_open(&address)),
            (
                says::places(speaks),
                self.or_open(&self.facts.done.places.join(", ")),
            ),
            (
                says::authority(speaks),
                self.or_open(&self.declaration().authority),
            ),
        ]
    }

    fn programme(&self) -> Vec<(String, String)> {
        let (speaks, programme) = (self.voice.speaks, &self.facts.programme);
        let declaration = self.declaration();
        let scheme = format!("declaration-scheme-{}", programme.scheme.code());
        let pathology = format!("common-pathology-{}", programme.pathology.code());
        let setting = declaration.setting.map(|setting| {
            self.voice
                .word(&format!("declaration-setting-{}", setting.code()))
        });
        let people = declaration.beneficiaries.map(|people| people.to_string());
        let word = |code: &str| self.voice.word(&format!("common-tongue-{code}"));
        let languages = programme.details.languages.iter();
        let languages: Vec<_> = languages.map(|one| word(one.code())).collect();
        let joint = match (programme.details.joint, programme.details.partner.trim()) {
            (true, "") => self.voice.word("common-yes"),
            (true, partner) => partner.to_owned(),
            (false, _) => self.voice.word("common-no"),
        };
        vec![
            (says::name(speaks), self.or_open(&programme.title)),
            (says::scheme(speaks), self.voice.word(&scheme)),
            (
                says::health_problem(speaks),
                self.or_open(&declaration.health_problem),
            ),
            (says::pathology(speaks), self.voice.word(&pathology)),
            (
                says::beneficiaries(speaks),
                self.or_open(&people.unwrap_or_default()),
            ),
            (
                says::setting(speaks),
                self.or_open(&setting.unwrap_or_default()),
            ),
            (says::starts(speaks), self.voice.day(programme.starts_on)),
            (says::languages(speaks), self.or_open(&languages.join(", "))),
            (says::joint(speaks), joint),
        ]
    }

    fn skills(&self) -> Vec<String> {
        let words = |skill: &Competency| {
            let words = skill.words.read_in(self.voice.language);
            match skill.safety {
                true => says::safety(self.voice.speaks, words),
                false => words.to_owned(),
            }
        };
        self.template.competencies.iter().map(words).collect()
    }

    fn patients(&self) -> Vec<(String, String)> {
        let (speaks, declaration) = (self.voice.speaks, self.declaration());
        let part = |code: &str| self.voice.word(&format!("declaration-part-{code}"));
        let parts = declaration.patient_parts.iter();
        let parts: Vec<_> = parts.map(|one| part(one.code())).collect();
        let mut rows = vec![(
            says::association(speaks),
            self.yes_or_open(declaration.with_association),
        )];
        if declaration.with_association != Some(false) {
            let name = self.or_open(&declaration.association);
            rows.push((says::association_name(speaks), name));
        }
        rows.push((says::parts(speaks), self.or_open(&parts.join(", "))));
        rows
    }

    /// A piece nobody ticked is open, not refused.
    fn enclosed(&self) -> Vec<(String, String)> {
        let (speaks, declaration) = (self.voice.speaks, self.declaration());
        let ticked = |there: bool| self.yes_or_open(there.then_some(true));
        let charter = declaration.charter_signed_on.map(|on| self.voice.day(on));
        let mut rows = vec![
            (
                says::coordination(speaks),
                self.or_open(&declaration.coordination),
            ),
            (says::model_letter(speaks), ticked(declaration.model_letter)),
            (
                says::patient_information(speaks),
                ticked(declaration.patient_information),
            ),
            (says::two_consents(speaks), ticked(declaration.two_consents)),
            (
                says::charter(speaks),
                self.or_open(&charter.unwrap_or_default()),
            ),
            (
                says::confidentiality(speaks),
                self.or_open(&declaration.confidentiality),
            ),
            (says::data_protection(speaks), says::to_fill(speaks)),
            (
                says::evaluation(speaks),
                self.or_open(&declaration.evaluation),
            ),
            (says::funding(speaks), self.or_open(&declaration.funding)),
        ];
        let until = declaration.valid_until.map(|on| self.voice.day(on));
        rows.extend(until.map(|day| (says::valid_until(speaks), day)));
        rows
    }
}
