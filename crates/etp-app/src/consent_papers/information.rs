//! The information to read: what the programme is, that everybody is free, what is noted, what leaves.

use super::Told;
use super::sheet::{Sheet, on_one_line};
use crate::{Desk, paper};
use etp_handout::{Record, RecordPart, RecordSection};
use etp_i18n::information as says;

pub(super) fn record(desk: &Desk, told: &Told) -> Record {
    let sheet = &told.sheet;
    let footer = sheet.both(|voice| says::footer(voice.speaks, &told.version));
    let title = sheet.title(says::title);
    let mut record = paper::blank(desk, sheet.first().language, title, footer);
    record.large_print = sheet.large_print;
    record.marks.letterhead = on_one_line(&record.marks.letterhead);
    record.sections = sheet.read(says::title, |sheet| sections(desk, told, sheet));
    record
}

fn sections(desk: &Desk, told: &Told, sheet: &Sheet) -> Vec<RecordSection> {
    vec![
        RecordSection {
            heading: String::new(),
            parts: sheet.notice(),
        },
        programme(told, sheet),
        who(desk, told, sheet),
        sheet.section(says::free, &[says::choice, says::stop, says::care]),
        sheet.section(
            says::noted,
            &[
                says::noted_you,
                says::noted_talks,
                says::noted_sessions,
                says::noted_answers,
            ],
        ),
        sheet.section(says::kept, &[says::kept_where, says::kept_read]),
        sheet.section(
            says::leaves,
            &[
                says::leaves_totals,
                says::leaves_doctor,
                says::leaves_file,
                says::leaves_copy,
            ],
        ),
        sheet.section(
            says::rights,
            &[says::rights_see, says::rights_erase, says::rights_complain],
        ),
        question(desk, sheet),
    ]
}

/// In the programme's own words where they are written.
fn programme(told: &Told, sheet: &Sheet) -> RecordSection {
    let mut parts = Vec::new();
    match &told.programme {
        Some((_, about)) => {
            parts.extend(sheet.said(|voice| says::called(voice.speaks, told.title(voice))));
            if !about.is_blank() {
                parts.extend(sheet.said(|voice| about.read_in(voice.language).to_owned()));
            }
        }
        None => {
            parts.extend(sheet.strong(|voice| says::which(voice.speaks)));
            parts.push(RecordPart::Lines(1));
        }
    }
    parts.extend(sheet.said(|voice| says::what(voice.speaks)));
    parts.extend(sheet.said(|voice| says::how(voice.speaks)));
    RecordSection {
        heading: sheet.heading(says::programme),
        parts,
    }
}

fn who(desk: &Desk, told: &Told, sheet: &Sheet) -> RecordSection {
    let centre = desk.centre().name.clone();
    let mut parts = sheet.said(|voice| says::run_by(voice.speaks, &centre));
    if !told.partner.trim().is_empty() {
        parts.extend(sheet.said(|voice| says::partner(voice.speaks, told.partner.trim())));
    }
    RecordSection {
        heading: sheet.heading(says::who),
        parts,
    }
}

fn question(desk: &Desk, sheet: &Sheet) -> RecordSection {
    let phone = desk.centre().phone.trim().replace(' ', "\u{A0}");
    let parts = sheet.said(|voice| match phone.as_str() {
        "" => says::ask(voice.speaks),
        phone => says::call(voice.speaks, phone),
    });
    RecordSection {
        heading: sheet.heading(says::question),
        parts,
    }
}
