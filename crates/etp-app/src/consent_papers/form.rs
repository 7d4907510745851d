//! The two forms: what is agreed to, yes or no, and who signs. Each stands alone, on one page where letters
//! are not large.

use super::Told;
use super::sheet::{Say, Sheet};
use crate::{Desk, paper};
use etp_handout::{Record, RecordPart, RecordSection};
use etp_i18n::information as says;

/// To take part.
pub(super) fn join(desk: &Desk, told: &Told) -> Record {
    let mut record = opened(desk, told, says::join_title);
    let read = |sheet: &Sheet| vec![before(told, sheet, &[says::asked, says::know])];
    record
        .sections
        .extend(told.sheet.read(says::join_title, read));
    record.sections.push(answer(told, says::join_question));
    record
}

/// To let data leave.
pub(super) fn share(desk: &Desk, told: &Told) -> Record {
    let mut record = opened(desk, told, says::share_title);
    let about: [Say; 4] = [
        says::share_doctor,
        says::share_totals,
        says::share_apart,
        says::share_back,
    ];
    let read = |sheet: &Sheet| {
        let about = sheet.section(says::about, &about);
        vec![about, before(told, sheet, &[says::asked])]
    };
    record
        .sections
        .extend(told.sheet.read(says::share_title, read));
    record.sections.push(answer(told, says::share_question));
    record
}

/// Whose it is, and which text was read.
fn opened(desk: &Desk, told: &Told, title: Say) -> Record {
    let sheet = &told.sheet;
    let footer = sheet.both(|voice| says::footer(voice.speaks, &told.version));
    let language = sheet.first().language;
    let mut record = paper::blank(desk, language, sheet.title(title), footer);
    record.large_print = sheet.large_print;
    // The address and the number stand in the information; a form keeps to its sheet.
    record.marks.letterhead.clear();
    record.marks.centre_phone.clear();
    let patient = &told.patient;
    let name = format!(
        "{} {}, {}",
        patient.first_name, patient.last_name, patient.file_number
    );
    let mut facts = vec![(sheet.label(says::person), name)];
    if told.programme.is_some() {
        let title = sheet.both(|voice| told.title(voice));
        facts.push((sheet.label(says::programme), title));
    }
    let mut parts = sheet.notice();
    parts.push(RecordPart::Facts(facts));
    if told.programme.is_none() {
        parts.extend(sheet.strong(|voice| says::which(voice.speaks)));
        parts.push(RecordPart::Lines(1));
    }
    record.sections = vec![RecordSection {
        heading: String::new(),
        parts,
    }];
    record
}

fn before(told: &Told, sheet: &Sheet, sentences: &[Say]) -> RecordSection {
    let mut parts = sheet.said(|voice| says::read(voice.speaks, &told.version));
    for say in sentences {
        parts.extend(sheet.said(|voice| say(voice.speaks)));
    }
    RecordSection {
        heading: sheet.heading(says::before),
        parts,
    }
}

/// The answer and the signatures, under one heading and on one page.
fn answer(told: &Told, question: Say) -> RecordSection {
    let sheet = &told.sheet;
    let mut parts = sheet.strong(|voice| question(voice.speaks));
    parts.push(sheet.boxes(&[says::yes, says::no]));
    for label in [says::signature as Say, says::professional, says::witness] {
        parts.extend(sheet.said(|voice| label(voice.speaks)));
        parts.push(RecordPart::Lines(1));
    }
    RecordSection {
        heading: sheet.heading(says::answer),
        parts: vec![RecordPart::Whole(parts)],
    }
}
