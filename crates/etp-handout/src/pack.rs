//! A print job: papers, handouts, records and letters in one file, in the order they are handed in. Each
//! keeps its own page numbers, its language and its entry of the outline. Knows no paper's inside.

use crate::facts::on_one_line;
use crate::layout::{lay_out_badges, lay_out_with};
use crate::schedule::{badges, calls, cover, materials, sign_in, week};
use crate::sheet::{Sheet, fold, join};
use crate::text::Setter;
use crate::{
    Badges, CallSheet, Handout, HandoutFacts, HandoutProblem, LetterSheet, MaterialsList,
    PackCover, Press, Record, SignInSheet, WeekSheet, compose, letter, record,
};
use etp_domain::HandoutLayout;
use std::sync::Arc;

/// What is printed in one go.
#[derive(Clone, Debug)]
pub struct Pack {
    /// What the file is called.
    pub title: String,
    /// The printer uses both sides: every part starts on a front, so that nobody's paper carries
    /// another's name on its back.
    pub two_sided: bool,
    /// Its parts, in order.
    pub parts: Vec<PackPart>,
}

/// A part of a print job.
#[derive(Clone, Debug)]
#[expect(
    missing_docs,
    reason = "each variant is named like the document it holds"
)]
pub enum PackPart {
    Cover(PackCover),
    SignIn(SignInSheet),
    Materials(MaterialsList),
    CallSheet(CallSheet),
    Week(WeekSheet),
    Badges(Badges),
    /// Shared, because a group gets the same one.
    Handout(Arc<Handout>, HandoutFacts),
    /// Two A5 pages on each side; turned over the short edge, hence in a pack of booklets only.
    Booklet(Arc<Handout>, HandoutFacts),
    Record(Record),
    Letter(LetterSheet),
}

/// Prints a pack.
///
/// # Errors
/// [`HandoutProblem::Empty`] for a pack without parts; otherwise the first part's that has one.
pub fn print_pack(pack: &Pack) -> Result<Vec<u8>, HandoutProblem> {
    Press::new().print_pack(pack)
}

/// Whether a part can be printed, asked before a cover says what a pack holds.
///
/// # Errors
/// [`HandoutProblem`], as for the part alone.
pub fn try_part(part: &PackPart) -> Result<(), HandoutProblem> {
    Press::new().try_part(part)
}

pub(crate) fn sheets(pack: &Pack, setter: &mut Setter) -> Result<Sheet, HandoutProblem> {
    let sheets = pack.parts.iter().map(|part| sheet_with(part, setter));
    let sheets = sheets.collect::<Result<Vec<_>, _>>()?;
    join(&pack.title, sheets, pack.two_sided).ok_or(HandoutProblem::Empty)
}

/// The sheet of a part alone.
#[cfg(test)]
pub(crate) fn sheet(part: &PackPart) -> Result<Sheet, HandoutProblem> {
    sheet_with(part, &mut Setter::new(crate::text::Unknown::Refused))
}

pub(crate) fn sheet_with(part: &PackPart, setter: &mut Setter) -> Result<Sheet, HandoutProblem> {
    let mut lay_out = |composed: &_| lay_out_with(composed, setter);
    match part {
        PackPart::Cover(cover) => lay_out(&cover::compose(cover)),
        PackPart::SignIn(sheet) => lay_out(&sign_in::compose(sheet)),
        PackPart::Materials(list) => lay_out(&materials::compose(list)),
        PackPart::CallSheet(sheet) => lay_out(&calls::compose(sheet)),
        PackPart::Week(sheet) => lay_out(&week::compose(sheet)),
        PackPart::Badges(badges) => lay_out_badges(&badges::compose(badges)),
        PackPart::Handout(content, facts) => handout(content, facts, setter),
        PackPart::Booklet(content, facts) => booklet(content, facts, setter),
        PackPart::Record(record) => lay_out(&record::compose(record)?),
        PackPart::Letter(letter) => lay_out(&letter::compose(letter)?),
    }
}

/// Pages of another size have no place on its sheets.
fn booklet(
    content: &Handout,
    facts: &HandoutFacts,
    setter: &mut Setter,
) -> Result<Sheet, HandoutProblem> {
    match facts.layout {
        HandoutLayout::A5 => Ok(fold(handout(content, facts, setter)?)),
        _ => Err(HandoutProblem::BookletLayout),
    }
}

/// In a stack of the same handout, the outline says whose each one is.
fn handout(
    content: &Handout,
    facts: &HandoutFacts,
    setter: &mut Setter,
) -> Result<Sheet, HandoutProblem> {
    let mut sheet = lay_out_with(&compose::compose(content, facts)?, setter)?;
    let name = facts.patient_name.as_deref().map(on_one_line);
    if let Some(name) = name.filter(|name| !name.is_empty()) {
        for mark in sheet.bookmarks.iter_mut().filter(|mark| mark.level == 1) {
            mark.title = format!("{} – {name}", mark.title);
        }
    }
    Ok(sheet)
}
