//! What a column is made of, in one language. Knows no measure.

use super::Grid;
use crate::chart::Drawing;
use crate::content::ListKind;
use crate::letter::{EnvelopeWindow, Logo};
use crate::pictogram::{Outline, Step};
use crate::text::Prose;
use etp_domain::HandoutLanguage;
use fast_qr::{ECL, QRBuilder};
use std::collections::HashMap;
use std::sync::Arc;

/// A part of a column.
pub(crate) enum Part {
    /// A fixed sentence in small letters.
    Note(Prose),
    Heading(Prose),
    /// A heading below a heading.
    Subheading(Prose),
    Paragraph(Prose),
    List(ListKind, Vec<Prose>),
    Framed {
        warns: bool,
        title: Prose,
        lines: Vec<Prose>,
    },
    Picture {
        outline: Arc<Outline>,
        /// `None` when it is decoration.
        alt: Option<String>,
    },
    /// A small picture beside the start of a part.
    Pictured {
        outline: Arc<Outline>,
        alt: String,
        part: Box<Part>,
    },
    Table(TableRows),
    Grid(Grid),
    Chart(Box<Drawing>),
    /// Labels, each with what it is the label of.
    Facts(Vec<[Prose; 2]>),
    Qr {
        code: Code,
        alt: String,
        text: Prose,
    },
    /// A question of a quiz, and the answers to tick.
    Question {
        label: Prose,
        text: Prose,
        answers: Vec<Prose>,
    },
    /// The right answer to a question, and why.
    Answer {
        label: Prose,
        right: Prose,
        why: Prose,
    },
    /// What stands before each line to be filled in by hand.
    Signature(Vec<Prose>),
    /// Who signs, under the line they sign on.
    SignedBy(Vec<Prose>),
    /// A part said in another language than its column, read in the same direction.
    Spoken(HandoutLanguage, Box<Part>),
    /// The same as before in another language.
    Translated(HandoutLanguage, Prose),
    /// A paragraph, and the same beside it in another language.
    PairText(HandoutLanguage, [Prose; 2]),
    /// A question, and the same beside it in another language.
    Pair(HandoutLanguage, [Prose; 2]),
    /// Answers to tick, each with the same beside it in another language.
    PairBoxes(HandoutLanguage, Vec<[Prose; 2]>),
    /// Lines to write on.
    Lines(usize),
    /// Answers to tick.
    Boxes(Vec<Prose>),
    /// Parts that stay on one page.
    Whole(Vec<Part>),
}

/// A table, its columns' widths in relation to each other; without any, each is as wide as its words ask.
pub(crate) struct TableRows {
    pub(crate) widths: Vec<f32>,
    /// The columns whose words stand at the end of their cells, as numbers do; all others at their start.
    pub(crate) ends: Vec<bool>,
    /// The first cell of a row heads it.
    pub(crate) headed: bool,
    /// It stands below a drawing that says the same, and speaks lower.
    pub(crate) dense: bool,
    pub(crate) caption: Prose,
    pub(crate) head: Vec<Prose>,
    pub(crate) rows: Vec<Vec<Prose>>,
    /// How high a row with an empty cell is, in the size of running text, to be filled in by hand.
    pub(crate) room: f32,
    /// Its cells are ruled on all sides, because people write in them.
    pub(crate) ruled: bool,
    /// It needs the whole width of the page, whatever stands beside it.
    pub(crate) wide: bool,
    /// It shares its cells with its translation, so that they are filled in once.
    pub(crate) shared: bool,
}

impl TableRows {
    /// A table of data that nobody writes in, still empty.
    pub(crate) fn of_data() -> Self {
        Self {
            widths: vec![],
            ends: vec![],
            headed: true,
            dense: false,
            caption: Prose::default(),
            head: vec![],
            rows: vec![],
            room: 0.0,
            ruled: false,
            wide: false,
            shared: false,
        }
    }
}

