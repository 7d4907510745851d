//! Several sheets as one: their pages behind each other, their structures below one root. Knows no part
//! of any of them.

use super::{Bookmark, Mark, Page, Paper, Sheet, TagId, Tags};
use std::collections::BTreeSet;

/// Joins sheets under a title; `None` when there is none. In a job printed on both sides, every sheet
/// starts on a front.
pub(crate) fn join(title: &str, sheets: Vec<Sheet>, two_sided: bool) -> Option<Sheet> {
    let first = *sheets.first()?.languages.first()?;
    let mut known = BTreeSet::new();
    let languages = sheets.iter().flat_map(|sheet| sheet.languages.clone());
    let mut joined = Sheet {
        title: title.to_owned(),
        languages: languages.filter(|one| known.insert(*one)).collect(),
        printed_on: sheets.iter().map(|sheet| sheet.printed_on).max()?,
        pages: Vec::new(),
        tags: Tags::new(first),
        bookmarks: Vec::new(),
    };
    for sheet in sheets {
        add(&mut joined, sheet);
        if two_sided && joined.pages.len() % 2 == 1 {
            let paper = joined.pages.last().map_or(Paper::A4, |page| page.paper);
            joined.pages.push(Page::new(paper));
        }
    }
    if two_sided
        && joined
            .pages
            .last()
            .is_some_and(|page| page.drawn.is_empty())
    {
        joined.pages.pop();
    }
    Some(joined)
}

fn add(joined: &mut Sheet, sheet: Sheet) {
    let (before, by) = (joined.pages.len(), joined.tags.take_in(sheet.tags));
    let marks = sheet.bookmarks.into_iter().map(|mark| Bookmark {
        page: mark.page + before,
        ..mark
    });
    joined.bookmarks.extend(marks);
    for mut page in sheet.pages {
        for drawn in &mut page.drawn {
            if let Mark::Content(TagId(place)) = &mut drawn.mark {
                *place += by;
            }
        }
        for link in &mut page.links {
            link.tag.0 += by;
        }
        joined.pages.push(page);
    }
}
