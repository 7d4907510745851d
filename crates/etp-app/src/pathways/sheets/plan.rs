//! The plan as the person takes it home: their project, their goals, their sessions with dates,
//! whom to call. Nothing of the team's own materials. What somebody wrote stays as it was written.

use super::numbered::Sheet;
use super::section;
use super::summary::Say;
use crate::letters::level;
use crate::letters::voice::{Voice, full_name};
use crate::paper;
use crate::pathways::show::session_lines;
use crate::views::PathwaySessionLine;
use crate::{Desk, Failure};
use etp_domain::{
    Addressee, HandoutLanguage, Pathway, Patient, PersonalPlan, SessionPart, SkillGoal, SkillLevel,
};
use etp_handout::{Record, RecordPart, RecordSection};
use etp_i18n::{dates, letters as says};
use etp_store::Reader;

pub(super) fn record(
    desk: &Desk,
    reader: &Reader<'_>,
    patient: &Patient,
    pathway: &Pathway,
    languages: &[HandoutLanguage],
) -> Result<Record, Failure> {
    let plan = pathway.plans.last();
    let plan = plan.ok_or_else(|| Failure::refused("plan-missing"))?;
    let sheet = Sheet {
        voices: languages.iter().map(|one| Voice::of(*one)).collect(),
        large_print: patient.needs.large_print,
    };
    let footer = sheet.heading(says::plan_footer);
    let title = sheet.heading(says::plan_title);
    let mut record = paper::blank(desk, sheet.first().language, title, footer);
    record.large_print = sheet.large_print;
    let whose = sheet.said(|voice| lead(patient, plan, voice));
    let change = sheet.said(|voice| says::plan_change(voice.speaks));
    record.sections = [
        Some(section(String::new(), whose)),
        sheet.own_project(plan),
        sheet.agreed_goals(plan),
        sheet.agreed_sessions(desk, reader, pathway)?,
        Some(section(
            sheet.heading(says::plan_bring),
            vec![RecordPart::Lines(2)],
        )),
        sheet.whom_to_call(desk),
        Some(section(String::new(), change)),
    ]
    .into_iter()
    .flatten()
    .collect();
    Ok(record)
}

fn lead(patient: &Patient, plan: &PersonalPlan, voice: Voice) -> String {
    let (name, day) = (full_name(patient), voice.day(plan.agreed_on));
    match plan.by.trim() {
        "" => says::plan_for(voice.speaks, day, name),
        by => says::plan_for_by(voice.speaks, by, day, name),
    }
}

impl Sheet {
    fn own_project(&self, plan: &PersonalPlan) -> Option<RecordSection> {
        let words = plan.project.trim();
        let message = RecordPart::Paragraph(words.to_owned());
        let heading = || self.heading(says::plan_project);
        (!words.is_empty()).then(|| section(heading(), vec![message]))
    }

    fn agreed_goals(&self, plan: &PersonalPlan) -> Option<RecordSection> {
        let row = |goal: &SkillGoal| {
            let known = (goal.level != SkillLevel::NotAddressed).then_some(goal.level);
            let level = self.both(|voice| level(known, Addressee::Patient, voice));
            vec![goal.words.clone(), level]
        };
        let heads: [(Say, f32); 2] = [(says::my_goal, 3.0), (says::plan_today, 1.0)];
        let table = self.table(&heads, plan.goals.iter().map(row).collect())?;
        Some(section(self.heading(says::my_goals_now), vec![table]))
    }

    /// The agreed sessions, each with its week; dates as far as they are known.
    fn agreed_sessions(
        &self,
        desk: &Desk,
        reader: &Reader<'_>,
        pathway: &Pathway,
    ) -> Result<Option<RecordSection>, Failure> {
        let lines = |voice: &Voice| {
            let lines = session_lines(pathway, voice.language, desk.today()).into_iter();
            lines.filter(|line| line.agreed).collect::<Vec<_>>()
        };
        let told: Vec<Vec<PathwaySessionLine>> = self.voices.iter().map(lines).collect();
        let mut rows = Vec::new();
        for (place, line) in told[0].iter().enumerate() {
            let mut themes: Vec<&str> = told.iter().map(|one| one[place].theme.as_str()).collect();
            themes.dedup();
            rows.push(self.agreed_row(reader, line, themes.join(" / "))?);
        }
        let heads: [(Say, f32); 5] = [
            (says::plan_when, 0.8),
            (says::plan_theme, 2.6),
            (says::plan_day, 1.5),
            (says::plan_hour, 0.8),
            (says::plan_place, 1.9),
        ];
        let table = self.table(&heads, rows);
        Ok(table.map(|table| section(self.heading(says::plan_sessions), vec![table])))
    }

    fn agreed_row(
        &self,
        reader: &Reader<'_>,
        line: &PathwaySessionLine,
        theme: String,
    ) -> Result<Vec<String>, Failure> {
        let counts = line.part.is_some_and(|part| {
            matches!(
                part,
                SessionPart::Attended | SessionPart::Expected | SessionPart::Unmarked
            )
        });
        let dated = line.session.filter(|_| counts).map(|id| reader.session(id));
        let (day, hour, place) = match dated.transpose()? {
            Some(row) => {
                let session = row.session;
                let day = match line.part {
                    Some(SessionPart::Attended) => self.heading(says::plan_been),
                    _ => self.both(|voice| voice.day(session.date)),
                };
                let hour = self.both(|voice| dates::time(voice.speaks, session.starts));
                (day, hour, session.place)
            }
            None => (self.heading(says::plan_open), String::new(), String::new()),
        };
        let week = self.both(|voice| says::plan_week(voice.speaks, line.week.to_string()));
        Ok(vec![week, theme, day, hour, place])
    }

    fn whom_to_call(&self, desk: &Desk) -> Option<RecordSection> {
        let phone = desk.centre().phone.trim().to_owned();
        if phone.is_empty() {
            return None;
        }
        let call = |voice: &Voice| says::plan_call(voice.speaks, &phone);
        let mut parts = vec![RecordPart::KeyMessage(call(&self.first()))];
        let others = self.voices.iter().skip(1);
        parts.extend(others.map(|one| {
            RecordPart::Spoken(one.language, Box::new(RecordPart::KeyMessage(call(one))))
        }));
        Some(section(self.heading(says::plan_contact), parts))
    }
}
