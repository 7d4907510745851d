//! What only a record has: a letterhead, and facts with their labels.

use super::backdrop::Backdrop;
use super::blocks::NOTE;
use super::column::{ColumnSetter, Look};
use super::segment::{Segment, Split};
use super::style::{BRAND, LEADING};
use super::table::SHORT;
use crate::HandoutProblem;
use crate::compose::Letterhead;
use crate::sheet::Tag;
use crate::text::{Face, Prose};

const CENTRE: Look = Look {
    face: Face::Bold,
    scale: 1.1,
    leading: LEADING,
    ink: BRAND,
};

/// Labels and facts, in relation to each other.
const FACTS: [f32; 2] = [0.34, 0.66];

impl ColumnSetter<'_> {
    /// Content and not decoration: it says whose document this is.
    pub(crate) fn letterhead(&mut self, head: &Letterhead) -> Result<Segment, HandoutProblem> {
        let place = (0.0, self.style.column);
        let mut strips = self.tagged(self.section, Tag::Paragraph, &head.centre, CENTRE, place)?;
        for line in &head.lines {
            strips.extend(self.tagged(self.section, Tag::Paragraph, line, NOTE, place)?);
        }
        if let Some(last) = strips.last_mut() {
            last.height += self.style.size * 0.5;
        }
        Ok(Segment {
            split: Split::Never,
            backdrop: Backdrop::Underline,
            ..Segment::new(self.block, 0.0, strips)
        })
    }

    /// A table in which every row is headed by its label: a reader hears both together.
    pub(crate) fn facts(&mut self, facts: &[[Prose; 2]]) -> Result<Vec<Segment>, HandoutProblem> {
        let table = self.tags.add(self.section, Tag::Table);
        let edges = self.edges(&FACTS);
        let mut rows = Vec::new();
        for fact in facts {
            rows.push(self.row(table, fact, &edges, [Tag::RowHead, Tag::Cell])?);
        }
        if let Some(first) = rows.first_mut() {
            first.above = self.em(0.8);
        }
        keep_together(&mut rows);
        Ok(rows)
    }
}

/// Few facts stay on one page; of many, none stands alone at either end.
fn keep_together(rows: &mut [Segment]) {
    let (count, last) = (rows.len(), rows.len().saturating_sub(1));
    for (place, row) in rows.iter_mut().enumerate().take(last) {
        row.keep = count <= SHORT || place == 0 || place + 2 == count;
    }
}
