//! The display list: pages of placed ink, each piece tied to its place in the structure or marked
//! as decoration. Knows no block, no language rule and no PDF.

mod fold;
mod join;
mod sink;
mod tags;

pub(crate) use fold::fold;
pub(crate) use join::join;
pub(crate) use sink::{Numbered, Sink, paint};
pub(crate) use tags::{Tag, TagId, TagNode, Tags};

use crate::letter::Logo;
use crate::pictogram::Outline;
use crate::text::Run;
use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use std::rc::Rc;
use std::sync::Arc;

/// The size of a page, in points; places are measured from its top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Paper {
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Paper {
    /// Portrait A3.
    pub(crate) const A3: Self = Self {
        width: 841.89,
        height: 1190.551,
    };
    /// Portrait A4.
    pub(crate) const A4: Self = Self {
        width: 595.276,
        height: 841.89,
    };
    /// A4 laid across: two pages of a booklet.
    pub(crate) const A4_ACROSS: Self = Self {
        width: Self::A4.height,
        height: Self::A4.width,
    };
    /// Portrait A5.
    pub(crate) const A5: Self = Self {
        width: 419.528,
        height: 595.276,
    };
}

/// An ink, as red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ink(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// A printed document, before it is a file.
pub(crate) struct Sheet {
    pub(crate) title: String,
    pub(crate) languages: Vec<HandoutLanguage>,
    pub(crate) printed_on: NaiveDate,
    pub(crate) pages: Vec<Page>,
    pub(crate) tags: Tags,
    pub(crate) bookmarks: Vec<Bookmark>,
}

/// A page: what is drawn, first things first, and what can be followed.
pub(crate) struct Page {
    pub(crate) paper: Paper,
    pub(crate) drawn: Vec<Drawn>,
    pub(crate) links: Vec<Link>,
    /// The pages of a booklet on it; none on a page that is read as it comes.
    pub(crate) halves: Vec<Half>,
}

/// A page of a booklet on a side of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Half {
    /// Where its ink begins among all that is drawn on the side.
    pub(crate) first: usize,
    /// Its place among the pages when the booklet is read.
    pub(crate) read: usize,
}

impl Page {
    /// An empty page.
    pub(crate) fn new(paper: Paper) -> Self {
        Self {
            paper,
            drawn: Vec::new(),
            links: Vec::new(),
            halves: Vec::new(),
        }
    }

    /// What is drawn, cut where the mark changes and where another half begins; each stretch with the
    /// place at which it is read. `own` is this page's.
    pub(crate) fn stretches(&self, own: usize) -> Vec<(usize, &[Drawn])> {
        let whole = [Half {
            first: 0,
            read: own,
        }];
        let halves = match self.halves.is_empty() {
            true => &whole[..],
            false => &self.halves,
        };
        let ends = halves.iter().skip(1).map(|half| half.first);
        let ends = ends.chain([self.drawn.len()]);
        let cut = |(half, end): (&Half, usize)| {
            let stretches = self.drawn[half.first..end].chunk_by(|one, next| one.mark == next.mark);
            let read = half.read;
            stretches.map(move |stretch| (read, stretch))
        };
        halves.iter().zip(ends).flat_map(cut).collect()
    }
}

/// Why a piece of ink is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Content, read where the structure has it.
    Content(TagId),
    /// Decoration, never read aloud.
    Decoration,
    /// Decoration repeated at the top of pages.
    Header,
    /// Decoration repeated at the bottom of pages.
    Footer,
}

/// A piece of ink at its place: the left end of a baseline, or a top left corner.
#[derive(Clone, Debug)]
pub(crate) struct Drawn {
    pub(crate) mark: Mark,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) ink: Ink,
    pub(crate) shape: Shape,
}

/// What the ink draws.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Text(Rc<Run>),
    Rectangle {
        width: f32,
        height: f32,
    },
    Picture {
        outline: Arc<Outline>,
        scale: f32,
    },
    Raster {
        logo: Arc<Logo>,
        width: f32,
        height: f32,
    },
}

impl Drawn {
    /// The same, elsewhere.
    pub(crate) fn moved(&self, dx: f32, dy: f32) -> Self {
        Self {
            x: self.x + dx,
            y: self.y + dy,
            ..self.clone()
        }
    }
}

/// A place that leads to an address.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) tag: TagId,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) address: String,
    pub(crate) words: String,
}

/// An entry of the outline a reader shows beside the pages.
#[derive(Clone, Debug)]
pub(crate) struct Bookmark {
    pub(crate) title: String,
    /// 1 for a document's title, 2 for its headings, which follow their title.
    pub(crate) level: u8,
    pub(crate) page: usize,
    pub(crate) y: f32,
}
