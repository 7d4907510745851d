//! A record: a document made of data instead of written blocks, in one language. All its texts
//! arrive ready; this room only knows that they must all be printed, whatever letters they hold.

mod compose;
mod pocket;
mod unknown;
mod writer;

pub(crate) use compose::{compose, letterhead, notes, running};
#[cfg(test)]
pub(crate) use pocket::compose as compose_pocket;
pub(crate) use pocket::{ComposedPocket, PocketVoice};
pub use pocket::{PocketPlace, PocketPlan, PocketSession, print_pocket_plan};
pub(crate) use unknown::unknown_in;
pub(crate) use writer::{Writer, value};

use crate::chart::Chart;
use chrono::NaiveDate;
use etp_domain::HandoutLanguage;

/// A document made of data: everything held on a person, a certificate, a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The language all its texts are in.
    pub language: HandoutLanguage,
    /// 18 points; wide tables are read row by row.
    pub large_print: bool,
    /// Whose document it is, and what every page says.
    pub marks: RecordMarks,
    /// What it is.
    pub title: String,
    /// Paragraphs before the first section.
    pub lead: Vec<String>,
    /// Its sections, each an entry of the outline.
    pub sections: Vec<RecordSection>,
    /// Paragraphs after the last section.
    pub closing: Vec<String>,
}

/// What the head and the foot of the pages say.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordMarks {
    /// The centre, as its letters are headed; repeated on every page.
    pub centre_name: String,
    /// The number to call; empty when none was given.
    pub centre_phone: String,
    /// What stands under the centre's name on the first page: its address, its number.
    pub letterhead: Vec<String>,
    /// The day of printing, which is a fact like the others.
    pub printed_on: NaiveDate,
    /// What else the foot of every page says, in a few words; cut when longer than a line.
    pub footer: String,
    /// The people in it are those of the demonstration: every page says so.
    pub fictional: bool,
}

/// A part of a record under its own heading.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordSection {
    /// Its heading; none is printed when it is empty.
    pub heading: String,
    /// What it holds, in order.
    pub parts: Vec<RecordPart>,
}

/// What a section is made of. Facts, items and cells are printed letter for letter; sentences get
/// the spaces of their language. Nothing is hyphenated.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordPart {
    /// A heading as a section's own.
    Heading(String),
    /// A heading within the section.
    Subheading(String),
    /// A sentence or more; each of its lines is a paragraph.
    Paragraph(String),
    /// Labels, each with what it is the label of, in two columns.
    Facts(Vec<(String, String)>),
    /// Items with bullets.
    List(Vec<String>),
    /// A table; its head is repeated on every page it reaches, its rows stay whole.
    Table(RecordTable),
    /// Figures, drawn and tabled; a subheading says what they show.
    Chart(Chart),
    /// A framed sentence to remember.
    KeyMessage(String),
    /// A framed sentence that warns.
    Warning(String),
    /// A part said in another language that is read in the same direction.
    Spoken(HandoutLanguage, Box<RecordPart>),
    /// The sentence before it in another language, as large and less dark.
    Translated(HandoutLanguage, String),
    /// A paragraph, and the same beside it in another language.
    PairText(HandoutLanguage, [String; 2]),
    /// A heading within the section, and the same beside it in another language.
    Pair(HandoutLanguage, [String; 2]),
    /// Answers to tick, one below the other, each with the same beside it in another language.
    PairBoxes(HandoutLanguage, Vec<[String; 2]>),
    /// A small picture beside a question, by its name in the catalogue, with what it shows in words; one
    /// that is not in the catalogue is left out.
    Pictured {
        /// Its name in the catalogue.
        pictogram: String,
        /// What it shows, for whoever does not see it.
        alt: String,
        /// The question: a subheading or a pair.
        part: Box<RecordPart>,
    },
    /// Empty lines to write on; at least one.
    Lines(usize),
    /// Answers, each after a square to tick.
    Boxes(Vec<String>),
    /// Lines for a name, a date and a signature.
    Signature,
    /// Parts that stay on one page, as long as one holds them: nobody signs on another page than what is signed.
    Whole(Vec<RecordPart>),
}

/// A table. A row must have as many cells as there are columns.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordTable {
    /// What it shows; none is printed when it is empty.
    pub caption: String,
    /// Its columns, from the left.
    pub columns: Vec<RecordColumn>,
    /// Its rows; the first cell heads its row.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordColumn {
    /// What its cells are.
    pub head: String,
    /// Its width, in relation to the other columns.
    pub width: f32,
}
