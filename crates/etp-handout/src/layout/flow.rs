//! Bands over pages: both columns in step, headings with what follows, no lonely lines, heads of
//! tables repeated, notes at the foot of the page their mark stands on. Knows no text.

mod room;

use super::backdrop::rectangle;
use super::notes::{Notes, join};
use super::segment::{Segment, Strip};
use super::style::{RULE, Style};
use crate::HandoutProblem;
use crate::sheet::{Bookmark, Link, Page, Tags};
use room::{as_decoration, below, between, cut, extent, least, left_over};
use std::ops::Range;

/// Segments that stand side by side.
pub(crate) type Band = Vec<Segment>;

/// Sums of heights are not exact.
const SLACK: f32 = 0.01;
/// A head taller than this part of a page is not repeated.
const TALL_HEAD: f32 = 0.3;
/// Thickness of the bar beside a translation.
const BAR: f32 = 2.0;

/// Pages being filled.
pub(crate) struct Flow<'a> {
    style: &'a Style,
    notes: &'a Notes,
    tags: &'a mut Tags,
    pages: Vec<Page>,
    bookmarks: Vec<Vec<Bookmark>>,
    y: f32,
    /// The space above what is drawn next.
    above: f32,
    /// The space wanted below what was drawn last.
    below: f32,
    /// The sources that stand at the foot of this page.
    marked: Vec<usize>,
    /// Nothing but a repeated head stands on the page yet.
    fresh: bool,
    /// What was placed last must not end its page.
    held: bool,
}

impl<'a> Flow<'a> {
    /// Starts on a fresh page.
    pub(crate) fn new(style: &'a Style, notes: &'a Notes, tags: &'a mut Tags) -> Self {
        Self {
            style,
            notes,
            tags,
            pages: vec![Page::new(style.paper)],
            bookmarks: vec![],
            y: style.opening,
            above: 0.0,
            below: 0.0,
            marked: vec![],
            fresh: true,
            held: false,
        }
    }

    /// Places every band; bookmarks come column by column, as they are read, their pages counted
    /// from the first one here.
    pub(crate) fn run(
        mut self,
        bands: &[Band],
    ) -> Result<(Vec<Page>, Vec<Bookmark>), HandoutProblem> {
        for place in 0..bands.len() {
            self.place(&bands[place..])?;
        }
        self.foot();
        Ok((self.pages, self.bookmarks.into_iter().flatten().collect()))
    }

    /// A heading is never left behind: what follows it starts on its page, even where it would rather
    /// not be parted.
    fn place(&mut self, bands: &[Band]) -> Result<(), HandoutProblem> {
        let band = &bands[0];
        self.above = if self.fresh {
            0.0
        } else {
            between(self.below, band)
        };
        let least = least(bands, self.style.height() + SLACK);
        let fits = self.above + least.height <= self.room(&least.notes);
        if fits || self.fresh || self.held {
            self.y += self.above;
        } else {
            self.turn(band);
        }
        let mut done = vec![0; band.len()];
        let mut begun = false;
        while left_over(band, &done) {
            match self.portion(band, &done) {
                Some(portion) => {
                    if !std::mem::replace(&mut begun, true) {
                        self.bookmark(band);
                    }
                    self.draw(band, &mut done, &portion);
                }
                None if self.fresh => {
                    return Err(HandoutProblem::BlockTooTall {
                        block: band[0].block,
                    });
                }
                None => self.turn(band),
            }
        }
        self.held = band.iter().any(|segment| segment.keep);
        self.below = below(band);
        Ok(())
    }

    /// What is free above the foot, if some more notes come to stand there.
    fn room(&self, more: &[usize]) -> f32 {
        let mut notes = self.marked.clone();
        join(&mut notes, more);
        self.style.bottom + SLACK - self.y - self.notes.height(&notes)
    }

