//! How one series is told from another: each its ground and its pattern, its stroke and its mark, so
//! that a print in black and white can be read. Knows no figure.

use super::super::style::{BRAND, BRAND_PALE, QUIET, RULE, TEXT, WARNING, WARNING_PALE, WHITE};
use super::plot::{Plot, Point};
use crate::sheet::Ink;

/// What a bar of a series looks like.
pub(super) struct Filling {
    pub(super) ground: Ink,
    /// What is drawn on the ground.
    pattern: Pattern,
    line: Ink,
    /// The ink of letters on the ground.
    pub(super) letters: Ink,
}

#[derive(Clone, Copy, PartialEq)]
enum Pattern {
    Plain,
    Slanted,
    Dotted,
    Level,
}

/// Neighbours differ in lightness as well as in pattern.
const FILLINGS: [Filling; 6] = [
    filling(BRAND, Pattern::Plain, BRAND, WHITE),
    filling(BRAND_PALE, Pattern::Slanted, BRAND, TEXT),
    filling(RULE, Pattern::Plain, RULE, TEXT),
    filling(WARNING_PALE, Pattern::Dotted, WARNING, TEXT),
    filling(WARNING, Pattern::Plain, WARNING, WHITE),
    filling(WHITE, Pattern::Level, QUIET, TEXT),
];

const fn filling(ground: Ink, pattern: Pattern, line: Ink, letters: Ink) -> Filling {
    Filling {
        ground,
        pattern,
        line,
        letters,
    }
}

/// Between the lines of a pattern, and how thick they are.
const STEP: f32 = 4.2;
const THICK: f32 = 0.9;

pub(super) fn filling_of(series: usize) -> &'static Filling {
    &FILLINGS[series % FILLINGS.len()]
}

impl Filling {
    pub(super) fn is_plain(&self) -> bool {
        self.pattern == Pattern::Plain
    }

    /// Fills a box.
    pub(super) fn draw(&self, plot: &mut Plot<'_, '_>, at: (f32, f32), size: (f32, f32)) {
        plot.fill(at, size, self.ground);
        let lines = match self.pattern {
            Pattern::Plain => return,
            Pattern::Slanted => slanted(at, size),
            Pattern::Level => level(at, size),
            Pattern::Dotted => dots(at, size),
        };
        if !lines.is_empty() {
            plot.polygons(&lines, self.line);
        }
        plot.frame(at, size, self.line);
    }
}

/// Rising lines, cut at the edges of the box.
fn slanted((x, y): (f32, f32), (width, height): (f32, f32)) -> Vec<Vec<Point>> {
    let corners = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
    ];
    let count = ((width + height) / STEP).ceil() as usize;
    let band = |line: usize| {
        let from = x + y + line as f32 * STEP;
        let above = cut(&corners, |[x, y]| x + y - from);
        cut(&above, |[x, y]| from + THICK * 1.4 - x - y)
    };
    let bands = (0..count).map(band);
    bands.filter(|band| band.len() > 2).collect()
}

/// The part of a polygon where something is not below nought.
fn cut(corners: &[Point], inside: impl Fn(Point) -> f32) -> Vec<Point> {
    let mut kept = Vec::new();
    for (place, one) in corners.iter().enumerate() {
        let next = corners[(place + 1) % corners.len()];
        let (here, there) = (inside(*one), inside(next));
        if here >= 0.0 {
            kept.push(*one);
        }
        if (here >= 0.0) != (there >= 0.0) {
            let part = here / (here - there);
            kept.push([0, 1].map(|axis| one[axis] + part * (next[axis] - one[axis])));
        }
    }
    kept
}

fn level((x, y): (f32, f32), (width, height): (f32, f32)) -> Vec<Vec<Point>> {
    let count = (height / (STEP * 0.8)) as usize;
    let line = |line: usize| {
        let top = y + (line as f32 + 0.5) * height / count as f32;
        square((x, top), (width, THICK))
    };
    (0..count).map(line).collect()
}

fn dots((x, y): (f32, f32), (width, height): (f32, f32)) -> Vec<Vec<Point>> {
    const SIDE: f32 = 1.5;
    let (columns, rows) = ((width / STEP) as usize, (height / STEP).max(1.0) as usize);
    let mut all = Vec::new();
    for column in 0..columns {
        for row in 0..rows {
            let left = x + (column as f32 + 0.5) * width / columns as f32 - SIDE / 2.0;
            let top = y + (row as f32 + 0.5) * height / rows as f32 - SIDE / 2.0;
            all.push(square((left, top), (SIDE, SIDE)));
        }
    }
    all
}

