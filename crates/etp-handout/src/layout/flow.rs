//! Bands over pages: both columns in step, headings with what follows, no lonely lines, heads of
//! tables repeated. Knows no text.

use super::segment::{Segment, Split, Strip};
use super::style::Style;
use crate::HandoutProblem;
use crate::sheet::{Bookmark, Link, Mark, Page, Tags};
use std::ops::Range;

/// Segments that stand side by side, one a column.
pub(crate) type Band = Vec<Segment>;

/// Lines that stay together at each end of a parted paragraph.
const TOGETHER: usize = 2;
/// Sums of heights are not exact.
const SLACK: f32 = 0.01;

/// Pages being filled.
pub(crate) struct Flow<'a> {
    style: &'a Style,
    tags: &'a mut Tags,
    first_page: usize,
    pages: Vec<Page>,
    bookmarks: Vec<Vec<Bookmark>>,
    y: f32,
    /// Nothing but a repeated head stands on the page yet.
    fresh: bool,
}

impl<'a> Flow<'a> {
    /// Starts on a fresh page; `first_page` pages stand before it.
    pub(crate) fn new(style: &'a Style, tags: &'a mut Tags, first_page: usize) -> Self {
        let pages = vec![Page::default()];
        Self {
            style,
            tags,
            first_page,
            pages,
            bookmarks: vec![],
            y: style.top,
            fresh: true,
        }
    }

    /// Places every band; bookmarks come column by column, as they are read.
    pub(crate) fn run(
        mut self,
        bands: &[Band],
    ) -> Result<(Vec<Page>, Vec<Bookmark>), HandoutProblem> {
        for place in 0..bands.len() {
            self.place(&bands[place..])?;
        }
        Ok((self.pages, self.bookmarks.into_iter().flatten().collect()))
    }

    fn place(&mut self, bands: &[Band]) -> Result<(), HandoutProblem> {
        let band = &bands[0];
        let above = if self.fresh { 0.0 } else { above(band) };
        if !self.fresh && self.y + above + least(bands) > self.style.bottom + SLACK {
            self.turn(band);
        } else {
            self.y += above;
        }
        self.bookmark(band);
        let mut done = vec![0; band.len()];
        while done
            .iter()
            .zip(band)
            .any(|(done, segment)| *done < segment.strips.len())
        {
            match self.portion(band, &done) {
                Some(portion) => self.draw(band, &mut done, &portion),
                None if self.fresh => {
                    return Err(HandoutProblem::BlockTooTall {
                        block: band[0].block,
                    });
                }
                None => self.turn(band),
            }
        }
        Ok(())
    }

    /// The strips of each column that go on this page; `None` when the page cannot take any.
    fn portion(&self, band: &Band, done: &[usize]) -> Option<Vec<Range<usize>>> {
        let room = self.style.bottom + SLACK - self.y;
        let legal = |(segment, done): (&Segment, &usize)| {
            let rest = &segment.strips[*done..];
            let fitting = fitting(segment, rest, room);
            let taken = if fitting == rest.len() {
                fitting
            } else {
                cut(segment, rest.len(), fitting, self.fresh)
            };
            (taken > 0 || rest.is_empty()).then(|| *done..done + taken)
        };
        band.iter().zip(done).map(legal).collect()
    }

    fn draw(&mut self, band: &Band, done: &mut [usize], portion: &[Range<usize>]) {
        let taken = |(segment, range): (&Segment, &Range<usize>)| {
            segment.height(&segment.strips[range.clone()])
        };
        let height = band.iter().zip(portion).map(taken).fold(0.0, f32::max);
        for (column, (segment, range)) in band.iter().zip(portion).enumerate() {
            self.draw_segment(segment, &segment.strips[range.clone()], column, height);
            done[column] = range.end;
        }
        self.y += height;
        self.fresh = false;
    }

    fn draw_segment(&mut self, segment: &Segment, strips: &[Strip], column: usize, height: f32) {
        let x = self.style.left(column);
        let sunk = if segment.sinks {
            height - segment.height(strips)
        } else {
            0.0
        };
        let mut y = self.y + segment.inset + sunk;
        let backdrop = segment.backdrop.draw(x, self.y, self.style.column, height);
        let page = self.pages.last_mut().expect("a flow starts with a page");
        page.drawn.extend(backdrop);
        for strip in strips {
            page.drawn
                .extend(strip.drawn.iter().map(|drawn| drawn.moved(x, y)));
            page.links.extend(strip.links.iter().map(|link| Link {
                x: link.x + x,
                y: link.y + y,
                ..link.clone()
            }));
            for (figure, [left, top, width, height]) in &strip.figures {
                self.tags
                    .frame(*figure, [left + x, top + y, *width, *height]);
            }
            y += strip.height;
        }
    }

    fn bookmark(&mut self, band: &Band) {
        let page = self.first_page + self.pages.len() - 1;
        self.bookmarks
            .resize(band.len().max(self.bookmarks.len()), Vec::new());
        for (marks, segment) in self.bookmarks.iter_mut().zip(band) {
            let mark = |(title, level): (String, u8)| Bookmark {
                title,
                level,
                page,
                y: self.y,
            };
            marks.extend(segment.bookmark.clone().map(mark));
        }
    }

    /// A new page; inside a table it starts with the table's head.
    fn turn(&mut self, band: &Band) {
        self.pages.push(Page::default());
        self.y = self.style.top;
        let heads: Option<Band> = band
            .iter()
            .map(|segment| segment.head.as_deref().map(as_decoration))
            .collect();
        if let Some(heads) = heads {
            let whole: Vec<_> = heads.iter().map(|head| 0..head.strips.len()).collect();
            self.draw(&heads, &mut vec![0; heads.len()], &whole);
        }
        self.fresh = true;
    }
}

/// A head read once is not read again.
fn as_decoration(head: &Segment) -> Segment {
    let mut copy = head.clone();
    for drawn in copy.strips.iter_mut().flat_map(|strip| &mut strip.drawn) {
        drawn.mark = Mark::Decoration;
    }
    copy
}

fn above(band: &Band) -> f32 {
    band.iter().map(|segment| segment.above).fold(0.0, f32::max)
}

/// The height that must be free for the first of some bands to start on a page.
fn least(bands: &[Band]) -> f32 {
    let Some((band, rest)) = bands.split_first() else {
        return 0.0;
    };
    let keep = band.iter().any(|segment| segment.keep) && !rest.is_empty();
    let height = band
        .iter()
        .map(|segment| least_of(segment, keep))
        .fold(0.0, f32::max);
    if keep {
        height + above(&rest[0]) + least(rest)
    } else {
        height
    }
}

fn least_of(segment: &Segment, keep: bool) -> f32 {
    let all = segment.strips.len();
    let parted = segment.split == Split::Lines && !keep && all >= 2 * TOGETHER;
    segment.height(&segment.strips[..if parted { TOGETHER } else { all }])
}

/// How many strips fit a height.
fn fitting(segment: &Segment, strips: &[Strip], room: f32) -> usize {
    (1..=strips.len())
        .take_while(|count| segment.height(&strips[..*count]) <= room)
        .count()
}

/// How many of the strips that fit may stand here when not all of them do.
fn cut(segment: &Segment, all: usize, fitting: usize, fresh: bool) -> usize {
    let together = if segment.split == Split::Lines {
        TOGETHER
    } else {
        usize::MAX
    };
    let legal = fitting.min(all.saturating_sub(together));
    match (legal >= together, fresh) {
        (true, _) => legal,
        (false, true) => fitting,
        (false, false) => 0,
    }
}

#[cfg(test)]
mod tests;
