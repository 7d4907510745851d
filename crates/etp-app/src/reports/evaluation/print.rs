//! The self-evaluation on paper: exact for the centre and its authority, or the version for everybody.

use super::super::{pages, schemes};
use super::{period, public, scheme_of, view};
use crate::forms::PrintEvaluationFile;
use crate::letters::voice::Voice;
use crate::views::{EvaluationFileView, EvaluationPart, HandoutMade, ReportGroup};
use crate::{Desk, Failure, paper};
use etp_handout::print_report;
use etp_handout::report::{ReportBlock, ReportDocument, ReportSection};
use etp_i18n::report as says;

/// Makes the PDF among the register's papers.
///
/// # Errors
/// As the file; the disk.
pub fn print_evaluation_file(
    desk: &Desk,
    form: &PrintEvaluationFile,
) -> Result<HandoutMade, Failure> {
    let voice = Voice::of(form.file.language);
    let pdf = desk.read(|reader| {
        let mut file = view(desk, reader, &form.file)?;
        if form.public {
            let programme = reader.programme(form.file.programme)?.programme;
            let name = scheme_of(programme.scheme);
            let form = schemes::pick(reader, name, "", desk.today())?.scheme;
            let portrait = schemes::pick(reader, "equity", "", desk.today())?.scheme;
            public::without_small(&mut file, &form, &portrait, voice.speaks);
        }
        document(desk, &file, form, voice)
    })?;
    let kind = if form.public { "public" } else { "exact" };
    let id = form.file.programme.to_string();
    let name = format!(
        "evaluation-{id}-{}-{kind}",
        period(&form.file).replace("..", "-")
    );
    let made = paper::keep(desk, &name, &pdf, vec![voice.language])?;
    let detail = serde_json::json!({ "period": period(&form.file), "version": kind });
    desk.write(|writer| desk.log(writer, "print-evaluation", &id, &detail))?;
    Ok(made)
}

fn document(
    desk: &Desk,
    file: &EvaluationFileView,
    form: &PrintEvaluationFile,
    voice: Voice,
) -> Result<Vec<u8>, Failure> {
    let speaks = voice.speaks;
    let document = ReportDocument {
        title: says::evaluation(speaks, &file.programme),
        subtitle: vec![
            format!("{} · {}", desk.centre().name, file.period),
            says::made_on(speaks, desk.professional(), voice.day(desk.today())),
            says::evaluation_model(speaks),
        ],
        language: voice.language,
        restricted: (!form.public).then(|| says::restricted(speaks)),
        sections: file
            .parts
            .iter()
            .map(|part| section(part, voice, form.public))
            .collect(),
    };
    Ok(print_report(&document, &paper::marks(desk, String::new()))?)
}

fn section(part: &EvaluationPart, voice: Voice, public: bool) -> ReportSection {
    let group = ReportGroup {
        code: String::new(),
        label: part.heading.clone(),
        lines: part.lines.clone(),
        tables: part.tables.clone(),
    };
    let mut section = pages::section(&group, voice);
    let words = if part.words.is_empty() {
        says::not_written(voice.speaks)
    } else {
        part.words.clone()
    };
    section.blocks.insert(0, ReportBlock::Text(words));
    if public && !part.lines.is_empty() {
        section
            .blocks
            .push(ReportBlock::Note(says::left_out_why(voice.speaks)));
    }
    section
}
