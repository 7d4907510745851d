//! A record becomes one column of parts, as each language of a handout does. Knows no font and no
//! page.

use super::unknown::{UnknownWord, unknown_words};
use super::writer::{Writer, value};
use super::{Record, RecordMarks, RecordSection};
use crate::HandoutProblem;
use crate::compose::{Column, Composed, Form, Letterhead, Part, Running};
use crate::content::ListKind;
use crate::text::{Prose, STAND_IN};
use etp_domain::HandoutLayout;

/// Parts, each with the number of its section; 0 for what stands outside them.
type Numbered = Vec<(usize, Part)>;

/// Composes a record.
pub(crate) fn compose(record: &Record) -> Result<Composed, HandoutProblem> {
    let writer = Writer::new(record.language, record.large_print);
    let title = writer.sentence(&record.title);
    let column = Column {
        language: record.language,
        letterhead: letterhead(&record.marks, &writer),
        opening: None,
        running: running(&record.marks, &title, &writer),
        title,
        parts: parts(record, &writer)?,
    };
    Ok(Composed {
        form: Form::Record,
        columns: vec![column],
        layout: HandoutLayout::for_eyes(record.large_print),
        sources: vec![],
        printed_on: record.marks.printed_on,
    })
}

/// Whose document it is: name, address, number.
pub(crate) fn letterhead(marks: &RecordMarks, writer: &Writer) -> Option<Letterhead> {
    let mut lines: Vec<Prose> = marks.letterhead.iter().map(|line| value(line)).collect();
    if !marks.centre_phone.is_empty() {
        let phone = marks.centre_phone.replace(' ', "\u{A0}");
        lines.push(writer.sentence(&writer.words.phone(&phone)));
    }
    let some = !marks.centre_name.is_empty() || !lines.is_empty();
    let centre = value(&marks.centre_name);
    some.then_some(Letterhead { centre, lines })
}

/// What every page says.
pub(crate) fn running(marks: &RecordMarks, title: &Prose, writer: &Writer) -> Running {
    let mark = match marks.fictional {
        true => writer.words.fictional_mark(),
        false => String::new(),
    };
    let mut imprint = writer.words.printed_on(marks.printed_on);
    if !marks.footer.is_empty() {
        imprint = [imprint.as_str(), &marks.footer].join(" · ");
    }
    Running {
        centre: value(&marks.centre_name),
        title: title.clone(),
        mark: writer.sentence(&mark),
        imprint: writer.sentence(&imprint),
        holds: Prose::default(),
        numbered_from: 1,
        framed: true,
        words: writer.words,
    }
}

fn parts(record: &Record, writer: &Writer) -> Result<Numbered, HandoutProblem> {
    let mut parts = Vec::new();
    if record.marks.fictional {
        parts.push((0, fictional(writer)));
    }
    parts.extend(outside(&record.lead, writer));
    for (number, section) in (1..).zip(&record.sections) {
        parts.extend(inside(section, number, writer)?);
    }
    parts.extend(outside(&record.closing, writer));
    let unknown = notes(unknown_words(record), writer);
    parts.extend(unknown.into_iter().map(|part| (0, part)));
    Ok(parts)
}

fn fictional(writer: &Writer) -> Part {
    let (mark, notice) = (
        writer.words.fictional_mark(),
        writer.words.fictional_notice(),
    );
    writer.framed(true, &mark, &notice)
}

fn outside(texts: &[String], writer: &Writer) -> Numbered {
    let paragraphs = texts.iter().flat_map(|text| writer.paragraphs(text));
    paragraphs.map(|part| (0, part)).collect()
}

fn inside(
    section: &RecordSection,
    number: usize,
    writer: &Writer,
) -> Result<Numbered, HandoutProblem> {
    let mut parts = Vec::new();
    if !section.heading.is_empty() {
        parts.push((number, Part::Heading(writer.sentence(&section.heading))));
    }
    for part in &section.parts {
        let written = writer.part(part, number)?;
        parts.extend(written.into_iter().map(|part| (number, part)));
    }
    Ok(parts)
}

/// The numbers of the letters that could only be printed as stand-ins.
pub(crate) fn notes(words: Vec<UnknownWord>, writer: &Writer) -> Vec<Part> {
    if words.is_empty() {
        return vec![];
    }
    let item =
        |one: &UnknownWord| writer.sentence(&writer.words.unknown_word(&one.word, &one.numbers));
    let note = writer.words.unknown_letters(STAND_IN);
    let items = words.iter().map(item).collect();
    vec![
        Part::Note(writer.sentence(&note)),
        Part::List(ListKind::Bullets, items),
    ]
}
