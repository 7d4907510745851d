//! What lies behind a segment, as high as its band so that both columns match: frames and rules.

use super::mirror;
use super::style::{BRAND, BRAND_PALE, HAIRLINE, RULE, WARNING, WARNING_PALE};
use crate::sheet::{Drawn, Ink, Mark, Shape};
use std::rc::Rc;

/// A segment's ground.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Backdrop {
    None,
    /// A tinted box with a bar at its left.
    Frame {
        warns: bool,
    },
    /// The head of a table.
    Head,
    /// A row, ruled below.
    Row,
    /// A row ruled on all sides of its cells, whose left edges these are; its head is tinted.
    Cells {
        lefts: Rc<[f32]>,
        head: bool,
        /// Nothing is ruled above it yet.
        top: bool,
    },
    /// A letterhead, ruled below.
    Underline,
    /// Another one, in a column read from the right.
    Mirrored(Box<Backdrop>),
}

/// Thickness of a frame's bar.
const BAR: f32 = 3.0;

impl Backdrop {
    /// Whether it is a box, on whichever side its bar stands.
    pub(crate) fn is_frame(&self) -> bool {
        match self {
            Self::Frame { .. } => true,
            Self::Mirrored(other) => other.is_frame(),
            _ => false,
        }
    }

    /// The rectangles to draw, from the back to the front.
    pub(crate) fn draw(&self, x: f32, y: f32, width: f32, height: f32) -> Vec<Drawn> {
        match self {
            Self::None => vec![],
            Self::Mirrored(other) => mirror::drawn(other.draw(0.0, y, width, height), width)
                .into_iter()
                .map(|drawn| drawn.moved(x, 0.0))
                .collect(),
            Self::Frame { warns } => {
                let (ground, bar) = if *warns {
                    (WARNING_PALE, WARNING)
                } else {
                    (BRAND_PALE, BRAND)
                };
                vec![
                    rectangle(x, y, width, height, ground),
                    rectangle(x, y, BAR, height, bar),
                ]
            }
            Self::Head => {
                let rule = rectangle(x, y + height - 2.0 * HAIRLINE, width, 2.0 * HAIRLINE, BRAND);
                vec![rectangle(x, y, width, height, BRAND_PALE), rule]
            }
            Self::Underline => {
                let thick = 1.5 * HAIRLINE;
                vec![rectangle(x, y + height - thick, width, thick, BRAND)]
            }
            Self::Cells { lefts, head, top } => {
                cells(lefts, (*head, *top), (x, y), (width, height))
            }
            Self::Row => vec![rectangle(x, y + height - HAIRLINE, width, HAIRLINE, RULE)],
        }
    }
}

fn cells(
    lefts: &[f32],
    (head, top): (bool, bool),
    (x, y): (f32, f32),
    (width, height): (f32, f32),
) -> Vec<Drawn> {
    let mut drawn = Vec::new();
    if head {
        drawn.push(rectangle(x, y, width, height, BRAND_PALE));
    }
    if top {
        drawn.push(rectangle(x, y, width, HAIRLINE, RULE));
    }
    let lefts = lefts.iter().copied().chain([width - HAIRLINE]);
    drawn.extend(lefts.map(|left| rectangle(x + left, y, HAIRLINE, height, RULE)));
    drawn.push(rectangle(x, y + height - HAIRLINE, width, HAIRLINE, RULE));
    drawn
}

/// A filled rectangle that is no content.
pub(crate) fn rectangle(x: f32, y: f32, width: f32, height: f32, ink: Ink) -> Drawn {
    Drawn {
        mark: Mark::Decoration,
        x,
        y,
        ink,
        shape: Shape::Rectangle { width, height },
    }
}
