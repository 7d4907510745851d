//! From prose to set lines: shaping, hyphenation, optimal breaks. Knows no block and no page.

mod alphabet;
mod breaks;
mod direction;
mod face;
mod fit;
mod marks;
mod markup;
mod measures;
mod paragraph;
mod prose;
mod set_before;
mod shape;
mod spaces;
mod stretch;

pub(crate) use alphabet::{Alphabet, STAND_IN};
pub(crate) use direction::is_guide;
pub(crate) use face::Face;
pub(crate) use marks::note_marks;
pub(crate) use markup::Marked;
pub(crate) use paragraph::{Line, Manner, Paragraph, Setter, Unknown};
pub(crate) use prose::Prose;
pub(crate) use shape::{Glyph, Run};
pub(crate) use spaces::{bind_numbers, single_blanks, typographic};