/// Room for a word in handwriting, and for a number that is read off again.
pub(crate) const ROOM_TO_WRITE: f32 = 1.9;
pub(crate) const ROOM_FOR_FIGURES: f32 = 2.6;
/// More columns than this do not stand in half a page.
const COLUMNS_IN_HALF: usize = 4;

impl Part {
    /// Whether its cells are those of its translation.
    pub(crate) fn is_shared(&self) -> bool {
        matches!(self, Self::Table(table) if table.shared)
    }

    /// Whether it needs the whole width of the page, whatever stands beside it.
    pub(crate) fn is_wide(&self) -> bool {
        match self {
            Self::Table(table) => table.wide || table.widths.len() > COLUMNS_IN_HALF,
            _ => false,
        }
    }
}

/// Whose document it is, at the head of its first page.
pub(crate) struct Letterhead {
    pub(crate) centre: Prose,
    pub(crate) lines: Vec<Prose>,
}

/// What stands above the first line of a letter.
pub(crate) struct Opening {
    pub(crate) sender: Option<Letterhead>,
    pub(crate) logo: Option<Arc<Logo>>,
    pub(crate) logo_alt: String,
    pub(crate) window: EnvelopeWindow,
    pub(crate) address: Vec<Prose>,
    pub(crate) place_and_day: Prose,
}

/// Codes drawn before: a stack asks for the same ones again and again.
#[derive(Default)]
pub(crate) struct Codes(HashMap<String, Code>);

impl Codes {
    const MOST: usize = 100;

    /// The code of a text; `None` when no code is large enough for it.
    pub(crate) fn draw(&mut self, content: &str) -> Option<Code> {
        if let Some(code) = self.0.get(content) {
            return Some(code.clone());
        }
        let code = Code::new(content)?;
        if self.0.len() == Self::MOST {
            self.0.clear();
        }
        self.0.insert(content.to_owned(), code.clone());
        Some(code)
    }
}

/// A QR code drawn, and the address it leads to if it holds one.
#[derive(Clone)]
pub(crate) struct Code {
    pub(crate) outline: Arc<Outline>,
    pub(crate) address: Option<String>,
}

impl Code {
    /// Draws a text; `None` when no code is large enough for it.
    pub(crate) fn new(content: &str) -> Option<Self> {
        let code = QRBuilder::new(content).ecl(ECL::M).build().ok()?;
        let mut steps = Vec::new();
        for row in 0..code.size {
            let dark: Vec<bool> = code[row]
                .iter()
                .take(code.size)
                .map(|module| module.value())
                .collect();
            bars(&dark, row as f32, &mut steps);
        }
        let size = code.size as f32;
        let outline = Arc::new(Outline {
            width: size,
            height: size,
            shapes: vec![steps],
        });
        let address = content.starts_with("https://").then(|| content.to_owned());
        Some(Self { outline, address })
    }
}

/// Neighbouring dark squares as one bar.
fn bars(dark: &[bool], top: f32, steps: &mut Vec<Step>) {
    let mut column = 0;
    for stretch in dark.chunk_by(|one, next| one == next) {
        let (left, right) = (column as f32, (column + stretch.len()) as f32);
        column += stretch.len();
        if stretch[0] {
            let corners = [[right, top], [right, top + 1.0], [left, top + 1.0]];
            steps.push(Step::Move([left, top]));
            steps.extend(corners.map(Step::Line));
            steps.push(Step::Close);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_leads_somewhere_only_when_it_holds_an_address() {
        assert_eq!(
            Code::new("https://example.org").unwrap().address.as_deref(),
            Some("https://example.org")
        );
        assert_eq!(Code::new("Prochaine séance").unwrap().address, None);
    }

    #[test]
    fn a_text_too_long_for_any_code_has_none() {
        assert!(Code::new(&"x".repeat(4000)).is_none());
    }

    #[test]
    fn dark_neighbours_become_one_bar() {
        let mut steps = Vec::new();
        bars(&[true, true, false, true], 0.0, &mut steps);
        let starts = steps
            .iter()
            .filter(|step| matches!(step, Step::Move(_)))
            .count();
        assert_eq!(starts, 2);
    }
}
