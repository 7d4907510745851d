//! Facts and written blocks in, a bilingual tagged PDF out: every handout the centre prints; and
//! records, letters, reports with charts and the papers of the schedule, documents made of data, in one
//! language. Many of them make a pack: one file, laid out in one pass. And the text messages that go with them.
//!
//! The way is one: content (TOML), a `record`, a `report`, a `letter` or the `schedule` → `compose` (facts merged, typography) → `text`
//! (shaped, hyphenated lines) → `layout` (bands side by side, pages, structure) → `sheet` (display
//! list) → `pdf` (bytes). Nothing flows backwards. This room knows no clock, no file, no SQL and no window;
//! only `pdf` may name printpdf and lopdf.
//!
//! Why:
//! - The two languages of a household stand side by side, block by block, so that a nurse can point
//!   at a line on the left and the patient reads it on the right.
//! - Layout is ours and printpdf only serialises, because no library sets two aligned, hyphenated
//!   and tagged columns; the display list would drive another writer unchanged.
//! - A handout is refused when a letter has no glyph, because its author can replace it. A record is
//!   never refused for that, because nobody may hold a person's data back over a font: a stand-in is
//!   drawn, the file keeps the true letter, and a list at the end gives its number.
//! - A pack is laid out, never stitched from files: its tags, outline, languages and links stay whole,
//!   and its fonts lie in it once.
//! - A chart never stands without its table: what is drawn is one figure with words for those who do not see
//!   it, and the numbers are in the table. A missing value is a gap and a word, never nought.
//! - Two tables to be filled in by hand would be filled in differently, so two languages share the cells
//!   of one wherever their words differ.
//! - The same facts give the same bytes, so a printed sheet can be proved and compared.

mod advice;
mod bring;
pub mod chart;
mod compose;
mod content;
mod facts;
mod layout;
mod letter;
mod library;
mod message;
mod pack;
mod pdf;
mod pictogram;
mod press;
mod problem;
mod record;
pub mod report;
mod schedule;
mod sheet;
mod text;
mod values;
mod words;

#[cfg(test)]
mod snapshot;

pub use advice::{Advice, AdviceKind, advise, minutes};
pub use bring::{Brought, LeftOut, bring_docx, bring_text};
pub use chart::Chart;
pub use content::{
    Draft, DraftBlock, DraftContent, DraftQr, DraftQuestion, DraftTable, DraftTitle, Gap, Handout,
    InLanguages, Level, Stale,
};
pub use facts::{HandoutFacts, SessionFact};
pub use letter::{EnvelopeWindow, LetterSheet, LetterTable, Logo};
pub use library::library;
pub use message::{MessageFacts, message, message_parts};
pub use pack::{Pack, PackPart, print_pack, try_part};
pub use pictogram::{Pictogram, pictogram, pictograms};
pub use press::Press;
pub use problem::HandoutProblem;
pub use record::{PocketPlace, PocketPlan, PocketSession, print_pocket_plan};
pub use record::{Record, RecordColumn, RecordMarks, RecordPart, RecordSection, RecordTable};
pub use report::ReportDocument;
pub use schedule::{
    Badge, BadgeFormat, Badges, CallRow, CallSheet, CoverMissing, CoverRow, CoverSession, Material,
    MaterialsList, PackCover, SessionFacts, SessionMaterials, SignInRow, SignInSheet, WeekDay,
    WeekSession, WeekSheet, print_badges, print_call_sheet, print_cover, print_materials,
    print_sign_in, print_week,
};
pub use values::HandoutValues;

use etp_domain::HandoutLayout;

/// Prints a handout for the facts given, in one language or two, in the layout they ask for.
///
/// # Errors
/// [`HandoutProblem`] when the content is not written in a language asked for, a character is in no
/// font, or a block cannot be set.
pub fn print_handout(content: &Handout, facts: &HandoutFacts) -> Result<Vec<u8>, HandoutProblem> {
    Press::new().print_handout(content, facts)
}

/// Prints a handout as a booklet: its A5 pages two by two on the sides of A4 sheets, to be printed on both
/// sides, turned over the short edge, and folded. It is read in the order of its pages, on paper and
/// aloud.
///
/// # Errors
/// [`HandoutProblem::BookletLayout`] for another layout than A5; otherwise as [`print_handout`].
pub fn print_booklet(content: &Handout, facts: &HandoutFacts) -> Result<Vec<u8>, HandoutProblem> {
    if facts.layout != HandoutLayout::A5 {
        return Err(HandoutProblem::BookletLayout);
    }
    let composed = compose::compose(content, facts)?;
    let sheet = layout::lay_out(&composed)?;
    pdf::write(&sheet::fold(sheet))
}

/// Prints a report on A4, with what the marks say on its first page and on every one.
///
/// # Errors
/// [`HandoutProblem`] when a row or a series has not as many values as there are columns or categories;
/// blocks are then sections, counted from 1.
pub fn print_report(
    report: &ReportDocument,
    marks: &RecordMarks,
) -> Result<Vec<u8>, HandoutProblem> {
    let composed = report::compose(report, marks)?;
    let sheet = layout::lay_out(&composed)?;
    pdf::write(&sheet)
}

/// Prints a record: everything in it, whatever letters it holds.
///
/// # Errors
/// [`HandoutProblem`] when a row has not as many cells as its table has columns; blocks are then
/// sections, counted from 1.
pub fn print_record(record: &Record) -> Result<Vec<u8>, HandoutProblem> {
    let composed = record::compose(record)?;
    let sheet = layout::lay_out(&composed)?;
    pdf::write(&sheet)
}

/// Prints a letter: its address where an envelope's window shows it, everything else elsewhere.
///
/// # Errors
/// [`HandoutProblem`] when a goal has not as many cells as there are heads; blocks are then
/// paragraphs, counted from 1.
pub fn print_letter(letter: &LetterSheet) -> Result<Vec<u8>, HandoutProblem> {
    let composed = letter::compose(letter)?;
    let sheet = layout::lay_out(&composed)?;
    pdf::write(&sheet)
}