    /// The strips of each column that go on this page; `None` when the page cannot take any. The
    /// columns share the foot: where their notes do not fit together, all of them are reserved.
    fn portion(&self, band: &Band, done: &[usize]) -> Option<Vec<Range<usize>>> {
        let portion = self.portion_above(band, done, &[])?;
        let (height, notes) = extent(band, &portion);
        if height <= self.room(&notes) {
            return Some(portion);
        }
        self.portion_above(band, done, &notes)
    }

    fn portion_above(
        &self,
        band: &Band,
        done: &[usize],
        reserved: &[usize],
    ) -> Option<Vec<Range<usize>>> {
        let loose = self.fresh || self.held;
        let legal = |(segment, done): (&Segment, &usize)| {
            let rest = &segment.strips[*done..];
            let fitting = self.fitting(segment, rest, reserved);
            let taken = if fitting == rest.len() {
                fitting
            } else {
                cut(segment, rest.len(), fitting, loose)
            };
            (taken > 0 || rest.is_empty()).then(|| *done..done + taken)
        };
        band.iter().zip(done).map(legal).collect()
    }

    /// How many strips fit, with their notes.
    fn fitting(&self, segment: &Segment, strips: &[Strip], reserved: &[usize]) -> usize {
        let mut notes = reserved.to_vec();
        let (mut room, mut height) = (self.room(&notes), segment.height(&[]));
        let fits = |strip: &&Strip| {
            if !strip.notes.is_empty() {
                join(&mut notes, &strip.notes);
                room = self.room(&notes);
            }
            height += strip.height;
            height <= room
        };
        strips.iter().take_while(fits).count()
    }

    fn draw(&mut self, band: &Band, done: &mut [usize], portion: &[Range<usize>]) {
        let (height, notes) = extent(band, portion);
        for (place, (segment, range)) in band.iter().zip(portion).enumerate() {
            self.draw_segment(segment, &segment.strips[range.clone()], height);
            done[place] = range.end;
        }
        join(&mut self.marked, &notes);
        self.y += height;
        self.above = 0.0;
        self.fresh = false;
    }

    fn draw_segment(&mut self, segment: &Segment, strips: &[Strip], height: f32) {
        let x = segment.left;
        let sunk = if segment.sinks {
            height - segment.height(strips)
        } else {
            0.0
        };
        let mut y = self.y + segment.inset + sunk;
        let backdrop = segment.backdrop.draw(x, self.y, segment.width, height);
        let page = self.pages.last_mut().expect("a flow starts with a page");
        page.drawn.extend(backdrop);
        if let Some(bar) = segment.bar {
            let up = if bar.joins { self.above } else { 0.0 };
            let bar = rectangle(bar.x, self.y - up, BAR, height + up, RULE);
            page.drawn.push(bar);
        }
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
        for segment in band {
            let Some((title, level)) = segment.bookmark.clone() else {
                continue;
            };
            let columns = self.bookmarks.len().max(segment.column + 1);
            self.bookmarks.resize(columns, Vec::new());
            self.bookmarks[segment.column].push(Bookmark {
                title,
                level,
                page: self.pages.len() - 1,
                y: self.y,
            });
        }
    }

    /// The notes of the page that is full.
    fn foot(&mut self) {
        let notes = self.notes.draw(&self.marked, self.style.bottom, self.tags);
        let page = self.pages.last_mut().expect("a flow starts with a page");
        page.drawn.extend(notes);
        self.marked.clear();
    }

    /// A new page; inside a table it starts with the table's head.
    fn turn(&mut self, band: &Band) {
        self.foot();
        self.pages.push(Page::new(self.style.paper));
        self.y = self.style.top;
        self.above = 0.0;
        let most = TALL_HEAD * self.style.height();
        let heads: Option<Band> = band
            .iter()
            .map(|segment| segment.head.as_deref())
            .map(|head| head.filter(|head| head.height(&head.strips) < most))
            .map(|head| head.map(as_decoration))
            .collect();
        if let Some(heads) = heads {
            let whole: Vec<_> = heads.iter().map(|head| 0..head.strips.len()).collect();
            self.draw(&heads, &mut vec![0; heads.len()], &whole);
        }
        self.fresh = true;
        self.held = false;
    }
}

#[cfg(test)]
mod tests;
