//! Columns read from the right: everything is set as if it were read from the left, then a whole
//! segment is turned over in one go. Knows no block.

use super::backdrop::Backdrop;
use super::segment::{Segment, Strip};
use crate::sheet::{Drawn, Link, Shape, TagId};
use std::rc::Rc;

impl Segment {
    /// The same for a column of a width that is read from the right.
    pub(crate) fn mirrored(self, width: f32) -> Self {
        let head = self.head.as_deref();
        let head = head.map(|head| Rc::new(head.clone().mirrored(width)));
        let strips = self.strips.into_iter().map(|one| strip(one, width));
        Self {
            head,
            strips: strips.collect(),
            backdrop: match self.backdrop {
                Backdrop::None => Backdrop::None,
                other => Backdrop::Mirrored(Box::new(other)),
            },
            ..self
        }
    }
}

fn strip(strip: Strip, width: f32) -> Strip {
    let figure = |(tag, [left, top, wide, high]): (TagId, [f32; 4])| {
        (tag, [width - left - wide, top, wide, high])
    };
    Strip {
        drawn: drawn(strip.drawn, width),
        links: strip
            .links
            .into_iter()
            .map(|one| link(one, width))
            .collect(),
        figures: strip.figures.into_iter().map(figure).collect(),
        ..strip
    }
}

fn link(link: Link, width: f32) -> Link {
    Link {
        x: width - link.x - link.width,
        ..link
    }
}

/// Pieces turned over within a width.
pub(crate) fn drawn(pieces: Vec<Drawn>, width: f32) -> Vec<Drawn> {
    let turned = |one: Drawn| Drawn {
        x: width - one.x - one.width(),
        ..one
    };
    pieces.into_iter().map(turned).collect()
}

impl Drawn {
    /// From its left to its right edge.
    fn width(&self) -> f32 {
        match &self.shape {
            Shape::Text(run) => run.width,
            Shape::Rectangle { width, .. } | Shape::Raster { width, .. } => *width,
            Shape::Picture { outline, scale } => outline.width * scale,
        }
    }
}
