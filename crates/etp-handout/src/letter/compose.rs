//! A letter becomes one column: what stands before the folding mark, then its parts. Knows no
//! font and no page.

use super::{LetterSheet, LetterTable};
use crate::HandoutProblem;
use crate::compose::{Column, Composed, Form, Opening, Part, Running};
use crate::record::{RecordTable, Writer, notes, unknown_in, value};
use crate::text::Prose;
use crate::{RecordColumn, RecordPart};
use etp_domain::HandoutLayout;
use std::sync::Arc;

/// Parts, each with the number of its paragraph; 0 for what is none.
type Numbered = Vec<(usize, Part)>;

/// Composes a letter.
pub(crate) fn compose(letter: &LetterSheet) -> Result<Composed, HandoutProblem> {
    let writer = Writer::new(letter.language, letter.large_print);
    let subject = writer.sentence(&letter.subject);
    let column = Column {
        language: letter.language,
        letterhead: None,
        opening: Some(opening(letter, &writer)),
        running: running(letter, &subject, &writer),
        title: subject,
        parts: parts(letter, &writer)?,
    };
    Ok(Composed {
        form: Form::Letter,
        columns: vec![column],
        layout: HandoutLayout::for_eyes(letter.large_print),
        sources: vec![],
        printed_on: letter.marks.printed_on,
    })
}

fn opening(letter: &LetterSheet, writer: &Writer) -> Opening {
    let centre = &letter.marks.centre_name;
    Opening {
        sender: crate::record::letterhead(&letter.marks, writer),
        logo: letter.logo.clone().map(Arc::new),
        logo_alt: writer.words.logo_alt(centre),
        window: letter.window,
        address: letter.address.iter().map(|line| value(line)).collect(),
        place_and_day: writer.sentence(&letter.place_and_day),
    }
}

fn running(letter: &LetterSheet, subject: &Prose, writer: &Writer) -> Running {
    let mark = match letter.marks.fictional {
        true => writer.words.fictional_mark(),
        false => String::new(),
    };
    Running {
        centre: value(&letter.marks.centre_name),
        title: subject.clone(),
        mark: writer.sentence(&mark),
        imprint: writer.sentence(&letter.marks.footer),
        holds: Prose::default(),
        numbered_from: 2,
        framed: true,
        words: writer.words,
    }
}

fn parts(letter: &LetterSheet, writer: &Writer) -> Result<Numbered, HandoutProblem> {
    let mut parts = Vec::new();
    if letter.marks.fictional {
        let notice = writer.words.fictional_notice();
        parts.push((0, Part::Note(writer.sentence(&notice))));
    }
    let before = letter.paragraphs.len().saturating_sub(1);
    let (said, closing) = letter.paragraphs.split_at(before);
    parts.extend(paragraphs(said, 1, writer));
    if let Some(rows) = &letter.table {
        let table = writer.part(&RecordPart::Table(table(rows)), before)?;
        parts.extend(table.into_iter().map(|part| (before, part)));
    }
    if let Some((words, lines)) = &letter.to_fill_in {
        parts.push((before, Part::Subheading(writer.sentence(words))));
        parts.push((before, Part::Lines(*lines)));
    }
    parts.extend(paragraphs(closing, before + 1, writer));
    let names = letter.signed_by.iter().map(|line| value(line)).collect();
    parts.push((0, Part::SignedBy(names)));
    let unknown = notes(unknown_in(&texts(letter)), writer);
    parts.extend(unknown.into_iter().map(|part| (0, part)));
    Ok(parts)
}

fn paragraphs(texts: &[String], first: usize, writer: &Writer) -> Numbered {
    let numbered = (first..).zip(texts);
    numbered
        .flat_map(|(number, text)| {
            let parts = writer.paragraphs(text).into_iter();
            parts.map(move |part| (number, part))
        })
        .collect()
}

/// The goal is as wide as both moments.
fn table(rows: &LetterTable) -> RecordTable {
    let moments = rows.heads.len().saturating_sub(1).max(1);
    let column = |(place, head): (usize, &String)| RecordColumn {
        head: head.clone(),
        width: if place == 0 { moments as f32 } else { 1.0 },
    };
    RecordTable {
        caption: rows.caption.clone(),
        columns: rows.heads.iter().enumerate().map(column).collect(),
        rows: rows.rows.clone(),
    }
}

fn texts(letter: &LetterSheet) -> Vec<&str> {
    let marks = &letter.marks;
    let lists = [
        &marks.letterhead,
        &letter.address,
        &letter.paragraphs,
        &letter.signed_by,
    ];
    let mut texts = vec![
        marks.centre_name.as_str(),
        &marks.centre_phone,
        &marks.footer,
        &letter.place_and_day,
        &letter.subject,
    ];
    texts.extend(lists.into_iter().flatten().map(String::as_str));
    texts.extend(letter.to_fill_in.iter().map(|(words, _)| words.as_str()));
    if let Some(table) = &letter.table {
        texts.push(&table.caption);
        texts.extend(table.heads.iter().map(String::as_str));
        texts.extend(table.rows.iter().flatten().map(String::as_str));
    }
    texts
}
