//! The declaration sheet: what the register knows of what a declaration asks, what is missing first,
//! and "to be filled in" wherever nothing is known. A model, to be checked against the form.

mod answers;
mod people;

use self::answers::Answers;
use super::programme_facts;
use crate::forms::PrintProgramme;
use crate::letters::voice::Voice;
use crate::paper;
use crate::views::HandoutMade;
use crate::{Desk, Failure, rules};
use etp_domain::{MissingPiece, missing_pieces};
use etp_handout::{Record, RecordPart, RecordSection, print_record};
use etp_i18n::{declaration as says, message};
use etp_store::{DeclarationRow, Reader};

/// Makes the PDF among the register's papers.
///
/// # Errors
/// No such programme; the disk.
pub fn print_declaration(desk: &Desk, form: PrintProgramme) -> Result<HandoutMade, Failure> {
    let voice = Voice::of(super::written_in(desk, form.language));
    let record = desk.read(|reader| record(desk, reader, form, voice))?;
    let (id, today) = (form.programme.to_string(), desk.today());
    let name = format!("declaration-{id}-{today}-{}", voice.language.code());
    let made = paper::keep(desk, &name, &print_record(&record)?, vec![voice.language])?;
    let detail = serde_json::json!({ "language": voice.language.code() });
    desk.write(|writer| desk.log(writer, "print-declaration", &id, &detail))?;
    Ok(made)
}

fn record(
    desk: &Desk,
    reader: &Reader<'_>,
    form: PrintProgramme,
    voice: Voice,
) -> Result<Record, Failure> {
    let facts = programme_facts(desk, reader, form.programme)?;
    let template = reader.version(form.programme, facts.done.version)?.template;
    let missing = missing_pieces(&facts, &rules::book(reader)?, desk.today());
    let (centre, speaks) = (desk.centre(), voice.speaks);
    let title = says::title(speaks, &facts.programme.title);
    let mut record = paper::blank(desk, voice.language, title, says::footer(speaks));
    let answers = Answers {
        voice,
        facts: &facts,
        template: &template,
        centre: &centre,
    };
    record.sections = vec![
        section(
            String::new(),
            vec![RecordPart::Warning(says::model(speaks))],
        ),
        section(says::missing(speaks), missing_parts(&missing, voice)),
    ];
    record.sections.extend(answers.sections());
    let declared = reader.declarations(form.programme)?;
    record.sections.push(section(
        says::declared(speaks),
        vec![declarations(&declared, voice)],
    ));
    record
        .sections
        .push(section(says::hand(speaks), vec![RecordPart::Signature]));
    record.closing = vec![says::origin(speaks)];
    Ok(record)
}

fn section(heading: String, parts: Vec<RecordPart>) -> RecordSection {
    RecordSection { heading, parts }
}

fn missing_parts(missing: &[MissingPiece], voice: Voice) -> Vec<RecordPart> {
    if missing.is_empty() {
        return vec![RecordPart::Paragraph(says::missing_nothing(voice.speaks))];
    }
    let sentence = |piece: &MissingPiece| {
        let key = format!("programmes-missing-{}", piece.code);
        let what = match piece.code.as_str() {
            "profession" => voice.word(&format!("professionals-profession-{}", piece.what)),
            _ => piece.what.clone(),
        };
        message(voice.speaks, &key, [("what", what)]).unwrap_or(key)
    };
    vec![RecordPart::List(missing.iter().map(sentence).collect())]
}

fn declarations(rows: &[DeclarationRow], voice: Voice) -> RecordPart {
    if rows.is_empty() {
        return RecordPart::Paragraph(says::declared_none(voice.speaks));
    }
    let line = |row: &DeclarationRow| {
        let day = voice.day(row.declared_on);
        match row.number.as_str() {
            "" => says::declared_line_plain(voice.speaks, day),
            number => says::declared_line(voice.speaks, day, number),
        }
    };
    RecordPart::List(rows.iter().map(line).collect())
}
