//! Paragraphs set before, found again by everything that decides how they look. Knows no document.

use super::{Manner, Paragraph, Prose, Unknown};
use std::collections::HashMap;

/// Texts kept before all are forgotten: a handout has about a hundred, of which a few name somebody.
const MOST: usize = 1000;

/// The manner, the measure, and what becomes of letters no face draws.
pub(crate) type Way = (Manner, f32, Unknown);

/// What was set, by its text. A paragraph set again would be the same, so nothing else depends on it.
#[derive(Default)]
pub(crate) struct SetBefore(HashMap<Prose, Vec<(Way, Paragraph)>>);

impl SetBefore {
    /// A paragraph set in that way before.
    pub(crate) fn find(&self, prose: &Prose, way: Way) -> Option<Paragraph> {
        let set = self.0.get(prose)?.iter();
        let mut same = set.filter(|(before, _)| *before == way);
        same.next().map(|(_, paragraph)| paragraph.clone())
    }

    /// Keeps a paragraph.
    pub(crate) fn keep(&mut self, prose: &Prose, way: Way, paragraph: &Paragraph) {
        if self.0.len() == MOST {
            self.0.clear();
        }
        let set = self.0.entry(prose.clone()).or_default();
        set.push((way, paragraph.clone()));
    }
}
