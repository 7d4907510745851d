//! A paper alone in its file. None is refused for its letters or its length; what is left of
//! [`HandoutProblem`] is a writer that fails.

use super::{Badges, CallSheet, MaterialsList, PackCover, SignInSheet, WeekSheet};
use super::{badges, calls, cover, materials, sign_in, week};
use crate::compose::Composed;
use crate::layout::{lay_out, lay_out_badges};
use crate::{HandoutProblem, pdf};

fn print(paper: &Composed) -> Result<Vec<u8>, HandoutProblem> {
    pdf::write(&lay_out(paper)?)
}

/// Prints a sheet to be signed.
///
/// # Errors
/// [`HandoutProblem::WriterFailed`].
pub fn print_sign_in(sheet: &SignInSheet) -> Result<Vec<u8>, HandoutProblem> {
    print(&sign_in::compose(sheet))
}

/// Prints name badges, with marks where to cut.
///
/// # Errors
/// [`HandoutProblem::WriterFailed`].
pub fn print_badges(badges: &Badges) -> Result<Vec<u8>, HandoutProblem> {
    pdf::write(&lay_out_badges(&badges::compose(badges))?)
}

/// Prints what to bring.
///
/// # Errors
/// [`HandoutProblem::WriterFailed`].
pub fn print_materials(list: &MaterialsList) -> Result<Vec<u8>, HandoutProblem> {
    print(&materials::compose(list))
}

/// Prints the schedule of some days.
///
/// # Errors
/// [`HandoutProblem::WriterFailed`].
pub fn print_week(sheet: &WeekSheet) -> Result<Vec<u8>, HandoutProblem> {
    print(&week::compose(sheet))
}

/// Prints a telephone list.
///
/// # Errors
/// [`HandoutProblem::WriterFailed`].
pub fn print_call_sheet(sheet: &CallSheet) -> Result<Vec<u8>, HandoutProblem> {
    print(&calls::compose(sheet))
}

/// Prints the cover of a print job.
///
/// # Errors
/// [`HandoutProblem::WriterFailed`].
pub fn print_cover(cover: &PackCover) -> Result<Vec<u8>, HandoutProblem> {
    print(&cover::compose(cover))
}
