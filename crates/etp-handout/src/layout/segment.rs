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
    /// Its language's place among those of the document.
    pub(crate) column: usize,
    /// Where it stands on the page.
    pub(crate) left: f32,
    pub(crate) width: f32,
    /// The bar that marks it as the translation of what stands above it.
    pub(crate) bar: Option<Bar>,
    /// Space before it, except at the top of a page.
    pub(crate) above: f32,
    /// Space after it, except at the end of a page.
    pub(crate) below: f32,
    /// Must stand on one page with the start of what follows.
    pub(crate) keep: bool,
    pub(crate) split: Split,
    /// Stands at the bottom of its band: a heading belongs to what follows.
    pub(crate) sinks: bool,
    /// How high it is at least once its translation has joined it.
    pub(crate) room: f32,
    /// Space between its frame and its strips, above and below.
    pub(crate) inset: f32,
    pub(crate) backdrop: Backdrop,
    pub(crate) strips: Vec<Strip>,
    /// Repeated, as decoration, where a page starts in the middle of a table.
    pub(crate) head: Option<Rc<Segment>>,
    pub(crate) bookmark: Option<(String, u8)>,
}

/// A bar beside a translation, measured from the left edge of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bar {
    pub(crate) x: f32,
    /// It goes on from the segment above.
    pub(crate) joins: bool,
}

impl Segment {
    /// Lines that may be parted, without frame or bookmark.
    pub(crate) fn new(block: usize, above: f32, strips: Vec<Strip>) -> Self {
        Self {
            block,
            column: 0,
            left: 0.0,
            width: 0.0,
            bar: None,
            above,
            below: 0.0,
            keep: false,
            split: Split::Lines,
            sinks: false,
            room: 0.0,
            inset: 0.0,
            backdrop: Backdrop::None,
            strips,
            head: None,
            bookmark: None,
        }
    }

    /// The same, at its place on the page, with the head that is repeated above it.
    pub(crate) fn placed(self, column: usize, left: f32, width: f32) -> Self {
        let head = self.head.as_deref();
        let head = head.map(|head| Rc::new(head.clone().placed(column, left, width)));
        Self {
            column,
            left,
            width,
            head,
            ..self
        }
    }

    /// As high as a hand needs, its words in the middle.
    pub(crate) fn leave_room(&mut self, room: f32) {
        if self.strips.is_empty() {
            self.strips.push(Strip::default());
        }
        let height: f32 = self.strips.iter().map(|strip| strip.height).sum();
        let more = (room - height).max(0.0) / 2.0;
        lower(&mut self.strips[0], more);
        if let Some(last) = self.strips.last_mut() {
            last.height += more;
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
    /// The sources its marks lead to, which stand at the foot of the same page.
    pub(crate) notes: Vec<usize>,
}

/// Moves what a strip holds down.
pub(crate) fn lower(strip: &mut Strip, by: f32) {
    strip.height += by;
    for drawn in &mut strip.drawn {
        drawn.y += by;
    }
}
