//! What was found and agreed, for the person to take home: only what stands in the register. What
//! somebody wrote stays in the language it was written in, and says so.

use super::numbered::{Sheet, text};
use super::section;
use crate::letters::level;
use crate::letters::voice::{Voice, full_name};
use crate::pathways::goals_of;
use crate::{Desk, Failure, paper};
use chrono::NaiveDate;
use etp_domain::{
    Addressee, Assessment, AssessmentKind, Decision, DecisionKind, HandoutLanguage, Pathway,
    Patient,
};
use etp_handout::{Record, RecordColumn, RecordPart, RecordSection, RecordTable};
use etp_i18n::{letters, summary as says};

pub(super) fn record(
    desk: &Desk,
    patient: &Patient,
    pathway: &Pathway,
    languages: &[HandoutLanguage],
) -> Result<Record, Failure> {
    let found = pathway.assessments.iter().rev();
    let found = { found }.find(|one| one.kind != AssessmentKind::Evaluation);
    let evaluation = pathway.evaluation();
    if found.is_none() && evaluation.is_none() && pathway.plans.is_empty() {
        return Err(Failure::refused("summary-empty"));
    }
    let sheet = Sheet {
        voices: languages.iter().map(|one| Voice::of(*one)).collect(),
        large_print: patient.needs.large_print,
    };
    let first = sheet.first();
    let title = sheet.both(|voice| says::title(voice.speaks));
    let footer = says::footer(first.speaks);
    let mut record = paper::blank(desk, first.language, title, footer);
    record.large_print = sheet.large_print;
    let talks: Vec<&Assessment> = found.into_iter().chain(evaluation).collect();
    let name = full_name(patient);
    let whose = |voice: Voice| says::whose(voice.speaks, day(voice, desk.today()), &name);
    record.sections = [
        Some(section(String::new(), sheet.said(whose))),
        sheet.talks(&talks),
        found.and_then(|one| sheet.quoted(says::spoken, &one.content.summary)),
        sheet.project(pathway),
        sheet.goals(pathway),
        sheet.sessions(pathway),
        evaluation.and_then(|one| sheet.lived(one)),
        evaluation
            .and_then(|one| one.decision.as_ref())
            .map(|one| sheet.decided(one)),
        sheet.contact(desk),
        Some(section(
            String::new(),
            sheet.said(|voice| says::wrong(voice.speaks)),
        )),
    ]
    .into_iter()
    .flatten()
    .collect();
    Ok(record)
}

/// A day that no line parts.
fn day(voice: Voice, on: NaiveDate) -> String {
    voice.day(on).replace(' ', "\u{A0}")
}

pub(super) type Say = fn(etp_i18n::Language) -> String;

impl Sheet {
    /// A sentence, and below it the same in the second language.
    pub(super) fn said(&self, say: impl Fn(Voice) -> String) -> Vec<RecordPart> {
        let (first, others) = (self.first(), self.voices.iter().skip(1));
        let mut parts = vec![RecordPart::Paragraph(say(first))];
        parts.extend(others.map(|one| RecordPart::Translated(one.language, say(*one))));
        parts
    }

    pub(super) fn heading(&self, say: Say) -> String {
        self.both(|voice| say(voice.speaks))
    }

    /// What somebody wrote, and that it stands as it was written; nothing where nobody wrote.
    fn as_written(&self, words: &str) -> Vec<RecordPart> {
        if words.trim().is_empty() {
            return vec![];
        }
        let label = self.heading(says::as_written);
        vec![
            RecordPart::Paragraph(words.trim().to_owned()),
            RecordPart::Translated(self.first().language, label),
        ]
    }

    fn quoted(&self, heading: Say, words: &str) -> Option<RecordSection> {
        let words = self.as_written(words);
        (!words.is_empty()).then(|| section(self.heading(heading), words))
    }

    /// Which talks took place, when and with whom.
    fn talks(&self, talks: &[&Assessment]) -> Option<RecordSection> {
        let row = |one: &&Assessment| {
            let way = match one.remote {
                true => letters::form_remote,
                false => letters::form_on_site,
            };
            let kind = format!("letters-form-{}", one.kind.code());
            vec![
                self.both(|voice| voice.word(&kind)),
                self.both(|voice| day(voice, one.on)),
                one.by.clone(),
                self.heading(way),
            ]
        };
        let heads: [(Say, f32); 4] = [
            (says::talk, 2.1),
            (says::day, 2.4),
            (says::with, 1.3),
            (says::way, 1.2),
        ];
        let rows: Vec<_> = talks.iter().map(row).collect();
        let table = self.table(&heads, rows)?;
        Some(section(self.heading(says::talks), vec![table]))
    }

