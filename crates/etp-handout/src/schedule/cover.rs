//! The cover of a print job: first what is missing, then what lies in it, then who gets what.

use super::{Paper, SessionFacts};
use crate::RecordMarks;
use crate::compose::{Cell, Composed, Grid, Part, Weight};
use crate::content::ListKind;
use crate::record::value;
use crate::text::bind_numbers;
use crate::words::{Say, says};
use chrono::{NaiveDate, NaiveDateTime};
use etp_domain::HandoutLanguage;

/// A cover.
#[derive(Clone, Debug, PartialEq)]
pub struct PackCover {
    /// The language its words are in.
    pub language: HandoutLanguage,
    /// Whose papers these are; letterhead and telephone number are left out.
    pub marks: RecordMarks,
    /// For which day.
    pub date: NaiveDate,
    /// What does not exist in the language somebody needs.
    pub missing: Vec<CoverMissing>,
    /// What lies in the pack, in order; may be empty.
    pub papers: Vec<String>,
    /// Its sessions, in the order of the way.
    pub sessions: Vec<CoverSession>,
}

/// A handout that somebody cannot get in their language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverMissing {
    /// The row of the sign-in sheet.
    pub number: u32,
    /// Who.
    pub name: String,
    /// Which handout.
    pub handout: String,
    /// The language it was wanted in, in words.
    pub wanted: String,
    /// The languages it was printed in instead; none when it was not printed.
    pub printed: Vec<HandoutLanguage>,
}

/// The handouts of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverSession {
    /// Which session.
    pub session: SessionFacts,
    /// When to leave for it; `None` when the way is not known.
    pub leave_at: Option<NaiveDateTime>,
    /// Who gets what, in the order of the sign-in sheet.
    pub rows: Vec<CoverRow>,
}

/// What somebody gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverRow {
    /// The row of the sign-in sheet.
    pub number: u32,
    /// Who.
    pub name: String,
    /// The title of the handout; empty when there is none.
    pub handout: String,
    /// The languages it is printed in.
    pub languages: Vec<HandoutLanguage>,
    /// In large print.
    pub large_print: bool,
}

/// Composes a cover.
pub(crate) fn compose(cover: &PackCover) -> Composed {
    let mut paper = Paper::new(cover.language);
    let title = paper.writer.words.of_day(says::cover, cover.date);
    missing(&cover.missing, &mut paper);
    papers(&cover.papers, &mut paper);
    for session in &cover.sessions {
        add(session, &mut paper);
    }
    paper.composed(&cover.marks, &title, &title)
}

fn missing(missing: &[CoverMissing], paper: &mut Paper) {
    if missing.is_empty() {
        return;
    }
    let words = paper.writer.words;
    let title = words.say(says::missing);
    let framed = paper
        .writer
        .framed(true, &title, &words.missing(missing.len()));
    let heads: [Say; 5] = [
        says::number,
        says::name,
        says::handout,
        says::wanted,
        says::instead,
    ];
    let row = |one: &CoverMissing| {
        let printed = match one.printed.is_empty() {
            true => words.say(says::instead_none),
            false => languages(&one.printed, paper),
        };
        let texts = [&one.handout, &one.wanted, &printed];
        let mut cells = person(one.number, &one.name);
        cells.extend(texts.map(|text| Cell::of(Weight::Plain, value(text))));
        cells
    };
    let rows = missing.iter().map(row).collect();
    let grid = grid(paper, &heads, vec![0.8, 3.0, 3.6, 1.9, 2.0], rows);
    paper.parts.extend([framed, Part::Grid(grid)]);
}

fn papers(papers: &[String], paper: &mut Paper) {
    if papers.is_empty() {
        return;
    }
    let heading = paper.writer.words.say(says::papers);
    let items = papers.iter().map(|one| value(one)).collect();
    paper.parts.extend([
        Part::Heading(paper.writer.sentence(&heading)),
        Part::List(ListKind::Steps, items),
    ]);
}

fn add(one: &CoverSession, paper: &mut Paper) {
    let words = paper.writer.words;
    paper.parts.push(Part::Heading(value(&one.session.theme)));
    paper.session(&one.session);
    if let Some(leave) = one.leave_at {
        let leave = words.leave_at(leave, one.session.slot.from.date());
        paper.paragraph(&bind_numbers(&leave));
    }
    if one.rows.is_empty() {
        return;
    }
    let heads: [Say; 4] = [says::number, says::name, says::handout, says::languages];
    let rows = one.rows.iter().map(|row| gets(row, paper)).collect();
    let grid = grid(paper, &heads, vec![0.8, 3.4, 4.4, 2.7], rows);
    paper.parts.push(Part::Grid(grid));
}

fn gets(row: &CoverRow, paper: &Paper) -> Vec<Cell> {
    let words = paper.writer.words;
    let mut cells = person(row.number, &row.name);
    if row.handout.is_empty() {
        let none = value(&words.say(says::no_handout));
        cells.extend([Cell::of(Weight::Small, none), Cell::Open]);
        return cells;
    }
    let mut printed = vec![(Weight::Plain, value(&languages(&row.languages, paper)))];
    if row.large_print {
        printed.push((Weight::Strong, value(&words.say(says::large_print))));
    }
    cells.extend([
        Cell::of(Weight::Plain, value(&row.handout)),
        Cell::lines(printed),
    ]);
    cells
}

fn person(number: u32, name: &str) -> Vec<Cell> {
    let number = value(&number.to_string());
    let said = [number, value(name)];
    Vec::from(said.map(|text| Cell::of(Weight::Strong, text)))
}

fn languages(languages: &[HandoutLanguage], paper: &Paper) -> String {
    let names = languages.iter();
    names
        .map(|one| paper.writer.words.language_name(*one))
        .collect::<Vec<_>>()
        .join(", ")
}

fn grid(paper: &Paper, heads: &[Say], widths: Vec<f32>, rows: Vec<Vec<Cell>>) -> Grid {
    Grid {
        widths,
        head: paper.heads(heads),
        rows,
        headed_by: 1,
        least: 0.0,
        ruled: false,
    }
}
