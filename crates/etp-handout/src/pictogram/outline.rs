//! An SVG document read into outlines. Knows no name and no ink.

use usvg::tiny_skia_path::PathSegment;

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

/// The filled shapes of an SVG document.
pub(super) fn read(svg: &str) -> Option<Outline> {
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
