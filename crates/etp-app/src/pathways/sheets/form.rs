//! A blank form: each question with its number, room to write or squares to tick. The person's name
//! is left to be written by hand; a form lost on the way says a file number and its own code only.

use super::numbered::{LINES, Sheet, scale, text};
use super::section;
use crate::Desk;
use crate::forms::PrintAssessmentForm;
use crate::letters::level;
use crate::letters::voice::Voice;
use crate::paper;
use crate::views::{AssessmentForm, SkillToRate};
use etp_domain::{
    Addressee, AssessmentKind, Dimension, EpicesQuestion, FormCode, HandoutLanguage, Patient,
    Question, SkillLevel, Words,
};
use etp_handout::{Record, RecordPart, RecordSection};
use etp_i18n::letters as says;
use etp_store::ProgrammeRow;

/// What stands before the numbers of the EPICES block.
const EPICES: &str = "E";

/// The person, and what their programme is called.
type About<'a> = (&'a Patient, &'a str);

pub(super) fn record(
    desk: &Desk,
    form: &PrintAssessmentForm,
    asked: &AssessmentForm,
    (patient, programme): About<'_>,
) -> Record {
    let sheet = Sheet {
        voices: form.languages.iter().map(|one| Voice::of(*one)).collect(),
        large_print: patient.needs.large_print,
    };
    let foot = sheet.foot(&asked.code, asked.version);
    let footer = format!("{foot} · {}", patient.file_number);
    let mut record = sheet.opened(desk, form.kind, footer);
    record.large_print = sheet.large_print;
    record.sections = vec![sheet.head(Some(patient), programme)];
    record.sections.extend(sheet.questions(&asked.questions));
    if form.kind == AssessmentKind::Evaluation {
        record.sections.extend(sheet.skills(asked));
        record.sections.push(sheet.satisfaction(asked));
        record.sections.push(sheet.written(says::form_lived));
    }
    record.sections.push(sheet.written(says::form_summary));
    if form.epices {
        record.sections.push(sheet.epices());
    }
    record.sections.push(signed());
    record
}

/// The questions of a shared assessment for nobody in particular, to have at hand.
pub(super) fn blank(
    desk: &Desk,
    language: HandoutLanguage,
    row: &ProgrammeRow,
    questions: &[Question],
) -> Record {
    let sheet = Sheet {
        voices: vec![Voice::of(language)],
        large_print: false,
    };
    let kind = AssessmentKind::Shared;
    let code = FormCode::of(kind, row.version, questions, [].iter()).to_string();
    let mut record = sheet.opened(desk, kind, sheet.foot(&code, row.version));
    record.sections = vec![sheet.head(None, &row.programme.title)];
    record.sections.extend(sheet.questions(questions));
    record.sections.push(sheet.written(says::form_summary));
    record.sections.push(signed());
    record
}

fn signed() -> RecordSection {
    section(String::new(), vec![RecordPart::Signature])
}

impl Sheet {
    fn opened(&self, desk: &Desk, kind: AssessmentKind, footer: String) -> Record {
        let title = self.both(|voice| voice.word(&format!("letters-form-{}", kind.code())));
        let mut record = paper::blank(desk, self.first().language, title, footer);
        record.lead = vec![says::form_lead(self.first().speaks)];
        record
    }

    /// The code first: a foot that is too long loses its end.
    fn foot(&self, code: &str, version: u32) -> String {
        says::form_footer(self.first().speaks, code, version.to_string())
    }

    fn head(&self, patient: Option<&Patient>, programme: &str) -> RecordSection {
        let voice = self.first();
        let number =
            patient.map(|one| (says::form_number(voice.speaks), one.file_number.to_string()));
        let programme = (says::form_programme(voice.speaks), programme.to_owned());
        let facts: Vec<_> = number.into_iter().chain([programme]).collect();
        let open = |label: String| [RecordPart::Paragraph(label), RecordPart::Lines(1)];
        let mut parts = vec![RecordPart::Facts(facts)];
        parts.extend(open(self.both(|voice| says::form_name(voice.speaks))));
        parts.extend(open(self.both(|voice| says::form_day(voice.speaks))));
        parts.extend(open(self.both(|voice| says::form_by(voice.speaks))));
        let way = RecordPart::Paragraph(self.both(|voice| says::form_way(voice.speaks)));
        let ways = [says::form_on_site, says::form_remote];
        let ways = ways.map(|way| self.both(|voice| way(voice.speaks)));
        parts.extend([way, RecordPart::Boxes(ways.to_vec())]);
        section(String::new(), parts)
    }

