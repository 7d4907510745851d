//! The telephone list: whom to call, in which language, about when, and squares for what came of it.

use super::Paper;
use crate::RecordMarks;
use crate::compose::{Cell, Composed, Grid, Part, Weight};
use crate::record::value;
use crate::text::Prose;
use crate::words::{Say, says};
use chrono::NaiveDate;
use etp_domain::{HandoutLanguage, Slot};

/// A list of calls to make.
#[derive(Clone, Debug, PartialEq)]
pub struct CallSheet {
    /// The language its words are in.
    pub language: HandoutLanguage,
    /// Whose list it is; its letterhead and its telephone number are left out.
    pub marks: RecordMarks,
    /// Which day.
    pub date: NaiveDate,
    /// Why, in a sentence; may be empty.
    pub lead: String,
    /// Whom, in the order of calling.
    pub calls: Vec<CallRow>,
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallRow {
    /// The row of the sign-in sheet, if there is one.
    pub number: Option<u32>,
    /// Who.
    pub name: String,
    /// At which numbers.
    pub phones: Vec<String>,
    /// In which languages, in words.
    pub languages: Vec<String>,
    /// The hours of the session it is about.
    pub slot: Option<Slot>,
    /// What else says which session; may be empty.
    pub about: String,
}

/// Composes a telephone list.
pub(crate) fn compose(sheet: &CallSheet) -> Composed {
    let mut paper = Paper::new(sheet.language);
    let words = paper.writer.words;
    let lead = paper.writer.paragraphs(&sheet.lead);
    paper.parts.extend(lead);
    if sheet.calls.is_empty() {
        let nobody = words.say(says::nobody_to_call);
        paper.paragraph(&nobody);
    } else {
        let grid = grid(sheet, &paper);
        paper.parts.push(Part::Grid(grid));
    }
    let title = words.of_day(says::calls, sheet.date);
    paper.composed(&sheet.marks, &title, &title)
}

fn grid(sheet: &CallSheet, paper: &Paper) -> Grid {
    let heads: [Say; 6] = [
        says::number,
        says::name,
        says::phone,
        says::session,
        says::outcome,
        says::next,
    ];
    Grid {
        widths: vec![0.75, 2.5, 2.6, 2.1, 3.9, 1.55],
        head: paper.heads(&heads),
        rows: sheet.calls.iter().map(|call| row(call, paper)).collect(),
        headed_by: 1,
        least: 34.0,
        ruled: true,
    }
}

fn row(call: &CallRow, paper: &Paper) -> Vec<Cell> {
    let words = paper.writer.words;
    let number = call.number.map(|number| number.to_string());
    let number = vec![(Weight::Strong, value(&number.unwrap_or_default()))];
    let name = vec![
        (Weight::Strong, value(&call.name)),
        (Weight::Small, value(&call.languages.join(", "))),
    ];
    let hours = call.slot.map(|slot| words.hours(slot)).unwrap_or_default();
    let until = call.slot.map(|slot| words.until(slot)).unwrap_or_default();
    let session = vec![
        (Weight::Plain, value(&hours)),
        (Weight::Small, value(&until)),
        (Weight::Small, value(&call.about)),
    ];
    vec![
        Cell::lines(number),
        Cell::lines(name),
        phones(call, paper),
        Cell::lines(session),
        Cell::Answers(outcomes(paper)),
        Cell::Open,
    ]
}

fn phones(call: &CallRow, paper: &Paper) -> Cell {
    if call.phones.is_empty() {
        let none = paper.writer.words.say(says::no_phone);
        return Cell::of(Weight::Small, value(&none));
    }
    let whole = |phone: &String| value(&phone.replace(' ', "\u{A0}"));
    let phones = call.phones.iter().map(whole);
    Cell::lines(phones.map(|phone| (Weight::Plain, phone)).collect())
}

fn outcomes(paper: &Paper) -> Vec<Prose> {
    let outcomes: [Say; 4] = [
        says::outcome_reached,
        says::outcome_no_answer,
        says::outcome_left_word,
        says::outcome_wrong_number,
    ];
    let words = paper.writer.words;
    outcomes.map(|say| value(&words.say(say))).to_vec()
}
