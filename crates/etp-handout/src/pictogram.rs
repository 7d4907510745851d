//! The pictograms of `assets/pictograms`: found by name or by a word, drawn when first asked for.
//! Knows no page and no colour: the shapes are black on paper of 48 × 48, the sheet says where and in
//! which ink.

mod catalogue;
mod outline;
mod search;

#[cfg(test)]
mod tests;

pub use catalogue::{Pictogram, pictogram};
pub(crate) use outline::{Outline, Step};
pub use search::pictograms;
use std::sync::Arc;

/// The outline of the pictogram of a name.
pub(crate) fn find(name: &str) -> Option<Arc<Outline>> {
    pictogram(name)?.outline()
}