    /// A section a dimension, in the order of the template, so that numbers run on.
    fn questions(&self, questions: &[Question]) -> Vec<RecordSection> {
        if questions.is_empty() {
            let nothing = says::form_no_questions(self.first().speaks);
            return vec![section(String::new(), vec![RecordPart::Paragraph(nothing)])];
        }
        let numbered: Vec<(usize, &Question)> = (1..).zip(questions).collect();
        let same =
            |(_, a): &(usize, &Question), (_, b): &(usize, &Question)| a.dimension == b.dimension;
        let of_dimension = |group: &[(usize, &Question)]| {
            let parts = group
                .iter()
                .flat_map(|(number, one)| self.question(*number, one));
            section(self.dimension(group[0].1.dimension), parts.collect())
        };
        numbered.chunk_by(same).map(of_dimension).collect()
    }

    fn dimension(&self, dimension: Dimension) -> String {
        self.both(|voice| voice.word(&format!("letters-form-dimension-{}", dimension.code())))
    }

    /// Skills and goals to rate, numbered after the questions. A goal in the person's own words is
    /// not translated.
    fn skills(&self, asked: &AssessmentForm) -> Option<RecordSection> {
        let heading = self.both(|voice| says::form_skills(voice.speaks));
        let numbered = (asked.questions.len() + 1..).zip(&asked.skills);
        let mut parts = Vec::new();
        for (number, one) in numbered {
            let words = self.skill(one, asked);
            let said = |voice| text(&words, voice, self.first());
            parts.extend(self.asked(&number.to_string(), said));
            parts.push(self.levels());
        }
        (!parts.is_empty()).then(|| section(heading, parts))
    }

    fn skill(&self, one: &SkillToRate, asked: &AssessmentForm) -> Words {
        let words = &one.skill.words;
        let mut known = asked.competencies.iter();
        let of_template = known.find(|skill| {
            skill.code == one.skill.code && skill.words.0.values().any(|text| text == words)
        });
        of_template.map_or_else(
            || Words::one(self.first().language, words),
            |skill| skill.words.clone(),
        )
    }

    fn levels(&self) -> RecordPart {
        let words =
            |one: &SkillLevel| self.both(|voice| level(Some(*one), Addressee::Doctor, voice));
        self.lettered(SkillLevel::ALL.iter().map(words))
    }

    /// The last number of an evaluation.
    fn satisfaction(&self, asked: &AssessmentForm) -> RecordSection {
        let number = (asked.questions.len() + asked.skills.len() + 1).to_string();
        let said = |voice: Voice| Some(says::form_satisfaction(voice.speaks));
        let mut parts = self.asked(&number, said);
        parts.push(scale());
        section(String::new(), parts)
    }

    /// The eleven questions as they stand, numbered apart: they are a questionnaire of their own.
    fn epices(&self) -> RecordSection {
        let heading = self.both(|voice| voice.word("epices-title"));
        let notes = self.voices.iter();
        let notes = notes.map(|voice| RecordPart::Paragraph(voice.word("epices-wording")));
        let mut parts: Vec<RecordPart> = notes.collect();
        for (number, question) in (1..).zip(EpicesQuestion::ALL) {
            let key = format!("epices-question-{}", question.code());
            parts.extend(self.asked(&format!("{EPICES}{number}"), |voice| Some(voice.word(&key))));
            parts.push(self.yes_no());
        }
        section(heading, parts)
    }

    fn written(&self, heading: impl Fn(etp_i18n::Language) -> String) -> RecordSection {
        let heading = self.both(|voice| heading(voice.speaks));
        section(heading, vec![RecordPart::Lines(LINES)])
    }
}
