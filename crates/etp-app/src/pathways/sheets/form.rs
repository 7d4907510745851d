//! A blank form: each question with its number, room to write or squares to tick. The person's name
//! is left to be written by hand; a form lost on the way says a file number only.

use super::section;
use crate::Desk;
use crate::forms::PrintAssessmentForm;
use crate::letters::level;
use crate::letters::voice::Voice;
use crate::paper;
use crate::views::{AssessmentForm, SkillToRate};
use etp_domain::{
    Addressee, AssessmentKind, Dimension, HandoutLanguage, Patient, Question, QuestionKind,
    SkillLevel, Words,
};
use etp_handout::{Record, RecordPart, RecordSection};
use etp_i18n::letters as says;

/// Room for an answer in words.
const LINES: usize = 3;

/// The person, and what their programme is called.
type About<'a> = (&'a Patient, &'a str);

pub(super) fn record(
    desk: &Desk,
    form: &PrintAssessmentForm,
    asked: &AssessmentForm,
    (patient, programme): About<'_>,
) -> Record {
    let voices: Vec<Voice> = form.languages.iter().map(|one| Voice::of(*one)).collect();
    let voice = voices[0];
    let sheet = Sheet { voices };
    let title = sheet.both(|voice| voice.word(&format!("letters-form-{}", form.kind.code())));
    let footer = format!(
        "{} · {}",
        says::form_footer(voice.speaks),
        patient.file_number
    );
    let mut record = paper::blank(desk, voice.language, title, footer);
    record.large_print = patient.needs.large_print;
    record.lead = vec![says::form_lead(voice.speaks)];
    record.sections = vec![sheet.head(Some(patient), programme)];
    record.sections.extend(sheet.questions(&asked.questions));
    record.sections.push(sheet.written(says::form_summary));
    if form.kind == AssessmentKind::Evaluation {
        record.sections.extend(sheet.skills(asked));
        record.sections.push(sheet.written(says::form_lived));
        let heading = sheet.both(|voice| says::form_satisfaction(voice.speaks));
        record.sections.push(section(heading, vec![scale()]));
    }
    record
        .sections
        .push(section(String::new(), vec![RecordPart::Signature]));
    record
}

/// The questions of a shared assessment for nobody in particular, to have at hand.
pub(super) fn blank(
    desk: &Desk,
    languages: &[HandoutLanguage],
    programme: &str,
    questions: &[Question],
) -> Record {
    let voices: Vec<Voice> = languages.iter().map(|one| Voice::of(*one)).collect();
    let voice = voices[0];
    let sheet = Sheet { voices };
    let kind = AssessmentKind::Shared.code();
    let title = sheet.both(|voice| voice.word(&format!("letters-form-{kind}")));
    let mut record = paper::blank(desk, voice.language, title, says::form_footer(voice.speaks));
    record.lead = vec![says::form_lead(voice.speaks)];
    record.sections = vec![sheet.head(None, programme)];
    record.sections.extend(sheet.questions(questions));
    record.sections.push(sheet.written(says::form_summary));
    record
        .sections
        .push(section(String::new(), vec![RecordPart::Signature]));
    record
}

/// The languages of a form, the first one first.
struct Sheet {
    voices: Vec<Voice>,
}

impl Sheet {
    /// A short text in every language, once where they agree.
    fn both(&self, say: impl Fn(Voice) -> String) -> String {
        let mut said: Vec<String> = self.voices.iter().map(|voice| say(*voice)).collect();
        said.dedup();
        said.join(" / ")
    }

    fn head(&self, patient: Option<&Patient>, programme: &str) -> RecordSection {
        let voice = self.voices[0];
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
            let nothing = says::form_no_questions(self.voices[0].speaks);
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

    fn question(&self, number: usize, question: &Question) -> Vec<RecordPart> {
        let mut parts = self.asked(number, &question.words);
        parts.push(match question.kind {
            QuestionKind::Text => RecordPart::Lines(LINES),
            QuestionKind::YesNo => {
                let answers = ["common-yes", "common-no"];
                let answers = answers.map(|key| self.both(|voice| voice.word(key)));
                RecordPart::Boxes(answers.to_vec())
            }
            QuestionKind::Choice => {
                let choices = question.choices.iter();
                RecordPart::Boxes(choices.map(|one| self.words(&one.words)).collect())
            }
            QuestionKind::Scale => scale(),
        });
        parts
    }

    fn asked(&self, number: usize, words: &Words) -> Vec<RecordPart> {
        let (first, others) = self.voices.split_at(1);
        let (voice, number) = (first[0], number.to_string());
        let question = words.read_in(voice.language);
        let numbered = says::form_question(voice.speaks, number, question);
        let mut parts = vec![RecordPart::Subheading(numbered)];
        let translated = others.iter().filter_map(|voice| {
            let text = words.get(voice.language)?;
            Some(RecordPart::Translated(voice.language, text.to_owned()))
        });
        parts.extend(translated);
        parts
    }

    fn words(&self, words: &Words) -> String {
        self.both(|voice| words.read_in(voice.language).to_owned())
    }

    /// Skills and goals to rate, numbered after the questions. A goal in the person's own words is
    /// not translated.
    fn skills(&self, asked: &AssessmentForm) -> Option<RecordSection> {
        let heading = self.both(|voice| says::form_skills(voice.speaks));
        let numbered = (asked.questions.len() + 1..).zip(&asked.skills);
        let mut parts = Vec::new();
        for (number, one) in numbered {
            parts.extend(self.asked(number, &self.skill(one, asked)));
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
            || Words::one(self.voices[0].language, words),
            |skill| skill.words.clone(),
        )
    }

    fn levels(&self) -> RecordPart {
        let words =
            |one: &SkillLevel| self.both(|voice| level(Some(*one), Addressee::Doctor, voice));
        RecordPart::Boxes(SkillLevel::ALL.iter().map(words).collect())
    }

    fn written(&self, heading: impl Fn(etp_i18n::Language) -> String) -> RecordSection {
        let heading = self.both(|voice| heading(voice.speaks));
        section(heading, vec![RecordPart::Lines(LINES)])
    }
}

fn scale() -> RecordPart {
    RecordPart::Boxes((0..=10).map(|points: u32| points.to_string()).collect())
}
