//! A programme's self-evaluation, yearly and every four years: figures filled in, the team's words kept,
//! those of the time before beside them.
//!
//! Why: no source read names the parts an authority asks for, so these are Sentier's own and say so; what
//! a form of the region asks is written in the part that fits.

mod print;
mod public;
mod series;

pub use print::print_evaluation_file;

use super::figures::groups;
use super::ground::Ground;
use crate::forms::{AskEvaluationFile, AskReport, SaveEvaluationText};
use crate::letters::voice::Voice;
use crate::views::{EvaluationFileView, EvaluationPart, ReportGroup};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::Scheme;
use etp_store::{EvaluationKind, EvaluationText, Reader};
use std::collections::BTreeMap;

/// The parts, in order.
const PARTS: [&str; 8] = [
    "programme",
    "people",
    "sessions",
    "learned",
    "together",
    "territory",
    "strengths",
    "decision",
];

/// The scheme whose figures a programme's evaluation shows.
fn scheme_of(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::FrDeclared => "fr-grid",
        Scheme::BeStartUp | Scheme::BeCarePathway | Scheme::BeConvention => "be-activity",
        Scheme::LuClinic => "lu-clinic",
        Scheme::DeDmp => "de-dmp",
    }
}

/// The part a group of figures belongs to.
fn part_of(scheme: &str, group: &str) -> &'static str {
    match (scheme, group) {
        ("equity", _) => "territory",
        ("fr-grid", "1") => "people",
        ("fr-grid", "3") => "learned",
        ("fr-grid", "4") => "together",
        _ => "sessions",
    }
}

/// A programme's self-evaluation, with the figures filled in.
///
/// # Errors
/// No such programme; a year that cannot be; the disk.
pub fn evaluation_file(
    desk: &Desk,
    form: &AskEvaluationFile,
) -> Result<EvaluationFileView, Failure> {
    desk.read(|reader| view(desk, reader, form))
}

/// Keeps what the team writes in a part; nothing written takes it out.
///
/// # Errors
/// No such programme or part; the disk.
pub fn save_evaluation_text(desk: &Desk, form: &SaveEvaluationText) -> Result<Done<()>, Failure> {
    if !PARTS.contains(&form.part.as_str()) {
        return Err(Failure::refused("report-part-unknown").with("given", &form.part));
    }
    desk.write(|writer| {
        writer.programme(form.file.programme)?;
        writer.save_evaluation_text(&EvaluationText {
            programme: form.file.programme,
            kind: kind(&form.file),
            year: form.file.year,
            part: form.part.clone(),
            words: form.words.trim().to_owned(),
            saved_at: desk.now(),
            saved_by: desk.professional().to_owned(),
        })?;
        Ok(Done::new((), [Topic::Reports]))
    })
}

fn kind(form: &AskEvaluationFile) -> EvaluationKind {
    if form.four_yearly {
        EvaluationKind::FourYearly
    } else {
        EvaluationKind::Yearly
    }
}

/// How many years a file is about.
fn years(form: &AskEvaluationFile) -> i32 {
    if form.four_yearly { 4 } else { 1 }
}

fn period(form: &AskEvaluationFile) -> String {
    if form.four_yearly {
        format!("{}..{}", form.year - 3, form.year)
    } else {
        form.year.to_string()
    }
}

fn view(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &AskEvaluationFile,
) -> Result<EvaluationFileView, Failure> {
    let programme = reader.programme(form.programme)?.programme;
    let voice = Voice::of(form.language);
    let now = reader.evaluation_texts(form.programme, kind(form), form.year)?;
    let last_year = form.year - years(form);
    let last = reader.evaluation_texts(form.programme, kind(form), last_year)?;
    let words = |texts: &[EvaluationText], part: &str| {
        let found = texts.iter().find(|text| text.part == part);
        found.map(|text| text.words.clone()).unwrap_or_default()
    };
    let mut figures = BTreeMap::new();
    for scheme in [scheme_of(programme.scheme), "equity"] {
        for group in groups_of(desk, reader, form, scheme)? {
            let part = figures.entry(part_of(scheme, &group.code));
            part.or_insert_with(Vec::new).push(group);
        }
    }
    let mut part = |code: &'static str| {
        let groups = figures.remove(code).unwrap_or_default();
        let last_time = words(&last, code);
        EvaluationPart {
            code: code.to_owned(),
            heading: voice.word(&format!("report-part-{code}")),
            question: voice.word(&format!("report-part-{code}-question")),
            lines: groups
                .iter()
                .flat_map(|group| group.lines.clone())
                .collect(),
            tables: groups.into_iter().flat_map(|group| group.tables).collect(),
            words: words(&now, code),
            last_period: match last_time.as_str() {
                "" => String::new(),
                _ => last_year.to_string(),
            },
            last_time,
        }
    };
    Ok(EvaluationFileView {
        programme: programme.title,
        period: period(form),
        parts: PARTS.into_iter().map(&mut part).collect(),
    })
}

/// The figures of a scheme over the years of the file, and year by year where it is about four.
fn groups_of(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &AskEvaluationFile,
    scheme: &str,
) -> Result<Vec<ReportGroup>, Failure> {
    let ground = ground(desk, reader, form, (scheme, ""), &period(form))?;
    let mut own = groups(&ground.counted(), ground.names(reader))?;
    if form.four_yearly {
        let version = &ground.scheme().version;
        let years = series::years(desk, reader, form, (scheme, version))?;
        for group in &mut own {
            group
                .tables
                .extend(series::table(group, &years, ground.voice));
        }
    }
    Ok(own)
}

fn ground(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &AskEvaluationFile,
    (scheme, version): (&str, &str),
    period: &str,
) -> Result<Ground, Failure> {
    let asked = AskReport {
        scheme: scheme.to_owned(),
        version: version.to_owned(),
        period: period.to_owned(),
        programme: Some(form.programme),
        language: form.language,
    };
    Ground::of(desk, reader, &asked)
}
