//! What must be free for bands to start, and where they may be cut. Knows no page.

use super::Band;
use crate::layout::notes::join;
use crate::layout::segment::{Segment, Split};
use crate::sheet::Mark;
use std::ops::Range;

/// Lines that stay together at each end of a parted paragraph.
const TOGETHER: usize = 2;

/// What must be free for a band to start on a page.
#[derive(Default)]
pub(super) struct Least {
    pub(super) height: f32,
    pub(super) notes: Vec<usize>,
}

/// A head read once is not read again.
pub(super) fn as_decoration(head: &Segment) -> Segment {
    let mut copy = head.clone();
    for drawn in copy.strips.iter_mut().flat_map(|strip| &mut strip.drawn) {
        drawn.mark = Mark::Decoration;
    }
    copy
}

pub(super) fn left_over(band: &Band, done: &[usize]) -> bool {
    done.iter()
        .zip(band)
        .any(|(done, segment)| *done < segment.strips.len())
}

/// How high a portion is, and which sources it names.
pub(super) fn extent(band: &Band, portion: &[Range<usize>]) -> (f32, Vec<usize>) {
    let (mut height, mut notes) = (0.0_f32, Vec::new());
    for (segment, range) in band.iter().zip(portion) {
        let strips = &segment.strips[range.clone()];
        height = height.max(segment.height(strips));
        for strip in strips {
            join(&mut notes, &strip.notes);
        }
    }
    (height, notes)
}

/// The space above a band, given what the one before it wants below it.
pub(super) fn between(below: f32, band: &Band) -> f32 {
    band.iter()
        .map(|segment| segment.above)
        .fold(below, f32::max)
}

pub(super) fn below(band: &Band) -> f32 {
    band.iter().map(|segment| segment.below).fold(0.0, f32::max)
}

/// What must be free for the first of some bands to start on a page.
pub(super) fn least(bands: &[Band]) -> Least {
    let Some((band, rest)) = bands.split_first() else {
        return Least::default();
    };
    let keep = band.iter().any(|segment| segment.keep) && !rest.is_empty();
    let portion: Vec<_> = band.iter().map(|one| 0..least_of(one, keep)).collect();
    let (height, notes) = extent(band, &portion);
    if !keep {
        return Least { height, notes };
    }
    let mut after = least(rest);
    join(&mut after.notes, &notes);
    after.height += height + between(below(band), &rest[0]);
    after
}

fn least_of(segment: &Segment, keep: bool) -> usize {
    let all = segment.strips.len();
    let parted = segment.split == Split::Lines && !keep && all >= 2 * TOGETHER;
    if parted { TOGETHER } else { all }
}

/// How many of the strips that fit may stand here when not all of them do.
pub(super) fn cut(segment: &Segment, all: usize, fitting: usize, loose: bool) -> usize {
    let together = if segment.split == Split::Lines {
        TOGETHER
    } else {
        usize::MAX
    };
    let legal = fitting.min(all.saturating_sub(together));
    match (legal >= together, loose) {
        (true, _) => legal,
        (false, true) => fitting,
        (false, false) => 0,
    }
}