    fn project(&self, pathway: &Pathway) -> Option<RecordSection> {
        let plan = pathway.plans.last()?;
        self.quoted(letters::plan_project, &plan.project)
    }

    /// The goals in the person's words; before and after as far as they were looked at.
    fn goals(&self, pathway: &Pathway) -> Option<RecordSection> {
        let goals = goals_of(pathway);
        let reached = goals.iter().any(|goal| goal.after.is_some());
        let how_far = |one| self.both(|voice| level(one, Addressee::Patient, voice));
        let row = |goal: &etp_domain::LetterGoal| {
            let mut cells = vec![goal.words.clone(), how_far(goal.before)];
            cells.extend(reached.then(|| how_far(goal.after)));
            cells
        };
        let heads: &[(Say, f32)] = match reached {
            true => &[
                (letters::my_goal, 2.4),
                (letters::before, 1.4),
                (letters::after, 1.4),
            ],
            false => &[(letters::my_goal, 2.4), (letters::start, 1.6)],
        };
        let heading = match reached {
            true => letters::my_goals,
            false => letters::my_goals_now,
        };
        let table = self.table(heads, goals.iter().map(row).collect())?;
        Some(section(self.heading(heading), vec![table]))
    }

    pub(super) fn table(&self, heads: &[(Say, f32)], rows: Vec<Vec<String>>) -> Option<RecordPart> {
        let column = |(head, width): &(Say, f32)| RecordColumn {
            head: self.heading(*head),
            width: *width,
        };
        (!rows.is_empty()).then(|| {
            RecordPart::Table(RecordTable {
                caption: String::new(),
                columns: heads.iter().map(column).collect(),
                rows,
            })
        })
    }

    /// The themes of the agreed sessions; dates stand on the plan.
    fn sessions(&self, pathway: &Pathway) -> Option<RecordSection> {
        let agreed = pathway.agreed_sessions();
        let sessions = pathway.template.sessions.iter();
        let themes = sessions.filter(|one| agreed.contains(&one.code.as_str()));
        let first = self.first();
        let both = |voice, one: &etp_domain::TemplateSession| {
            text(&one.theme, voice, first).unwrap_or_default()
        };
        let themes = themes.map(|one| {
            let mut said: Vec<String> = self.voices.iter().map(|voice| both(*voice, one)).collect();
            said.retain(|text| !text.is_empty());
            said.dedup();
            said.join(" / ")
        });
        let themes: Vec<String> = themes.collect();
        let some = !pathway.plans.is_empty() && !themes.is_empty();
        let list = RecordPart::List(themes);
        some.then(|| section(self.heading(says::sessions), vec![list]))
    }

    fn lived(&self, evaluation: &Assessment) -> Option<RecordSection> {
        let content = &evaluation.content;
        let mut parts = self.as_written(&content.lived);
        if let Some(points) = content.satisfaction {
            let points = points.to_string();
            parts.extend(self.said(|voice| letters::my_satisfaction(voice.speaks, &points)));
        }
        (!parts.is_empty()).then(|| section(self.heading(says::lived), parts))
    }

    fn decided(&self, decision: &Decision) -> RecordSection {
        let what = match decision.kind {
            DecisionKind::Stop => letters::my_stop,
            DecisionKind::Reinforcement => letters::my_reinforcement,
            DecisionKind::Resumption => letters::my_resumption,
        };
        let mut parts = self.said(|voice| {
            let on = says::decided_on(voice.speaks, day(voice, decision.on));
            [what(voice.speaks), on].join(" ")
        });
        let proposal = self.as_written(&decision.proposal);
        if !proposal.is_empty() {
            parts.push(RecordPart::Subheading(self.heading(says::proposal)));
            parts.extend(proposal);
        }
        if let Some(on) = decision.follow_up_on {
            parts.extend(self.said(|voice| letters::my_follow_up(voice.speaks, day(voice, on))));
        }
        section(self.heading(says::decided), parts)
    }

    fn contact(&self, desk: &Desk) -> Option<RecordSection> {
        let phone = desk.centre().phone.trim().to_owned();
        let parts = self.said(|voice| letters::plan_call(voice.speaks, &phone));
        (!phone.is_empty()).then(|| section(self.heading(letters::plan_contact), parts))
    }
}
