//! The smallest thing that stands beside its translation: a paragraph, an item, a row. It is made of
//! strips, mostly lines, between which a page may end.

use super::backdrop::Backdrop;
use crate::sheet::{Drawn, Link, TagId};
use std::rc::Rc;

/// Where a page may end inside a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Split {
    /// Only if it is taller than a whole page.
    Never,
    /// Between lines, two of which stay together at each end.
    Lines,
}

/// A segment of one column; its translations stand beside it.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub(crate) block: usize,
    /// Space before it, except at the top of a page.
    pub(crate) above: f32,
    /// Must stand on one page with the start of what follows.
    pub(crate) keep: bool,
    pub(crate) split: Split,
    /// Stands at the bottom of its band: a heading belongs to what follows.
    pub(crate) sinks: bool,
    /// Space between its frame and its strips, above and below.
    pub(crate) inset: f32,
    pub(crate) backdrop: Backdrop,
    pub(crate) strips: Vec<Strip>,
    /// Repeated, as decoration, where a page starts in the middle of a table.
    pub(crate) head: Option<Rc<Segment>>,
    pub(crate) bookmark: Option<(String, u8)>,
}

impl Segment {
    /// Lines that may be parted, without frame or bookmark.
    pub(crate) fn new(block: usize, above: f32, strips: Vec<Strip>) -> Self {
        Self {
            block,
            above,
            keep: false,
            split: Split::Lines,
            sinks: false,
            inset: 0.0,
            backdrop: Backdrop::None,
            strips,
            head: None,
            bookmark: None,
        }
    }

    /// The height of some of its strips, with its frame.
    pub(crate) fn height(&self, strips: &[Strip]) -> f32 {
        2.0 * self.inset + strips.iter().map(|strip| strip.height).sum::<f32>()
    }
}

/// What stays together on a page whatever happens; places are measured from its top left corner.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strip {
    pub(crate) height: f32,
    pub(crate) drawn: Vec<Drawn>,
    pub(crate) links: Vec<Link>,
    /// Pictures, whose frames the structure wants to know.
    pub(crate) figures: Vec<(TagId, [f32; 4])>,
}
