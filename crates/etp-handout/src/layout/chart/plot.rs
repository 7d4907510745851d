//! The ground a chart is drawn on: words, boxes and polygons at their places. Knows no figure.

use super::super::column::{ColumnSetter, Look, draw_line};
use super::super::style::WHITE;
use crate::HandoutProblem;
use crate::pictogram::{Outline, Step};
use crate::sheet::{Drawn, Ink, Mark, Shape};
use crate::text::{Line, Prose};
use std::sync::Arc;

/// A point of a polygon, from the left and from the top.
pub(super) type Point = [f32; 2];

/// Longer than any line.
const ENDLESS: f32 = 100_000.0;
/// The middle of figures above their baseline, in their size.
const MIDDLE: f32 = 0.357;

/// A drawing being made.
pub(super) struct Plot<'a, 'b> {
    setter: &'a mut ColumnSetter<'b>,
    pub(super) width: f32,
    drawn: Vec<Drawn>,
}

impl<'a, 'b> Plot<'a, 'b> {
    pub(super) fn new(setter: &'a mut ColumnSetter<'b>) -> Self {
        let width = setter.style.column;
        Self {
            setter,
            width,
            drawn: Vec::new(),
        }
    }

    /// An empty ground like another one, to find places on.
    pub(super) fn again<'c>(other: &'c mut Plot<'_, 'b>) -> Plot<'c, 'b> {
        Plot::new(other.setter)
    }

    pub(super) fn into_drawn(self) -> Vec<Drawn> {
        self.drawn
    }

    /// A size in relation to running text.
    pub(super) fn em(&self, scale: f32) -> f32 {
        self.setter.em(scale)
    }

    /// How high a line of a look is.
    pub(super) fn leading(&self, look: Look) -> f32 {
        let least = match self.setter.language.runs_from_right() {
            true => 1.1,
            false => 1.0,
        };
        self.em(look.scale) * look.leading * least
    }

    /// A text in lines no longer than a measure.
    pub(super) fn set(
        &mut self,
        text: &Prose,
        look: Look,
        measure: f32,
    ) -> Result<Vec<Line>, HandoutProblem> {
        Ok(self.setter.lines(text, look, measure)?.lines)
    }

    /// A text on one line.
    pub(super) fn line(&mut self, text: &Prose, look: Look) -> Result<Line, HandoutProblem> {
        let lines = self.set(text, look, ENDLESS)?;
        Ok(lines
            .into_iter()
            .next()
            .unwrap_or_else(|| Line { runs: vec![] }))
    }

    /// Draws a line of text from its left end, its middle at a height.
    pub(super) fn write(&mut self, line: &Line, look: Look, (x, middle): (f32, f32)) {
        let baseline = middle + MIDDLE * self.em(look.scale);
        let language = self.setter.language;
        let drawn = draw_line(line, (x, baseline), language, look.ink, Mark::Decoration);
        self.drawn.extend(drawn);
    }

    /// The same on a ground that hides what lies behind it.
    pub(super) fn write_on(&mut self, line: &Line, look: Look, at: (f32, f32), ground: Ink) {
        let (side, high) = (self.em(0.15), self.em(look.scale) * 1.1);
        let width = line.width() + 2.0 * side;
        self.fill((at.0 - side, at.1 - high / 2.0), (width, high), ground);
        self.write(line, look, at);
    }

    /// A filled box from its top left corner.
    pub(super) fn fill(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), ink: Ink) {
        if width > 0.0 && height > 0.0 {
            self.drawn.push(Drawn {
                mark: Mark::Decoration,
                x,
                y,
                ink,
                shape: Shape::Rectangle { width, height },
            });
        }
    }

    /// Filled polygons of one ink. What is drawn is later moved and never turned over, so polygons of a
    /// drawing that is read from the right are turned over here.
    pub(super) fn polygons(&mut self, polygons: &[Vec<Point>], ink: Ink) {
        let corners = || polygons.iter().flatten();
        let least = |axis: usize| corners().map(|one| one[axis]).fold(f32::INFINITY, f32::min);
        let most = |axis: usize| {
            let all = corners().map(|one| one[axis]);
            all.fold(f32::NEG_INFINITY, f32::max)
        };
        let (x, y) = (least(0), least(1));
        let (width, height) = (most(0) - x, most(1) - y);
        if !width.is_finite() || !height.is_finite() {
            return;
        }
        let from_right = self.setter.language.runs_from_right();
        let place = |point: &Point| match from_right {
            true => [width - (point[0] - x), point[1] - y],
            false => [point[0] - x, point[1] - y],
        };
        let shapes = polygons.iter().map(|points| steps(points, place));
        let outline = Outline {
            width,
            height,
            shapes: shapes.collect(),
        };
        self.drawn.push(Drawn {
            mark: Mark::Decoration,
            x,
            y,
            ink,
            shape: Shape::Picture {
                outline: Arc::new(outline),
                scale: 1.0,
            },
        });
    }

    /// A frame inside the edges of a box.
    pub(super) fn frame(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), ink: Ink) {
        const THICK: f32 = 0.7;
        if width <= 2.0 * THICK {
            self.fill((x, y), (width, height), ink);
            return;
        }
        self.fill((x, y), (width, THICK), ink);
        self.fill((x, y + height - THICK), (width, THICK), ink);
        self.fill((x, y), (THICK, height), ink);
        self.fill((x + width - THICK, y), (THICK, height), ink);
    }

    /// A polygon with a smaller white one in it.
    pub(super) fn hollow(&mut self, outer: Vec<Point>, inner: Vec<Point>, ink: Ink) {
        self.polygons(&[outer], ink);
        self.polygons(&[inner], WHITE);
    }
}

fn steps(points: &[Point], place: impl Fn(&Point) -> Point) -> Vec<Step> {
    let mut steps: Vec<Step> = points.iter().map(|one| Step::Line(place(one))).collect();
    if let Some(first) = points.first() {
        steps[0] = Step::Move(place(first));
        steps.push(Step::Close);
    }
    steps
}
