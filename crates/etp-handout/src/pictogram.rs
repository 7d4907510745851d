//! The pictograms of `assets/pictograms`, read once into outlines. Knows no page and no colour:
//! the shapes are black on paper of 48 × 48, the sheet says where and in which ink.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use usvg::tiny_skia_path::PathSegment;

macro_rules! svg {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!("../../../assets/pictograms/", $name, ".svg")),
        )
    };
}

static SOURCES: [(&str, &str); 9] = [
    svg!("blood-sugar-meter"),
    svg!("calendar"),
    svg!("conversation"),
    svg!("eye"),
    svg!("foot"),
    svg!("fruits"),
    svg!("heart"),
    svg!("walking"),
    svg!("wash-hands"),
];

static DRAWN: LazyLock<BTreeMap<&str, Arc<Outline>>> = LazyLock::new(|| {
    SOURCES
        .into_iter()
        .filter_map(|(name, svg)| Some((name, Arc::new(read(svg)?))))
        .collect()
});

/// A step of an outline, in the pictogram's own units, downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Step {
    Move([f32; 2]),
    Line([f32; 2]),
    Curve([f32; 2], [f32; 2], [f32; 2]),
    Close,
}

/// Filled shapes, each with its own holes; holes follow the even-odd rule.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Outline {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) shapes: Vec<Vec<Step>>,
}

/// The pictogram of a name.
pub(crate) fn find(name: &str) -> Option<Arc<Outline>> {
    DRAWN.get(name).cloned()
}

fn read(svg: &str) -> Option<Outline> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).ok()?;
    let mut shapes = Vec::new();
    collect(tree.root(), &mut shapes);
    Some(Outline {
        width: tree.size().width(),
        height: tree.size().height(),
        shapes,
    })
}

fn collect(group: &usvg::Group, shapes: &mut Vec<Vec<Step>>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => collect(inner, shapes),
            usvg::Node::Path(path) if path.fill().is_some() => shapes.push(steps(path)),
            _ => {}
        }
    }
}

fn steps(path: &usvg::Path) -> Vec<Step> {
    let mut at = [0.0, 0.0];
    let segments = path.data().segments();
    segments
        .map(|segment| {
            let step = step(segment, at);
            if let Step::Move(to) | Step::Line(to) | Step::Curve(_, _, to) = step {
                at = to;
            }
            step
        })
        .collect()
}

fn step(segment: PathSegment, from: [f32; 2]) -> Step {
    match segment {
        PathSegment::MoveTo(to) => Step::Move([to.x, to.y]),
        PathSegment::LineTo(to) => Step::Line([to.x, to.y]),
        PathSegment::QuadTo(control, to) => quadratic(from, [control.x, control.y], [to.x, to.y]),
        PathSegment::CubicTo(a, b, to) => Step::Curve([a.x, a.y], [b.x, b.y], [to.x, to.y]),
        PathSegment::Close => Step::Close,
    }
}

/// Paper knows cubic curves only.
fn quadratic(from: [f32; 2], control: [f32; 2], to: [f32; 2]) -> Step {
    let towards =
        |end: [f32; 2]| [0, 1].map(|axis| end[axis] + 2.0 / 3.0 * (control[axis] - end[axis]));
    Step::Curve(towards(from), towards(to), to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pictogram_is_read_and_filled() {
        for (name, _) in SOURCES {
            let outline = find(name).unwrap_or_else(|| panic!("{name} is unreadable"));
            assert!(!outline.shapes.is_empty(), "{name} is empty");
        }
    }

    #[test]
    fn no_pictogram_relies_on_strokes() {
        for (name, svg) in SOURCES {
            assert!(
                !svg.contains("stroke="),
                "{name} has strokes, which are not drawn"
            );
        }
    }
}
