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

/// What must be free for the first of some bands to start on a page; what is higher than `most` fits on
/// none, however much more stays with it.
pub(super) fn least(bands: &[Band], most: f32) -> Least {
    let mut all = Least::default();
    for (place, band) in bands.iter().enumerate() {
        let next = bands.get(place + 1);
        let next = next.filter(|_| band.iter().any(|segment| segment.keep));
        let least_of = |one| 0..least_of(one, next.is_some());
        let portion: Vec<_> = band.iter().map(least_of).collect();
        let (height, notes) = extent(band, &portion);
        all.height += height + next.map_or(0.0, |next| between(below(band), next));
        join(&mut all.notes, &notes);
        if next.is_none() || all.height > most {
            break;
        }
    }
    all
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
