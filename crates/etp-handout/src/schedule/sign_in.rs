//! The sign-in sheet: numbered rows to sign, blank ones for who was not expected, and how it is typed
//! back afterwards.

use super::{Paper, SessionFacts};
use crate::RecordMarks;
use crate::compose::{Cell, Composed, Grid, Part, Weight};
use crate::record::value;
use crate::text::bind_numbers;
use crate::words::{Say, says};
use etp_domain::{HandoutLanguage, Mark, write_sheet_line};

/// Room for a signature: eleven and a half millimetres.
const ROW: f32 = 11.5 * 72.0 / 25.4;
/// Room for a word in handwriting.
const BLANK: usize = 70;

/// A sheet to be signed by those who come.
#[derive(Clone, Debug, PartialEq)]
pub struct SignInSheet {
    /// The language its words are in.
    pub language: HandoutLanguage,
    /// Whose sheet it is; its letterhead and its telephone number are left out.
    pub marks: RecordMarks,
    /// Which session.
    pub session: SessionFacts,
    /// Who is expected, in the order of the numbers.
    pub rows: Vec<SignInRow>,
    /// Rows for who was not expected, numbered on.
    pub blank_rows: u32,
    /// The letters by which a mark is typed; without any, no legend is printed.
    pub letters: Vec<(char, Mark)>,
    /// Where the sheet is kept; a line to write on when it is empty.
    pub binder: String,
}

/// Somebody expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInRow {
    /// The number of the row, which stays when the sheet is printed again.
    pub number: u32,
    /// Who.
    pub name: String,
    /// In small letters below the name, such as whose relative it is; may be empty.
    pub about: String,
    /// Read by everybody who signs; may be empty.
    pub remarks: String,
}

/// Composes a sign-in sheet.
pub(crate) fn compose(sheet: &SignInSheet) -> Composed {
    let mut paper = Paper::new(sheet.language);
    let words = paper.writer.words;
    let (kind, theme) = (words.say(says::sign_in), sheet.session.theme.trim());
    let title = if theme.is_empty() { &kind } else { theme };
    if !theme.is_empty() || !sheet.session.programme.is_empty() {
        let said = words.sign_in(sheet.session.programme.trim());
        let said = paper.writer.sentence(&said);
        paper.parts.push(Part::Note(said));
    }
    paper.session(&sheet.session);
    let grid = grid(sheet, &paper);
    paper.parts.push(Part::Grid(grid));
    legend(sheet, &mut paper);
    binder(sheet, &mut paper);
    let when = bind_numbers(&words.when(sheet.session.slot));
    let again = [title, &when].join(" · ");
    let title = title.to_owned();
    paper.composed(&sheet.marks, &title, &again)
}

fn grid(sheet: &SignInSheet, paper: &Paper) -> Grid {
    let heads: [Say; 6] = [
        says::number,
        says::name,
        says::signature,
        says::arrived,
        says::left,
        says::remarks,
    ];
    let last = sheet.rows.iter().map(|row| row.number).max().unwrap_or(0);
    let blank = (1..=sheet.blank_rows).map(|more| blank(last.saturating_add(more)));
    Grid {
        widths: vec![0.95, 3.85, 3.25, 1.2, 1.2, 1.65],
        head: paper.heads(&heads),
        rows: sheet.rows.iter().map(row).chain(blank).collect(),
        headed_by: 1,
        least: ROW,
        ruled: true,
    }
}

fn number(number: u32) -> Cell {
    Cell::of(Weight::Number, value(&number.to_string()))
}

fn row(row: &SignInRow) -> Vec<Cell> {
    let name = vec![
        (Weight::Strong, value(&row.name)),
        (Weight::Small, value(&row.about)),
    ];
    let remarks = vec![(Weight::Small, value(&row.remarks))];
    vec![
        number(row.number),
        Cell::lines(name),
        Cell::Open,
        Cell::Open,
        Cell::Open,
        Cell::lines(remarks),
    ]
}

fn blank(of: u32) -> Vec<Cell> {
    let open = std::iter::repeat_with(|| Cell::Open).take(5);
    std::iter::once(number(of)).chain(open).collect()
}

/// The example is written by those who read it, so that the sheet never teaches what is refused.
fn legend(sheet: &SignInSheet, paper: &mut Paper) {
    if sheet.letters.is_empty() {
        return;
    }
    let words = paper.writer.words;
    let known = |mark: Mark| sheet.letters.iter().any(|(_, one)| *one == mark);
    let rows = [
        (1..=6, Mark::Present),
        (9..=9, Mark::Present),
        (8..=8, Mark::Absent),
    ];
    let marks: Vec<(u32, Mark)> = rows
        .into_iter()
        .filter(|(_, mark)| known(*mark))
        .flat_map(|(rows, mark)| rows.map(move |row| (row, mark)))
        .collect();
    let example = write_sheet_line(&marks, &sheet.letters).to_lowercase();
    let legend = words.legend(&example.replace(' ', "\u{A0}"));
    let letters = sheet.letters.iter();
    let letters: Vec<String> = letters
        .map(|(letter, mark)| words.letter(*letter, *mark).replace(' ', "\u{A0}"))
        .collect();
    let text = [legend, letters.join(", ")].join(" · ");
    let text = paper.writer.sentence(&text);
    paper.parts.push(Part::Note(text));
}

fn binder(sheet: &SignInSheet, paper: &mut Paper) {
    let kept = match sheet.binder.trim() {
        "" => ".".repeat(BLANK),
        binder => binder.to_owned(),
    };
    let kept = paper.writer.sentence(&paper.writer.words.binder(&kept));
    paper.parts.push(Part::Note(kept));
}
