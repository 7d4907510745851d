//! The plan as the person takes it home: their project, their goals, their sessions with dates,
//! whom to call. Nothing of the team's own materials.

use super::section;
use crate::letters::level;
use crate::letters::voice::{Voice, full_name};
use crate::paper;
use crate::pathways::show::session_lines;
use crate::views::PathwaySessionLine;
use crate::{Desk, Failure};
use etp_domain::{
    Addressee, HandoutLanguage, Pathway, Patient, PersonalPlan, SessionPart, SkillLevel,
};
use etp_handout::{Record, RecordColumn, RecordPart, RecordSection, RecordTable};
use etp_i18n::{dates, letters as says};
use etp_store::Reader;

pub(super) fn record(
    desk: &Desk,
    reader: &Reader<'_>,
    patient: &Patient,
    pathway: &Pathway,
    language: HandoutLanguage,
) -> Result<Record, Failure> {
    let plan = pathway.plans.last();
    let plan = plan.ok_or_else(|| Failure::refused("plan-missing"))?;
    let voice = Voice::of(language);
    let speaks = voice.speaks;
    let footer = says::plan_footer(speaks);
    let mut record = paper::blank(desk, language, says::plan_title(speaks), footer);
    record.large_print = patient.needs.large_print;
    record.lead = vec![lead(patient, plan, voice)];
    record.sections = [
        project(plan, voice),
        Some(goals(plan, voice)),
        sessions(desk, reader, pathway, voice)?,
        Some(section(
            says::plan_bring(speaks),
            vec![RecordPart::Lines(2)],
        )),
        contact(desk, voice),
    ]
    .into_iter()
    .flatten()
    .collect();
    record.closing = vec![says::plan_change(speaks)];
    Ok(record)
}

fn lead(patient: &Patient, plan: &PersonalPlan, voice: Voice) -> String {
    let (name, day) = (full_name(patient), voice.day(plan.agreed_on));
    match plan.by.trim() {
        "" => says::plan_for(voice.speaks, day, name),
        by => says::plan_for_by(voice.speaks, by, day, name),
    }
}

fn project(plan: &PersonalPlan, voice: Voice) -> Option<RecordSection> {
    let words = plan.project.trim();
    let message = RecordPart::Paragraph(words.to_owned());
    (!words.is_empty()).then(|| section(says::plan_project(voice.speaks), vec![message]))
}

fn goals(plan: &PersonalPlan, voice: Voice) -> RecordSection {
    let row = |goal: &etp_domain::SkillGoal| {
        let known = (goal.level != SkillLevel::NotAddressed).then_some(goal.level);
        vec![goal.words.clone(), level(known, Addressee::Patient, voice)]
    };
    let heads = [
        (says::my_goal(voice.speaks), 3.0),
        (says::plan_today(voice.speaks), 1.0),
    ];
    let table = table(heads, plan.goals.iter().map(row).collect());
    section(says::my_goals_now(voice.speaks), vec![table])
}

/// The agreed sessions, each with its week; dates as far as they are known.
fn sessions(
    desk: &Desk,
    reader: &Reader<'_>,
    pathway: &Pathway,
    voice: Voice,
) -> Result<Option<RecordSection>, Failure> {
    let lines = session_lines(pathway, voice.language, desk.today()).into_iter();
    let mut rows = Vec::new();
    for line in lines.filter(|line| line.agreed) {
        rows.push(row(reader, &line, voice)?);
    }
    let speaks = voice.speaks;
    let heads = [
        (says::plan_when(speaks), 0.8),
        (says::plan_theme(speaks), 2.6),
        (says::plan_day(speaks), 1.5),
        (says::plan_hour(speaks), 0.8),
        (says::plan_place(speaks), 1.9),
    ];
    let some = !rows.is_empty();
    Ok(some.then(|| section(says::plan_sessions(speaks), vec![table(heads, rows)])))
}

fn row(
    reader: &Reader<'_>,
    line: &PathwaySessionLine,
    voice: Voice,
) -> Result<Vec<String>, Failure> {
    let speaks = voice.speaks;
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
                Some(SessionPart::Attended) => says::plan_been(speaks),
                _ => voice.day(session.date),
            };
            (day, dates::time(speaks, session.starts), session.place)
        }
        None => (says::plan_open(speaks), String::new(), String::new()),
    };
    let week = says::plan_week(speaks, line.week.to_string());
    Ok(vec![week, line.theme.clone(), day, hour, place])
}

fn contact(desk: &Desk, voice: Voice) -> Option<RecordSection> {
    let phone = desk.centre().phone.trim().to_owned();
    let call = RecordPart::KeyMessage(says::plan_call(voice.speaks, &phone));
    (!phone.is_empty()).then(|| section(says::plan_contact(voice.speaks), vec![call]))
}

fn table<const N: usize>(heads: [(String, f32); N], rows: Vec<Vec<String>>) -> RecordPart {
    let column = |(head, width)| RecordColumn { head, width };
    RecordPart::Table(RecordTable {
        caption: String::new(),
        columns: heads.map(column).to_vec(),
        rows,
    })
}
