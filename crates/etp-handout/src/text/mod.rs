//! From prose to set lines: shaping, hyphenation, optimal breaks. Knows no block and no page.

mod breaks;
mod face;
mod fit;
mod markup;
mod paragraph;
mod prose;
mod shape;
mod spaces;

pub(crate) use face::Face;
pub(crate) use markup::Marked;
pub(crate) use paragraph::{Line, Manner, Paragraph, Setter};
pub(crate) use prose::Prose;
pub(crate) use shape::{Glyph, Run};
pub(crate) use spaces::{bind_numbers, typographic};