fn square((x, y): (f32, f32), (width, height): (f32, f32)) -> Vec<Point> {
    vec![
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
    ]
}

/// What a line and the marks of a series look like.
pub(super) struct Stroke {
    pub(super) ink: Ink,
    /// A dash and a gap; without, it is drawn through.
    pub(super) dash: Option<(f32, f32)>,
    corners: usize,
    hollow: bool,
}

const STROKES: [Stroke; 6] = [
    stroke(BRAND, None, ROUND, false),
    stroke(WARNING, Some((5.0, 2.6)), 4, true),
    stroke(QUIET, Some((1.6, 2.0)), 3, false),
    stroke(BRAND, Some((9.0, 2.6)), ROUND, true),
    stroke(TEXT, None, 4, false),
    stroke(WARNING, None, 3, true),
];

/// As many corners look round.
const ROUND: usize = 24;

const fn stroke(ink: Ink, dash: Option<(f32, f32)>, corners: usize, hollow: bool) -> Stroke {
    Stroke {
        ink,
        dash,
        corners,
        hollow,
    }
}

pub(super) fn stroke_of(series: usize) -> &'static Stroke {
    &STROKES[series % STROKES.len()]
}

impl Stroke {
    /// A line between two points.
    pub(super) fn draw(&self, plot: &mut Plot<'_, '_>, from: Point, to: Point, thick: f32) {
        let length = (to[0] - from[0]).hypot(to[1] - from[1]);
        let (dash, gap) = self.dash.unwrap_or((length, 0.0));
        let mut pieces = Vec::new();
        let mut start = 0.0;
        while start < length {
            let end = (start + dash).min(length);
            let at = |along: f32| {
                let part = along / length;
                [0, 1].map(|axis| from[axis] + part * (to[axis] - from[axis]))
            };
            pieces.push(beam(at(start), at(end), thick));
            start = end + gap.max(0.01);
        }
        if !pieces.is_empty() {
            plot.polygons(&pieces, self.ink);
        }
    }

    /// The mark of a value.
    pub(super) fn mark(&self, plot: &mut Plot<'_, '_>, middle: Point, radius: f32) {
        let outer = around(middle, radius, self.corners);
        match self.hollow {
            true => plot.hollow(outer, around(middle, radius * 0.55, self.corners), self.ink),
            false => plot.polygons(&[outer], self.ink),
        }
    }
}

/// A regular polygon, one corner on top; fewer corners stand further out, so that all weigh the same.
fn around([x, y]: Point, radius: f32, corners: usize) -> Vec<Point> {
    let radius = match corners {
        3 => radius * 1.35,
        4 => radius * 1.2,
        _ => radius,
    };
    let corner = |corner: usize| {
        let turn = std::f32::consts::TAU * corner as f32 / corners as f32;
        [x + radius * turn.sin(), y - radius * turn.cos()]
    };
    (0..corners).map(corner).collect()
}

/// A straight line of some thickness.
fn beam(from: Point, to: Point, thick: f32) -> Vec<Point> {
    let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
    let length = dx.hypot(dy).max(f32::EPSILON);
    let (aside_x, aside_y) = (-dy / length * thick / 2.0, dx / length * thick / 2.0);
    vec![
        [from[0] + aside_x, from[1] + aside_y],
        [to[0] + aside_x, to[1] + aside_y],
        [to[0] - aside_x, to[1] - aside_y],
        [from[0] - aside_x, from[1] - aside_y],
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_stays_inside_its_box() {
        let (at, size) = ((10.0, 20.0), (31.0, 13.0));
        for lines in [slanted(at, size), level(at, size), dots(at, size)] {
            assert!(lines.len() > 1);
            for [x, y] in lines.into_iter().flatten() {
                assert!((9.99..41.01).contains(&x), "{x}");
                assert!((19.99..33.01).contains(&y), "{y}");
            }
        }
    }

    #[test]
    fn series_that_follow_each_other_differ_without_their_hue() {
        let light =
            |Ink(red, green, blue): Ink| u32::from(red) + u32::from(green) + u32::from(blue);
        for (one, next) in FILLINGS.iter().zip(&FILLINGS[1..]) {
            let lighter = light(one.ground).abs_diff(light(next.ground));
            assert!(lighter > 90 && one.pattern != next.pattern);
        }
        for (one, next) in STROKES.iter().zip(&STROKES[1..]) {
            assert!(one.dash != next.dash || one.corners != next.corners);
        }
    }
}
